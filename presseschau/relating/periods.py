"""Dates as ranges of days, so that dates of different exactness can be compared."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from presseschau.model import Precision, TimeExpression, TimeType, calendar

_DAYS_OF_A_YEAR = 364
_YEAR = re.compile(r"\d{4}")
_CLOCK = re.compile(r"\d\d")
_LENGTHS = {"Y": 365.0, "M": 365 / 12, "W": 7.0, "D": 1.0, "TH": 1 / 24, "TM": 1 / 1440, "TS": 1 / 86400}
_PART = re.compile(r"([\d.]+)([YMWDHS])")
DAY_DECIMALS = 6  # of days, that are left of a second
_YEAR_LENGTH = 4  # characters of an ISO year

_OF_CALENDAR = frozenset(
    (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.SEASON, Precision.QUARTER, Precision.YEAR)
)
NEAR_DAYS, NEAR_MONTHS, NEAR_YEARS = timedelta(days=7), timedelta(days=92), timedelta(days=3 * 366)
"""How far a wrongly told day, month or year mostly lies from the right one."""


@dataclass(frozen=True, slots=True)
class Period:
    """A range of days, both ends included."""

    first: date
    last: date

    def meets(self, other: "Period", days: int = 0) -> bool:
        """Whether both have a day in common; two single days also when they lie no more than `days` apart."""
        gap = days if self.is_day and other.is_day else 0
        return (self.first - other.last).days <= gap and (other.first - self.last).days <= gap

    def holds(self, other: "Period") -> bool:
        """Whether all days of the other are days of this one."""
        return self.first <= other.first and other.last <= self.last

    @property
    def is_day(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last

    @property
    def is_year(self) -> bool:
        """Whether it is a whole year."""
        return (self.last - self.first).days >= _DAYS_OF_A_YEAR


@lru_cache(maxsize=10_000)
def period_of(value: str | None) -> Period | None:
    """Read an ISO or TIMEX3 value as days; None for what is vague, of a larger unit than a year, or impossible."""
    days = calendar.period_of(value or "")
    if days is None or (days.last - days.first).days > _DAYS_OF_A_YEAR + 1:
        return None
    return Period(days.first, days.last)


def dates_apart(one: str, wording: str, other: str, other_wording: str) -> timedelta | None:
    """Give how far apart two dates begin that cannot both be right, None for such as can.

    A year that a text leaves to be guessed is taken from the other.
    """
    values = [one, other]
    for place, text in enumerate((wording, other_wording)):
        if not _YEAR.search(text):
            values[place] = values[1 - place][:_YEAR_LENGTH] + values[place][_YEAR_LENGTH:]
    mine, theirs = (period_of(value) for value in values)
    if mine is None or theirs is None or mine.meets(theirs):
        return None
    return abs(mine.first - theirs.first)


def is_slip(one: str, other: str) -> bool:
    """Whether one date looks like the other told wrongly: a day of that or the next week, a digit, a month, a year."""
    mine, theirs = period_of(one), period_of(other)
    if mine is None or theirs is None or len(one) != len(other):
        return False
    apart = abs(mine.first - theirs.first)
    if not mine.is_day:
        return apart <= (NEAR_YEARS if mine.is_year else NEAR_MONTHS)
    digits = [str(period.first.day) for period in (mine, theirs)]
    month = mine.first.replace(day=1) == theirs.first.replace(day=1)
    alike = digits[0][-1] == digits[1][-1] or digits[0][0] == digits[1][0] or digits[0] == digits[1][::-1]
    return apart <= NEAR_DAYS or (month and alike) or (digits[0] == digits[1] and apart <= NEAR_MONTHS)


def may_be_at_one_hour(one: str | None, other: str | None) -> bool:
    """Whether two times of a day may be one: "um 4 Uhr" and "am Morgen", but not two hours or two parts of a day."""
    days, hours = zip(*((value or "").partition("T")[::2] for value in (one, other)), strict=True)
    told_by_clock = [bool(_CLOCK.match(hour)) for hour in hours]
    return one == other or (days[0] == days[1] and all(hours) and told_by_clock[0] != told_by_clock[1])


def is_exact(date: TimeExpression) -> bool:
    """Whether a date names a day, week, month, season, quarter or year of the calendar."""
    return date.type is TimeType.DATE and date.precision in _OF_CALENDAR and period_of(date.value) is not None


def days_of(value: str) -> float:
    """Give a TIMEX3 length in days, 0 for one that is not told."""
    date, _, clock = value.removeprefix("P").partition("T")
    parts = [*_PART.findall(date), *((number, "T" + unit) for number, unit in _PART.findall(clock))]
    return round(sum(float(number) * _LENGTHS[unit] for number, unit in parts), DAY_DECIMALS)
