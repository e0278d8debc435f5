"""Lines beside the date that sign an article, and what stands around its headline."""

import pytest

from presseschau.model import BODY_KINDS, BlockKind, Layout, Source, Stated
from presseschau.segmenting import segment

STORY = (
    "Der Deich bei Kaltsund wird bis zum Herbst um einen halben Meter erhöht. Das hat der Zweckverband am Montag "
    "beschlossen, nachdem im Winter zweimal Wasser in die Keller gelaufen war.\n\n"
    "Die Arbeiten kosten nach Angaben des Verbandes drei Millionen Euro, von denen das Land die Hälfte übernimmt."
)
TEXT = BODY_KINDS - {BlockKind.TITLE}
DATE = "Stand: 24.11.2023 12:20 Uhr"


def _layout(head: str, story: str = STORY) -> Layout:
    return segment("seite", Source(path="seite.txt", sha256="", text=f"{head}\n\n{story}", stated=Stated()))


def _body(layout: Layout, text: str) -> list[str]:
    return [block.span.of(text) for block in layout.blocks if block.kind in TEXT]


@pytest.mark.parametrize(
    ("line", "outlet", "agencies"),
    [
        ("Küstenfunk – Niedersachsen", "Küstenfunk", ()),
        ("Küstenfunk Niedersachsen", "Küstenfunk Niedersachsen", ()),
        ("Hansisches Küstenblatt", "Hansisches Küstenblatt", ()),
        ("GUCKER am Morgen", "GUCKER am Morgen", ()),
        ("QX24", "QX24", ()),
        ("QXR Landesstudio Elmstadt, mit Material von dpa", "QXR Landesstudio Elmstadt", ("dpa",)),
        ("Redaktion Chronik, APA", None, ("APA",)),
        ("von QXR KÜSTE, Redaktion Wirtschaft", "QXR KÜSTE", ()),
    ],
)
def test_lines_beside_the_date_sign(line: str, outlet: str | None, agencies: tuple[str, ...]) -> None:
    """A line of outlet, office and agencies beside the date is no text, and tells who printed the article."""
    head = f"Deich wird höher\n\n{line}\n{DATE}"
    layout = _layout(head)
    assert (layout.title.text, layout.outlet, layout.agencies) == ("Deich wird höher", outlet, agencies)
    assert _body(layout, f"{head}\n\n{STORY}")[0].startswith("Der Deich bei Kaltsund")


@pytest.mark.parametrize(
    "line",
    [
        "Rückblick auf die Woche",
        "Streit um den Rundfunk",
        "CDU in Kiel",
        "JETZT ERST RECHT",
        "Bauern fürchten um ihre Höfe",
        "Der Bote kam, Redaktion staunt",
    ],
)
def test_other_lines_beside_the_date_stay(line: str) -> None:
    """What only sounds like a name is the article's own."""
    head = f"Deich wird höher\n\n{line}\n{DATE}"
    layout = _layout(head)
    assert layout.outlet is None
    assert line in "\n".join(_body(layout, f"{head}\n\n{STORY}"))


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Warten auf den Bagger\nKaltsund streitet über den neuen Deich", "Warten auf den Bagger"),
        ("In Kaltsund steigt das Wasser\nKüste streitet über den Deich", "In Kaltsund steigt das Wasser"),
        ("Vor der Sitzung im Kreistag\nDeich: Was am Mittwoch ansteht", "Deich: Was am Mittwoch ansteht"),
    ],
)
def test_of_two_lines_above_the_author_the_headline_is_found(head: str, title: str) -> None:
    """The first of two lines is the headline, unless it is a phrase that only tells the occasion."""
    assert _layout(f"{head}\n\nVon Anna Muster\n{DATE}").title.text == title


def test_agency_of_a_line_with_place_and_date() -> None:
    """An agency in brackets between place and date wrote the text."""
    assert _layout("Deich wird höher\n\nKiel (dpa/xy), 24. November 2023, 12:20 Uhr").agencies == ("dpa",)


def test_who_reports_from_somewhere_is_the_author() -> None:
    """A line that tells from where somebody reports is a byline."""
    assert _layout(f"Deich wird höher\n\nAus dem Rathaus berichtet Anna Muster\n\n{DATE}").authors == ("Anna Muster",)


def test_a_picture_at_the_end_of_a_paragraph_is_cut() -> None:
    """Caption and credit of a picture are no text of the paragraph that they stand behind."""
    story = f"{STORY} Bild: Der alte Deich liegt im Wasser. | Elmbild/dpa\n\nDer Bau soll im Frühjahr beginnen."
    text = f"Deich wird höher\n\n{DATE}\n\n{story}"
    layout = segment("seite", Source(path="seite.txt", sha256="", text=text, stated=Stated()))
    captions = [block.span.of(text) for block in layout.blocks if block.kind is BlockKind.CAPTION]
    assert captions == ["Bild: Der alte Deich liegt im Wasser."]
    assert not any("Elmbild" in part for part in _body(layout, text))


def test_the_programme_that_a_broadcaster_names_is_no_text() -> None:
    """The line below "Dieses Thema im Programm:" is no paragraph."""
    story = f"{STORY}\n\nDieses Thema im Programm:\nKüstenfunk 1 | Nachrichten | 24.11.2023 | 13:00 Uhr"
    text = f"Deich wird höher\n\n{DATE}\n\n{story}"
    layout = segment("seite", Source(path="seite.txt", sha256="", text=text, stated=Stated()))
    assert not any("Küstenfunk" in part for part in _body(layout, text))
