"""Finds what lies in a part of the text without looking at all of it."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol, TypeVar

from presseschau.model import Span

LOOKED_BACK = 20
"""Things that begin before a part and may reach into it; nested quotations are the deepest nesting there is."""


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


_Thing = TypeVar("_Thing", bound=_Placed)


def placed_in(things: Sequence[_Thing], part: Span) -> list[_Thing]:
    """Give the things that overlap a part of the text; `things` are in text order."""
    end = bisect_left(things, part.end, key=lambda thing: thing.span.start)
    begin = bisect_left(things, part.start, hi=end, key=lambda thing: thing.span.start)
    return [thing for thing in things[max(0, begin - LOOKED_BACK) : end] if thing.span.overlaps(part)]
