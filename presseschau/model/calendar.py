"""Puts TIMEX3 values in order: when what they name begins and ends."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, kw_only=True, order=True, slots=True)
class Period:
    """From the first to the last day, both included."""

    first: date
    last: date


def period_of(value: str) -> Period | None:
    """Give the days that a value names; None for one that names none ("PAST_REF", "T12:31", a day that never was)."""
    for pattern, reading in _READINGS:
        if found := pattern.fullmatch(value):
            try:
                return reading(found)
            except ValueError:
                return None
    return None


def printed_later(one: str | None, other: str | None) -> bool:
    """Whether an article surely was printed after another one; a day and an hour of that day do not tell."""
    return bool(one and other) and str(one) > str(other) and not str(one).startswith(str(other))


def is_days_before(one: str | None, other: str | None) -> bool:
    """Whether all days that a value names come before those of another, as far as both name any."""
    earlier, later = period_of(one or ""), period_of(other or "")
    return earlier is not None and later is not None and earlier.last < later.first


def _day(found: re.Match[str]) -> Period:
    day = date(int(found[1]), int(found[2]), int(found[3]))
    return Period(first=day, last=day)


def _month(found: re.Match[str]) -> Period:
    return _months(int(found[1]), int(found[2]), 1)


def _year(found: re.Match[str]) -> Period:
    return _months(int(found[1]), 1, 12)


def _week(found: re.Match[str]) -> Period:
    monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
    return Period(first=monday + timedelta(days=5 if found[3] else 0), last=monday + timedelta(days=6))


def _quarter(found: re.Match[str]) -> Period:
    return _months(int(found[1]), 3 * int(found[2]) - 2, 3)


def _half(found: re.Match[str]) -> Period:
    return _months(int(found[1]), 6 * int(found[2]) - 5, 6)


# Seasons as the calendar of meteorologists has them: whole months, winter from December.
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def _season(found: re.Match[str]) -> Period:
    return _months(int(found[1]), _SEASONS[found[2]], 3)


def _decade(found: re.Match[str]) -> Period:
    return _months(10 * int(found[1]), 1, 120)


def _century(found: re.Match[str]) -> Period:
    return _months(100 * int(found[1]), 1, 1200)


def _months(year: int, month: int, number: int) -> Period:
    after = month - 1 + number
    return Period(first=date(year, month, 1), last=date(year + after // 12, after % 12 + 1, 1) - timedelta(days=1))


_READINGS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Period]], ...] = (
    (re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?"), _day),
    (re.compile(r"(\d{4})-(\d\d)"), _month),
    (re.compile(r"(\d{4})"), _year),
    (re.compile(r"(\d{4})-W(\d\d)(-WE)?"), _week),
    (re.compile(r"(\d{4})-Q([1-4])"), _quarter),
    (re.compile(r"(\d{4})-H([12])"), _half),
    (re.compile(r"(\d{4})-(SP|SU|FA|WI)"), _season),
    (re.compile(r"(\d{3})X?"), _decade),
    (re.compile(r"(\d\d)(?:XX)?"), _century),
)
