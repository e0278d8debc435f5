"""How alike openings are."""

from presseschau.relating.leads import likeness, profile_of, towns_of
from tests.relating.articles import made_article

STRIKE = "Die Post in Quellmünde wird seit Dienstag bestreikt. Sieben Filialen bleiben geschlossen."
WHALE = "In Quellmünde ist am Dienstag ein Pottwal gestrandet. Er wiegt sieben Tonnen."
AGAIN = "Wegen des Streiks der Post stehen in Quellmünde Kunden vor geschlossenen Filialen."


def _alike(one: str, other: str) -> float:
    articles = [made_article(name, text, names=("Quellmünde",)) for name, text in (("a", one), ("b", other))]
    first, second = articles
    return likeness(profile_of(first), profile_of(second), towns_of(first) | towns_of(second))


def test_a_town_a_day_and_a_number_make_no_event() -> None:
    """Much happens in one town on one day."""
    assert _alike(STRIKE, WHALE) == 0.0


def test_what_happened_there_does() -> None:
    """Words for the event count in full, and the town beside them."""
    assert _alike(STRIKE, AGAIN) > 0.08
