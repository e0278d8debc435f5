"""Heads of scraped pages: which line is the headline, and who printed it."""

import pytest

from presseschau.model import BODY_KINDS, BlockKind, Layout, Source, Stated
from presseschau.segmenting import segment

STORY = (
    "Der Deich bei Kaltsund wird bis zum Herbst um einen halben Meter erhöht. Das hat der Zweckverband am Montag "
    "beschlossen, nachdem im Winter zweimal Wasser in die Keller gelaufen war.\n\n"
    "Die Arbeiten kosten nach Angaben des Verbandes drei Millionen Euro, von denen das Land die Hälfte übernimmt."
)


def _layout(head: str, title: str | None = None) -> Layout:
    return segment("seite", Source(path="seite.txt", sha256="", text=f"{head}\n\n{STORY}", stated=Stated(title=title)))


@pytest.mark.parametrize(
    ("head", "title", "outlet"),
    [
        ("Elmtaler Anzeiger\n\nDeich wird höher", "Deich wird höher", "Elmtaler Anzeiger"),
        (
            "Menü\nSuche\nNordküsten-Kurier\nAbo  Anmelden\n\nWarum der Deich wächst",
            "Warum der Deich wächst",
            "Nordküsten-Kurier",
        ),
        ("Antenne Küste\nMusik | Verkehr | Wetter\n\nDeich: Bau beginnt", "Deich: Bau beginnt", "Antenne Küste"),
        ("Radio Elm | Nachrichten | Programm\n\nDeich wird höher", "Deich wird höher", "Radio Elm"),
        ("www.elmbote.de\nAnmelden\n\nDeich wird höher", "Deich wird höher", "elmbote.de"),
        ("Blatt am Sonntag\n\nDeich wird höher", "Blatt am Sonntag", None),
        ("Grippewelle in Hamburg\n\nZahl der Kranken verdoppelt", "Grippewelle in Hamburg", None),
        ("TV-Tipps am Sonntag\n\nWas der Abend bringt", "TV-Tipps am Sonntag", None),
        ("Das Ende der Zeitung\n\nVerlag schließt nach 100 Jahren", "Das Ende der Zeitung", None),
        ("Zweite Welle\n\nWarum die Zahlen steigen", "Zweite Welle", None),
        ("Neue Angebote\n\nWas die Bahn verspricht", "Neue Angebote", None),
        ("Ärger im Rundfunk\n\nWas der Sender verspricht", "Ärger im Rundfunk", None),
    ],
)
def test_an_outlet_above_the_headline_is_who_printed_it(head: str, title: str, outlet: str | None) -> None:
    """The name of a paper or station is no headline when one follows; what only ends like such a name may be one."""
    layout = _layout(head)
    assert (layout.title.text, layout.outlet) == (title, outlet)


@pytest.mark.parametrize(
    "head",
    [
        "Startseite\nRegionales\nKaltsund\n\nDeich wird höher",
        "Politik\n\nWirtschaft\n\nDeich wird höher",
        "Kaltsund / Polizei & Justiz\n\nDeich wird höher",
        "Home › News › Region\n\nDeich wird höher",
        "Presse | Karriere | Kontakt\n\nDeich wird höher",
        "Elmtal | Kaltsund | Westerholm\n\nDeich wird höher",
    ],
)
def test_sections_and_links_above_the_headline_are_furniture(head: str) -> None:
    """Rows of links, sections and single entries between them are no part of the article."""
    layout = _layout(head)
    assert layout.title.text == "Deich wird höher"
    assert {block.kind for block in layout.blocks[:-3]} == {BlockKind.FURNITURE}


@pytest.mark.parametrize(
    "head",
    [
        "Hafen\nDeich wird höher",
        "Politik und Flut\nDeich wird höher",
        "Streit | Deich wird höher",
        "Kaltsund | Neuer Deich",
        "Landgericht Elmtal\nDeich wird höher",
        "Elmwerke AG\nDeich wird höher",
    ],
)
def test_kickers_are_the_articles(head: str) -> None:
    """A word or a name right above a headline, or parted from it by a bar, belongs to the article."""
    layout = _layout(head)
    assert layout.outlet is None
    assert all(block.kind in BODY_KINDS for block in layout.blocks)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Landgericht Elmtal\nZwei Jahre Haft für Kapitän", "Zwei Jahre Haft für Kapitän"),
        ("Elmwerke AG\nDeich wird höher", "Deich wird höher"),
        ("Stadtwerke Kaltsund\n\nDeich wird höher", "Deich wird höher"),
    ],
)
def test_an_office_or_company_above_a_headline_is_its_kicker(head: str, title: str) -> None:
    """Without a sign of a press release, a name above the headline is what the article is about."""
    layout = _layout(head)
    assert (layout.title.text, layout.blocks[0].rule) == (title, "kicker-name")


def test_a_name_above_the_stated_title_is_the_outlet() -> None:
    """When the file states the title, lines above the place where it stands in the text are the page's head."""
    layout = _layout("Elmtaler Anzeiger\n\nRegionales\n\nDeich wird höher", "Deich wird höher")
    assert layout.outlet == "Elmtaler Anzeiger"
    assert [block.kind for block in layout.blocks[:3]] == [BlockKind.FURNITURE, BlockKind.FURNITURE, BlockKind.TITLE]


def test_a_row_of_links_below_the_headline_is_furniture() -> None:
    """Sections stand below the headline as well as above it."""
    assert _layout("Deich wird höher\n\nPolitik | Flut | Küste").blocks[1].rule == "section"


@pytest.mark.parametrize(
    "buttons",
    ["Teilen  Drucken", "Kommentare Drucken Teilen", "Merken | Teilen | Kommentare (3)", "Impressum · Datenschutz"],
)
def test_rows_of_buttons_are_furniture(buttons: str) -> None:
    """A line of nothing but buttons is none of the article's, whatever stands between them."""
    blocks = _layout(f"Deich wird höher\n\n{buttons}").blocks
    assert [block.kind for block in blocks[:2]] == [BlockKind.TITLE, BlockKind.FURNITURE]


@pytest.mark.parametrize(
    "figure",
    [
        "Foto: Ole Brandt\nAn der Schleuse: Bagger stehen seit Montag bereit.",
        "Bild: Ida Kron/dpa\nDer Deich von Norden gesehen, im Vordergrund die alte Schleuse.",
        "Foto: Kolk/Elmbote\nBei Sturm lief das Wasser über die Krone. Nun wird gebaut.",
    ],
)
def test_a_sentence_right_below_a_pictures_credit_is_its_caption(figure: str) -> None:
    """Credit and sentence that gaps part from all else are a picture's; below a gap the sentence is a teaser."""
    blocks = _layout(f"Deich wird höher\n\n{figure}").blocks
    assert [block.kind for block in blocks[:3]] == [BlockKind.TITLE, BlockKind.CREDIT, BlockKind.CAPTION]
    parted = _layout("Deich wird höher\n\n{}\n\n{}".format(*figure.split("\n"))).blocks
    closed = _layout(f"Deich wird höher\n{figure}").blocks
    assert parted[2].kind is closed[2].kind is BlockKind.LEAD


@pytest.mark.parametrize(
    "entries",
    [
        ("12:30 Uhr: Bagger rollen an", "11:05 Uhr: Rat stimmt zu"),
        ("+++ 12.30 Uhr: Bagger rollen an +++", "+++ 11.05 Uhr: Rat stimmt zu +++"),
        ("[12:30] Bagger rollen an", "[11:05] Rat stimmt zu"),
        ("12:30 Uhr – Bagger rollen an", "11:05 Uhr – Stimmt der Rat zu?"),
    ],
)
def test_entries_of_tickers_are_headings(entries: tuple[str, str]) -> None:
    """Each line that opens with a clock time heads the text below it, the first one too."""
    head = f"Liveticker zum Deich\n\n{entries[0]}\n\nDie Bagger sind da.\n\n{entries[1]}"
    layout = _layout(head)
    assert layout.title.text == "Liveticker zum Deich"
    assert [block.rule for block in layout.blocks[1:4]] == ["heading-clock", "teaser", "heading-clock"]


def test_a_row_of_clock_times_is_a_list() -> None:
    """Lines with clock times that no text parts are a plan of the day and head nothing."""
    layout = _layout("Der Tag am Deich\n\n09:15 Uhr: Ankunft\n10:30 Uhr: Rundgang\n12:00 Uhr: Ende")
    assert [block.rule for block in layout.blocks[1:3]] != ["heading-clock", "heading-clock"]


def test_sentences_that_open_with_a_clock_time_are_text() -> None:
    """An hour at the head of a sentence, or of one line alone, makes no ticker."""
    line = "12:30 Uhr: Die Bagger rollen an."
    for head in (f"Deich wird höher\n\n{line}\n\n{line} Es regnet.", "Deich wird höher\n\n12:30 Uhr: Bagger rollen an"):
        assert "heading-clock" not in {block.rule for block in _layout(head).blocks}


@pytest.mark.parametrize(
    "tail",
    [
        "Lesen Sie auch\nHafenfest: So wird gefeiert\nNeue Fahrpläne ab Juni",
        "Mehr zum Thema\n\nHafenfest: So wird gefeiert\n\nNeue Fahrpläne ab Juni",
        "Das könnte Sie auch interessieren:\nWas kostet das Hafenfest?\n\nTeilen\n\nNeue Fahrpläne ab Juni",
        "Weitere Artikel aus dem Ressort\nHafenfest: So wird gefeiert",
    ],
)
def test_headlines_below_a_pointer_are_other_articles(tail: str) -> None:
    """What stands below "Lesen Sie auch" and the like is no text of this article."""
    blocks = _layout(f"Deich wird höher\n\n{STORY}\n\nSchluss am Deich.").blocks
    last = segment("seite", Source(path="seite.txt", sha256="", text=f"Deich wird höher\n\n{STORY}\n\n{tail}")).blocks
    assert {block.kind for block in last[3:]} == {BlockKind.FURNITURE}
    assert BlockKind.FURNITURE not in {block.kind for block in blocks}


@pytest.mark.parametrize(
    ("pointer", "kind"),
    [
        ("Lesen Sie auch\nStreit um die Kosten", BlockKind.FURNITURE),
        ("Lesen Sie auch: Wer zahlt?\nStreit um die Kosten", BlockKind.HEADING),
    ],
)
def test_a_pointer_between_paragraphs_takes_its_row(pointer: str, kind: BlockKind) -> None:
    """In the midst of an article too what stands right below a pointer is its link, unless it has one itself."""
    text = f"Deich wird höher\n\n{STORY}\n\n{pointer}\n\n{STORY[40:]}"
    blocks = segment("seite", Source(path="seite.txt", sha256="", text=text)).blocks
    assert next(block.kind for block in blocks if block.span.of(text) == "Streit um die Kosten") is kind


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_heading_below_a_pointer_is_the_articles(gap: str) -> None:
    """A pointer whose link got lost does not take the heading of the next paragraph with it."""
    lines = ["Deich wird höher", *STORY.split("\n\n"), "Mehr zum Thema", "Kritik von Anwohnern", STORY[110:170] + "."]
    text = gap.join(lines)
    blocks = segment("seite", Source(path="seite.txt", sha256="", text=text)).blocks
    assert blocks[-2].kind is BlockKind.HEADING
