"""Holds what the program finds of sentences that tell the same against what the writers of the articles noted.

A pair of sentences of two articles is joined when passages of both lie in one statement, and found when it is joined or
the one is listed as resembling the other.

The weights of `counterparts` were fitted on the stories in `fitted`; what is published is measured on those in
`held_out` alone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

import yaml

from presseschau.model import Article, Digest, Passage
from presseschau.pipeline import digest_of
from presseschau.reading import read

FOLDER = Path(__file__).parent
WHOLE = 0.8
"""Part of both sentences from which they are joined as wholes: all but a comment or who says so."""
Pair = frozenset[Passage]


@dataclass(frozen=True, kw_only=True, slots=True)
class Alignment:
    """Pairs of sentences: those of a key, and those that the program has `joined` or found `alike`.

    `whole` are the joined ones of which it joined no mere clauses, `alone` are the sentences that it says it found in
    one article only.
    """

    same: frozenset[Pair]
    contradicting: frozenset[Pair]
    joined: frozenset[Pair]
    whole: frozenset[Pair]
    alike: frozenset[Pair]
    alone: frozenset[Passage]


@lru_cache(maxsize=None)
def alignments(part: str) -> tuple[Alignment, ...]:
    """Give the alignment of each story in one of the folders."""
    return tuple(_alignment(folder) for folder in sorted((FOLDER / part).iterdir()))


def caught(part: str = "held_out") -> Iterator[bool]:
    """Tell of each pair that tells the same whether it is joined."""
    yield from (pair in found.joined for found in alignments(part) for pair in _sorted(found.same))


def seen(part: str = "held_out") -> Iterator[bool]:
    """Tell of each pair that tells the same whether it is joined or listed as alike."""
    yield from (pair in found.joined | found.alike for found in alignments(part) for pair in _sorted(found.same))


def likely(part: str = "held_out") -> Iterator[bool]:
    """Tell of each pair that is listed as alike, and not joined, whether it tells the same."""
    yield from (pair in found.same for found in alignments(part) for pair in _sorted(found.alike - found.joined))


def right(part: str = "held_out") -> Iterator[bool]:
    """Tell of each pair that is joined whether it tells the same."""
    yield from (pair in found.same for found in alignments(part) for pair in _sorted(found.joined))


def alone(part: str = "held_out") -> Iterator[bool]:
    """Tell of each sentence that is said to stand in one article only whether no other tells it."""
    for found in alignments(part):
        told = frozenset[Passage]().union(*found.same, *found.contradicting)
        yield from (sentence not in told for sentence in sorted(found.alone))


def _sorted(pairs: frozenset[Pair]) -> list[Pair]:
    return sorted(pairs, key=sorted)


def _alignment(folder: Path) -> Alignment:
    digest = digest_of(read(folder))
    key = yaml.safe_load((folder / "key.yml").read_text(encoding="utf-8"))
    by_id = {article.id: article for article in digest.articles}
    noted = {name: noted_in(digest, pairs) for name, pairs in key.items()}
    return Alignment(
        same=noted["same"],
        contradicting=noted["contradicting"],
        joined=frozenset(_joined(digest, by_id)),
        whole=frozenset(_joined(digest, by_id, least=WHOLE)),
        alike=frozenset(
            frozenset(
                (
                    by_id[alike.sentence.article].around(alike.sentence.span),
                    by_id[alike.other.article].around(alike.other.span),
                )
            )
            for story in digest.stories
            for alike in story.resemblances
        ),
        alone=frozenset(passage for story in digest.stories for passage in story.unique),
    )


def noted_in(digest: Digest, pairs: Iterable[dict[str, Any]] | None) -> frozenset[Pair]:
    """Give the pairs of sentences that a key names by article and wording."""
    by_name = {Path(article.source.path).stem: article for article in digest.articles}
    return frozenset(_noted(by_name, pair) for pair in pairs or ())


def _noted(by_name: dict[str, Article], pair: dict[str, Any]) -> Pair:
    return frozenset(_sentence(by_name[name], wording) for name, wording in pair.items())


def _sentence(article: Article, wording: str) -> Passage:
    start = article.text.index(wording)
    return next(Passage(article.id, s.span) for s in article.sentences if s.span.start <= start < s.span.end)


def _joined(digest: Digest, by_id: dict[str, Article], least: float = 0.0) -> Iterator[Pair]:
    """Give the pairs of sentences of which at least this part makes one statement."""
    for story in digest.stories:
        for statement in story.statements:
            for one, other in combinations(statement.passages, 2):
                sides = {place: by_id[place.article].around(place.span) for place in (one, other)}
                part = min(len(place.span) / len(sentence.span) for place, sentence in sides.items())
                if one.article != other.article and part >= least:
                    yield frozenset(sides.values())
