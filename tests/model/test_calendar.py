"""TIMEX3 values as periods."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.model.calendar import is_days_before, period_of


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2022-01-21", "2022-01-21", "2022-01-21"),
        ("2022-01-21T12:31", "2022-01-21", "2022-01-21"),
        ("2022-01-21TMO", "2022-01-21", "2022-01-21"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2021-12", "2021-12-01", "2021-12-31"),
        ("2022", "2022-01-01", "2022-12-31"),
        ("2022-W04", "2022-01-24", "2022-01-30"),
        ("2022-W04-WE", "2022-01-29", "2022-01-30"),
        ("2022-Q4", "2022-10-01", "2022-12-31"),
        ("2022-H2", "2022-07-01", "2022-12-31"),
        ("2022-WI", "2022-12-01", "2023-02-28"),
        ("199", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
    ],
)
def test_reads_values(value: str, first: str, last: str) -> None:
    """A value names the days from the first to the last of its unit."""
    period = period_of(value)
    assert period
    assert (period.first.isoformat(), period.last.isoformat()) == (first, last)


@pytest.mark.parametrize("value", ["", "PAST_REF", "XXXX-XX-01", "2022-13", "2022-02-30", "2022-W60", "0000", "T12:31"])
def test_gives_nothing_for_what_names_no_day(value: str) -> None:
    """A value that names no day of the calendar is no period."""
    assert period_of(value) is None


@given(st.dates(min_value=date(1000, 1, 8), max_value=date(9998, 12, 31)))
def test_units_contain_their_days(day: date) -> None:
    """The month, the year and the week of a day contain it, and each has its proper length."""
    week = day.isocalendar()
    values = [f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{day:%Y}", f"{week.year:04}-W{week.week:02}"]
    for value in values:
        period = period_of(value)
        assert period
        assert period.first <= day <= period.last
    assert period is None or period.last - period.first == timedelta(days=6)


@pytest.mark.parametrize(
    ("one", "other", "before"),
    [
        ("2024-05-07T22:00", "2024-05-08T06:00", True),
        ("2024-05-07T06:00", "2024-05-07T22:00", False),
        ("2024-05-08", "2024-05-07", False),
        ("2024-05", "2024-05-08", False),
        ("2024-04", "2024-05-08", True),
        (None, "2024-05-08", False),
        ("2024-05-08", "PAST_REF", False),
    ],
)
def test_days_come_before_others_where_both_are_known(one: str | None, other: str, *, before: bool) -> None:
    """Hours of one day tell nothing, nor does a month that holds the other's day."""
    assert is_days_before(one, other) is before
