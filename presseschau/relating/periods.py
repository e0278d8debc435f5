"""Dates as ranges of days, so that dates of different exactness can be compared."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)$")
_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_DAYS_OF_A_YEAR = 364
_YEAR = re.compile(r"(\d{4})$")


@dataclass(frozen=True, slots=True)
class Period:
    """A range of days, both ends included."""

    first: date
    last: date

    def meets(self, other: "Period", days: int = 0) -> bool:
        """Whether both have a day in common; two single days also when they lie no more than `days` apart."""
        gap = timedelta(days=days if self.is_day and other.is_day else 0)
        return self.first <= other.last + gap and other.first <= self.last + gap

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
    try:
        return _read(value or "")
    except ValueError:
        return None


def _read(value: str) -> Period | None:
    if match := _DAY.match(value):
        day = date(*(int(part) for part in match.groups()))
        return Period(day, day)
    if match := _MONTH.match(value):
        year, month = (int(part) for part in match.groups())
        return Period(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    if match := _WEEK.match(value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return Period(monday, monday + timedelta(days=6))
    if match := _YEAR.match(value):
        return Period(date(int(match[1]), 1, 1), date(int(match[1]), 12, 31))
    return None
