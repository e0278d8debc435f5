"""Groups by likeness: the two groups most alike on average are joined first, until none are alike enough."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from heapq import heapify, heappop, heappush
from itertools import count
from typing import TypeVar

from presseschau.model import Passage

Member = TypeVar("Member", str, Passage)


def linked(
    members: Iterable[Member],
    likeness: Mapping[tuple[Member, Member], float],
    least: float,
    kind: Callable[[Member], Hashable] = lambda member: member,
) -> tuple[tuple[Member, ...], ...]:
    """Join `members` while the mean likeness between two groups is `least` or more; pairs not given count as 0.

    Average linkage: unlike single linkage it does not chain two events through one article that mentions both. Two
    members of one `kind` are not compared: they do not count for the mean.
    """
    groups: dict[int, tuple[Member, ...]] = {number: (member,) for number, member in enumerate(sorted(members))}
    number_of = {group[0]: number for number, group in groups.items()}
    kinds = {number: Counter([kind(*group)]) for number, group in groups.items()}
    sums: dict[int, dict[int, float]] = defaultdict(dict)
    for (one, other), value in likeness.items():
        a, b = number_of[one], number_of[other]
        sums[a][b] = sums[b][a] = value
    heap = [(-value, a, b) for a, row in sums.items() for b, value in row.items() if a < b and value >= least]
    heapify(heap)
    fresh = count(len(number_of))
    while heap:
        _, a, b = heappop(heap)
        if a in groups and b in groups:
            joined = next(fresh)
            groups[joined] = groups.pop(a) + groups.pop(b)
            kinds[joined] = kinds.pop(a) + kinds.pop(b)
            for c, total in _rejoin(groups, sums, a, b, joined):
                mean = total / _pairs(kinds[c], kinds[joined])
                if mean >= least:
                    heappush(heap, (-mean, c, joined))
    return tuple(sorted(tuple(sorted(group)) for group in groups.values()))


def _rejoin(
    groups: Mapping[int, tuple[Member, ...]], sums: dict[int, dict[int, float]], a: int, b: int, joined: int
) -> list[tuple[int, float]]:
    """Give `joined` the sums of `a` and `b`; return the sum of its likenesses to each group it has any with."""
    row: dict[int, float] = defaultdict(float)
    for old in (a, b):
        for c, value in sums.pop(old, {}).items():
            if c in groups:
                row[c] += value
                sums[c].pop(old, None)
    sums[joined] = dict(row)
    for c, value in row.items():
        sums[c][joined] = value
    return sorted(row.items())


def _pairs(one: Counter[Hashable], other: Counter[Hashable]) -> int:
    """Count the pairs of members of different kinds."""
    return one.total() * other.total() - sum(count * other[kind] for kind, count in one.items())
