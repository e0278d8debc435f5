"""Which values an article gives side by side: it counts two things with them, or tells how one grew."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, combinations

from presseschau.relating.conflicts.quantities import Quantity
from presseschau.relating.values import is_telling

_OF_A_WHOLE = frozenset({"part", "with"})
"""Limits by which a figure is a part of one before it."""
_NOT_NOW = ("+former", "+demanded", "+offered")
"""Roles of values that do not hold: "28 statt bisher 24 Euro" is of one thing."""
Told = tuple[str, float, float]
"""What is counted, and two values of it, the lower first."""


def given_together(quantities: Iterable[Quantity]) -> frozenset[Told]:
    """Give the pairs of values that some article gives side by side.

    Not such as it has of several sources: with these it tells of what they disagree.
    """
    own: dict[str, list[Quantity]] = defaultdict(list)
    for quantity in quantities:
        if quantity.replaces is None and not quantity.corrected and not quantity.unit.endswith(_NOT_NOW):
            own[quantity.article].append(quantity)
    pairs = [pair for several in own.values() for pair in combinations(several, 2)]
    two = (told_as_two(*pair) for pair in pairs if pair[0].figure.owners == pair[1].figure.owners)
    return frozenset(chain(*two, *(_without(*pair) for pair in pairs)))


def _without(one: Quantity, other: Quantity) -> Iterator[Told]:
    """Give a whole and what is left of it without the part told right behind it ("340, darunter 30 Lehrlinge")."""
    told = one.sentence == other.sentence and one.figure.span.end < other.figure.span.start
    if told and other.limits & _OF_A_WHOLE and other.figure.value < one.figure.value:
        rest = one.figure.value - other.figure.value
        yield from ((unit, rest, one.figure.value) for unit in _units(one))


def told_as_two(one: Quantity, other: Quantity) -> frozenset[Told]:
    """Give how an article would give the values of two figures side by side: by unit, or of telling counts by any."""
    low, high = sorted((one.figure.value, other.figure.value))
    if low == high:
        return frozenset()
    return frozenset((unit, low, high) for unit in {*_units(one)} & {*_units(other)})


def _units(quantity: Quantity) -> Iterator[str]:
    yield quantity.unit.partition("+")[0]
    if not quantity.measure and not quantity.age and is_telling(quantity.figure.value):
        yield ""
