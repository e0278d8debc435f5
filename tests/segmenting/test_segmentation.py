"""Laws that hold for the layout of any text."""

import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.german import table
from presseschau.model import BODY_KINDS, BlockKind, Layout, Origin, Source, Stated
from presseschau.segmenting import segment

SPACES = "".join(chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace())
SCRAPS = (
    "date 2022-01 ",
    "(dpa)",
    "(Siehe auch die Meldung von gestern.)",
    "Berlin (dpa) – ",
    "Foto: Ida Kron/dpa",
    "Von Anna Muster",
    "Teilen",
    "# ",
    "- ",
    "> ",
    "**",
    "21. Januar 2022, 12:31 Uhr",
    "Der Minister kam. Er ging, und es regnete weiter bis zum Abend des nächsten Tages in der ganzen Stadt.",
    "„Ja!“",
    "\n",
    "\n\n",
)
TEXTS = st.one_of(
    st.text(max_size=120),
    st.text(alphabet=SPACES + "aB.!(„#*-1|©:", max_size=80),
    st.lists(st.sampled_from(SCRAPS) | st.text(alphabet=SPACES + "aB. ", max_size=6), max_size=16).map("".join),
)
PATHS = st.sampled_from(("a.txt", "a.md", "a.html"))


def _layout(text: str, path: str = "a.txt", stated: Stated | None = None) -> Layout:
    return segment("one", Source(path=path, sha256="", text=text, stated=stated or Stated()))


@given(TEXTS, PATHS)
def test_blocks_partition(text: str, path: str) -> None:
    """Blocks are in order, disjoint, without white space at their edges, and leave out nothing but white space."""
    end = 0
    for block in _layout(text, path).blocks:
        wording = block.span.of(text)
        assert text[end : block.span.start].strip() == ""
        assert wording == wording.strip()
        assert block.span.end <= len(text)
        end = block.span.end
    assert text[end:].strip() == ""


@given(TEXTS, PATHS)
def test_title_is_never_empty(text: str, path: str) -> None:
    """Every article has a title; where it has a place, the title is the wording that stands there."""
    title = _layout(text, path).title
    assert title.text.strip()
    assert len(title.text) <= 180
    assert title.span is None or title.span.of(text) == title.text


@given(TEXTS, PATHS)
def test_rules_are_explained(text: str, path: str) -> None:
    """Every rule that decides about a block has its explanation for readers."""
    explained = {rule for rule, _ in table("segment_rules")}
    assert {block.rule for block in _layout(text, path).blocks} <= explained


@pytest.mark.parametrize(
    ("text", "title"),
    [("", "a"), (" \n\t", "a"), ("…!?", "a"), ("Teilen\nDrucken", "a"), ("date 2022-01", "a"), ("Foto: dpa", "a")],
)
def test_title_falls_back_to_the_file(text: str, title: str) -> None:
    """A text without a sentence is called by its file, as worked out and not as stated."""
    found = _layout(text).title
    assert (found.text, found.origin, found.span) == (title, Origin.DERIVED, None)


def test_stated_fields_win() -> None:
    """What the front matter says of title, outlet, address and authors is taken over."""
    stated = Stated(title="Oben", outlet="Bote", url="https://example.org/", authors=("A B",), language="de-CH")
    layout = _layout("Unten\n\nVon Anna Muster\n\nEs regnet seit Tagen in der Stadt.", "a.md", stated)
    assert (layout.title.text, layout.title.span) == ("Oben", None)
    assert (layout.outlet, layout.url, layout.authors, layout.language) == (
        "Bote",
        "https://example.org/",
        ("A B",),
        "de",
    )


def test_stated_title_is_found_in_the_text() -> None:
    """A line that says the stated title is the title's block, and the title knows its place."""
    layout = _layout("Sturm legt Fähren lahm\n\nEs weht.", "a.md", Stated(title="Sturm legt Fähren lahm"))
    assert layout.title.span is not None
    assert layout.blocks[0].kind is BlockKind.TITLE


def test_long_sentence_is_cut_before_its_verb() -> None:
    """A first sentence that is too long for a title is cut to its subject, verbatim."""
    text = (
        "Der Streit zwischen dem Bürgermeister von Neuhaven und der Leiterin der Hafenbehörde fand am Rande der "
        "jährlichen Versammlung aller Gemeinden an der Küste in der kleinen Stadt Kaltsund ein vorläufiges und für "
        "beide Seiten überraschend ruhiges Ende."
    )
    assert _layout(text).title.text == text[: text.index(" fand")]


HOSTILE = {
    "five megabytes": "Der Regen hörte nicht auf. Am Abend stand das Wasser im Keller. " * 76_000,
    "many paragraphs": "Der Regen hörte nicht auf. Am Abend stand das Wasser.\n\n" * 4_000,
    "no space": "x" * 10_000,
    "only marks": ".!?„“" * 20_000,
    "brackets": "(" * 50_000 + "[" * 50_000,
    "commas": ", " * 50_000,
    "spaces": ("a" + " " * 100_000) * 5,
    "labels": "Von " * 30_000,
    "dates": "1.1." * 20_000,
    "short lines": "a\n" * 5_000,
    "only furniture": "Zur Startseite\n" * 5_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_texts_take_no_time(text: str) -> None:
    """No text makes segmenting take more than time that grows with its length."""
    begin = time.process_time()
    _layout(text)
    assert time.process_time() - begin < 15


KEPT = (
    "Freibad: 12 Becken\nHallenbad: 3 Becken\nSauna: 2 Becken\nDampfbad: 1 Becken",
    "Der Verein spielte am Sonntag gegen Kaltsund (r) ist hier kein Bild, sondern nur ein Beispiel. " * 5,
    "Diskutieren wollte am Abend niemand mehr, denn der Zug fuhr schon.",
    "Die Anzeige gegen den Bürgermeister wurde am Montag zurückgezogen.",
    "„Foto“: Dieses Wort stand 1839 zum ersten Mal in einer Zeitung, und niemand wusste, was es heißt.",
    "Von Hamburg nach Bremen fährt der Zug heute nur jede Stunde.",
    "Am 21. Januar 2022 um 12:31 Uhr brach der Damm.",
    "Die Regierung in Berlin (Ost) lehnte das ab, wie die Zeitung am Freitag schrieb.",
)


@pytest.mark.parametrize("line", KEPT)
def test_text_is_kept(line: str) -> None:
    """Prose and tables that only resemble credits, captions or furniture stay in the article."""
    story = "Das Bad in Kaltsund öffnet wieder. Am Montag kamen die ersten Gäste, und es regnete den ganzen Tag lang."
    text = f"{story}\n\n{line}\n\n{story} Am Abend war Schluss."
    found = [block for block in _layout(text).blocks if line in block.span.of(text) or block.span.of(text) in line]
    assert found
    assert all(block.kind in BODY_KINDS for block in found)


def test_what_stands_alone_is_text() -> None:
    """A text that reads like a caption but has nothing beside it is the article."""
    text = "Der Landkreis Elmtal sucht für das Bauamt mit Sitz in Elmstadt einen Architekten (m / w)"
    layout = segment("stelle", Source(path="stelle.md", sha256="0" * 64, text=text))
    assert [block.kind for block in layout.blocks] == [BlockKind.PARAGRAPH]


def test_italics_at_the_end_of_a_markdown_text_are_a_credit() -> None:
    """Initials in asterisks after the last sentence say who made the text, as initials in brackets do."""
    text = "Das Bad in Kaltsund öffnet wieder, und es regnete. Am Montag kamen die ersten Gäste. *npa/obl*"
    last = _layout(text, "a.md").blocks[-1]
    assert (last.kind, last.span.of(text)) == (BlockKind.CREDIT, "*npa/obl*")


@pytest.mark.parametrize(
    "line", ["Von: Anna Muster", "Von Anna Muster und abc", "Von Anna Muster und dpa", "Von Anna Muster, abc"]
)
def test_an_agency_beside_the_author_makes_no_sentence_of_a_byline(line: str) -> None:
    """A byline names the author and may name who else supplied the text."""
    layout = _layout(line + "\n\nEs regnet seit Tagen in der Stadt, und niemand weiß, wann es endet.")
    assert layout.blocks[0].kind is BlockKind.BYLINE
    assert layout.authors == ("Anna Muster",)


STORY = (
    "Die Fähre nach Kaltsund fährt seit Montag wieder nach Plan. Nach der Reparatur des Anlegers hatte der Hafen sie "
    "zehn Tage lang umgeleitet, und viele Pendler kamen zu spät zur Arbeit."
)
HEAD = "Fähre fährt wieder\n\nAuthor: {credit}\n{below}\n\n{signed}\n3. Mai 2023, 09:15 Uhr\n\n"
PORTAL = f"{HEAD}{STORY}\n\n{STORY[60:]}"


@pytest.mark.parametrize(
    ("credit", "agencies"),
    [("IMAGO/Ole Brandt", ()), ("dpa/Archiv", ("dpa",)), ("Elmbote/Ida Kron", ()), ("Ole Brandt/AP", ("AP",))],
)
def test_author_above_a_caption_made_the_picture(credit: str, agencies: tuple[str, ...]) -> None:
    """What stands as author between headline and caption is the picture's credit, no author, no text."""
    below = "Die Fähre liegt am Montag im Hafen von Kaltsund."
    layout = _layout(PORTAL.format(credit=credit, below=below, signed="Redaktion Elmbote"))
    rules = ["headline-first", "picture-author", "caption-credited", "byline-office", "date-line"]
    assert [block.rule for block in layout.blocks[:5]] == rules
    assert (layout.authors, layout.agencies, layout.picture_agencies) == ((), agencies, agencies)


@pytest.mark.parametrize(
    ("text", "authors", "agencies"),
    [
        (f"Fähre fährt wieder\n\nAutor: Ida Kron\n\n{STORY}\n\n{STORY[60:]}", ("Ida Kron",), ()),
        (f"Fähre fährt wieder\n\nAutor: dpa/ikr\n\n{STORY}\n\n{STORY[60:]}", ("ikr",), ("dpa",)),
        (f"Fähre fährt wieder\nAutor: dpa/ikr\n{STORY}\n{STORY[60:]}", ("ikr",), ("dpa",)),
        (f"Fähre fährt wieder\n\nAutor: dpa/ikr\nDie Fähre fährt wieder.\n\n{STORY}", ("ikr",), ("dpa",)),
    ],
)
def test_author_above_the_text_wrote_it(text: str, authors: tuple[str, ...], agencies: tuple[str, ...]) -> None:
    """Without a caption right below that author or date follow, the author is the text's."""
    layout = _layout(text)
    assert (layout.authors, layout.agencies, layout.picture_agencies) == (authors, agencies, ())


def test_agency_of_text_and_picture_is_one_of_the_text() -> None:
    """An agency that signs the text too is not only the picture's."""
    text = PORTAL.format(credit="dpa/Archiv", below="Die Fähre liegt im Hafen.", signed="Von Ida Kron") + " (dpa/kro)"
    layout = _layout(text)
    assert (layout.agencies, layout.picture_agencies) == (("dpa",), ())


@pytest.mark.parametrize("line", ["Redaktion Elmbote durchsucht", "Redaktion Elmbote zieht um.", "Redaktion Elmbote"])
def test_office_signs_only_beside_date_or_author(line: str) -> None:
    """A line that begins with the word for an office but tells something, or stands between paragraphs, is text."""
    layout = _layout(f"Fähre fährt wieder\n\n{STORY}\n\n{line}\n\n{STORY[60:]}")
    assert layout.blocks[2].kind in BODY_KINDS


@pytest.mark.parametrize(
    ("line", "outlet", "published"),
    [
        ("Elmtaler Bote, 03.05.2023, 09:15 Uhr", "Elmtaler Bote", "2023-05-03T09:15"),
        ("Kaltsund-Kurier | 3. Mai 2023", "Kaltsund-Kurier", "2023-05-03"),
        ("npa Landesdienst Küste, 03.05.2023, 09:15 Uhr", "npa Landesdienst Küste", "2023-05-03T09:15"),
        ("Blatt am Sonntag, zuletzt aktualisiert am 3. Mai 2023, 9.15 Uhr", "Blatt am Sonntag", "2023-05-03T09:15"),
        ("Kaltsund, 3. Mai 2023, 09:15 Uhr", None, "2023-05-03T09:15"),
        ("Bonn, 03.05.2023", None, "2023-05-03"),
        ("Von Anna Berger, 03.05.2023", None, "2023-05-03"),
        ("Anna Berger, 03.05.2023, 09:15 Uhr", None, "2023-05-03T09:15"),
        ("Panorama | 3. Mai 2023, 09:15 Uhr", None, "2023-05-03T09:15"),
        ("Stand: 3. Mai 2023, 09:15 Uhr", None, "2023-05-03T09:15"),
        ("Wahl in Kaltsund, 3. Mai 2023", None, None),
        ("Pressemitteilung vom 3. Mai 2023", None, "2023-05-03"),
        ("Konzert Radio Elm, 3. Mai 2023, Stadthalle", None, None),
    ],
)
def test_outlet_before_the_date(line: str, outlet: str | None, published: str | None) -> None:
    """The line that dates an article may name who printed it; places, authors, sections and topics are no outlets."""
    layout = _layout(f"Fähre fährt wieder\n{line}\n\n{STORY} In Kaltsund war niemand überrascht.")
    assert (layout.outlet, layout.published.value) == (outlet, published)


@pytest.mark.parametrize(
    ("text", "agencies", "authors"),
    [
        (f"Kaltsund (npa) – {STORY}", ("npa",), ()),
        (f"{STORY} Mit npa", ("npa",), ()),
        (f"{STORY}\n\nMit Material von npa", ("npa",), ()),
        (f"{STORY} (npa/kr)", ("npa",), ("kr",)),
        (f"Kaltsund (ob) – {STORY}", (), ()),
        (f"{STORY} (obl)", (), ("obl",)),
        (f"{STORY} (obl/kro)", (), ("obl", "kro")),
        (f"{STORY} Mit uns.", (), ()),
        (f"{STORY} (elmfunk, dpa)", ("dpa",), ()),
        (f"{STORY} (AFP/küstenradio)\n\nTeilen", ("AFP",), ()),
        (f"{STORY} (NDR, sid und ap)", ("SID", "AP"), ()),
        (f"{STORY} (gestern in Rom, ap)", (), ()),
        (f"Umfrage von zwei Häusern (elmfunk, dpa)\n\n{STORY}", (), ()),
    ],
)
def test_signs_of_agencies(text: str, agencies: tuple[str, ...], authors: tuple[str, ...]) -> None:
    """Where agencies are named, a unlisted sign is one's; signs of reporters stand alone or have two letters."""
    layout = _layout(text)
    assert (layout.agencies, layout.authors) == (agencies, authors)


@pytest.mark.parametrize(
    "head", ["abc. WALDECK. ", "WALDECK abc | ", "WALDECK abc/dpa | ", "WALDECK. ", "Waldeck (abc/sport) – "]
)
def test_a_place_in_capitals_stands_with_the_sign_of_the_reporter(head: str) -> None:
    """Dailies put the place of a report in capitals, and initials before or behind it: neither is of its sentence."""
    told = "Der Wirt hat am Montag in der Stadt ein neues Lokal eröffnet."
    layout = segment("text", Source(path="text.txt", sha256="", text=f"{head}{told} Es hat zwölf Tische."))
    assert layout.blocks[0].kind is BlockKind.DATELINE
    assert layout.title.text == told.removesuffix(".")


def test_the_signs_below_a_text_are_no_credit_of_a_picture() -> None:
    """The last sentence above "(abc/dpa)" is no caption."""
    last = "Wer den Unfall sah, soll sich bei der Polizei melden."
    text = f"In Waldeck ist ein Bus umgekippt.\n\nDie Straße war bis zum Abend gesperrt.\n\n{last}\n\n(abc/dpa)\n"
    layout = segment("text", Source(path="text.txt", sha256="", text=text))
    kinds = {block.span.of(text): block.kind for block in layout.blocks}
    assert kinds[last] in BODY_KINDS
    assert layout.agencies == ("dpa",)
