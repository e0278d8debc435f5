"""What a wording of a date means."""

from dataclasses import dataclass

from presseschau.model import TimeType


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """A TIMEX3 type and value."""

    type: TimeType
    value: str


def date_reading(value: str | None) -> Reading | None:
    """Give a reading as a date, None without a value."""
    return Reading(type=TimeType.DATE, value=value) if value else None


def time_reading(value: str | None) -> Reading | None:
    """Give a reading as a time, None without a value."""
    return Reading(type=TimeType.TIME, value=value) if value else None
