"""Reads ballot results: which numbers of a sentence are votes for, votes against and abstentions.

The forms are those of news agencies and local papers: "mit 28 zu 19 Stimmen" and "28:19 Stimmen", "28 Ja-, 19
Nein-Stimmen", "28 Räte stimmten dafür, 19 dagegen, einer enthielt sich" (for the last see `stances`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from presseschau.annotating.analysis import Token
from presseschau.annotating.figures.numerals import Numeral
from presseschau.annotating.figures.stances import is_ballot, mentions_any, one_of, stances_in, turned_down
from presseschau.annotating.figures.units import clause_at
from presseschau.annotating.numbers import parse_digits
from presseschau.german import mapping
from presseschau.model import Qualifier, Span

_SCORE = re.compile(r"(\d{1,3}(?:\.\d{3})*):(\d{1,3}(?:\.\d{3})*)\Z")
_VERSUS = frozenset(["zu", "gegen", ":"])
_VOTES = "stimmen"
_ONE = frozenset(["ein", "eine", "einer", "einem", "einen"])


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """A number of votes, its wording, and how readers see what is counted ("Nein-Stimmen")."""

    span: Span
    value: float
    unit: str
    qualifier: Qualifier = Qualifier.EXACTLY


def tallies_in(tokens: Sequence[Token], numerals: Sequence[Numeral], *, goes_on: bool = False) -> list[Tally]:
    """Give the votes that a sentence counts, in order; `goes_on` tells that the sentence before it counted some."""
    found: list[tuple[Span, float, str, Qualifier]] = list(_pairs(tokens, numerals))
    found += [told for told in _named(tokens, numerals) if not told[0].touches(span for span, *_ in found)]
    if goes_on or found or is_ballot(tokens):
        for start, end, value, side in stances_in(tokens, numerals):
            span = Span(tokens[start].span.start, tokens[end - 1].span.end)
            if not any(other.overlaps(span) for other, *_ in found):
                found.append((span, value, side, _qualifier(numerals, start)))
    return [
        Tally(span=span, value=value, unit=_name(side, value), qualifier=qualifier)
        for span, value, side, qualifier in sorted(found, key=lambda entry: entry[0].start)
    ]


def _name(side: str, value: float) -> str:
    one, several = mapping("ballots")["names"][side]
    name: str = one if value == 1 else several
    return name


def _qualifier(numerals: Sequence[Numeral], start: int) -> Qualifier:
    return next((n.qualifier for n in numerals if n.start == start), Qualifier.EXACTLY)


def _pairs(tokens: Sequence[Token], numerals: Sequence[Numeral]) -> Iterator[tuple[Span, float, str, Qualifier]]:
    """Find two numbers against each other: "28 zu 19 Stimmen", "28 Stimmen gegen 19", "28:19"."""
    for first, second, start, end in [*_worded_pairs(tokens, numerals), *_scores(tokens)]:
        if _counts_votes(tokens, start, end):
            sides = _sides(tokens, first[1], second[1], start)
            for (span, value), side in zip((first, second), sides, strict=True):
                yield span, value, side, Qualifier.EXACTLY


_Number = tuple[Span, float]


def _worded_pairs(tokens: Sequence[Token], numerals: Sequence[Numeral]) -> Iterator[tuple[_Number, _Number, int, int]]:
    for first, second in pairwise(numerals):
        between = [token.text.casefold() for token in tokens[first.end : second.bare]]
        if between in ([word] for word in _VERSUS) or between in ([_VOTES, word] for word in ("zu", "gegen")):
            yield _placed(tokens, first), _placed(tokens, second), first.start, second.end


def _placed(tokens: Sequence[Token], numeral: Numeral) -> _Number:
    return Span(tokens[numeral.bare].span.start, tokens[numeral.end - 1].span.end), numeral.value


def _scores(tokens: Sequence[Token]) -> Iterator[tuple[_Number, _Number, int, int]]:
    for position, token in enumerate(tokens):
        if match := _SCORE.match(token.text):
            numbers = [
                (Span(token.span.start + match.start(part), token.span.start + match.end(part)), value)
                for part in (1, 2)
                if (value := parse_digits(match[part])) is not None
            ]
            yield numbers[0], numbers[1], position, position + 1


def _counts_votes(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a pair of numbers counts votes: it says so, or it is how a ballot went and no game."""
    words = [token.text.casefold() for token in tokens[start : end + 1]]
    if _VOTES in words[1:]:
        return True
    opener = tokens[start - 1].text.casefold() if start else ""
    return is_ballot(clause_at(tokens, start)) and (opener == "mit" or (end - start > 1 and opener != ""))


def _sides(tokens: Sequence[Token], first: float, second: float, start: int) -> tuple[str, str]:
    if mentions_any(tokens, "electing"):
        return "any", "any"
    if turned_down(tokens, start) and first > second:
        return "against", "for"
    return "for", "against"


def _named(tokens: Sequence[Token], numerals: Sequence[Numeral]) -> Iterator[tuple[Span, float, str, Qualifier]]:
    """Find numbers before a noun that says what kind of vote it is, also shortened ("28 Ja- und 19 Nein-Stimmen")."""
    for numeral in numerals:
        side = _side_of(tokens, numeral.end)
        if side:
            yield (
                Span(tokens[numeral.start].span.start, _placed(tokens, numeral)[0].end),
                numeral.value,
                side,
                (numeral.qualifier),
            )
    for position, token in enumerate(tokens[:-1]):
        if token.text.casefold() in _ONE and one_of(tokens, position + 1) and (side := _side_of(tokens, position + 1)):
            yield token.span, 1.0, side, Qualifier.EXACTLY


def _side_of(tokens: Sequence[Token], position: int) -> str | None:
    """Tell what kind of vote the noun at `position` is; plain "Stimmen" are votes for beside others against."""
    if position < len(tokens) and tokens[position].text.casefold() in ("einzige", "einzigen"):
        position += 1
    if position >= len(tokens) or not tokens[position].text[0].isupper():
        return None
    form = tokens[position].text.casefold()
    kinds = mapping("ballots")["nouns"]
    side: str | None = kinds.get(form.replace("-", ""))
    if form == _VOTES and any(kinds.get(_plain(token)) == "against" for token in tokens[position + 1 :]):
        return "for"
    if side and form.endswith("-") and not any(_plain(token).endswith(_VOTES) for token in tokens[position + 1 :]):
        return None
    return side


def _plain(token: Token) -> str:
    return token.text.casefold().replace("-", "") if token.text[0].isupper() else ""
