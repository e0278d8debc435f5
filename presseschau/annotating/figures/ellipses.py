"""Finds what a number without a noun counts: what another number counts, in its sentence or the one before it.

German leaves out of the second of two clauses what it shares with the first (Duden: Die Grammatik, "Gapping" and
"Koordinationsellipse"): "21 Menschen wurden verletzt und 5 getötet".
"""

from collections.abc import Sequence
from dataclasses import dataclass

from presseschau.annotating.analysis import Token
from presseschau.annotating.figures.numerals import Numeral
from presseschau.annotating.figures.shares import gathered_unit, is_part_of
from presseschau.annotating.figures.units import Unit, clause_at, counts_people, unit_of
from presseschau.german import mapping, words
from presseschau.german.states import state_of_word

FARTHEST = 4
"""How many times larger one count of the same is than another at most."""
LEAST_GAPPED = 20
"""Counts below are too common to be of the same people without a noun."""
_REPLACING = 3
"""Words back from a number within which "statt" stands before it ("statt wie bisher 4")."""
_PARTICLES = frozenset(["aus", "an"])
"""What of a verb may stand behind the number that it goes with: "ging von 740 aus", "gab sie mit 740 an"."""
_FINITE = ("VAFIN", "VVFIN")
_YEARS = range(1900, 2101)
"""Whole numbers that may be years."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """A number of a sentence and what it counts."""

    value: float
    unit: Unit


def units_in(tokens: Sequence[Token], numerals: Sequence[Numeral], last: Sequence[Count]) -> list[Unit | None]:
    """Give what each number of a sentence counts; `last` is what was counted in the sentence before."""
    units = [unit_of(tokens, numeral) for numeral in numerals]
    for number in range(len(numerals) - 2, -1, -1):
        if numerals[number].partner or _awaits(tokens, numerals[number], numerals[number + 1], units[number]):
            units[number] = units[number + 1]
    for number in range(len(numerals)):
        units[number] = units[number] or _taken_over(tokens, numerals, units, number, last)
    for number, numeral in enumerate(numerals):
        beside = (n for n in (number - 1, number + 1) if units[number] is None and 0 <= n < len(numerals))
        gapped = ((n, unit) for n in beside if (unit := units[n]) is not None)
        found = (gapped_unit(tokens, numeral, unit, numerals[n].value) for n, unit in gapped)
        units[number] = units[number] or next(filter(None, found), None)
    return units


def _taken_over(
    tokens: Sequence[Token],
    numerals: Sequence[Numeral],
    units: Sequence[Unit | None],
    number: int,
    last: Sequence[Count],
) -> Unit | None:
    """Give what a number takes over from the number before it, or the first of a sentence from the one before."""
    numeral = numerals[number]
    if not number:
        count = counted_before(last)
        found = _of_sentence_before(tokens, numeral, count) if count else None
        return found or gathered_unit(tokens, numeral)
    before, whole = units[number - 1], units[0]
    if whole and is_part_of(tokens, numerals[0], numeral):
        return whole
    readers = (elided_unit, replaced_unit, parted_unit, further_unit)
    found = next((unit for read in readers if before and (unit := read(tokens, numeral, before))), None)
    if found or not before:
        return found
    count = Count(value=numerals[number - 1].value, unit=before)
    only = len(set(filter(None, units[:number]))) == 1
    told = spoken_unit(tokens, numeral, count) if counts_people(before) or not is_measure(before) else None
    return told or (taken_up_unit(tokens, numeral, count) if only else None)


def _of_sentence_before(tokens: Sequence[Token], numeral: Numeral, count: Count) -> Unit | None:
    people = counts_people(count.unit)
    if people or not is_measure(count.unit):
        told = taken_up_unit(tokens, numeral, count) or spoken_unit(tokens, numeral, count)
        if told:
            return told
    readers = (elided_unit, parted_unit, further_unit)
    return next((unit for read in readers if (unit := read(tokens, numeral, count.unit))), None)


def is_measure(unit: Unit) -> bool:
    """Whether a unit measures and does not name things that are counted."""
    return unit.name in words("measures") or unit.name in mapping("figure_words")["units"].values()


def elided_unit(tokens: Sequence[Token], numeral: Numeral, before: Unit) -> Unit | None:
    """Give the people counted before a number that only a verb follows: what happened to them.

    "21 Menschen verletzt und 5 getötet", "Zwei Menschen starben, sieben wurden schwer verletzt".
    """
    if not counts_people(before):
        return None
    following = tokens[numeral.end : numeral.end + 2]
    if following and following[0].tag in _FINITE:
        following = clause_at(tokens, numeral.end)
    return before if any(state_of_word(token.text) and token.text.islower() for token in following) else None


def gapped_unit(tokens: Sequence[Token], numeral: Numeral, unit: Unit, value: float) -> Unit | None:
    """Give the people that a number counts whose noun stands with another number of its sentence, of that `value`.

    "Die Polizei sprach von 10.000 Teilnehmern, die Veranstalter von 12.000." (Duden: Die Grammatik, "Gapping"); both
    count one thing, so that they are not far apart.
    """
    ends = _ends(tokens, numeral)
    near = _is_near(numeral.value, value)
    return unit if ends and near and numeral.value >= LEAST_GAPPED and counts_people(unit) else None


def _is_near(one: float, other: float) -> bool:
    return min(one, other) * FARTHEST >= max(one, other) > 0


def counted_before(counts: Sequence[Count]) -> Count | None:
    """Give what the sentence before counts, to which a number without a noun may belong: people, or the only thing."""
    people = [count for count in counts if counts_people(count.unit)]
    only = counts[-1] if len({count.unit.name for count in counts}) == 1 else None
    return people[-1] if people else only


def parted_unit(tokens: Sequence[Token], numeral: Numeral, before: Unit) -> Unit | None:
    """Give what was counted `before` to a part of it: "37 Menschen wurden verletzt, vier von ihnen schwer"."""
    opener = tokens[numeral.start - 1].text.casefold() if numeral.start else ""
    following = [token.text.casefold() for token in tokens[numeral.end : numeral.end + 2]]
    told = (
        (following == ["von", "ihnen"] and not is_measure(before))
        or following[:1] in (["davon"], ["darunter"])
        or opener in ("davon", "darunter")
    )
    return before if told or _falls_to(tokens, numeral) else None


def _falls_to(tokens: Sequence[Token], numeral: Numeral) -> bool:
    """Whether a sentence shares out what was counted: "Davon entfallen 850 auf …", not "Davon weiß man …"."""
    opens = [token.text.casefold() for token in tokens[: numeral.start]]
    shares = len(opens) == 2 and opens[0] in ("davon", "darunter")  # noqa: PLR2004 - the word and the verb
    return shares and tokens[1].lemma in mapping("figure_words")["sharing_verbs"] and not _is_governing(tokens, numeral)


def _is_governing(tokens: Sequence[Token], numeral: Numeral) -> bool:
    return numeral.end < len(tokens) and tokens[numeral.end].tag in ("NN", "NE", "ADJA")


def further_unit(tokens: Sequence[Token], numeral: Numeral, before: Unit) -> Unit | None:
    """Give what was counted `before` to more of it: "Zwei Menschen starben, 14 weitere wurden verletzt"."""
    more = ("weitere", "weiteren", "andere", "anderen")
    first = tokens[numeral.start - 1].text.casefold() if numeral.start else ""
    behind = tokens[numeral.end].text.casefold() if numeral.end < len(tokens) else ""
    noun = next(iter(tokens[numeral.end + (behind in more) :]), None)
    alone = noun is None or noun.tag.startswith(("V", "$", "APPR", "ADV", "KON"))
    return before if (first in more or behind in more) and alone and not is_measure(before) else None


def replaced_unit(tokens: Sequence[Token], numeral: Numeral, before: Unit) -> Unit | None:
    """Give the unit of a number to the one it stands in place of: "5 Euro statt bisher 4"."""
    ahead = {token.text.casefold() for token in tokens[max(0, numeral.start - _REPLACING) : numeral.start]}
    behind = tokens[numeral.end] if numeral.end < len(tokens) else None
    ends = behind is None or behind.tag in ("$,", "$.", "KON") or behind.text == ")"
    adjoined = bool(ahead & {"statt", "anstatt"})
    return before if ends and adjoined and before.counted.end <= tokens[numeral.start].span.start else None


def taken_up_unit(tokens: Sequence[Token], numeral: Numeral, count: Count) -> Unit | None:
    """Give what was counted before to another count of it: "Am Sonntag waren es 250"; of things it is near it."""
    words_before = tokens[max(0, numeral.start - 2) : numeral.start]
    told = [token.text.casefold() for token in words_before[-1:]] == ["es"] and words_before[0].lemma == "sein"
    same = counts_people(count.unit) or _is_near(numeral.value, count.value)
    return count.unit if told and same and _ends(tokens, numeral) else None


def spoken_unit(tokens: Sequence[Token], numeral: Numeral, count: Count) -> Unit | None:
    """Give what was counted before to a number that somebody else gives: "Die Bahn sprach von 740".

    So "gab die Zahl mit 740 an", "bezifferte sie auf 740", where the number ends what the verb goes with.
    """
    clause = clause_at(tokens, numeral.start)
    opener = tokens[numeral.start - 1].text.casefold() if numeral.start else ""
    verbs = mapping("figure_words")["telling_of"].get(opener, ())
    told = any(token.lemma in verbs for token in clause)
    behind = tokens[numeral.end] if numeral.end < len(tokens) else None
    ends = _ends(tokens, numeral) or (behind is not None and behind.text in _PARTICLES)
    year = numeral.value in _YEARS and "." not in tokens[numeral.bare].text
    counts = numeral.value >= LEAST_GAPPED and not year and _is_near(numeral.value, count.value)
    return count.unit if told and ends and counts else None


def _awaits(tokens: Sequence[Token], numeral: Numeral, following: Numeral, unit: Unit | None) -> bool:
    """Whether the noun of a number comes with the next, behind the same preposition: "A mit 15 und B mit 9 Toren"."""
    if unit is not None or not numeral.start or numeral.end >= following.start - 1:
        return False
    one, other = tokens[numeral.start - 1], tokens[following.start - 1]
    joined = tokens[numeral.end].text in ("und", "sowie", ",") and one.tag == other.tag == "APPR"
    named = all(token.tag in ("NE", "NN", "FM", "ART") for token in tokens[numeral.end + 1 : following.start - 1])
    return joined and named and one.text.casefold() == other.text.casefold()


def _ends(tokens: Sequence[Token], numeral: Numeral) -> bool:
    """Whether a number is the last word of its clause."""
    return numeral.end >= len(tokens) or tokens[numeral.end].tag in ("$,", "$.")
