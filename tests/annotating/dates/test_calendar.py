"""Arithmetic with dates."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.annotating.dates.calendar import common_value, easter, move, on_weekday, value_of


@pytest.mark.parametrize("day", [date(2000, 4, 23), date(2008, 3, 23), date(2011, 4, 24), date(2024, 3, 31)])
def test_easter(day: date) -> None:
    """Easter falls where church calendars have it."""
    assert easter(day.year) == day


@given(st.dates(), st.integers(1, 7), st.booleans())
def test_weekday_lies_within_a_week(day: date, weekday: int, forward: bool) -> None:  # noqa: FBT001
    """The weekday found is that weekday and at most six days off, in the direction asked for."""
    if not date(1, 1, 8) <= day <= date(9999, 12, 24):
        return
    found = on_weekday(day, weekday, forward=forward)
    assert found.isoweekday() == weekday
    assert 0 <= (found - day).days * (1 if forward else -1) < 7


@given(st.dates(), st.sampled_from(["D", "W", "M", "Q", "HY", "Y", "DE", "CE"]), st.integers(-5000, 5000))
def test_moving_never_leaves_the_calendar(day: date, unit: str, count: int) -> None:
    """Any move gives a day that can be written."""
    assert value_of(move(day, unit, count), unit)


def test_the_last_of_a_month_stays_in_its_month() -> None:
    """A month after 31 January is the end of February."""
    assert move(date(2023, 1, 31), "M", 1) == date(2023, 2, 28)


def test_what_two_days_share() -> None:
    """The finest unit that holds both days: month, year or none."""
    assert common_value(date(2022, 1, 1), date(2022, 1, 31)) == "2022-01"
    assert common_value(date(2022, 1, 1), date(2022, 3, 31)) == "2022"
    assert common_value(date(2021, 12, 31), date(2022, 1, 1)) is None
