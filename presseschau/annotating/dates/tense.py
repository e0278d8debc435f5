"""Tells which way a clause looks in time, from its finite verb."""

from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise

from presseschau.annotating.analysis import Token
from presseschau.annotating.bases import particles_of
from presseschau.german import mapping, words

_WEAK_PAST = frozenset(["te", "test", "ten", "tet", "ete", "etest", "eten", "etet"])
_AHEAD = frozenset(["wollen", "sollen", "können", "müssen", "dürfen", "mögen"])
_REPORTING = frozenset(["sollen", "wollen"])
"""Modal verbs that with the infinitive of the perfect report what others say."""
_IS, _WAS = frozenset(["ist", "sind", "sei", "seien"]), frozenset(["war", "waren"])
_SUBJUNCTIVE = frozenset(
    ["sei", "seien", "habe", "könne", "müsse", "solle", "wolle", "dürfe", "werde", "würde", "würden"]
)
_WAS_TO = frozenset(["sollte", "sollten", "wollte", "wollten"])
"""Modal verbs whose past tense tells what was still to come: that may be over by now, or not ("sollte wechseln")."""
_PERFECT = frozenset({"sein", "haben"})
"""Verbs that with a participle make the perfect, and with an infinitive only before "zu"."""
_INFINITIVES = frozenset(["VVINF", "VAINF", "VMINF"])
_FINITE = frozenset(["VVFIN", "VAFIN", "VMFIN"])

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
    found = _tense(_joined_part(tokens, position))
    around = tokens[max(0, position - REACH) : position + REACH]
    if found is Tense.UNKNOWN and _is_open_infinitive(clause_at(tokens, position)) and plans(around):
        return Tense.PLANNED
    return _tense(around) if found is Tense.UNKNOWN else found


def is_anterior(tokens: Sequence[Token], position: int) -> bool:
    """Whether a clause tells what was before what the text is at: "war gefahren", reported as "hätten geprüft".

    (Duden: Die Grammatik, "Plusquamperfekt"; the perfect of the second subjunctive in reported speech.) "War" with the
    participle of a verb whose perfect "haben" makes tells a state that was reached: "war gelöscht" ("Zustandspassiv").
    """
    clause = clause_at(tokens, position)
    form = next((verb.text.casefold() for verb in finite_verbs(clause)), "")
    done = any(token.tag == "VVPP" for token in clause)
    return form.startswith(("hatte", "hätte", "war", "wäre")) and done and not (form in _WAS and _is_reached(clause))


def is_state(clause: Sequence[Token]) -> bool:
    """Whether a clause tells what is so: "ist bis Freitag gesperrt" ("Zustandspassiv")."""
    form = next((verb.text.casefold() for verb in finite_verbs(clause)), "")
    return form in _IS and _is_reached(clause)


def _is_reached(clause: Sequence[Token]) -> bool:
    """Whether the participle of a clause is of a verb whose perfect "haben" makes, in no passive of "werden"."""
    done = [token.lemma.casefold() for token in clause if token.tag == "VVPP"]
    passive = any(token.text.casefold() == "worden" for token in clause)
    return bool(done) and not passive and not any(lemma.endswith(_of_being()) for lemma in done)


@lru_cache(maxsize=1)
def _of_being() -> tuple[str, ...]:
    """Give the verbs whose perfect "sein" makes; those with a prefix end alike ("losfahren")."""
    return tuple(words("being_verbs"))


def _joined_part(tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """Give the part of a clause that a position stands in, where "und" joins two verbs: "stürzte und wird operiert".

    Each part has a finite verb; the last joining word before the later verb parts them (Duden: Die Grammatik,
    "zusammengezogener Satz").
    """
    clause = clause_at(tokens, position)
    place = next((n for n, token in enumerate(clause) if token is tokens[position]), 0)
    start, end = 0, len(clause)
    finite = [n for n, token in enumerate(clause) if token.tag in _FINITE]
    for earlier, later in pairwise(finite):
        joints = [n for n in range(earlier + 1, later) if clause[n].tag == "KON"]
        if joints and joints[-1] < place:
            start = joints[-1]
        elif joints:
            end = min(end, joints[-1])
    return clause[start:end]


def clause_at(tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """Give the tokens between the commas around a position."""
    start = end = position
    while start > max(0, position - REACH) and not tokens[start - 1].tag.startswith(("$,", "$.")):
        start -= 1
    while end < min(len(tokens), position + REACH) and not tokens[end].tag.startswith(("$,", "$.")):
        end += 1
    return tokens[start:end]


def finite_verbs(tokens: Sequence[Token]) -> list[Token]:
    """Give the finite verbs among tokens, in text order."""
    return [token for token in tokens if token.tag in _FINITE]


def plans(tokens: Sequence[Token]) -> bool:
    """Whether a verb or participle announces, plans or calls for something, that is: speaks of what is to come."""
    listed = mapping("planning")
    participles = (token.lemma.lower() for token in tokens if token.tag.startswith("ADJ"))
    return not verbs_of(tokens).isdisjoint(listed["verbs"]) or any(
        form in listed["participles"] for form in participles
    )


def verbs_of(tokens: Sequence[Token]) -> set[str]:
    """Give the base forms of full verbs, separated particles put back."""
    particles = particles_of(tokens)
    verbs = ((place, token) for place, token in enumerate(tokens) if token.tag.startswith("VV"))
    return {particles.get(place, "") + token.lemma.lower() for place, token in verbs}


def _is_open_infinitive(clause: Sequence[Token]) -> bool:
    """Whether a clause is an infinitive with "zu" that is not in the perfect: it tells what its sentence is about."""
    tags = [token.tag for token in clause]
    return ("VVIZU" in tags or "PTKZU" in tags) and "VVPP" not in tags


def _tense(tokens: Sequence[Token]) -> Tense:
    finite = finite_verbs(tokens)
    if not finite:
        return _tense_without_finite({token.tag for token in tokens})
    verb = finite[0]
    form = verb.text.casefold()
    tags = _tags(tokens, verb)
    if form.startswith(("hätte", "wäre")):
        return Tense.PAST if "VVPP" in tags else Tense.UNKNOWN
    if form.startswith(("könnte", "müsste", "dürfte")) or (form in _WAS_TO and tags & _INFINITIVES):
        return Tense.UNKNOWN
    if form in _SUBJUNCTIVE:
        reported = _compound_tense(verb, tags)
        return Tense.UNKNOWN if reported is Tense.PRESENT else reported
    if is_past(form, verb.lemma) or _is_presumed(tokens, verb):
        return Tense.PAST
    return _compound_tense(verb, tags)


def _tags(tokens: Sequence[Token], verb: Token) -> set[str]:
    """Give the tags of a clause; a verb after an auxiliary that the tagger takes for finite is its participle.

    ("werde erwartet", "habe besucht": participles without "ge-" look like the third person. A clause has one finite
    verb, unless "und" joins another.) So after "sein" and "haben" one that looks like an infinitive: "sind entlaufen".
    """
    tags = {token.tag for token in tokens}
    last = next((token for token in reversed(tokens) if token.tag != "$("), verb)
    joined = any(token.tag == "KON" for token in tokens)
    if verb.tag == "VAFIN" and last is not verb and last.tag == "VVFIN" and not joined:
        tags.add("VVPP")
    if verb.lemma in _PERFECT and last.tag == "VVINF" and "PTKZU" not in tags:
        tags.add("VVPP")
    return tags


def _tense_without_finite(tags: set[str]) -> Tense:
    """Give the tense of a clause whose finite verb is left out ("gewählt") or looks infinitive ("wissen")."""
    if "VVPP" in tags:
        return Tense.PAST
    return Tense.PRESENT if "VVINF" in tags and "PTKZU" not in tags else Tense.UNKNOWN


def _compound_tense(verb: Token, tags: set[str]) -> Tense:
    if verb.tag == "VVFIN":
        return Tense.PRESENT
    if verb.lemma == "werden":
        return Tense.FUTURE if tags & {*_INFINITIVES, "VVPP"} else Tense.PRESENT
    if verb.lemma in _AHEAD:
        return Tense.PLANNED
    return Tense.PAST if tags & {"VVPP", "VAPP", "VMPP"} else Tense.PRESENT


def _is_presumed(tokens: Sequence[Token], verb: Token) -> bool:
    """Whether somebody is said to have done something: "er soll Benzin ausgeschüttet haben", "will es gesehen haben".

    (Duden: Die Grammatik, "epistemische Modalverben".) With "sein" only what cannot be a state that is to be reached.
    """
    last = next((token for token in reversed(tokens) if not token.tag.startswith("$")), verb)
    done = [token.lemma.casefold() for token in tokens if token.tag == "VVPP"]
    having = last.text == "haben" or (last.text == "sein" and any(lemma.endswith(_of_being()) for lemma in done))
    return verb.lemma in _REPORTING and bool(done) and having and not any(token.text == "bis" for token in tokens)


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
