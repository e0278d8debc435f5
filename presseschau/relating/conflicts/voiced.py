"""Figures that an article itself sets against each other: each tells one thing on the word of somebody else.

"Nach Angaben der Polizei kamen 600 Menschen, die Veranstalter sprachen von 1.000." The second number has no noun of its
own; that it takes over that of the first tells that both are of one thing (Duden: Die Grammatik, "Gapping").
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from presseschau.model import Article, Span
from presseschau.model.agreement import agree
from presseschau.model.groups import joined
from presseschau.relating.conflicts.quantities import Quantity
from presseschau.relating.conflicts.timing import are_of_one_time
from presseschau.relating.values import within_reach

Key = tuple[str, frozenset[float]]


def voiced_apart(pool: Sequence[Quantity], by_id: Mapping[str, Article]) -> Iterator[list[Quantity]]:
    """Give the figures that articles set against each other, those of the same values together."""
    pairs = [pair for own in _by_noun(pool) for pair in _set_apart(own, by_id)]
    found: dict[Key, list[Quantity]] = defaultdict(list)
    for one, other in pairs:
        found[one.figure.unit, frozenset((one.figure.value, other.figure.value))] += (one, other)
    keys = list(found)
    for group in joined(keys, [(a, b) for a in keys for b in keys if a < b and _meet(a, b)]):
        members = {id(quantity): quantity for key in group for quantity in found[key]}
        yield list(members.values())


def _by_noun(pool: Sequence[Quantity]) -> Iterator[Sequence[Quantity]]:
    """Give the figures of an article that one noun is counted with."""
    shared: dict[tuple[str, Span], list[Quantity]] = defaultdict(list)
    for quantity in pool:
        if quantity.figure.counted is not None:
            shared[quantity.article, quantity.figure.counted].append(quantity)
    yield from (own for own in shared.values() if len(own) > 1)


def _set_apart(own: Sequence[Quantity], by_id: Mapping[str, Article]) -> Iterator[tuple[Quantity, Quantity]]:
    teller = _teller(by_id)
    for place, other in enumerate(own):
        for one in own[:place]:
            voices = teller(one), teller(other)
            if bool(voices[1]) and voices[0] != voices[1] and _are_of_one(one, other):
                yield one, other


def _are_of_one(one: Quantity, other: Quantity) -> bool:
    """Whether the second of two figures, which counts what the first does, is no part of it and of no other time."""
    told = other.limits <= one.limits and other.state in ("", one.state)
    near = within_reach(one.figure.value, other.figure.value) and not agree(one.figure, other.figure)
    return told and near and are_of_one_time(one, other)


def _teller(by_id: Mapping[str, Article]) -> Callable[[Quantity], str]:
    def of(quantity: Quantity) -> str:
        speaker = quantity.figure.speaker
        return speaker.of(by_id[quantity.article].text).split()[-1].lower() if speaker else ""

    return of


def _meet(one: Key, other: Key) -> bool:
    """Whether both set the same values against each other, or have a value of one noun in common."""
    return one[1] == other[1] or (one[0] == other[0] and not one[1].isdisjoint(other[1]))
