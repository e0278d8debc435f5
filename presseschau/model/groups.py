"""Things joined in pairs, put into groups."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def joined(members: Iterable[T], pairs: Iterable[tuple[T, T]]) -> tuple[tuple[T, ...], ...]:
    """Give the connected groups of `members`, in the order of their first members; pairs of others are left out."""
    leader = {member: member for member in members}

    def first(member: T) -> T:
        while leader[member] != member:
            leader[member] = leader[leader[member]]
            member = leader[member]
        return member

    for one, other in pairs:
        if one in leader and other in leader:
            leader[first(other)] = first(one)
    groups: dict[T, list[T]] = defaultdict(list)
    for member in leader:
        groups[first(member)].append(member)
    return tuple(tuple(group) for group in groups.values())
