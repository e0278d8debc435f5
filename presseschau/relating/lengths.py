"""Lengths of time told in several measures: "drei Jahre und zwei Monate" is one length."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from presseschau.model import TimeExpression
from presseschau.relating.periods import days_of

_AND = re.compile(r"\s+und\s+|,\s+")


def joined_lengths(text: str, lengths: Sequence[TimeExpression]) -> Iterator[list[TimeExpression]]:
    """Put "drei Jahre und zwei Monate" together."""
    parts: list[TimeExpression] = []
    for one, other in zip_longest(lengths, lengths[1:]):
        parts.append(one)
        if other is None or not _goes_on(text, one, other):
            yield parts
            parts = []


def _goes_on(text: str, one: TimeExpression, other: TimeExpression) -> bool:
    joined = _AND.fullmatch(text, one.span.end, other.span.start)
    return bool(joined) and days_of(one.value) > days_of(other.value) > 0


def value_of(parts: Sequence[TimeExpression]) -> str:
    """Put TIMEX3 lengths together: "PT2H" and "PT13M" are "PT2H13M"."""
    dates, clocks = [], []
    for part in parts:
        date, _, clock = part.value.removeprefix("P").partition("T")
        dates.append(date)
        clocks.append(clock)
    return f"P{''.join(dates)}" + (f"T{''.join(clocks)}" if any(clocks) else "")
