"""Annotations by where they stand: those at a place are found without going through all of an article."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Protocol, TypeVar, runtime_checkable

from presseschau.model.span import Passage, Span

FEW = 8
"""Items up to which looking at each is as fast as looking them up."""


class Standing(Protocol):
    """What has a place in a text."""

    @property
    def span(self) -> Span:
        """Where it stands."""


@runtime_checkable
class Reaching(Protocol):
    """What has a place in a text and belongs to one beside it."""

    @property
    def reach(self) -> Span:
        """Where it stands, with what belongs to it."""


_Item = TypeVar("_Item", bound=Standing)


class Placed(tuple[_Item, ...]):  # noqa: SLOT001 - the index is kept with it
    """A tuple of what stands in one text, with an index of the places that is made when it is first asked for.

    An article of n sentences asks n times what stands in one: going through all of them took a time of n².
    """

    @cached_property
    def _index(self) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
        """Give the numbers of the items by start, their starts, and the furthest end of those up to each."""
        places = [item.reach if isinstance(item, Reaching) else item.span for item in self]
        order = sorted(range(len(self)), key=lambda number: places[number].start)
        starts = [places[number].start for number in order]
        return order, starts, list(accumulate((places[number].end for number in order), max))

    def near(self, span: Span) -> Sequence[_Item]:
        """Give a few items, in their order, among them all that share a code point with `span` or reach into it."""
        if len(self) <= FEW:
            return self
        order, starts, ends = self._index
        found = order[bisect_right(ends, span.start) : bisect_left(starts, span.end)]
        return [self[number] for number in sorted(found)]


def placed_at(items: tuple[_Item, ...], span: Span) -> tuple[_Item, ...]:
    """Give the items that share at least one code point with a span, in their order."""
    return tuple(item for item in reaching(items, span) if span.overlaps(item.span))


def reaching(items: tuple[_Item, ...], span: Span) -> Sequence[_Item]:
    """Give at least the items that share a code point with a span or belong to what does, in their order."""
    return items.near(span) if isinstance(items, Placed) else items


def placed_in(items: tuple[_Item, ...], span: Span) -> tuple[_Item, ...]:
    """Give the items that lie wholly inside a span, in their order."""
    return tuple(item for item in reaching(items, span) if span.contains(item.span))


def by_article(passages: Iterable[Passage]) -> Mapping[str, Placed[Passage]]:
    """Put passages together by their article, to be looked up by place."""
    found: dict[str, list[Passage]] = defaultdict(list)
    for passage in passages:
        found[passage.article].append(passage)
    return {article: Placed(inside) for article, inside in found.items()}


class Cover:
    """What of a text some places cover: whether a word stands in any of them is told without going through them."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, places: Iterable[Span]) -> None:
        """Join places that overlap."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        for place in sorted(places):
            if self._ends and place.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], place.end)
            else:
                self._starts.append(place.start)
                self._ends.append(place.end)

    def touches(self, span: Span) -> bool:
        """Whether at least one code point of a span is covered."""
        first = bisect_right(self._ends, span.start)
        return first < len(self._starts) and self._starts[first] < span.end
