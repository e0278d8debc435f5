"""Arithmetic with days, weeks and the larger units, and how TIMEX3 writes them."""

import calendar
from datetime import date, timedelta

from presseschau.model import Precision

UNKNOWN_VALUES = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX", "HY": "XXXX-HX", "Y": "XXXX"}
"""How TIMEX3 writes a unit that nothing places in time."""

MONTHS_IN = {"M": 1, "Q": 3, "HY": 6, "Y": 12, "DE": 120, "CE": 1200}
DAYS_IN = {"D": 1, "W": 7}

_FIRST_YEAR, _LAST_YEAR = 1, 9999


def easter(year: int) -> date:
    """Give Easter Sunday (Gregorian): the algorithm of Meeus, Jones and Butcher."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def move(day: date, unit: str, count: int) -> date:
    """Move a day by `count` units; what the calendar cannot hold stays at its edge, as does the 31st."""
    if unit in DAYS_IN:
        return date.fromordinal(min(max(day.toordinal() + count * DAYS_IN[unit], 1), date.max.toordinal()))
    months = day.year * 12 + day.month - 1 + count * MONTHS_IN[unit]
    year = min(max(months // 12, _FIRST_YEAR), _LAST_YEAR)
    month = months % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def value_of(day: date, unit: str) -> str:
    """Write the unit that a day lies in."""
    if unit == "W":
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}"
    if unit == "Q":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    if unit == "HY":
        return f"{day.year:04}-H{(day.month + 5) // 6}"
    return day.isoformat()[: {"D": 10, "M": 7, "Y": 4, "DE": 3, "CE": 2}[unit]]


def safe_day(year: int, month: int, day: int) -> date | None:
    """Give the day, None when the calendar has no such one (30 February)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def on_weekday(day: date, weekday: int, *, forward: bool, same: bool = True) -> date:
    """Give the first day from `day` on, forward or back, that is this weekday (Monday is 1); `same` counts `day`."""
    distance = (weekday - day.isoweekday()) % 7 if forward else (day.isoweekday() - weekday) % 7
    if distance == 0 and not same:
        distance = 7
    return day + timedelta(days=distance if forward else -distance)


def common_value(first: date, last: date) -> str | None:
    """Write the finest unit that both days lie in: month, year or none."""
    if (first.year, first.month) == (last.year, last.month):
        return value_of(first, "M")
    return value_of(first, "Y") if first.year == last.year else None


def precision_of(value: str) -> Precision:
    """Tell from the form of a TIMEX3 value how exact it is; lengths of time and sets name no time."""
    if value.endswith("_REF") or value.startswith("P"):
        return Precision.VAGUE
    day, clock, time = value.partition("T")
    if clock:
        return _clock_precision(time)
    parts = day.split("-")
    if len(parts) == 1:
        return {4: Precision.YEAR, 3: Precision.DECADE, 2: Precision.CENTURY}.get(len(day), Precision.VAGUE)
    return _below_year(parts[1:])


def _clock_precision(time: str) -> Precision:
    if time[:1].isalpha():
        return Precision.PART_OF_DAY
    return Precision.MINUTE if ":" in time else Precision.HOUR


def _below_year(parts: list[str]) -> Precision:
    first = parts[0]
    if first.startswith("W") and first != "WI":
        return Precision.DAY if parts[-1].isdigit() else Precision.WEEK
    if first.startswith("Q"):
        return Precision.QUARTER
    if first.startswith("H"):
        return Precision.QUARTER
    if first.isalpha() and first != "XX":
        return Precision.SEASON
    return Precision.DAY if len(parts) > 1 else Precision.MONTH
