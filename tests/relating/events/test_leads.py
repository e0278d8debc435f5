"""How alike openings are."""

import pytest

from presseschau.annotating import annotate
from presseschau.relating.events.joining import SAME_EVENT
from presseschau.relating.events.leads import figures_of, likeness, profile_of, towns_of
from tests.quality.marked import draft_of
from tests.relating.articles import made_article
from tests.relating.planted.checks import digest

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


def test_an_equal_figure_tells_only_beside_a_town() -> None:
    """The same 46 people in the same town are one event; two words that meet by chance and a number are not."""
    one, other = {"quellmund": 0.4, "bus": 0.9}, {"quellmund": 0.4, "passagi": 0.9}
    towns = frozenset({"quellmund"})
    assert likeness(one, other, towns) == 0.0
    assert likeness(one, other, towns, figures=1) > SAME_EVENT
    assert likeness({"bus": 0.2}, {"bus": 0.2}, towns, figures=3) == 0.0


def test_round_and_small_figures_tell_of_no_event() -> None:
    """A dozen and 5,000 are given of many things."""
    text = (
        "In Quellmünde saßen 46 Menschen im Bus. 12 kamen aus Kiel. 5000 Euro kostet die Bergung. Ein 34-Jähriger half."
    )
    (article,) = annotate((draft_of(text, "2024-05-07"),))
    assert figures_of(article) == frozenset({("", 46.0)})


@pytest.mark.parametrize("who", ["Bildungsminister Rolf Brachtmann", "US-Präsident Donald Trump"])
def test_who_is_in_the_news_every_day_makes_no_event(who: str) -> None:
    """Two things that one who governs does on one day share his name and office, and are two stories."""
    school = (
        "Bildungsminister Rolf Brachtmann hat am Dienstag die neue Gesamtschule in Arnstein eröffnet. "
        "Das Gebäude bietet Platz für 900 Kinder. Eltern hatten jahrelang auf den Neubau gewartet."
    )
    crash = (
        "Bildungsminister Rolf Brachtmann ist am Dienstag bei einem Unfall auf der Autobahn leicht verletzt worden. "
        "Sein Wagen fuhr auf einen bremsenden Lastwagen auf. Sanitäter versorgten ihn auf dem Standstreifen."
    )
    reports = (
        {"text": text.replace("Bildungsminister Rolf Brachtmann", who), "date": "2024-05-07"}
        for text in (school, crash)
    )
    assert len(digest(*reports).stories) == 2
