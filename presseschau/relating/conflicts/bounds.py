"""Dates that differ and can both be right: one bounds the other, or a later text tells that it was put off.

"Mindestens bis Freitag" and "bis Samstag" are both true; "auf Samstag verschoben" is news, and no other view of the day
before (Duden: Die Grammatik, "Gradpartikeln", "Temporaladverbiale").
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import combinations

from presseschau.german import mapping
from presseschau.german.roots import root
from presseschau.model import Article, ConflictValue
from presseschau.relating.periods import period_of

_REACH = 30
"""Characters before a date in which a word that bounds it stands, with a preposition between."""
_AT_LEAST = re.compile(r"\b(?:mindestens|wenigstens|frühestens|nicht vor|erst nach)\b[^,;:.]*$", re.IGNORECASE)
_AT_MOST = re.compile(r"\b(?:höchstens|spätestens|längstens|nicht nach)\b[^,;:.]*$", re.IGNORECASE)


def both_hold(values: Sequence[ConflictValue], articles: Sequence[Article]) -> bool:
    """Whether all dates of a conflict, each with its article, can be right beside each other."""
    told = tuple(zip(values, articles, strict=True))
    pairs = [(one, other) for one, other in combinations(told, 2) if one[0].value != other[0].value]
    return all(_agree(one, other) for one, other in pairs)


def _agree(one: tuple[ConflictValue, Article], other: tuple[ConflictValue, Article]) -> bool:
    if _moves(*one) != _moves(*other):
        return True
    return _bounds(*one, _first(other[0])) or _bounds(*other, _first(one[0]))


def _first(value: ConflictValue) -> date | None:
    period = period_of(str(value.value))
    return period.first if period else None


def _bounds(value: ConflictValue, article: Article, other: date | None) -> bool:
    """Whether a date is told as a bound that another one keeps."""
    own = _first(value)
    start = value.passage.span.start
    before = article.text[max(0, start - _REACH) : start]
    if own is None or other is None:
        return False
    return (bool(_AT_LEAST.search(before)) and other >= own) or (bool(_AT_MOST.search(before)) and other <= own)


def _moves(value: ConflictValue, article: Article) -> bool:
    """Whether the sentence of a date tells that something was put on another day."""
    sentence = article.sentence_at(value.passage.span)
    return sentence is not None and any(root(base.form) in _moving() for base in sentence.bases)


@lru_cache(maxsize=1)
def _moving() -> frozenset[str]:
    return frozenset(root(verb) for verb in mapping("planning")["moving"])
