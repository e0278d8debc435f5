"""The line that tells outlet, section, author and day of an article."""

import pytest

from presseschau.model import BODY_KINDS, Layout, Source
from presseschau.segmenting import segment

STORY = (
    "Nach drei Wochen im Dock fährt die Fähre wieder, wie der Betreiber am Dienstag in Elmstadt sagte. "
    "Die Reparatur der Maschine kostete nach seinen Angaben mehr als erwartet."
)


def _layout(line: str) -> Layout:
    source = Source(path="a.txt", record=None, text=f"Fähre fährt wieder\n{line}\n\n{STORY}\n\n{STORY[60:]}", sha256="")
    return segment("a", source)


@pytest.mark.parametrize(
    ("line", "outlet", "published", "authors"),
    [
        (
            "Von Anna Muster | Elmtaler Bote | 5. Mai 2023, 14:05 Uhr",
            "Elmtaler Bote",
            "2023-05-05T14:05",
            ("Anna Muster",),
        ),
        ("Anna Muster, Elm-Zeitung, 05.05.2023, 15.20 Uhr", "Elm-Zeitung", "2023-05-05T15:20", ("Anna Muster",)),
        ("Elmblick | Kanton | von Anna Muster | Freitag, 5. Mai 2023", "Elmblick", "2023-05-05", ("Anna Muster",)),
        ("Elmkurier, Geld & Märkte, A. Muster, 05.05.2023, 16:40", "Elmkurier", "2023-05-05T16:40", ("A. Muster",)),
        ("Elm-Rundschau | Aus dem Rathaus | Anna Muster | 05.05.2023", "Elm-Rundschau", "2023-05-05", ("Anna Muster",)),
        ("Elmbote (Elmstadt), Außenpolitik, 05.05.2023, 17:45 Uhr, APA/AFP/red", "Elmbote", "2023-05-05T17:45", ()),
        ("Elmwelle online | Stand: 05.05.2023 17:20 Uhr", "Elmwelle online", "2023-05-05T17:20", ()),
        (
            "Elmmagazin24 | Wirtschaft | aktualisiert am 5. Mai 2023 um 21:15 Uhr",
            "Elmmagazin24",
            "2023-05-05T21:15",
            (),
        ),
        (
            "elm.ch – Publiziert 05.05.2023 um 09:41 – Anna Muster, Reporterin",
            "elm.ch",
            "2023-05-05T09:41",
            ("Anna Muster",),
        ),
        ("Elmländer Morgen, 05.05.2023, Anna Muster, Kaltsund", "Elmländer Morgen", "2023-05-05", ("Anna Muster",)),
        ("Elmkurier, Samstag, 5. Mai 2023, Seite 2. Von Anna Muster", "Elmkurier", "2023-05-05", ("Anna Muster",)),
        ("Elmblick, 5. Mai 2023, Seite 5, Anna-Lena Muster", "Elmblick", "2023-05-05", ("Anna-Lena Muster",)),
        ("elm.at, 05.05.2023, 06.00 Uhr, Anna „Anni“ Muster", "elm.at", "2023-05-05T06:00", ("Anna Muster",)),
        (
            "Elmtaler Allgemeine, Freitag, 5. Mai 2023, Titelseite. Von unserem Redaktionsmitglied Anna Muster",
            "Elmtaler Allgemeine",
            "2023-05-05",
            ("Anna Muster",),
        ),
        (
            "elmwelle.de, 05.05.2023, 00:35 Uhr, zuletzt aktualisiert um 07:10 Uhr",
            "elmwelle.de",
            "2023-05-05T00:35",
            (),
        ),
        ("Von unserer Korrespondentin Anna Muster | Elmbote | 5. Mai 2023", "Elmbote", "2023-05-05", ("Anna Muster",)),
    ],
)
def test_each_part_is_told(line: str, outlet: str, published: str, authors: tuple[str, ...]) -> None:
    """Whatever divides them and in whatever order they stand, outlet, day and author are read, and none is text."""
    layout = _layout(line)
    assert (layout.outlet, layout.published.value, layout.authors) == (outlet, published, authors)
    assert layout.title.text == "Fähre fährt wieder"
    assert sum(block.kind in BODY_KINDS for block in layout.blocks) == 1 + 2  # title and paragraphs


@pytest.mark.parametrize(
    "line",
    [
        "Der Prozess beginnt am 5. Mai 2023, 9:00 Uhr, in Elmstadt",
        "Konzert im Park, 5. Mai 2023, Stadthalle",
        "Elmstadt feiert | Fest am Hafen | 5. Mai 2023",
        "Kurz vor der Wahl, am 5. Mai 2023, schwieg der Betreiber",
    ],
)
def test_what_tells_something_is_text(line: str) -> None:
    """A line of which one part is nothing that an imprint has stays with the article."""
    assert any(
        block.kind in BODY_KINDS and line.startswith(line[: len(block.span)]) for block in _layout(line).blocks[1:2]
    )
    assert _layout(line).outlet is None
