"""Where sentences end."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.annotating.boundaries import LONGEST_SENTENCE, split
from presseschau.model import Span


def sentences_of(text: str) -> list[str]:
    """Split a text that is one block."""
    return [span.of(text) for span in split(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Der Zug hielt in St. Anton.", "Niemand stieg aus."],
        ["Die Sitzung ist am 3. Mai.", "Danach wird gewählt."],
        ["Das Schloss stammt aus dem 18. Jahrhundert.", "Es steht leer."],
        ["Sie wohnt in Haus Nr. 5.", "Er zog aus."],
        ["George W. Bush kam nicht.", "Andere kamen."],
        ["Der Preis fiel um 2.5 Punkte.", "Das freut viele."],
        ["Mehr steht auf www.beispiel.de.", "Dort wird gesucht."],
        ["Es kamen Lehrer, Eltern usw.", "Die Halle war voll."],
        ["Er rief: „Kommt alle her!“", "Keiner kam."],
        ["„Wir warten.", "Dann gehen wir“, sagte sie."],
        ["„Wo bleibt ihr?“, fragte er.", "Stille."],
        ["Die Stadt (sie liegt am Fluss. Oder am See?) wächst.", "Das sagt die Statistik."],
        ["Das war 1998.", "Heute ist alles anders."],
        ["Ludwig XIV. ließ bauen.", "Sein Enkel riss ab."],
        ["Der Verein, d. h. der Vorstand, z. B. Frau Dr. Ott, schwieg.", "Man wartet."],
        ["Alles gut ...", "Oder doch nicht?", "Nein!"],
        ["``Alte Texte schreiben so.''", "``Neue nicht.''"],
    ],
)
def test_sentences_are_told_apart(sentences: list[str]) -> None:
    """Abbreviations, ordinals, initials, quotations and brackets do not end a sentence; what ends one does."""
    assert sentences_of(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "Sein Motto „Alles wird gut!“ steht an der Tür.",
        "Die Firma Hase & Co. KG baut um.",
        "Im 1. FC Adorf spielen 30 Kinder.",
        "Sie stieg in die 2. Bundesliga auf.",
        "Rund 5 Mio. Euro fehlen.",
        "Er sagte: Das ist nicht wahr",
        "Am 12.10.2020 um 8.30 Uhr begann es.",
        "Jetzt steht Tobias M. (34) vor Gericht.",
    ],
)
def test_one_sentence_stays_one(sentence: str) -> None:
    """A full stop or exclamation mark inside a sentence does not cut it."""
    assert sentences_of(sentence) == [sentence]


def test_list_items_and_blank_lines_part_sentences() -> None:
    """List items and blank lines end a sentence without a mark."""
    assert sentences_of("Gesucht werden\n- Koch\n- Kellnerin\n\nBewerbung bis Mai") == [
        "Gesucht werden",
        "- Koch",
        "- Kellnerin",
        "Bewerbung bis Mai",
    ]


@given(st.text(alphabet='aB3 .!?…„“"()\n1Dr', max_size=60))
def test_sentences_cover_the_block(text: str) -> None:
    """With white space the sentences cover the block; none overlaps another or has white space at its edges."""
    if not text:
        return
    spans = list(split(text, Span(0, len(text))))
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())


@pytest.mark.parametrize("text", ["a" * 200_000, "." * 200_000, "(a. B " * 30_000, "a.\n\n" * 50_000, '."' * 100_000])
def test_time_is_linear(text: str) -> None:
    """Awkward long texts take no more than moments; quadratic time would take minutes."""
    start = time.process_time()
    list(split(text, Span(0, len(text))))
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Gewählt sind " + "Anna Bach, " * 500 + "Bernd Tal.", ","),
        ("wir gehen nach Hause " * 500, ("wir", "gehen", "nach", "Hause")),
        ("A" * 5 * LONGEST_SENTENCE, "A"),
    ],
)
def test_what_goes_on_without_end_is_cut(text: str, ends: str | tuple[str, ...]) -> None:
    """A list is cut behind a comma, other text between two words, a word only when it is as long: nothing is lost."""
    found = sentences_of(text.strip())
    assert len(found) > 1
    assert all(LONGEST_SENTENCE // 2 <= len(sentence) <= LONGEST_SENTENCE for sentence in found[:-1])
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    assert found[0].endswith(ends)
    assert all(not sentence[0].isspace() and not sentence[-1].isspace() for sentence in found)


def test_a_list_of_names_stays_one_sentence() -> None:
    """What people still read as one sentence is not cut."""
    text = "Gewählt sind " + "Anna Bach, " * 100 + "Bernd Tal."
    assert len(text) < LONGEST_SENTENCE
    assert sentences_of(text) == [text]
