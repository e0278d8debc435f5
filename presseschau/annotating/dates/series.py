"""Completes shortened series: "am 16. und 17. Januar", "von 14 bis 18 Uhr", "zwischen März und Juli 2021"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from presseschau.annotating.dates.classes import Classes
from presseschau.annotating.dates.patterns import Binding, Match

_BETWEEN = frozenset(
    ["und", "oder", "sowie", "bis", "auf", "zum", "zu", ",", "/", "-", "–", "am", "den", "dem", "vom", "von", "bzw."]
)

_SHARED = {"day": ("ORD", ("MONTH", "YEAR")), "clock": ("NUMBER", ())}
"""For each reading: the class of a member that leaves the rest out, and the classes it borrows from the next one."""

REACH = 3
"""Tokens between two members at most: "sowie am", "und vom"."""


def complete_series(matches: Sequence[Match], classes: Sequence[Classes]) -> list[Match]:
    """Add the members of series that state only a day or an hour, and take the rest from the member after them."""
    taken = {position for match in matches for position in range(match.start, match.end)}
    completed: list[Match] = []
    for match in matches:
        completed.extend(_members_before(match, classes, taken))
        completed.append(match)
    completed.sort(key=lambda match: match.start)
    return _with_years(completed, classes)


_YEARLESS = frozenset(["day", "month"])


def _with_years(matches: Sequence[Match], classes: Sequence[Classes]) -> list[Match]:
    """Give members without a year that of the next one: "zwischen März und Juli 2021" begins in March 2021.

    From a later month on a series reaches into the next year: "von November bis Februar 2021".
    """
    dated = list(matches)
    for first, second in reversed(list(pairwise(range(len(dated))))):
        match, following = dated[first], dated[second]
        if not _lacks_year(match) or not _are_linked(match, following, classes):
            continue
        year = following.get("YEAR") - int(_in_year(match) > _in_year(following))
        dated[first] = replace(match, bound=(*match.bound, ("YEAR", year)))
    return dated


def _lacks_year(match: Match) -> bool:
    yearly = any(match.get(name) is not None for name in ("YEAR", "YEARS", "DIR", "TDIR", "SHIFT", "TSHIFT"))
    return match.action in _YEARLESS and not yearly


def _are_linked(match: Match, following: Match, classes: Sequence[Classes]) -> bool:
    """Whether the member that follows bears a year and a conjunction or a preposition joins both."""
    between = classes[match.end : following.start]
    links = _BETWEEN if match.action == following.action == "month" else _BETWEEN - {","}
    joined = all(links & own.keys() for own in between)
    return following.action in _YEARLESS and following.get("YEAR") is not None and bool(between) and joined


def _in_year(match: Match) -> tuple[int, int]:
    """Give the place of a month or day in the year."""
    return match.get("MONTH"), int(match.get("ORD") or 0)


def _members_before(match: Match, classes: Sequence[Classes], taken: set[int]) -> Iterator[Match]:
    if match.action not in _SHARED:
        return
    name, borrowed = _SHARED[match.action]
    shared: tuple[Binding, ...] = tuple(binding for binding in match.bound if binding[0] in borrowed)
    position = match.start
    while (position := _member(classes, position, taken, match.action)) >= 0:
        own = "CLOCK" if "CLOCK" in classes[position] else name
        bound = ((own, classes[position][own]), *shared)
        yield replace(match, start=position, end=position + 1, bound=bound)


def _member(classes: Sequence[Classes], before: int, taken: set[int], action: str) -> int:
    """Find the member next before a position, -1 when there is none."""
    wanted, between = (("ORD",), _BETWEEN) if action == "day" else (("NUMBER", "CLOCK"), _BETWEEN - {","})
    position = before - 1
    for _ in range(REACH):
        if position < 1 or position in taken or not between & classes[position].keys():
            break
        position -= 1
        if position in taken:
            break
        if any(name in classes[position] for name in wanted):
            return position
    return -1
