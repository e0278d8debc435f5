"""Finds numbers in a sentence: digits, number words, multipliers and what qualifies them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from presseschau.annotating.analysis import Token
from presseschau.annotating.numbers import HIGHEST, parse_digits, parse_word
from presseschau.german import mapping, words
from presseschau.german.states import state_of_noun
from presseschau.model import Qualifier

LONGEST_QUALIFIER = 3
"""Words of the longest qualifying phrase ("deutlich mehr als")."""

LEAST_AFTER_PREPOSITION = 13
"""Number words to twelve after "über" and "unter" are mostly objects of the preposition ("über zwei Vorschläge")."""

_AMBIGUOUS = frozenset(["über", "unter"])
_BEFORE_ROUND = frozenset(["um die", "an die"])
"""Words that are "about" only before round numbers; else a verb or noun governs them ("trauern um die drei Toten")."""
_ROUND = 10
_GROUP = 3
_COUNTED_OUT = 4
"""Digits of a whole number, zeros at its end left out, from which somebody has counted: bounds are round."""
_SEVERAL = frozenset({"mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger"})
_FEW = frozenset({"wenige", "wenigen", "weniger"})
"""Before "hundert" they tell no number: "nur wenige hundert Meter"."""
_HUNDREDS = {"hundert": 100, "tausend": 1000, "dutzend": 12}
"""What "several hundred" is more than: as much as "hundreds"."""
_TO = frozenset(["bis", "-", "–"])
_INSTEAD = re.compile(r"(?:an)?statt(?: wie)?(?: (?:der|den))?(?: [a-zäöüß]+(?:e[nr]?)?)?\Z")
"""What stands between a number and the one it replaces ("28 statt wie bisher 24", "40 statt der geplanten 30")."""
_ONWARD = re.compile(r"(?:auf|bis)(?: (?:künftig|nun|jetzt|derzeit|zuletzt|dann|heute))?\Z")
_OPENED = re.compile(
    r"(?:\A|\s)(von)\s(?:bisher|bislang|zuvor|derzeit|zuletzt|heute|durchschnittlich|im\s(?:schnitt|mittel|durchschnitt))\Z"
)
"""What stands before a number that another one replaces, besides "von" alone."""
_THOUSAND = 1000


@dataclass(frozen=True, kw_only=True, slots=True)
class Numeral:
    """Tokens `[start, end)` that state a number, the qualifying words included; `bare` is where the number begins.

    `word` tells that it is a small number written out, `partner` that it takes its unit from the numeral after it.
    """

    start: int
    bare: int
    end: int
    value: float
    qualifier: Qualifier
    word: bool = False
    partner: bool = False


def numerals_in(tokens: Sequence[Token]) -> list[Numeral]:
    """Give the numbers of a sentence in order."""
    found: list[Numeral] = []
    position = 0
    while position < len(tokens):
        numeral = _numeral(tokens, position)
        if numeral is None or _is_name(tokens, numeral):
            position += 1
        else:
            found.append(_qualified(tokens, numeral))
            position = numeral.end
    return _ranges(tokens, found)


def _numeral(tokens: Sequence[Token], start: int) -> Numeral | None:
    form = tokens[start].text.casefold()
    words_of = mapping("figure_words")
    if form in words_of["magnitudes"] and tokens[start].text[0].isupper():
        qualifier = Qualifier.MORE_THAN
        return _plain(start, start + 1, words_of["magnitudes"][form], qualifier)
    if start and form in _HUNDREDS and tokens[start - 1].text.casefold() in _FEW:
        return None
    if start and form in _HUNDREDS and tokens[start - 1].text.casefold() in _SEVERAL:
        factor = _multiplier(tokens, start + 1)
        several = _plain(start, start + 1 + (factor > 1), _HUNDREDS[form] * factor, Qualifier.MORE_THAN)
        return replace(several, start=start - 1)
    value, end = _digits(tokens, start)
    if value is None:
        numeral = _in_words(tokens, start)
    else:
        factor = _multiplier(tokens, end)
        total = float(f"{value * factor:.12g}")
        numeral = _plain(start, end + (factor > 1), total) if total < HIGHEST else None
    if numeral and start and tokens[start - 1].text.casefold() in ("minus", "−"):
        return replace(numeral, start=start - 1, bare=start - 1, value=-numeral.value)
    return numeral


def _in_words(tokens: Sequence[Token], start: int) -> Numeral | None:
    """Read a number word; "ein" only before a multiplier ("eine Million", "ein Dutzend") and in the count of a toll."""
    form = tokens[start].text.casefold()
    if form in ("ein", "eine", "einer", "einem", "einen"):
        half = start + 1 < len(tokens) and tokens[start + 1].text.casefold() in ("halbe", "halben", "halbes")
        factor = _multiplier(tokens, start + 1 + half)
        if factor == 1:
            return _plain(start, start + 1, 1) if _is_first_of_toll(tokens, start) else None
        return _plain(start, start + 2 + half, factor * (0.5 if half else 1), _of_factor(factor))
    value = parse_word(form)
    if value is None or form == "eins":
        return None
    factor = _multiplier(tokens, start + 1)
    numeral = _plain(start, start + 1 + (factor > 1), value * factor)
    return replace(numeral, word=factor == 1 and value < LEAST_AFTER_PREPOSITION)


def _is_first_of_toll(tokens: Sequence[Token], start: int) -> bool:
    """Whether "ein" counts, since the count goes on: "ein Toter und vier Verletzte"."""
    following = [token.text.casefold() for token in tokens[start + 1 : start + 4]]
    joined = len(following) > 2 and following[1] in ("und", "sowie", ",")  # noqa: PLR2004 - the three
    return joined and state_of_noun(following[0]) is not None and parse_word(following[2]) is not None


def _of_factor(factor: float) -> Qualifier:
    return Qualifier.ABOUT if factor == 12 else Qualifier.EXACTLY  # noqa: PLR2004 - a dozen


def _plain(start: int, end: int, value: float, qualifier: Qualifier = Qualifier.EXACTLY) -> Numeral:
    return Numeral(start=start, bare=start, end=end, value=float(value), qualifier=qualifier)


def _digits(tokens: Sequence[Token], start: int) -> tuple[float | None, int]:
    """Read digits, also grouped by spaces ("120 000"); a leading zero or a date is no number."""
    form = tokens[start].text
    if not form[0].isdigit() or (form[0] == "0" and form[:2] not in ("0", "0,")):
        return None, start
    end = start + 1
    if len(form) <= _GROUP:
        while end < len(tokens) and _continues(tokens[end - 1], tokens[end]):
            form += tokens[end].text
            end += 1
    return parse_digits(form), end


def _continues(before: Token, token: Token) -> bool:
    digits = token.text.partition(",")[0]
    return token.span.start - before.span.end == 1 and len(digits) == _GROUP and digits.isdigit()


def _multiplier(tokens: Sequence[Token], position: int) -> float:
    if position >= len(tokens):
        return 1
    factor: float = mapping("figure_words")["multipliers"].get(tokens[position].text.casefold(), 1)
    return factor


def _is_name(tokens: Sequence[Token], numeral: Numeral) -> bool:
    """Whether the number names a thing or is part of a size or score: "Nr. 5", "A 2", "110 x 120"."""
    if _is_written_as_name(tokens, numeral.start):
        return True
    before = tokens[numeral.start - 1].text if numeral.start else ""
    after = tokens[numeral.end].text if numeral.end < len(tokens) else ""
    if len(before) == 1 and before.isalpha() and before.isupper():
        return True
    numbered = before.rstrip(".") in words("numbered_nouns") and "," not in tokens[numeral.start].text
    if numbered or "x" in (before, after) or "×" in (before, after):
        return True
    follows = before in ("/", ":") and numeral.start > 1 and tokens[numeral.start - 2].text[-1].isdigit()
    return follows or (after in ("/", ":") and _next_is_digit(tokens, numeral.end))


def _is_written_as_name(tokens: Sequence[Token], start: int) -> bool:
    """Whether a small number word has a capital inside a sentence: only in names ("im Hotel Drei Kronen").

    Duden, Die deutsche Rechtschreibung, rule 78: numerals are written small; rule 88: as parts of names they are not.
    """
    form = tokens[start].text
    before = tokens[start - 1] if start else None
    if before is None or not form[0].isupper() or not before.text[0].isalpha():
        return False
    value = parse_word(form.casefold())
    return value is not None and value < LEAST_AFTER_PREPOSITION


def _next_is_digit(tokens: Sequence[Token], position: int) -> bool:
    return position + 1 < len(tokens) and tokens[position + 1].text[0].isdigit()


def _qualified(tokens: Sequence[Token], numeral: Numeral) -> Numeral:
    """Take in the qualifying words before the number, the longest phrase first."""
    for length in range(LONGEST_QUALIFIER, 0, -1):
        start = numeral.start - length
        phrase = " ".join(token.text.casefold() for token in tokens[max(start, 0) : numeral.start])
        qualifier = _qualifiers().get(phrase)
        if start >= 0 and qualifier and _qualifies(phrase, numeral) and not _is_governed(tokens, start, phrase):
            return replace(numeral, start=start, qualifier=qualifier, word=False)
    if [token.text.casefold() for token in tokens[numeral.end : numeral.end + 2]] == ["oder", "mehr"]:
        return replace(numeral, end=numeral.end + 2, qualifier=Qualifier.AT_LEAST)
    return numeral


def _qualifies(phrase: str, numeral: Numeral) -> bool:
    """Whether a phrase says how exact the number after it is, and is no preposition of a noun phrase."""
    if phrase in _AMBIGUOUS:
        return not numeral.word and not _is_counted_out(numeral.value)
    return phrase not in _BEFORE_ROUND or numeral.value % _ROUND == 0


def _is_counted_out(value: float) -> bool:
    """Whether a number is so exact that it is no bound: "unter 48.312 Teilnehmern" is among so many."""
    return value.is_integer() and len(f"{value:.0f}".rstrip("0")) >= _COUNTED_OUT


def _is_governed(tokens: Sequence[Token], start: int, phrase: str) -> bool:
    """Whether "über" belongs to the verb of the sentence ("verfügen über 46 Sitze") or to a noun before it.

    What is made out for a sum says so with "über": "ein Gutschein über 150 Euro".
    """
    listed = mapping("figure_words")
    before = tokens[start - 1] if start > 0 else None
    made_out = (
        before is not None and before.tag == "NN" and before.lemma.casefold().endswith(tuple(listed["over_nouns"]))
    )
    return phrase == "über" and (made_out or any(token.lemma.casefold() in listed["over_verbs"] for token in tokens))


@lru_cache(maxsize=1)
def _qualifiers() -> Mapping[str, Qualifier]:
    return {phrase: Qualifier(name) for phrase, name in mapping("figure_words")["qualifiers"].items()}


def _ranges(tokens: Sequence[Token], numerals: Sequence[Numeral]) -> list[Numeral]:
    """Make two bounds of a range: "10 bis 15", "zwischen 10 und 15"."""
    found = list(numerals)
    for number, (first, second) in enumerate(pairwise(numerals)):
        words_between = [token.text.casefold() for token in tokens[first.end : second.start]]
        between = words_between[0] if len(words_between) == 1 else ""
        opener = _opener(tokens, first)
        if (between in _TO and opener != "von") or (between == "und" and opener == "zwischen"):
            factor = second.value / _bare_value(tokens, second)
            value = first.value * factor if first.end - first.bare == 1 and first.value < second.value else first.value
            found[number] = replace(first, qualifier=Qualifier.AT_LEAST, value=value, partner=True)
            found[number + 1] = replace(second, qualifier=Qualifier.AT_MOST)
        elif between in ("und", "oder", "bis", "der", "von") or _replaces(words_between, opener):
            scaled = first.value * _shared_factor(tokens, first, second) if opener == "von" else first.value
            found[number] = replace(first, partner=True, value=scaled)
    return found


def _opener(tokens: Sequence[Token], numeral: Numeral) -> str:
    """Give the word before a number, "von" also past words for now or on average ("von bisher 24 auf 28")."""
    before = " ".join(token.text.casefold() for token in tokens[max(0, numeral.start - 3) : numeral.start])
    past = _OPENED.search(before)
    return past[1] if past else before.rpartition(" ")[2]


def _shared_factor(tokens: Sequence[Token], first: Numeral, second: Numeral) -> float:
    """Give what the first of two numbers shares with the second: "von 58 auf 41 Millionen", not "von 900.000 auf"."""
    factor = second.value / _bare_value(tokens, second)
    bare = first.end - first.bare == 1 and first.value < _THOUSAND
    return factor if bare and factor > _THOUSAND else 1.0


def _replaces(between: Sequence[str], opener: str) -> bool:
    """Whether two numbers are of one thing before and after, so that they share the unit of the second."""
    phrase = " ".join(between)
    return bool(_INSTEAD.match(phrase)) or (opener == "von" and bool(_ONWARD.match(phrase)))


def _bare_value(tokens: Sequence[Token], numeral: Numeral) -> float:
    """Give the value before a multiplier, which the first number of a range shares ("2 bis 3 Millionen")."""
    factor = _multiplier(tokens, numeral.end - 1)
    return numeral.value / factor if numeral.value else 1.0
