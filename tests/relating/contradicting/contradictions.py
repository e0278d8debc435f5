"""Holds what the program reports as contradictions against what the writers of the articles noted."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from pathlib import Path

import yaml

from presseschau.model import Article, Conflict, Digest, Passage
from presseschau.pipeline import digest_of
from presseschau.reading import read
from tests.relating.aligned.alignment import Pair, noted_in

FOLDER = Path(__file__).parent


@dataclass(frozen=True, kw_only=True, slots=True)
class Contradictions:
    """Pairs of sentences: the `values` and `claims` of a key, and what the program reports of either kind.

    `differing` are those that each conflict of figures or dates sets against each other.
    """

    values: frozenset[Pair]
    claims: frozenset[Pair]
    differing: tuple[frozenset[Pair], ...]
    disputed: frozenset[Pair]


@lru_cache(maxsize=None)
def contradictions(part: str) -> tuple[Contradictions, ...]:
    """Give those of each event in one of the folders."""
    return tuple(_contradictions(folder) for folder in sorted((FOLDER / part).iterdir()))


def values_found(part: str = "held_out") -> Iterator[bool]:
    """Tell of each pair of values that contradict each other whether it is reported, of whatever kind."""
    for found in contradictions(part):
        reported = found.disputed.union(*found.differing)
        yield from (pair in reported for pair in sorted(found.values, key=sorted))


def claims_found(part: str = "held_out") -> Iterator[bool]:
    """Tell of each pair of claims of which one denies the other whether it is reported."""
    for found in contradictions(part):
        yield from (pair in found.disputed for pair in sorted(found.claims, key=sorted))


def values_right(part: str = "held_out") -> Iterator[bool]:
    """Tell of each conflict of figures or dates that is reported whether the key has any of its pairs."""
    for found in contradictions(part):
        yield from (bool(pairs & (found.values | found.claims)) for pairs in found.differing)


def _contradictions(folder: Path) -> Contradictions:
    digest = digest_of(read(folder))
    key = yaml.safe_load((folder / "key.yml").read_text(encoding="utf-8"))
    by_id = {article.id: article for article in digest.articles}
    conflicts = [c for story in digest.stories for c in story.conflicts if c.same_time]
    return Contradictions(
        values=noted_in(digest, key["values"]),
        claims=noted_in(digest, key["claims"]),
        differing=tuple(frozenset(_differing(conflict, by_id)) for conflict in conflicts),
        disputed=frozenset(_disputed(digest, by_id)),
    )


def _differing(conflict: Conflict, by_id: dict[str, Article]) -> Iterator[Pair]:
    for one, other in combinations(conflict.values, 2):
        if one.passage.article != other.passage.article and one.value != other.value:
            yield _sentences(by_id, one.passage, other.passage)


def _disputed(digest: Digest, by_id: dict[str, Article]) -> Iterator[Pair]:
    for story in digest.stories:
        pairs = [(dispute.claim, dispute.counter) for dispute in story.disputes]
        pairs += [(place, against) for s in story.statements for place in s.passages for against in s.against]
        pairs += [(compared.one, compared.other) for compared in story.comparisons if compared.negation]
        yield from (_sentences(by_id, *pair) for pair in pairs)


def _sentences(by_id: dict[str, Article], *places: Passage) -> Pair:
    return frozenset(by_id[place.article].around(place.span) for place in places)
