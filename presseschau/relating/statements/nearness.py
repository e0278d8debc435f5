"""How near sentences of different articles are in meaning, though they may not have one word in common.

Sentences are compared as wholes, by their vectors (`german/encoder`); words and clauses word by word: for each word of
either the nearest of the other is sought, and what all words are worth is set against what of it is met (a soft form of
the share of common words; greedy matching as in BERTScore, Zhang et al. 2020, with vectors of single words).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from presseschau.german.encoder.sentences import vectors_of_sentences
from presseschau.german.rarity import worth_of
from presseschau.german.vectors import vectors_of
from presseschau.model import Span

MOST_SENTENCES = 2000
"""Sentences of a story up to which each is compared with each: eighty long articles; beyond, words alone must do."""
UNRELATED = 0.85
"""Cosine of two sentences that tell of different things, where there are too few to tell it from them."""
BELOW_MEDIAN = 0.022
"""By how much that is below the median of all pairs of sentences of different articles of a story.

Where all speak of the same people and things, all sentences are near each other, whatever they tell of them.
"""
FEW = 100
"""Pairs of sentences of different articles from which their median tells how near any two are."""
UNRELATED_WORDS = 0.2
"""Cosine of two words that have nothing to do with each other: what two drawn by lot mostly stay below."""
_EXACT = 4  # decimals: machines differ beyond them, by the order in which they add up

Place = tuple[str, Span]
"""A sentence: its article and where it stands."""
Pair = tuple[Place, Place]


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near each two of some sentences are, from 0 to 1."""

    numbers: Mapping[Place, int]
    values: NDArray[np.float64]

    def of(self, pair: Pair) -> float:
        """Give how near two sentences are; 0 where that was not worked out."""
        one, other = (self.numbers.get(place) for place in pair)
        return 0.0 if one is None or other is None else float(self.values[one, other])

    def foremost(self) -> Iterator[Pair]:
        """Give each sentence with the two of every other article that are nearest to it, in order, each pair once."""
        places = tuple(self.numbers)
        articles: dict[str, list[int]] = {}
        for place, number in self.numbers.items():
            articles.setdefault(place[0], []).append(number)
        found = {
            (min(number, theirs[near]), max(number, theirs[near]))
            for article, theirs in articles.items()
            for number, place in enumerate(places)
            if place[0] != article
            for near in np.argsort(-self.values[number, theirs], kind="stable")[:2]
        }
        yield from ((places[one], places[other]) for one, other in sorted(found))


def nearness_of(wordings: Mapping[Place, str]) -> Nearness:
    """Compare sentences, given by their wordings; those of one article are compared, too."""
    places = sorted(wordings)
    if not places or len(places) > MOST_SENTENCES:
        return Nearness({}, np.zeros((0, 0)))
    numbers = {place: number for number, place in enumerate(places)}
    cosines = _cosines([wordings[place] for place in places])
    unrelated = _unrelated(cosines, [article for article, _ in places])
    shares: NDArray[np.float64] = np.clip((cosines - unrelated) / (1 - unrelated), 0.0, 1.0)
    return Nearness(numbers, np.round(shares, _EXACT))


def _cosines(wordings: Sequence[str]) -> NDArray[np.float64]:
    vectors = vectors_of_sentences(wordings)
    lengths = np.maximum(1.0, np.sqrt((vectors * vectors).sum(axis=1)))
    cosines: NDArray[np.float64] = vectors @ vectors.T / lengths[:, None] / lengths[None, :]
    return cosines


def _unrelated(cosines: NDArray[np.float64], articles: Sequence[str]) -> float:
    """Give the cosine of two sentences of a story that tell of different things."""
    numbers = np.unique(articles, return_inverse=True)[1]
    apart = cosines[numbers[:, None] < numbers[None, :]]
    return UNRELATED if len(apart) < FEW else round(float(np.median(apart)), _EXACT) - BELOW_MEDIAN


def lead(value: float, best: Sequence[float]) -> float:
    """Give what a value is above the best beside it, 0 without one; the two `best` are given, the higher last."""
    if len(best) == 1:
        return 0.0
    return value - (best[0] if value >= best[1] else best[1])


@lru_cache(maxsize=2**16)
def words_near(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Give how near words are to others in meaning, from 0 to 1: what each is worth, by how near the nearest is."""
    if not one or not other:
        return 0.0
    likeness = _likeness(one, other)
    worths = [np.array([worth_of(form) for form in forms]) for forms in (one, other)]
    met = worths[0] @ likeness.max(axis=1) + worths[1] @ likeness.max(axis=0)
    return round(float(met / (worths[0].sum() + worths[1].sum())), _EXACT)


def _likeness(one: Sequence[str], other: Sequence[str]) -> NDArray[np.float64]:
    rows = [vectors_of(tuple(forms)) for forms in (one, other)]
    lengths = [np.maximum(1.0, np.sqrt((vectors * vectors).sum(axis=1))) for vectors in rows]
    cosine = rows[0] @ rows[1].T / lengths[0][:, None] / lengths[1][None, :]
    same = np.array(one)[:, None] == np.array(other)[None, :]
    near: NDArray[np.float64] = np.where(same, 1.0, np.maximum(0.0, (cosine - UNRELATED_WORDS) / (1 - UNRELATED_WORDS)))
    return near
