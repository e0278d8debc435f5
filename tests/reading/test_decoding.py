"""How bytes become text."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.reading.decoding import decode, repair
from presseschau.reading.record import UnreadableError

SENTENCE = "Größe „zählt“ nicht – sagte sie… ‚Ja‘, für 5 €."


@pytest.mark.parametrize(
    "content",
    [
        SENTENCE.encode(),
        codecs.BOM_UTF8 + SENTENCE.encode(),
        codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + SENTENCE.encode("utf-32-le"),
        SENTENCE.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16 le", "utf-16 be", "utf-32 le", "windows-1252"],
)
def test_encodings_give_the_same_text(content: bytes) -> None:
    """Whatever a file was saved in, its article reads the same, German marks and all."""
    assert decode(content) == SENTENCE


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_become_lf(end: str) -> None:
    """Offsets count one character for a line end, wherever the file was written."""
    assert decode(f"Eins{end}{end}Zwei{end}".encode()) == "Eins\n\nZwei\n"


def test_a_damaged_line_does_not_spoil_the_others() -> None:
    """One Windows line in a UTF-8 file is read as such; the rest stays UTF-8."""
    content = b"\n".join(["Höhe über Null".encode(), "Höhe über Null".encode("cp1252"), "„Tür“".encode()])
    assert decode(content) == "Höhe über Null\nHöhe über Null\n„Tür“"


def test_a_cut_character_is_marked() -> None:
    """A line that is UTF-8 but for a cut character shows one mark in its place."""
    assert decode("Straße, Tür und Köln: „gr".encode() + b"\xc3 mehr") == "Straße, Tür und Köln: „gr\ufffd mehr"


def test_mojibake_is_repaired() -> None:
    """A text that was decoded wrongly once before gets its letters back, marks included."""
    assert decode(SENTENCE.encode().decode("cp1252").encode()) == SENTENCE


def test_text_about_mojibake_stays() -> None:
    """A line that has correct letters beyond ASCII was decoded rightly, so signs in it are what was written."""
    told = "Aus „ä“ wird dann „Ã¤“."
    assert decode(told.encode()) == told


@pytest.mark.parametrize(
    "text",
    [
        "„So“, sagte er … und »so« – ‚auch‘ so.",
        "&amp; bleibt &amp;, &lt;b&gt; auch",
        "ﬁnden, Ｋ, \u00a0geschützt, weich\u00adtrennen",
        "e\u0301 bleibt zerlegt",
        "L’État, c’est moi, à Genève",
        "ÄÖÜ: GRÖẞE",
        "die FPÖ“, hieß es",
        "sagte die FPÖ“",
        "im ‚Lexikon A bis Ä‘",
        "aÄ‘",
    ],
)
def test_correct_text_is_never_changed(text: str) -> None:
    """Curly marks, entities, ligatures, wide letters and composed letters stay as the source has them."""
    assert repair(text) == text


@given(st.text(alphabet="abcäöüßÄÖÜ„“‚‘–… \n0123456789éèçñ€§°"))
def test_german_text_survives_every_supported_encoding(text: str) -> None:
    """What can be written in UTF-8 or Windows-1252 is read back as it was."""
    assert decode(text.encode()) == text
    assert decode(codecs.BOM_UTF16_LE + text.encode("utf-16-le")) == text


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n\0\0\0", b"\0" * 10, bytes(range(32)) * 4, "Öl".encode("utf-16-le")]
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    """Pictures and the like are named with a remedy and never become an article of signs."""
    with pytest.raises(UnreadableError, match=r"keine Textdatei\. Abhilfe: als Text in UTF-8"):
        decode(content)
