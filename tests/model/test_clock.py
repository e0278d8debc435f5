"""Times of the clock."""

import pytest

from presseschau.model.clock import minutes_between, minutes_of


@pytest.mark.parametrize(
    ("one", "other", "minutes"),
    [
        ("2024-03-04T12:31", "2024-03-04T12:31", 0),
        ("2024-03-04T12:31", "2024-03-04T14:00", 89),
        ("2024-03-04T23:58", "2024-03-05T00:03", 5),
        ("XXXX-XX-XXT00:00", "XXXX-XX-XXT12:00", 720),
    ],
)
def test_the_shorter_way_round_the_clock_counts(one: str, other: str, minutes: int) -> None:
    """Five minutes before and after midnight are near, whichever comes first."""
    assert minutes_between(one, other) == minutes_between(other, one) == minutes


def test_what_gives_no_minute_is_at_none() -> None:
    """A day or a part of one has no place on the clock."""
    assert minutes_of("2024-03-04") == minutes_of("2024-03-04TMO") == 0
