"""Dates as ranges of days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.relating.periods import Period, period_of


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2022-01-21", date(2022, 1, 21), date(2022, 1, 21)),
        ("2022-01-21T12:31", date(2022, 1, 21), date(2022, 1, 21)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022-W04", date(2022, 1, 24), date(2022, 1, 30)),
        ("1997", date(1997, 1, 1), date(1997, 12, 31)),
    ],
)
def test_values_are_read_as_days(value: str, first: date, last: date) -> None:
    """Days, weeks, months and years of TIMEX3 are ranges of days."""
    assert period_of(value) == Period(first, last)


@pytest.mark.parametrize("value", ["PAST_REF", "XXXX-WXX", "2022-02-31", "199", "", None])
def test_what_names_no_days_is_none(value: str | None) -> None:
    """Vague, impossible and missing dates are no ranges."""
    assert period_of(value) is None


@given(st.dates(), st.dates(), st.integers(0, 5))
def test_meeting_is_mutual(one: date, other: date, days: int) -> None:
    """Two days meet within a number of days exactly when they lie no further apart."""
    a, b = Period(one, one), Period(other, other)
    assert a.meets(b, days) == b.meets(a, days) == (abs((one - other).days) <= days)


def test_a_month_does_not_reach_into_the_next() -> None:
    """Nearness is for days: of a month only its own days count."""
    december, january = period_of("2021-12"), period_of("2022-01")
    assert december is not None
    assert january is not None
    assert not december.meets(january, 2)
