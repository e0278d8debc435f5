"""How near in meaning the sentences are in which figures and dates stand, these and names left out.

"Der Bulle ist zwölf Meter lang" and "14 Meter misst der Pottwal" have no word in common, and are of one thing.
"""

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from presseschau.german.roots import root
from presseschau.german.vectors import vectors_of
from presseschau.model import Article, Passage, Sentence, Span, placed_in
from presseschau.relating.statements.nearness import Nearness, nearness_of

_EXACT = 4  # decimals: machines differ beyond them


def matters_of(names: Collection[str], by_id: Mapping[str, Article]) -> Nearness:
    """Compare the sentences of some articles by what they say of what they count or date."""
    articles = [by_id[name] for name in sorted(names)]
    return nearness_of({(a.id, s.span): _told(a, s) for a in articles for s in a.prose})


def nearness_between(nearness: Nearness, one: Passage, other: Passage) -> float:
    """Give how near two sentences are in whichever order."""
    return nearness.of(((one.article, one.span), (other.article, other.span)))


def nearest_word(roots: Mapping[Span, str], others: Collection[str]) -> tuple[Span, ...]:
    """Give the place of the word of one sentence that is nearest to any of another, none where either is empty."""
    cosines = _cosines(tuple(roots.values()), others)
    return (tuple(roots)[int(np.argmax(cosines.max(axis=1)))],) if cosines.size else ()


def are_near(ones: Collection[str], others: Collection[str], least: float) -> bool:
    """Whether any of some roots is as near in meaning to any of others as `least`, a cosine, or the same."""
    cosines = _cosines(ones, others)
    return not set(ones).isdisjoint(others) or bool(cosines.size and cosines.max() >= least)


def _cosines(ones: Collection[str], others: Collection[str]) -> NDArray[np.float64]:
    sides = [vectors_of(tuple(side)).astype(np.float64) for side in (ones, others)]
    lengths = [np.maximum(1.0, np.linalg.norm(side, axis=1)) for side in sides]
    cosines: NDArray[np.float64] = np.round(sides[0] @ sides[1].T / np.outer(*lengths), _EXACT)
    return cosines


def _told(article: Article, sentence: Sentence) -> tuple[str, ...]:
    apart = [mention.span for mention in placed_in(article.mentions, sentence.span)]
    apart += [figure.span for figure in placed_in(article.figures, sentence.span)]
    apart += [date.span for date in placed_in(article.dates, sentence.span)]
    return tuple(root(base.form) for base in sentence.bases if not base.span.touches(apart))
