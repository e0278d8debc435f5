"""Which values an article gives side by side: it counts two things with them, or tells how one grew."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain, product

from presseschau.model import Span
from presseschau.relating.conflicts.quantities import Quantity
from presseschau.relating.values import is_telling

_OF_A_WHOLE = frozenset({"part", "with"})
"""Limits by which a figure is a part of one before it."""
_NOT_NOW = ("+former", "+demanded", "+offered")
"""Roles of values that do not hold: "28 statt bisher 24 Euro" is of one thing."""
Told = tuple[str, float, float]
"""What is counted, and two values of it, the lower first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Together:
    """The values that articles give side by side: for each value who gives it, and pairs that only follow from two.

    Nothing is kept of the pairs that n values of one article make, which are n².
    """

    givers: Mapping[tuple[str, float], AbstractSet[Hashable]]
    left: AbstractSet[Told]

    def hold(self, one: Quantity, other: Quantity) -> bool:
        """Whether some article gives the values of two figures side by side."""
        return any(told in self.left or self._are_of_one(*told) for told in _as_two(one, other))

    def _are_of_one(self, unit: str, low: float, high: float) -> bool:
        nobody: frozenset[Hashable] = frozenset()
        return not self.givers.get((unit, low), nobody).isdisjoint(self.givers.get((unit, high), nobody))


def given_together(quantities: Iterable[Quantity]) -> Together:
    """Give the values that some article gives side by side.

    Not such as it has of several sources: with these it tells of what they disagree.
    """
    givers: dict[tuple[str, float], set[Hashable]] = defaultdict(set)
    sentences: dict[tuple[str, Span], list[Quantity]] = defaultdict(list)
    for quantity in quantities:
        if quantity.replaces is None and not quantity.corrected and not quantity.unit.endswith(_NOT_NOW):
            sentences[quantity.article, quantity.sentence].append(quantity)
            for unit in _units(quantity):
                givers[unit, quantity.figure.value].add((quantity.article, quantity.figure.owners))
    return Together(givers=givers, left=frozenset(chain(*map(_left_over, sentences.values()))))


def _left_over(beside: Sequence[Quantity]) -> Iterator[Told]:
    """Give wholes and what is left of them without the part told right behind ("340, darunter 30 Lehrlinge")."""
    parts = [quantity for quantity in beside if quantity.limits & _OF_A_WHOLE]
    for one, other in product(beside, parts):
        if one.figure.span.end < other.figure.span.start and other.figure.value < one.figure.value:
            rest = one.figure.value - other.figure.value
            yield from ((unit, rest, one.figure.value) for unit in _units(one))


def _as_two(one: Quantity, other: Quantity) -> frozenset[Told]:
    """Give how an article would give the values of two figures side by side: by unit, or of telling counts by any."""
    low, high = sorted((one.figure.value, other.figure.value))
    if low == high:
        return frozenset()
    return frozenset((unit, low, high) for unit in {*_units(one)} & {*_units(other)})


def _units(quantity: Quantity) -> Iterator[str]:
    yield quantity.unit.partition("+")[0]
    if not quantity.measure and not quantity.age and is_telling(quantity.figure.value):
        yield ""
