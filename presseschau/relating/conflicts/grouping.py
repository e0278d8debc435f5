"""Which figures of a story's articles count one thing by what they count."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations_with_replacement

from presseschau.model.agreement import agree
from presseschau.model.groups import joined
from presseschau.relating.conflicts.comparable import comparable, may_be_of_one, may_be_one
from presseschau.relating.conflicts.limits import limited_apart
from presseschau.relating.conflicts.quantities import Quantity
from presseschau.relating.conflicts.roles import are_of_other_areas
from presseschau.relating.conflicts.timing import are_of_one_event
from presseschau.relating.conflicts.together import Together, given_together
from presseschau.relating.values import swapped, within_reach

LONGEST_TABLE = 200
"""Figures of one kind that an article gives at most for them to be compared with another's: more are a list of results
or prices, of which nothing tells which of them the other means, and comparing each with each takes time quadratic."""
_THEN, _OTHERS = frozenset({"then"}), frozenset({"then", "capacity", "needed", "planned"})
"""The limits by which people are counted who came to harm at another time, for whom there would be room, or of whom so
many are needed or expected."""


def groups_of(pool: Sequence[Quantity], own: frozenset[str]) -> Iterator[list[Quantity]]:
    """Join what is comparable to figures of the story's `own` articles.

    Figures of the same value and context, as prints of one text have, are compared once.
    """
    two = given_together(pool)
    alike: dict[tuple[str, frozenset[str]], list[Quantity]] = defaultdict(list)
    for quantity in pool:
        alike[quantity.unit, quantity.sides].append(quantity)
    for bucket in map(_without_tables, alike.values()):
        if len({quantity.article for quantity in bucket}) == 1:
            continue  # nothing to differ from
        only = _only_values(bucket, own)
        same: dict[Hashable, list[int]] = defaultdict(list)
        for key, quantity in enumerate(bucket):
            same[_kind(quantity), key in only, quantity.article in own].append(key)
        pairs = [
            (one, other)
            for ones, others in combinations_with_replacement(same.values(), 2)
            if own & {bucket[ones[0]].article, bucket[others[0]].article}
            and _pair(bucket[ones[0]], bucket[others[0]], only={ones[0], others[0]} <= only)
            for one, other in (*((ones[0], key) for key in others), *((others[0], key) for key in ones))
            if one != other
        ]
        groups = joined(range(len(bucket)), _unanswered(bucket, pairs, two))
        yield from ([bucket[key] for key in group] for group in groups if len(group) > 1)


def _without_tables(bucket: Sequence[Quantity]) -> list[Quantity]:
    counts = Counter(quantity.article for quantity in bucket)
    return [quantity for quantity in bucket if counts[quantity.article] <= LONGEST_TABLE]


def _kind(quantity: Quantity) -> Hashable:
    """Give all that tells with which others a figure is comparable."""
    named = frozenset(quantity.named.items())
    told = (
        quantity.measure,
        quantity.context,
        quantity.state,
        quantity.whole,
        quantity.part,
        quantity.age,
        _aspect(quantity),
        quantity.elected,
        quantity.replaces,
        quantity.corrected,
        quantity.subject,
        quantity.limits,
        quantity.joined,
        quantity.moving,
        quantity.peak,
        quantity.scope,
        quantity.kind,
    )
    return (quantity.figure.value, quantity.time.value, told, named, frozenset(quantity.attributes.items()))


def _unanswered(bucket: Sequence[Quantity], pairs: Sequence[tuple[int, int]], two: Together) -> list[tuple[int, int]]:
    """Leave out pairs that differ within an article, or where an article also gives the other's value.

    Who gives two values counts two things, or tells how one grew.
    """
    equal = {pair for pair in pairs if agree(bucket[pair[0]].figure, bucket[pair[1]].figure)}
    names = [quantity.article for quantity in bucket]
    answered = {(one, names[other]) for a, b in equal for one, other in ((a, b), (b, a))}
    return [
        (a, b)
        for a, b in pairs
        if not two.hold(bucket[a], bucket[b])
        and ((a, b) in equal or (names[a] != names[b] and not {(a, names[b]), (b, names[a])} & answered))
    ]


def _only_values(bucket: Sequence[Quantity], own: frozenset[str]) -> frozenset[int]:
    """Find the figures of the story beside which their article gives no other value of the kind.

    What was told of another time ("damals wurden neun verletzt") is none.
    """
    values = defaultdict(set)
    for quantity in (q for q in bucket if q.limits.isdisjoint(_THEN)):
        values[quantity.article, _aspect(quantity)].add(quantity.figure.value)
    return frozenset(
        n
        for n, q in enumerate(bucket)
        if q.article in own and len(values[q.article, _aspect(q)] | {q.figure.value}) == 1
    )


def _aspect(quantity: Quantity) -> str:
    return quantity.aspect.name if quantity.aspect else ""


def _pair(one: Quantity, other: Quantity, *, only: bool) -> bool:
    """Whether to compare two figures; `only` tells that neither article has another value of the kind.

    A story is one event, so that a toll need not say again where: "Es gab 17 Verletzte". The ages of several people are
    not compared, since nothing tells whose is whose. What one says to be wrong is what the other gives.
    """
    if one.figure.value == other.replaces or other.figure.value == one.replaces:
        return True
    if one.age and not (only and may_be_of_one(one, other)):
        return False
    people = (one.whole and other.whole) or bool(one.state and one.state == other.state)
    if people and one.joined != other.joined:
        return False
    if one.part != other.part and not (_exceeds(one, other) or swapped(one.figure.value, other.figure.value, least=2)):
        return False
    if people and limited_apart(one.limits & _OTHERS, other.limits & _OTHERS):
        return False
    toll = people and within_reach(one.figure.value, other.figure.value) and may_be_one(one, other)
    toll = toll and not (one.thing and are_of_other_areas(one.scope, other.scope))
    clear = only or one.figure.value == other.figure.value
    return comparable(one, other, only=only) or (toll and clear and are_of_one_event(one, other))


def _exceeds(one: Quantity, other: Quantity) -> bool:
    """Whether a part is counted higher than the whole, which cannot be."""
    part, whole = (one, other) if one.part else (other, one)
    return part.figure.value > whole.figure.value
