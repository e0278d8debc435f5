"""Dates as ranges of days, so that dates of different exactness can be compared."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from presseschau.model import calendar

_DAYS_OF_A_YEAR = 364


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
    days = calendar.period_of(value or "")
    if days is None or (days.last - days.first).days > _DAYS_OF_A_YEAR + 1:
        return None
    return Period(days.first, days.last)
