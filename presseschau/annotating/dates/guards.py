"""Tells wordings that look like a date and are none."""

from collections.abc import Callable, Mapping, Sequence

from presseschau.annotating.analysis import Token
from presseschau.annotating.dates.classes import Classes
from presseschau.annotating.dates.patterns import Match
from presseschau.german import words

_BEFORE_A_YEAR = frozenset(
    ["in", "im", "seit", "bis", "von", "vor", "nach", "ab", "anno", "um", "zwischen", "und", "(", "jahrgang"]
)


def is_no_date(match: Match, tokens: Sequence[Token], classes: Sequence[Classes]) -> bool:
    """Whether the tokens of a match are no date: a count, a name, a number of something."""
    guard = _GUARDS.get(match.action)
    return guard is not None and guard(match, tokens, classes)


def _is_count(match: Match, tokens: Sequence[Token], _classes: Sequence[Classes]) -> bool:
    """Whether a bare number that could be a year counts something: "die 2000 Besucher", "Nr. 1998"."""
    if match.end - match.start > 1:
        return False
    before = tokens[match.start - 1] if match.start else None
    after = tokens[match.end] if match.end < len(tokens) else None
    if before is not None:
        if before.tag in ("CARD", "ART") or before.text.rstrip(".") in words("numbered_nouns"):
            return True
        if before.text.casefold() in _BEFORE_A_YEAR or before.tag in ("NN", "NE"):
            return after is not None and after.text in ("%", "€", "Euro", "Dollar", "Prozent", "Mark")
    return after is not None and (after.tag in ("NN", "CARD") or after.text in ("%", "€", "$", "-"))


def _is_name(match: Match, tokens: Sequence[Token], _classes: Sequence[Classes]) -> bool:
    """Whether the name of a month or day is somebody's: "Theresa May", "Herr Sonntag", "April Müller"."""
    before = tokens[match.start - 1] if match.start else None
    return before is not None and before.text in ("Herr", "Herrn", "Frau")


def _is_noun(match: Match, tokens: Sequence[Token], _classes: Sequence[Classes]) -> bool:
    return match.start > 0 and tokens[match.start].text[0].isupper() and tokens[match.start].tag == "NN"


_GUARDS: Mapping[str, Callable[[Match, Sequence[Token], Sequence[Classes]], bool]] = {
    "year": _is_count,
    "month": _is_name,
    "weekday": _is_name,
    "tomorrow": _is_noun,
}
