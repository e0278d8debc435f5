"""Times of the clock that differ."""

import pytest

from tests.relating.planted import checks

OPENING = "Auf der Autobahn bei Seeburg sind am Dienstag im Nebel 37 Fahrzeuge ineinander gefahren."


def _hours(one: str, other: str) -> list[list[str]]:
    """Give the times that two reports of one accident give differently."""
    made = checks.digest(*({"text": f"{OPENING} {text}", "date": "2024-05-07"} for text in (one, other)))
    conflicts = (conflict for story in made.stories for conflict in story.conflicts)
    return [sorted(str(value.value) for value in conflict.values) for conflict in conflicts]


def test_one_thing_at_two_times_is_a_contradiction() -> None:
    """The first call came in at one time only."""
    one, other = "Der erste Notruf ging um 6.50 Uhr ein.", "Um 7.40 Uhr erreichte der erste Notruf die Leitstelle."
    assert _hours(one, other) == [["2024-05-07T06:50", "2024-05-07T07:40"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Der erste Notruf ging um 6.50 Uhr ein.", "Gegen 6.45 Uhr kam der erste Notruf."),
        ("Der erste Notruf ging um 6.50 Uhr ein.", "Um 7.40 Uhr war die Fahrbahn geräumt."),
        ("Der erste Notruf ging um 6.50 Uhr ein.", "Um 6.50 Uhr kam der erste Notruf, der letzte Notruf um 7.40 Uhr."),
        ("Der erste Notruf ging um 6.50 Uhr ein.", "Bis 14 Uhr gab es keinen weiteren Notruf."),
    ],
)
def test_rounded_times_and_those_of_other_things_are_none(one: str, other: str) -> None:
    """Minutes are told roundly, and what is said at another time may be something else."""
    assert _hours(one, other) == []
