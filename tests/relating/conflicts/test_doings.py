"""Dates of two doings contradict each other no more than values of two times."""

import pytest

from tests.relating.planted import checks


def _values(one: str, other: str) -> list[list[str | float]]:
    made = checks.digest({"text": one, "date": "2024-05-06"}, {"text": other, "date": "2024-05-06"})
    return [[v.value for v in c.values] for s in made.stories for c in s.conflicts if c.same_time]


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        (
            "Die Bürgerliste in Hohenfels will am Mittwoch einen Untersuchungsausschuss beantragen.",
            "Ob die Fraktion in Hohenfels dem Antrag zustimmt, berät sie am Freitag.",
            [],
        ),
        (
            "Bis Mittwochabend können in Hohenfels noch 30 Liter Regen fallen.",
            "Bis zum Wochenende ist in Hohenfels kein Regen in Sicht.",
            [],
        ),
        (
            "Die Löhne in der Fabrik von Hohenfels sind bis Ende Juli gesichert.",
            "Gesichert sind die Löhne in der Fabrik von Hohenfels bis Ende August.",
            [["2024-07", "2024-08"]],
        ),
    ],
)
def test_days_are_compared_where_one_thing_is_done(one: str, other: str, least: list[list[str]]) -> None:
    """Who asks for something on one day and who debates it on another do two things; "bis" bounds what is so till then.

    Two bounds of one state contradict each other.
    """
    assert _values(one, other) == least


def test_a_peak_is_compared_with_a_peak_and_a_level_with_one_of_its_hour() -> None:
    """A level of the morning and the crest of the night are no contradiction; two heights of one crest are."""
    one = (
        "In Hohenfels steigt die Lahn. Am Montag um 8 Uhr lag der Pegel bei 5,41 Metern. "
        "In der Nacht zum Sonntag hatte er mit 5,82 Metern den Höchststand erreicht."
    )
    other = (
        "Die Lahn steigt in Hohenfels. Am Montag um 12 Uhr lag der Pegel bei 5,12 Metern. "
        "In der Nacht zum Sonntag war mit 5,28 Metern der Scheitel des Pegels erreicht worden."
    )
    assert [sorted(values) for values in _values(one, other)] == [[5.28, 5.82]]
