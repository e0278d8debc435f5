"""Matches the wordings of dates and times, given as sequences of word classes, against tokens."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from presseschau.annotating.dates.classes import Classes
from presseschau.german import table

Binding = tuple[str, Any]
"""A word class of a pattern and what the token means in it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Match:
    """Tokens `[start, end)` read as `action` says; `lead` tokens before them were only context."""

    start: int
    end: int
    action: str
    bound: tuple[Binding, ...]

    def get(self, name: str) -> Any:  # noqa: ANN401 - what a class means depends on the class
        """Give what the first token of this class means, None when there is none."""
        return next((value for bound, value in self.bound if bound == name), None)

    def all(self, name: str) -> list[Any]:
        """Give what all tokens of this class mean, in order."""
        return [value for bound, value in self.bound if bound == name]


@dataclass(slots=True)
class _Node:
    """A state of the automaton that all patterns form together."""

    onward: dict[str, "_Node"] = field(default_factory=dict)
    action: str | None = None
    lead: int = 0


def longest_match(classes: Sequence[Classes], start: int) -> Match | None:
    """Give the longest pattern that begins at token `start`; of equally long ones the one listed first."""
    if _automaton().onward.keys().isdisjoint(classes[start]):
        return None
    best: Match | None = None
    for match in _matches(_automaton(), classes, start, start, ()):
        if best is None or match.end > best.end:
            best = match
    return best


def _matches(
    node: _Node, classes: Sequence[Classes], start: int, position: int, bound: tuple[Binding, ...]
) -> Iterator[Match]:
    if node.action is not None:
        yield Match(start=start + node.lead, end=position, action=node.action, bound=bound)
    if position == len(classes):
        return
    for name, following in node.onward.items():
        if name in classes[position]:
            value = classes[position][name]
            yield from _matches(following, classes, start, position + 1, (*bound, (name, value)))


@lru_cache(maxsize=1)
def _automaton() -> _Node:
    root = _Node()
    for pattern, action in table("date_patterns"):
        lead, mark, rest = pattern.partition(" < ")
        elements = (lead.split() if mark else []) + (rest if mark else pattern).split()
        _add(root, elements, action, len(lead.split()) if mark else 0)
    return root


def _add(node: _Node, elements: Sequence[str], action: str, lead: int) -> None:
    if not elements:
        if node.action is None:
            node.action, node.lead = action, lead
        return
    element = elements[0]
    if element.endswith("?"):
        _add(node, elements[1:], action, lead)
    for name in element.removesuffix("?").split("|"):
        _add(node.onward.setdefault(name, _Node()), elements[1:], action, lead)
