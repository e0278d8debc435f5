"""For how long something is so."""

import pytest

from presseschau.relating.statements.times import are_passing, is_of_news_and_history
from tests.relating.said import said_in


@pytest.mark.parametrize(
    ("words", "passing"),
    [
        ("die brücke ist noch gesperrt", True),
        ("die brücke wurde noch am abend gesperrt", False),
        ("er bestritt das noch im gerichtssaal", False),
        ("er hat weder zugesagt noch abgesagt", False),
        ("die brücke bleibt vorerst noch am ort", True),
    ],
)
def test_noch_may_tell_how_soon(words: str, *, passing: bool) -> None:
    """What is "noch gesperrt" is so for a while; "noch am Abend" tells when, and "weder ... noch" denies."""
    assert are_passing(words.split()) is passing


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Am Wehr sind zwei Menschen gestorben.", "Am Wehr sind im November 2014 zwei Menschen gestorben.", True),
        ("Am Wehr waren schon zwei Menschen gestorben.", "Am Wehr starben im November 2014 zwei Menschen.", False),
        ("Am Wehr sind zwei Menschen gestorben.", "Am Wehr sind am Montag zwei Menschen gestorben.", False),
        ("Im Jahr 2014 starben am Wehr zwei Menschen.", "Am Wehr starben im November 2014 zwei Menschen.", False),
    ],
)
def test_what_was_years_ago_is_not_the_news(one: str, other: str, *, apart: bool) -> None:
    """Unless the undated sentence looks back as well."""
    (mine,), (theirs,) = said_in(one), said_in(other)
    assert is_of_news_and_history(mine, theirs) is is_of_news_and_history(theirs, mine) is apart
