"""Words that tell that a figure is of a part, a plan or another reckoning than the plain figure of the same thing."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import product

from presseschau.german import mapping
from presseschau.german.compounds import is_part
from presseschau.german.rarity import root_rarity
from presseschau.german.roots import root
from presseschau.german.stemming import stem
from presseschau.model import Figure, Span

_REACH = 40
"""Code points beside a figure that are looked at: a few words."""
_FOR = re.compile(r"\b(?:[Ff]ür|unter|bei)\s+(?:(?:den|die|alle|junge|ältere)n?\s+)?([A-ZÄÖÜ][a-zäöüß]+)")
"""Before a group of people: a price or share is that for them."""
_TIMES = frozenset({"now", "later"})
"""Limits that only contradict each other: what holds now mostly is told without saying so."""
_SHORTEST_HEAD, _SHORTEST_FIRST = 4, 3
"""Letters of the last part of two compounds, and of the first parts by which they name two kinds of a thing."""
_KNOWN = 11.5
"""Rarity up to which an ending is a word by itself, and no mere suffix ("-schaft")."""


def limits_in(text: str, clause: Span, figure: Figure) -> frozenset[str]:
    """Give the kinds of limits that words beside a figure set: "inklusive Heizung", "vor Steuern", "veranschlagt"."""
    start, end = max(clause.start, figure.span.start - _REACH), min(clause.end, figure.end + _REACH)
    said = text[start : figure.span.start] + text[figure.end : max(end, figure.end)]
    for_whom = (stem(match[1].lower()) for match in _FOR.finditer(said))
    known = {stem(noun) for noun in mapping("figure_words")["groups"]}
    limits = frozenset(name for name, pattern in _patterns() if pattern.search(said))
    return limits | {f"for {group}" for group in for_whom if group in known}


def limited_apart(one: AbstractSet[str], other: AbstractSet[str]) -> bool:
    """Whether one figure is limited and the other is not, or one holds now and the other later."""
    return (one ^ other) - _TIMES != frozenset() or one | other >= _TIMES


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE))
        for name, forms in mapping("figure_words")["limits"].items()
    )


def contrasted(ones: Iterable[str], others: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give pairs of compounds that name two kinds of one thing: "Fernverkehr", "Nahverkehr".

    Compounds with a last part in common are kinds of what it names (Fleischer and Barz, Wortbildung der deutschen
    Gegenwartssprache, on determinative compounds).
    """
    mine, theirs = frozenset(ones), frozenset(others)
    for one, other in product(sorted(mine - theirs), sorted(theirs - mine)):
        head = _head(one, other)
        if head and not is_part(one.removesuffix(head), other.removesuffix(head), first=_SHORTEST_HEAD, last=3):
            yield one, other


def _head(one: str, other: str) -> str:
    """Give the longest word that both compounds end with behind a first part, empty for none."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    shared = next((place for place, (a, b) in enumerate(pairs) if a != b), 0)
    longest = min(shared, min(len(one), len(other)) - _SHORTEST_FIRST)
    ends = (one[-length:] for length in range(longest, _SHORTEST_HEAD - 1, -1))
    return next((end for end in ends if root_rarity(root(end)) < _KNOWN), "")
