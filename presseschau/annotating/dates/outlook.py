"""Tells which way the words right around a date point, surer than the tense of its clause.

Prepositions set a date off from the time of speaking: "seit" looks back to a beginning, "bis" ahead to an end, "für"
and "auf" to what is planned; "vom Montag" after a noun names what has been (Duden: Die Grammatik, "Präpositionen",
temporal use).
"""

from collections.abc import Sequence

from presseschau.annotating.analysis import Token
from presseschau.annotating.dates.classes import DAY_CLASSES, classes_of
from presseschau.annotating.dates.patterns import Match
from presseschau.annotating.dates.tense import (
    REACH,
    Tense,
    clause_at,
    finite_verbs,
    is_state,
    plans,
    tense_at,
    verbs_of,
)
from presseschau.german import mapping
from presseschau.model import QUOTE_MARKS

_WEEKDAYS = frozenset(["weekday", "weekday_part", "weekday_night", "weekend"])
_MONTHS = frozenset(["month", "day", "season", "quarter", "half"])
_HOURS = frozenset(["clock", "bare_clock", "half_clock", "quarter_clock"])
_RECURRING = _WEEKDAYS | _HOURS | {"text_part", "midnight"}
_PARTS_OF_YEAR = frozenset(["month", "season", "quarter", "half"])
_PLACING = frozenset(["im", "am", "in", "zu", "zum"])
_AGAIN = frozenset(["weitere", "weiteren", "neue", "neuen", "erneute", "erneuten", "zweite", "zweiten", "nächste"])
_PHRASE = ("NN", "ADJA", "CARD", "ART", "PIAT")
_BETWEEN = frozenset(["dem", "der", "den", "das", "die", "zum", "zur"])
_ONWARD = frozenset(["an", "bis", "auf"])


def cue_at(tokens: Sequence[Token], match: Match) -> Tense | None:
    """Give which way the words before a date point, None when they leave it open."""
    opener = preposition_before(tokens, match)
    weekday = match.action in _WEEKDAYS
    since = opener == "seit" or "rückwirkend" in (token.text.lower() for token in clause_at(tokens, match.start))
    if since or (weekday and _is_of_utterance(tokens, match)):
        return Tense.PAST
    if opener == "vom" and (weekday or _is_of_thing(tokens, match)) and _after(tokens, match) not in _ONWARD:
        return Tense.PAST
    if opener == "bis" or (opener == "ab" and (weekday or _begins_ahead(tokens, match))):
        return None if _tells_past(tokens, match) else Tense.FUTURE
    around = _around(tokens, match)
    if (weekday and _is_not_before(tokens, match)) or _is_conditioned(tokens, match):
        return Tense.PLANNED
    if opener in ("für", "auf"):
        return Tense.PLANNED if plans(around) else None
    return Tense.PLANNED if _is_of_planned_thing(tokens, match) and plans(around) else None


def _is_of_utterance(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a date tells only when somebody said what is quoted behind it: "Wirt Kern noch am Dienstag: „…“"."""
    behind = [token.text for token in tokens[match.end : match.end + 2]]
    verbless = not any(token.tag.startswith("V") for token in tokens[: match.start])
    return verbless and behind[:1] == [":"] and behind[-1] in QUOTE_MARKS


def _begins_ahead(tokens: Sequence[Token], match: Match) -> bool:
    """Whether something is to begin with a part of a year: "gilt ab Herbst", but "ab Herbst ist es hier oft neblig"."""
    clause = clause_at(tokens, match.start)
    always = any(token.text.lower() in mapping("date_bearings")["always"] for token in clause)
    told = any(token.tag.startswith("V") for token in clause)
    return match.action in _PARTS_OF_YEAR and told and not always


def _is_not_before(tokens: Sequence[Token], match: Match) -> bool:
    """Whether something can, must or will be on a day and no sooner: "könnten das Haus erst am Dienstag betreten".

    The modal verb is in the present or, in reported speech, in a subjunctive ("könnten", not "konnten"); with the
    infinitive of the perfect it is presumed to have been.
    """
    ahead = [token.text.lower() for token in tokens[max(0, match.start - 2) : match.start]]
    clause = clause_at(tokens, match.start)
    verb = next((verb.text.lower() for verb in finite_verbs(clause)), "")
    infinitive = any(token.tag.startswith("V") and token.text == token.lemma for token in clause)
    done = "VVPP" in {token.tag for token in clause} and any(token.text in ("haben", "sein") for token in clause)
    limited = any(word in mapping("date_bearings")["not_before"] for word in ahead)
    return limited and infinitive and not done and verb in mapping("date_bearings")["to_come"]


def is_any_weekday(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a weekday is one that the text does not place: "eines Samstags", "an dem Sonntag, als sie ging".

    An indefinite article names one of many; with "der" and a clause behind it that clause says which one (Duden: Die
    Grammatik, "Definitheit").
    """
    before = [token.text.lower() for token in tokens[max(0, match.start - 2) : match.start]]
    if match.action not in _WEEKDAYS or not before:
        return False
    if before[-1] == "eines" or before == ["an", "einem"]:
        return True
    pointed = before in (["an", "dem"], ["an", "jenem"], ["seit", "dem"], ["seit", "jenem"])
    after = [token.text.lower() for token in tokens[match.end : match.end + 2]]
    return pointed and after in ([",", "als"], [",", "da"])


def _is_conditioned(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a condition behind a month says that it is to come: "Ende Mai, falls der Plan hält, schließt das Bad".

    "Wenn" tells of each time too, unless what is told begins, ends or changes something.
    """
    after = [token.text.lower() for token in tokens[match.end : match.end + 2]]
    if match.action not in _MONTHS or after[:1] != [","] or tense_at(tokens, match.start) is Tense.PAST:
        return False
    listed = mapping("date_bearings")
    around = tokens[match.start : match.start + REACH]
    turning = not verbs_of(around).isdisjoint(mapping("planning")["turning"])
    told = after[1] if len(after) > 1 else ""
    return told in listed["conditions"] or (told == "wenn" and turning)


def is_historic(tokens: Sequence[Token], match: Match) -> bool:
    """Whether an hour in the present tense is one of a chronicle: "3.20 Uhr: Die Wehr trifft ein", "Es ist 3.20 Uhr".

    (Duden: Die Grammatik, "szenisches Präsens": told as if it were there, it is past.)
    """
    hour = match.action in _HOURS
    heads = match.start <= 1 and _after(tokens, match) == ":"
    shown = [token.text.lower() for token in tokens[max(0, match.start - 2) : match.start]] == ["es", "ist"]
    return hour and (heads or shown)


def _is_of_thing(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a day tells which thing is meant that is there already: "der Brief vom 12. Dezember"."""
    before = tokens[match.start - 2].tag if match.start > 1 else ""
    return match.action == "day" and before in ("NN", "NE")


def _around(tokens: Sequence[Token], match: Match) -> Sequence[Token]:
    """Give the clause of a date, or its sentence when commas cut it off from its verb ("Für Montag, 9 Uhr, ist …")."""
    clause = clause_at(tokens, match.start)
    has_verb = any(token.tag.startswith(("VV", "VA", "VM")) for token in clause)
    return clause if has_verb else tokens[max(0, match.start - REACH) : match.start + REACH]


def is_habit(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a day or hour is any of its kind: in the present tense, by words that tell of what is so again and again.

    "Wer am Wochenende arbeitet", "immer wenn es am Abend regnet", "Man erschrickt, wenn das Kind am Sonntag mal hustet"
    name no day; "wenn der Rat am Sonntag entscheidet" does (Duden: Die Grammatik, "generisches Präsens").
    """
    if match.action not in _RECURRING or match.get("DIR") is not None:
        return False
    if match.action in _HOURS and _is_any_hour(tokens, match):
        return True
    if not can_be_general(tokens, match):
        return False
    listed = mapping("date_bearings")
    clause = [token.text.lower() for token in clause_at(tokens, match.start) if token.tag != "$("]
    if any(_is_always(clause, place) for place in range(len(clause))):
        return True
    opener = next(iter(clause), "")
    again = any(token.text.lower() in listed["again"] for token in tokens)
    return opener in listed["whoever"] or (opener in listed["whenever"] and again)


def _is_any_hour(tokens: Sequence[Token], match: Match) -> bool:
    """Whether an hour is that of any day, in a sentence that names none.

    It is when whoever has to do a thing then, people in general do ("Kinder schlafen länger, wenn die Schule um neun
    beginnt") or a thing is of its kind ("bei Beginn um neun").
    """
    if any(DAY_CLASSES & classes_of(token).keys() for token in tokens):
        return False
    listed = mapping("date_bearings")
    clause = [token for token in clause_at(tokens, match.start) if token.tag != "$("]
    verb = next((verb.text.lower() for verb in finite_verbs(clause)), "")
    opener = clause[0].text.lower()
    whoever = opener in listed["whoever"] and verb in listed["having_to"]
    generic = opener in listed["whenever"] and _is_of_people_in_general(tokens)
    return whoever or generic or _is_of_kind(tokens, match)


def _is_of_people_in_general(tokens: Sequence[Token]) -> bool:
    """Whether the subject is a plural without an article and the verb behind it in the present tense."""
    inside = [token for token in tokens if token.tag != "$("]
    subject, verb = inside[:2] if len(inside) > 1 else (None, None)
    plural = subject is not None and subject.tag == "NN" and subject.text.endswith(("e", "n", "r", "s"))
    return plural and verb is not None and verb.tag == "VVFIN" and tense_at(inside, 1) is Tense.PRESENT


def _is_of_kind(tokens: Sequence[Token], match: Match) -> bool:
    """Whether an hour tells the kind of a thing that is named without an article: "bei Schulbeginn um neun Uhr"."""
    ahead = tokens[max(0, match.start - 3) : match.start]
    forms = [token.text.lower() for token in ahead]
    return len(ahead) > 2 and forms[0] == "bei" and ahead[1].tag == "NN" and forms[2] in ("um", "gegen", "ab")  # noqa: PLR2004


def is_nowadays(tokens: Sequence[Token], match: Match) -> bool:
    """Whether "heute" tells of our times since it is said of whoever does a thing: "Wer heute noch Bahnen baut"."""
    clause = [token for token in clause_at(tokens, match.start) if token.tag != "$("]
    done = any(token.tag.startswith("VA") for token in clause)
    return match.action == "today" and clause[0].text.lower() in mapping("date_bearings")["whoever"] and not done


def goes_on_ahead(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a weekday stands in a sentence without a verb, which goes on with what was told before it."""
    return match.action in _WEEKDAYS and not any(token.tag.startswith("V") for token in tokens)


def _is_always(clause: Sequence[str], place: int) -> bool:
    """Whether a word says that something is so each time; "immer noch" and "immer mehr" do not."""
    onward = clause[place + 1] if place + 1 < len(clause) else ""
    return clause[place] in mapping("date_bearings")["always"] and onward not in mapping("date_bearings")["not_always"]


def can_be_general(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a clause can tell what is so every year: in the present tense, with no verb that begins or changes.

    Names of seasons in such clauses name none of a certain year ("Im Winter ruht der See").
    """
    clause = clause_at(tokens, match.start)
    turning = not verbs_of(clause).isdisjoint(mapping("planning")["turning"])
    return tense_at(tokens, match.start) is Tense.PRESENT and not turning and not plans(clause)


def preposition_before(tokens: Sequence[Token], match: Match) -> str:
    """Give the preposition before a date, articles and "Anfang", "Ende" aside: "bis zum Herbst", "seit Ende Mai"."""
    place = match.start - 1
    bounds = mapping("calendar")["bounds"]
    while place >= 0 and (tokens[place].text.lower() in _BETWEEN or tokens[place].text.lower() in bounds):
        place -= 1
    return tokens[place].text.lower() if place >= 0 else ""


def _after(tokens: Sequence[Token], match: Match) -> str:
    return tokens[match.end].text.lower() if match.end < len(tokens) else ""


def _tells_past(tokens: Sequence[Token], match: Match) -> bool:
    """Whether the clause has a verb in the past: "galt bis Mai"; "(ist) bis Freitag gesperrt" has none, but a state."""
    clause = clause_at(tokens, match.start)
    if is_state(clause):
        return False
    if not finite_verbs(clause):
        return tense_at(tokens, match.start) is Tense.PAST and "VVPP" not in {token.tag for token in clause}
    return tense_at(tokens, match.start) is Tense.PAST


def _is_of_planned_thing(tokens: Sequence[Token], match: Match) -> bool:
    """Whether a date stands behind a noun that "auf" governs or that is new ("auf die Wahl im Mai", "ein Fest im Mai").

    Then it is when the thing is to be, not when it was agreed on ("einigten sich im Mai auf eine Runde").
    """
    place = match.start - 1
    if place < 1 or tokens[place].text.lower() not in _PLACING or tokens[place - 1].tag != "NN":
        return False
    start = place - 1
    while start > 0 and tokens[start - 1].tag in _PHRASE:
        start -= 1
    phrase = [token.text.lower() for token in tokens[start : place - 1]]
    new = any(word in _AGAIN or (word.startswith("ein") and word[3:] in ("", "e", "en", "em", "er")) for word in phrase)
    return new or (start > 0 and tokens[start - 1].text.lower() == "auf")
