"""Which articles tell of the same event."""

from math import sqrt

import pytest

from presseschau.relating.copying.copies import Copies, copies_of
from presseschau.relating.events.joining import events_of
from presseschau.relating.events.leads import Profile
from tests.relating.articles import made_article

MET = "Am Deich von Ohlsum wird gebaut."
DAY = "2024-03-05"


def _profiles(likeness: float) -> dict[str, Profile]:
    """Make two openings that are so alike, by two words in common."""
    shared = dict.fromkeys(("deich", "ohlsum"), sqrt(likeness / 2))
    return {name: {**shared, name: sqrt(1 - likeness)} for name in "ab"}


def _are_one(
    likeness: float, days: tuple[str | None, str | None] = (DAY, DAY), names: tuple[str, str] = ("Ohlsum", "Ohlsum")
) -> bool:
    articles = [made_article(n, MET, day, (name,)) for n, day, name in zip("ab", days, names, strict=True)]
    return len(events_of(articles, _profiles(likeness), Copies(()))) == 1


@pytest.mark.parametrize(("likeness", "one"), [(0.07, False), (0.1, True)])
def test_what_two_openings_share_by_chance_makes_no_event(likeness: float, one: bool) -> None:  # noqa: FBT001 - a case
    """One rare word of some fifteen that both have is chance: a fifteenth of an opening."""
    assert _are_one(likeness) is one


@pytest.mark.parametrize(("day", "one"), [("2024-03-07", True), ("2024-03-08", False)])
def test_an_event_is_news_for_two_days_more(day: str, one: bool) -> None:  # noqa: FBT001 - a case
    """What is told later is another story, be the words ever so like."""
    assert _are_one(0.8, (DAY, day)) is one


@pytest.mark.parametrize(("likeness", "one"), [(0.25, False), (0.35, True)])
def test_without_a_date_openings_must_be_very_alike(likeness: float, one: bool) -> None:  # noqa: FBT001 - a case
    """News repeats itself over the years: a third of the opening and a common name make up for the day."""
    assert _are_one(likeness, (DAY, None)) is one
    assert not _are_one(likeness, (DAY, None), ("Ohlsum", "Deich"))


def test_only_a_whole_text_printed_again_is_one_event_whenever_it_was() -> None:
    """Background that comes back half a year later, in an article that tells something else, joins nothing."""
    background = (
        "Der Deich von Ohlsum wurde nach der Sturmflut von 1962 um zwei Meter erhöht. "
        "Seither hält er jedem Hochwasser stand, wie das Amt für Küstenschutz mitteilt. "
        "Schafe weiden das Gras auf seiner Krone ab und treten den Boden fest."
    )
    news = "Nun ist ein Stück der Krone bei Grabungen für eine Leitung abgerutscht."
    for text, one in ((background, True), (f"{background} {news}", False)):
        articles = [made_article("a", background, "2024-03-05"), made_article("b", text, "2024-09-10")]
        profiles: dict[str, Profile] = {"a": {"a": 1.0}, "b": {"b": 1.0}}
        assert (len(events_of(articles, profiles, copies_of(articles))) == 1) is one
