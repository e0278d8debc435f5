"""Reads measures of so much for each of something: "Kilometer pro Stunde", "ein Tagessatz von 1.850 Euro"."""

from collections.abc import Sequence

from presseschau.annotating.analysis import Token
from presseschau.german import mapping, words
from presseschau.german.inflection import nominative

_FARTHEST = 8
"""Words between a noun that says for each of what a sum is, and the sum ("Der Stundenlohn stieg auf 14 Euro")."""


def rate_of(tokens: Sequence[Token], start: int, position: int) -> str | None:
    """Give the unit of the measure at `position` if it is one for each of something, which makes it another unit.

    `start` is where the words behind the number begin.
    """
    unit = tokens[position].text
    name = mapping("figure_words")["units"].get(unit.casefold(), "")
    if not (name or unit in words("measures")):
        return None
    of = _told_behind(tokens, position) or (_told_by_noun(tokens, start) if unit in _sums() else "")
    return f"{name or nominative(unit, tokens[position].lemma)} pro {of}" if of else None


def _sums() -> Sequence[str]:
    listed: Sequence[str] = mapping("figure_words")["currencies"]
    return listed


def _told_behind(tokens: Sequence[Token], position: int) -> str:
    start = position + 1
    if start < len(tokens) and tokens[start].tag == "NN" and tokens[start].text not in words("measures"):
        start += 1  # "52 Liter Regen pro Quadratmeter"
    following = tokens[start : start + 3]
    return _each(following) if len(following) > 1 else ""


def _each(following: Sequence[Token]) -> str:
    """Give for each of what a measure is: "pro Stunde", "in der Stunde", "/h"."""
    per, *rest = following
    if per.text.casefold() in ("pro", "je") and rest[0].tag == "NN":
        return rest[0].text
    if [token.text.casefold() for token in following] == ["in", "der", "stunde"]:
        return rest[-1].text
    return "Stunde" if per.text == "/" and rest[0].text.casefold() in ("h", "h.") else ""


def _told_by_noun(tokens: Sequence[Token], start: int) -> str:
    """Give for each of what a sum is by the noun that it is the value of: "ein Tagessatz von 1.850 Euro".

    The noun is the nearest one before the number, with no more than verbs and particles between.
    """
    rates: dict[str, str] = mapping("figure_words")["rate_nouns"]
    for position in range(start - 1, max(-1, start - _FARTHEST), -1):
        token = tokens[position]
        if token.tag in ("NN", "NE", "$,", "$."):
            return rates.get(token.text.casefold(), "")
    return ""
