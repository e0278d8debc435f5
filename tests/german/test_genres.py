"""What kind of text an article is."""

import pytest

from presseschau.german.genres import is_opinion


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Kommentar: Ein schlechtes Geschäft", ""),
        ("Kommentar zum Haushalt: Gespart wird am falschen Ende", ""),
        ("Ein schlechtes Geschäft", "Ein Kommentar von Anna Ott\n\nDer Rat hat schlecht verhandelt."),
        ("Ein schlechtes Geschäft", "Leitartikel von Karl-Heinz Ott\n\nDer Rat hat schlecht verhandelt."),
    ],
)
def test_outlets_label_their_views(title: str, text: str) -> None:
    """A label before the headline, in the author's line or on a line of its own tells a view from the news."""
    assert is_opinion(title, text)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Meinungsfreiheit: Gericht stärkt Blogger", ""),
        ("Wirt ändert seine Meinung: Doch keine Sperrstunde", ""),
        ("Sperrstunde kommt", "Die Stadt wollte dazu keinen Kommentar von Anwohnern sammeln."),
        ("Sperrstunde kommt", "Kommentare\n\nDer Rat hat eine Sperrstunde beschlossen."),
        ("Sperrstunde kommt", "Startseite\nPolitik\nMeinung\nSport\n\nDer Rat hat eine Sperrstunde beschlossen."),
        ("Sperrstunde kommt", "Kommentar von Minister sorgt für Wirbel\n\nDer Rat hat eine Sperrstunde beschlossen."),
        ("Kolumne - Das Ende einer Säule in Trier", ""),
        ("Sperrstunde kommt", "x" * 500 + "\nKommentar von Anna Ott\n"),
    ],
)
def test_other_texts_are_news(title: str, text: str) -> None:
    """The words alone, in another use or far below, are no label."""
    assert not is_opinion(title, text)
