"""Counts of people to whom something happened: they rise as more is known, so that an earlier one is not wrong."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import permutations

from presseschau.german.states import is_weak
from presseschau.model import ActorKind, Figure, Passage, Qualifier
from presseschau.model.agreement import agree
from presseschau.model.calendar import printed_later
from presseschau.relating.conflicts.quantities import Quantity
from presseschau.relating.periods import period_of

DEAD = "tot"
"""The state of those whose number never falls, not even by a correction that is not told."""
DONE = frozenset({DEAD, "gerettet", "festgenommen", "ausgefallen", "unterschrieben"})
"""States that come of what was done, which stays done: their number does not fall, as that of the hurt may."""
_THEN = "then"
"""The limit of what is told of an earlier time ("damals"): its number is known and rises no more."""
Toll = tuple[str, float]
"""A toll by what is counted and how many."""


def may_have_changed(one: Quantity, other: Quantity) -> bool:
    """Whether the higher of two tolls was printed surely after the lower one; of the living also the other way round.

    Somebody hurt may have died since, or turned out to be unhurt. What happened long before does not change.
    """
    if not (is_toll(one) and is_toll(other)) or _THEN in one.limits & other.limits:
        return False
    low, high = sorted((one, other), key=lambda quantity: quantity.figure.value)
    falls = one.state not in DONE and printed_later(low.printed, high.printed)
    return printed_later(high.printed, low.printed) or falls


def has_fallen(one: Quantity, other: Quantity) -> bool:
    """Whether the lower of two counts of the dead was printed surely after the higher one: that cannot fall."""
    if not (is_toll(one) and is_toll(other) and one.state == DEAD):
        return False
    low, high = sorted((one, other), key=lambda quantity: quantity.figure.value)
    return printed_later(low.printed, high.printed)


def is_toll(quantity: Quantity) -> bool:
    """Whether a figure counts all people that something happened to, rather than those who came or took part."""
    harmed = quantity.whole and bool(quantity.state) and not is_weak(quantity.state)
    return harmed and not quantity.age and not quantity.moving


def outgrown(pool: Sequence[Quantity]) -> frozenset[Toll]:
    """Give the tolls that an article itself gives beside a higher one of that time: a ticker tells how they rose."""
    by_article: dict[tuple[str, str], list[Quantity]] = defaultdict(list)
    for quantity in pool:
        if is_toll(quantity):
            by_article[quantity.article, quantity.unit].append(quantity)
    return frozenset(
        (low.unit, low.figure.value)
        for tolls in by_article.values()
        for low, high in permutations(tolls, 2)
        if low.sentence != high.sentence and low.figure.value < high.figure.value and _has_risen(low, high)
    )


def is_outgrown(quantity: Quantity, old: Collection[Toll]) -> bool:
    """Whether a figure is one of the tolls that have risen since."""
    return is_toll(quantity) and (quantity.unit, quantity.figure.value) in old


def superseded_in(group: Sequence[Quantity], pool: Sequence[Quantity], old: Collection[Toll]) -> Iterator[Passage]:
    """Give the figures that others of a group say to be wrong, and the tolls that are given higher later or since.

    Those of the `pool` that have been outgrown are not in the group themselves.
    """
    wrong = {quantity.replaces for quantity in group}
    tolls = [quantity for quantity in group if is_toll(quantity)]
    units = {quantity.unit for quantity in tolls}
    before = (one for one in pool if one.unit in units and is_outgrown(one, old) and any(_meet(one, t) for t in tolls))
    found = {Passage(one.article, one.figure.span) for one in before}
    for one in group:
        higher = (o for o in tolls if o.figure.value > one.figure.value and not _is_as_true(one.figure, o.figure))
        risen = (
            is_toll(one) and not one.corrected and any(printed_later(other.printed, one.printed) for other in higher)
        )
        if one.figure.value in wrong or risen:
            found.add(Passage(one.article, one.figure.span))
    yield from sorted(found)


def _is_as_true(one: Figure, higher: Figure) -> bool:
    """Whether a toll still tells what a higher one does: "rund 100" of 103 does, "mindestens zwei" of 3 does not."""
    return agree(higher, one) and one.qualifier is not Qualifier.AT_LEAST


def _has_risen(low: Quantity, high: Quantity) -> bool:
    """Whether an article tells that a toll has risen: it says so of the higher one, or tells the lower one's hour."""
    told = high.risen or "T" in (low.time.value or "")
    return told and _meet(low, high) and not any(low.named[kind] ^ high.named[kind] for kind in (ActorKind.PLACE,))


def _meet(one: Quantity, other: Quantity) -> bool:
    a, b = period_of(one.time.value), period_of(other.time.value)
    return a is None or b is None or a.meets(b)
