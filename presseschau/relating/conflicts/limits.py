"""Words that tell that a figure is of a part, a plan or another reckoning than the plain figure of the same thing."""

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from presseschau.german import mapping
from presseschau.german.stemming import stem
from presseschau.model import Figure, Span

SHARE = "Prozent"
"""The unit of shares."""
_REACH = 40
"""Code points beside a figure that are looked at: a few words."""
_FOR = re.compile(r"\b(?:[Ff]ür|unter|bei)\s+(?:(?:den|die|alle|junge|ältere)n?\s+)?([A-ZÄÖÜ][a-zäöüß]+)")
"""Before a group of people: a price or share is that for them."""
_PART_BEHIND = re.compile(r"[,(–—]\s*(?:(?:rund|etwa|gut|knapp)?\s*\d[\d.]*\s+)?(?:darunter|davon)\b")
"""What opens a part of those counted, whose limits are none of theirs: "neun Verletzte, darunter zwei Kinder"."""
_OF_IT = re.compile(r"\bdavon\b", re.IGNORECASE)
"""What a share is of: every share is of something."""
_TIMES = frozenset({"now", "later"})
"""Limits that only contradict each other: what holds now mostly is told without saying so."""
_PLANNED, _INTENDED = frozenset({"planned"}), frozenset({"intended"})
"""What is "veranschlagt" may be what "soll kosten", and that what "kostet", but the first is not the last."""


def limits_in(text: str, clause: Span, figure: Figure) -> frozenset[str]:
    """Give the kinds of limits that words beside a figure set: "inklusive Heizung", "vor Steuern", "veranschlagt"."""
    start, end = max(clause.start, figure.span.start - _REACH), min(clause.end, figure.end + _REACH)
    behind = _PART_BEHIND.split(text[figure.end : max(end, figure.end)])[0]
    said = text[start : figure.span.start] + behind
    said = _OF_IT.sub("", said) if figure.unit == SHARE else said
    for_whom = (stem(match[1].lower()) for match in _FOR.finditer(said))
    known = {stem(noun) for noun in mapping("figure_words")["groups"]}
    limits = frozenset(name for name, pattern in _patterns() if pattern.search(said))
    return limits | {f"for {group}" for group in for_whom if group in known}


def limited_apart(one: AbstractSet[str], other: AbstractSet[str]) -> bool:
    """Whether one figure is limited and the other is not, or one holds now and the other later."""
    ignored = _TIMES | _INTENDED | (_PLANNED if _INTENDED & (one | other) else frozenset())
    return (one ^ other) - ignored != frozenset() or one | other >= _TIMES


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE))
        for name, forms in mapping("figure_words")["limits"].items()
    )
