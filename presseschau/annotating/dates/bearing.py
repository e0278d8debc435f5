"""Tells what a date has to do with what its sentence tells: a timeline shows only what happened or began then.

Dates inside attributes, relative clauses among them, only tell which thing is meant; those of unreal conditions are of
nothing that was (Duden: Die Grammatik, "Attribut", "irreale Konditionalsätze").
"""

import re
from collections.abc import Sequence

from presseschau.annotating.analysis import Token
from presseschau.annotating.dates.outlook import preposition_before
from presseschau.annotating.dates.patterns import Match
from presseschau.annotating.dates.tense import clause_at, finite_verbs
from presseschau.german import mapping, words
from presseschau.model import Bearing

_RELATIVES = frozenset(
    ["der", "die", "das", "den", "dem", "dessen", "deren", "denen", "welcher", "welche", "welches", "wo", "wofür"]
)
_PHRASE = ("NN", "NE", "ADJA", "CARD", "ART", "PPOSAT", "PIAT")
_GENITIVE = frozenset(["der", "des", "eines", "einer"])
"""Articles that can stand inside a noun phrase; others begin one."""
_SUPERLATIVE = re.compile(r"\w{3,}st(?:e|en|er|es|em)")
_MODALS = ("könnte", "müsste", "dürfte", "sollte", "wollte")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_ONWARD = frozenset(["an", "bis", "auf"])
_RANGES = {"bis": None, "und": "zwischen"}
"""Words between the ends of a stretch of time, with the word that then stands before the first."""


def bearing_of(tokens: Sequence[Token], match: Match, before: Match | None) -> Bearing:
    """Give what a date bears on; `before` is the date before it in the sentence."""
    clause = clause_at(tokens, match.start)
    if _is_unreal(tokens, clause):
        return Bearing.UNREAL
    opener = preposition_before(tokens, match)
    if opener == "bis" and match.get("TODAY") is not None:
        return Bearing.ASIDE  # "ist bis heute verschwunden": what is so, since some other day
    apart = (
        _is_in_relative_clause(tokens, clause) or _is_attribute(tokens, match) or _ends_stretch(tokens, match, before)
    )
    if apart or _compares(tokens, clause, match) or _dates_what_was_before(tokens, match):
        return Bearing.ASIDE
    if _is_no_sooner(tokens, match) or _is_feature(tokens, match):
        return Bearing.ASIDE
    return Bearing.SINCE if opener == "seit" else Bearing.EVENT


def _is_no_sooner(tokens: Sequence[Token], match: Match) -> bool:
    """Whether something is only said not to be before a date: "nicht vor Weihnachten", "frühestens am 3. Mai"."""
    ahead = [token.text.lower() for token in tokens[max(0, match.start - 3) : match.start]]
    return ahead[-2:] == ["nicht", "vor"] or "frühestens" in ahead[-2:] or ahead == ["nicht", "vor", "dem"]


def _is_feature(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a year is a feature of a thing: "der Bus, Baujahr 2014"."""
    before = tokens[match.start - 1].text.lower() if match.start else ""
    return before in mapping("date_bearings")["features"]


def _is_unreal(tokens: Sequence[Token], clause: Sequence[Token]) -> bool:
    """Whether a clause tells what did not happen: in the second subjunctive, under a condition."""
    finite = finite_verbs(clause)
    if not finite or not _is_second_subjunctive(finite[0]):
        return False
    conditions = words("condition_openers") | set(mapping("date_bearings")["unreal"])
    return _leading_verb(tokens) or any(token.text.lower() in conditions for token in tokens)


def _leading_verb(tokens: Sequence[Token]) -> bool:
    """Whether a verb in the second subjunctive opens a sentence: "Käme er am Montag, …"."""
    first = next((token for token in tokens if token.tag != "$("), None)
    return first is not None and _is_second_subjunctive(first)


def _is_second_subjunctive(verb: Token) -> bool:
    """Whether a form is in the second subjunctive of a strong verb or auxiliary: the umlaut of its past, and "-e"."""
    form = verb.text.lower()
    if form.startswith(_MODALS) or not verb.tag.endswith("FIN"):
        return False
    if form in words("subjunctive_forms"):
        return True
    stem = verb.lemma.lower().removesuffix("n").removesuffix("e")
    past = form.endswith(("e", "en")) and any(vowel in form for vowel in "äöü")
    return past and not form.startswith(stem)


def _is_in_relative_clause(tokens: Sequence[Token], clause: Sequence[Token]) -> bool:
    """Whether a clause is an attribute, and its sentence tells something by itself.

    "Auslöser war ein Brief, der im Mai eintraf": what happened stands in the relative clause.
    """
    inside = [token for token in clause if token.tag != "$("]
    if not inside or clause[0] is tokens[0]:
        return False
    opens = [token.text.lower() in _RELATIVES for token in inside[:2]]
    relative = opens[0] or (inside[0].tag.startswith("APPR") and any(opens[1:]))
    return relative and inside[-1].tag.endswith("FIN") and not _only_presents(tokens)


def _only_presents(tokens: Sequence[Token]) -> bool:
    """Whether the main clause says of something only what or how it is ("Auslöser war …", "Betroffen ist …")."""
    clause = clause_at(tokens, next((n for n, token in enumerate(tokens) if token.tag != "$("), 0))
    finite = finite_verbs(clause)
    return bool(finite) and finite[0].lemma == "sein" and not any(token.tag == "VVPP" for token in clause[1:])


def _is_attribute(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a date belongs to a noun, as in "der Vertrag von 1990"; "im Krieg von 1870" is when something was."""
    place = match.start - 1
    while place > 0 and tokens[place].text.lower() in ("dem", "jahr"):
        place -= 1
    onward = tokens[match.end].text.lower() if match.end < len(tokens) else ""
    attached = place > 0 and tokens[place].text.lower() in mapping("date_bearings")["attaching"]
    if not attached or onward in _ONWARD or tokens[place - 1].tag != "NN":
        return False
    while place > 0 and tokens[place - 1].tag in _PHRASE:
        place -= 1
        if tokens[place].tag == "ART" and tokens[place].text.lower() not in _GENITIVE:
            break
    return place == 0 or tokens[place - 1].text.lower() not in mapping("date_bearings")["placing"]


def _dates_what_was_before(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a year dates what something came after: "nach der Annexion der Krim 2014", "nach der Wende 1989"."""
    place = match.start
    if not place or tokens[place - 1].tag not in ("NN", "NE") or not _YEAR.fullmatch(tokens[place].text):
        return False
    while place > 0 and tokens[place - 1].tag in _PHRASE:
        place -= 1
    return place > 0 and tokens[place - 1].text.lower() == "nach" and tokens[place].text.lower() != "jahr"


def _ends_stretch(tokens: Sequence[Token], match: Match, before: Match | None) -> bool:
    """Whether a date ends a stretch of time that another begins: "von 2010 bis 2015", "zwischen Mai und Juli"."""
    if before is None or not 0 < match.start - before.end <= 2:  # noqa: PLR2004 - "bis zum"
        return False
    joint = tokens[before.end].text.lower()
    opener = _RANGES.get(joint, "")
    return joint in _RANGES and (opener is None or opener == preposition_before(tokens, before))


def _compares(tokens: Sequence[Token], clause: Sequence[Token], match: Match) -> bool:
    """Whether "seit" compares: "das schlechteste Ergebnis seit 1952", "erstmals seit 2010"."""
    start = next(n for n, token in enumerate(tokens) if token is clause[0])
    before = tokens[start : match.start]
    since = next((n for n, token in enumerate(before) if token.text.lower() == "seit"), 0)
    return any(
        token.text.lower() in mapping("date_bearings")["comparing"]
        or (token.tag == "ADJA" and _SUPERLATIVE.fullmatch(token.text) and not token.lemma.endswith("st"))
        for token in before[:since]
    )
