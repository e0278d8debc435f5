"""How exactly a date is known."""

from enum import StrEnum


class Precision(StrEnum):
    """The units of TIMEX3 values, finest first; a value is never given finer than its source states it."""

    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part of day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    VAGUE = "vague"
    UNKNOWN = "unknown"

    @property
    def names_day(self) -> bool:
        """Whether a date of this precision names one day, or a part of it."""
        return self in (Precision.MINUTE, Precision.HOUR, Precision.PART_OF_DAY, Precision.DAY)
