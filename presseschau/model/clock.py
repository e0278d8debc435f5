"""Times of the clock, and how far they lie apart."""

import re

CLOCK = re.compile(r"T(\d\d):(\d\d)$")
"""How a TIMEX3 value ends that gives hour and minute."""
HOUR, DAY = 60, 24 * 60
ROUNDED = 10
"""Minutes from which two times are not one told roundly."""


def minutes_of(value: str) -> int:
    """Give the minutes since midnight of a TIMEX3 value with hour and minute, 0 for one without."""
    found = CLOCK.search(value)
    return int(found[1]) * HOUR + int(found[2]) if found else 0


def minutes_between(one: str, other: str) -> int:
    """Give the minutes between two times of the clock, round midnight where that is shorter."""
    minutes = abs(minutes_of(one) - minutes_of(other))
    return min(minutes, DAY - minutes)


def meet_roundly(one: str, other: str) -> bool:
    """Whether two values are times of the clock, and may be one that is told roundly."""
    return bool(CLOCK.search(one) and CLOCK.search(other)) and minutes_between(one, other) < ROUNDED
