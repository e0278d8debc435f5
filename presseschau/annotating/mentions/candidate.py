"""A place that may be a name, and the choice among those that overlap."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from presseschau.annotating.mentions.words import Word
from presseschau.model import ActorKind, Span


class Trust(IntEnum):
    """How sure a finder is; between overlapping candidates the surer one wins, then the longer one."""

    GUESSED = 1
    LIKELY = 2
    LISTED = 3
    SHOWN = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """Words `first` to `last` (exclusive) of a sentence, or the span inside one word, read as a name."""

    first: int
    last: int
    kind: ActorKind
    trust: Trust
    name: str
    span: Span | None = None


def organisation(words: Sequence[Word], first: int, last: int, trust: Trust) -> Candidate:
    """Read words `first` to `last` (exclusive) as an organisation."""
    name = " ".join(word.text for word in words[first:last])
    return Candidate(first=first, last=last, kind=ActorKind.ORGANISATION, trust=trust, name=name)


def choose(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Give a disjoint selection in text order: the longest of those that are equally sure."""
    chosen: list[Candidate] = []
    taken: set[int] = set()
    for candidate in sorted(candidates, key=_rank):
        places = range(candidate.first, candidate.last)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(candidate)
    return sorted(chosen, key=lambda candidate: candidate.first)


_KINDS = (ActorKind.ORGANISATION, ActorKind.PLACE, ActorKind.PERSON)
"""Of what is equally sure, what its kind or a list shows goes before what a first name does: "Nova Scotia"."""


def _rank(candidate: Candidate) -> tuple[int, int, int, int]:
    length = candidate.last - candidate.first
    return (-length - candidate.trust, -candidate.trust, candidate.first, _KINDS.index(candidate.kind))
