"""Moments: dates and clock times as files and date lines state them, never as running prose mentions them."""

import re
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from functools import lru_cache

from presseschau.german import table
from presseschau.model import Precision

LATEST_SHORT_YEAR = 69
"""Two-digit years up to this belong to our century (POSIX `strptime`)."""
FIRST_YEAR, LAST_YEAR = 1605, 2200
"""Years in which an article can have appeared: since the first newspaper (Relation, Straßburg 1605)."""
_BY_LENGTH = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY, 16: Precision.MINUTE}
_ISO = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s?(?:Z|UTC|[+-]\d\d:?\d\d)?)?)?)?"
)
_CLOCK = (
    r"(?:[\s,;|/·•–—-]*(?:um|gegen)?\s*(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>[0-5]\d)"
    r"(?:[:.][0-5]\d)?(?:\s*(?:Uhr|h|CET|CEST|MEZ|MESZ))?)?"
)
_WEEKDAY = r"(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)(?:ntag|enstag|ttwoch|nnerstag|eitag|mstag|nnabend)?\.?,?\s+)?(?:de[nrm]\s+)?"


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """A point in time: `value` is ISO 8601 cut to its precision; without a year it begins with "--"."""

    value: str

    @property
    def precision(self) -> Precision:
        """The unit that the value ends with."""
        return _BY_LENGTH[len(self.value)]

    @property
    def complete(self) -> bool:
        """Whether the year is known."""
        return not self.value.startswith("-")


@lru_cache(maxsize=None)
def months() -> dict[str, int]:
    """Give the number of each name of a month, lower case."""
    return {name: int(number) for name, number in table("segment_months")}


@lru_cache(maxsize=None)
def expression() -> str:
    """Give the regular expression of a German date with optional weekday, year and clock time."""
    names = "|".join(sorted(months(), key=len, reverse=True))
    named = rf"(?P<day>\d{{1,2}})\.\s*(?P<name>(?i:{names}))\b\.?(?:,?\s*(?P<year>\d{{4}})\b)?"
    numbered = r"(?P<day2>\d{1,2})\.\s?(?P<month2>\d{1,2})\.\s?(?P<year2>\d{4}|\d\d)\b"
    iso = r"(?P<iso>\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)"
    return rf"{_WEEKDAY}(?:{named}|{numbered}|{iso}){_CLOCK}"


def read_german(found: re.Match[str]) -> Moment | None:
    """Give the moment of a match of `expression`; None for days that the calendar does not have."""
    part = found.groupdict()
    if part["iso"]:
        return read_stated(part["iso"])
    if part["name"]:
        year, month, day = part["year"] or "", str(months()[part["name"].lower()]), part["day"]
    else:
        year, month, day = _full_year(part["year2"]), part["month2"], part["day2"]
    return _moment(year, month, day, part["hour"] or "", part["minute"] or "")


def read_stated(stated: str) -> Moment | None:
    """Read a date that a file states by itself: ISO 8601, RFC 2822 (feeds) or German; None when it is none of them."""
    wording = stated.strip()
    iso = _ISO.fullmatch(wording)
    if iso:
        return _moment(*(part or "" for part in iso.groups()))
    german = re.fullmatch(expression(), wording)
    if german:
        found = read_german(german)
        return found if found and found.complete else None
    return _read_month(wording) or _read_mail(wording)


def read_place(wording: str) -> Moment | None:
    """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; None when the calendar has no such day."""
    iso = _ISO.fullmatch(wording)
    return _moment(*(part or "" for part in iso.groups())) if iso else None


def _read_month(wording: str) -> Moment | None:
    month, _, year = wording.rpartition(" ")
    number = months().get(month.strip(". ").lower())
    return _moment(year, str(number)) if number and re.fullmatch(r"\d{4}", year) else None


def _read_mail(wording: str) -> Moment | None:
    try:
        found = parsedate_to_datetime(wording)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return Moment(value=found.strftime("%Y-%m-%dT%H:%M")) if FIRST_YEAR <= found.year <= LAST_YEAR else None


def _full_year(year: str) -> str:
    if len(year) == 4:  # noqa: PLR2004
        return year
    return f"20{year}" if int(year) <= LATEST_SHORT_YEAR else f"19{year}"


def _moment(year: str, month: str = "", day: str = "", hour: str = "", minute: str = "") -> Moment | None:
    """Check against the calendar (a leap year stands in for an unknown one) and write as ISO 8601.

    Systems write years far off where they know none ("0001-01-01", "9999-12-31"): no news is of these.
    """
    if year and not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    try:
        checked = date(int(year or 2024), int(month or 1), int(day or 1))
    except ValueError:
        return None
    value = f"{checked.year:04}" if year else "-"
    value += f"-{checked.month:02}" if month else ""
    value += f"-{checked.day:02}" if day else ""
    if hour and int(hour) < 24 and day:  # noqa: PLR2004
        value += f"T{int(hour):02}:{minute}"
    return Moment(value=value)
