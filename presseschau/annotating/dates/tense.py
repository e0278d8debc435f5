"""Tells which way a clause looks in time, from its finite verb."""

from collections.abc import Sequence
from enum import Enum
from functools import lru_cache

from presseschau.annotating.analysis import Token
from presseschau.german import words

_WEAK_PAST = frozenset(["te", "test", "ten", "tet", "ete", "etest", "eten", "etet"])
_PRESENT = frozenset(["", "e", "st", "est", "t", "et", "n", "en"])
_AHEAD = frozenset(["wollen", "sollen", "können", "müssen", "dürfen", "mögen"])
_SUBJUNCTIVE = frozenset(
    ["sei", "seien", "habe", "könne", "müsse", "solle", "wolle", "dürfe", "werde", "würde", "würden"]
)


REACH = 60
"""Words on each side in which a clause's verb is looked for: longer than any clause, so that time stays linear."""


class Tense(Enum):
    """Which way a clause looks."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    PLANNED = "planned"
    UNKNOWN = "unknown"


def tense_at(tokens: Sequence[Token], position: int) -> Tense:
    """Give the tense of the clause that token `position` stands in, of its sentence when the clause has no verb."""
    start, end = _clause(tokens, position)
    clause = tokens[start:end]
    found = _tense(clause)
    around = tokens[max(0, position - REACH) : position + REACH]
    return _tense(around) if found is Tense.UNKNOWN else found


def _clause(tokens: Sequence[Token], position: int) -> tuple[int, int]:
    """Give the tokens between the commas around a position."""
    start = end = position
    while start > max(0, position - REACH) and not tokens[start - 1].tag.startswith(("$,", "$.")):
        start -= 1
    while end < min(len(tokens), position + REACH) and not tokens[end].tag.startswith(("$,", "$.")):
        end += 1
    return start, end


def _tense(tokens: Sequence[Token]) -> Tense:
    finite = [token for token in tokens if token.tag in ("VVFIN", "VAFIN", "VMFIN")]
    if not finite:
        return _tense_without_finite({token.tag for token in tokens})
    verb = finite[0]
    form = verb.text.casefold()
    if form.startswith(("hätte", "wäre", "könnte", "müsste", "dürfte")):
        return Tense.UNKNOWN
    if form in _SUBJUNCTIVE:
        reported = _compound_tense(verb, {token.tag for token in tokens})
        return Tense.UNKNOWN if reported is Tense.PRESENT else reported
    if is_past(form, verb.lemma):
        return Tense.PAST
    return _compound_tense(verb, {token.tag for token in tokens})


def _tense_without_finite(tags: set[str]) -> Tense:
    """Give the tense of a clause whose finite verb is left out ("gewählt") or looks infinitive ("wissen")."""
    if "VVPP" in tags:
        return Tense.PAST
    return Tense.PRESENT if "VVINF" in tags and "PTKZU" not in tags else Tense.UNKNOWN


def _compound_tense(verb: Token, tags: set[str]) -> Tense:
    if verb.tag == "VVFIN":
        return Tense.PRESENT
    if verb.lemma == "werden":
        return Tense.FUTURE if tags & {"VVINF", "VAINF", "VMINF", "VVPP"} else Tense.PRESENT
    if verb.lemma in _AHEAD:
        return Tense.PLANNED
    return Tense.PAST if tags & {"VVPP", "VAPP", "VMPP"} else Tense.PRESENT


@lru_cache(maxsize=20_000)
def is_past(form: str, lemma: str) -> bool:
    """Whether a finite verb form is a preterite: a weak ending, or the vowel of the strong past."""
    stem = lemma.removesuffix("n").removesuffix("e")
    rest = form.removeprefix(stem)
    if rest != form or not stem:
        return rest in _WEAK_PAST
    if form in words("present_forms"):
        return False
    return not form.endswith("t") or form in words("past_forms_in_t")
