"""Tells wordings that look like a date and are none."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from presseschau.annotating.analysis import Token
from presseschau.annotating.dates.classes import DAY_CLASSES, Classes
from presseschau.annotating.dates.patterns import Match
from presseschau.annotating.dates.tense import clause_at, finite_verbs
from presseschau.german import mapping, words

_OLD = re.compile(r"alt(?:e[rnsm]?)?")
_TO = frozenset(["bis", "und", "–", "-"])
"""What stands between the hours of a stretch of time."""
_ADVERBS = frozenset(["heuer", "heute", "gestern", "vorgestern", "übermorgen"])
"""Adverbs that tell a day or year from that of printing; "Morgen" is a noun, too, and told by its pattern."""
_BEFORE_A_YEAR = frozenset(
    ["in", "im", "seit", "bis", "von", "vor", "nach", "ab", "anno", "um", "zwischen", "und", "(", "jahrgang"]
)
_LIKELY_YEARS = range(1900, 2101)
_SPEAKING_OF = 4  # words back from a number within which "sprach von" stands, or "sprach am Abend von"


def is_no_date(match: Match, tokens: Sequence[Token], classes: Sequence[Classes]) -> bool:
    """Whether the tokens of a match are no date: a count, a name, a number of something."""
    if _is_written_as_noun(match, tokens):
        return True
    guard = _GUARDS.get(match.action)
    return guard is not None and guard(match, tokens, classes)


def _is_written_as_noun(match: Match, tokens: Sequence[Token]) -> bool:
    """Whether an adverb of time is written as a noun inside a sentence: "Anwalt Heuer", "das Gestern"."""
    if match.end - match.start > 1 or not match.start or tokens[match.start].text.lower() not in _ADVERBS:
        return False
    opens = tokens[match.start - 1].tag.startswith("$")
    return tokens[match.start].text[0].isupper() and not opens


def without_comparison(match: Match, tokens: Sequence[Token]) -> Match:
    """Give what "ein Jahr später als geplant" says by itself: a length, since it only compares two dates.

    "Zwei Jahre später als Trainer" goes on with what somebody was: a noun without an article behind "als" is no other
    date (Duden: Die Grammatik, "Adjunktoren", "Vergleichsjunktoren").
    """
    follows = tokens[match.end : match.end + 2]
    compares = len(follows) > 1 and follows[0].text.casefold() == "als" and follows[1].tag not in ("NN", "ADJA")
    return replace(match, action="length", end=match.end - 1) if match.action == "later" and compares else match


def without_count(match: Match, tokens: Sequence[Token]) -> Match:
    """Give "Jahresende" alone where the number behind it counts: "zahlt zum Jahresende 2000 Euro"."""
    if match.action != "bound_year" or match.end == len(tokens) or not _is_measure(tokens[match.end]):
        return match
    told = tuple(binding for binding in match.bound if binding[0] != "YEAR")
    return replace(match, action="this_unit", end=match.end - 1, bound=told)


def _is_count(match: Match, tokens: Sequence[Token], _classes: Sequence[Classes]) -> bool:
    """Whether a bare number that could be a year counts something: "die 2000 Besucher", "Nr. 1998"."""
    if match.end - match.start > 1:
        return False
    before = tokens[match.start - 1] if match.start else None
    after = tokens[match.end] if match.end < len(tokens) else None
    if before is not None:
        if before.tag == "ART":
            return not _opens_participle(after)
        numbered = before.tag == "CARD" or before.text == "es" or _is_spoken_of(tokens, match.start)
        if numbered or before.text.rstrip(".") in words("numbered_nouns"):
            return True
        told = before.text.casefold()
        if told in _BEFORE_A_YEAR or (before.tag in ("NN", "NE") and told not in mapping("calendar")["parts"]):
            counts = _is_measure(after) and not _is_role_since(told, after)
            return _is_range_of_counts(match.end, tokens) or counts or _are_several(before, after)
    if _is_range_of_counts(match.end, tokens):
        return True
    return after is not None and (after.tag in ("NN", "CARD") or after.text in ("%", "€", "$", "-"))


def _is_spoken_of(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number that is hardly a year is what somebody counts: "die Veranstalter sprachen von rund 1000"."""
    told = [token for token in tokens[:place] if token.tag not in ("ADV", "ADJD")]
    speaks = any(token.lemma == "sprechen" for token in told[-_SPEAKING_OF:])
    of = bool(told) and told[-1].text.casefold() == "von"
    return of and speaks and tokens[place].text.isdecimal() and int(tokens[place].text) not in _LIKELY_YEARS


def _opens_participle(token: Token | None) -> bool:
    """Whether a year after an article goes on to a participle: "die 1994 erschienenen Werke", "des 1987 in …"."""
    return token is not None and (token.tag.startswith("APPR") or (token.tag == "ADJA" and token.lemma[-1] in "tn"))


def _is_range_of_counts(after: int, tokens: Sequence[Token]) -> bool:
    """Whether another number and what both count follow: "von 1450 bis 1850 Mark"."""
    between = tokens[after].text if after < len(tokens) else ""
    return between in ("bis", "-", "–", "und") and after + 2 < len(tokens) and _is_measure(tokens[after + 2])


def _is_role_since(before: str, after: Token | None) -> bool:
    """Whether a noun is what somebody became in a year: "seit 1996 Mitglied"; what is counted has the dative plural."""
    bare = after is not None and after.tag == "NN" and after.text == after.lemma and after.text[-1] not in "ns"
    return (
        before in ("seit", "ab", "jahr", "jahre") and bare and after is not None and after.text not in words("measures")
    )


def _are_several(before: Token, after: Token | None) -> bool:
    """Whether "von" and a number go on to a noun in the plural of the dative: "spricht von 1900 Streikenden"."""
    inflected = after is not None and after.tag == "NN" and after.text.endswith("n") and after.text != after.lemma
    return before.text.casefold() == "von" and inflected


def _is_measure(token: Token | None) -> bool:
    return token is not None and (token.text in ("%", "€", "$") or token.lemma.casefold() in words("counted_nouns"))


def _is_name(match: Match, tokens: Sequence[Token], _classes: Sequence[Classes]) -> bool:
    """Whether the name of a month or day is somebody's: "Theresa May", "Herr Sonntag", "April Müller"."""
    before = tokens[match.start - 1] if match.start else None
    if before is not None and before.text in ("Herr", "Herrn", "Frau"):
        return True
    if match.action == "month":
        return match.end - match.start == 1 and _is_first_name(before, tokens[match.end : match.end + 1])
    return match.action == "season" and before is not None and before.tag == "NE"


def _is_first_name(before: Token | None, after: Sequence[Token]) -> bool:
    """Whether a month is a first name: "der Arzt August Maier", not "im August Maier"."""
    prepared = before is not None and (
        before.tag.startswith(("APPR", "ADJA")) or before.text.casefold() in mapping("calendar")["bounds"]
    )
    return bool(after) and after[0].tag == "NE" and not prepared


def _is_comparison(match: Match, tokens: Sequence[Token], _classes: Sequence[Classes]) -> bool:
    """Whether "früher" only compares: "früher als geplant", "noch früher", "früher oder später"."""
    before = tokens[match.start - 1].text.casefold() if match.start else ""
    after = tokens[match.end].text.casefold() if match.end < len(tokens) else ""
    return after in ("als", "oder") or before in ("viel", "etwas", "noch", "deutlich", "schon", "nicht", "je")


def _is_last_of_something(match: Match, tokens: Sequence[Token], _classes: Sequence[Classes]) -> bool:
    """Whether a unit is the final one of something: "das letzte Jahr im Amt", "im letzten Jahr seines Lebens".

    As a date "letzt" stands without an attribute: "im letzten Jahr", "die letzte Woche".
    """
    if not tokens[match.start].text.lower().startswith("letzt") or match.end >= len(tokens):
        return False
    after, before = tokens[match.end], tokens[match.start - 1].text.lower() if match.start else ""
    genitive = after.tag == "PPOSAT" or (after.tag == "ART" and after.text.lower().endswith("es"))
    return genitive or (before in ("das", "die") and after.tag.startswith("APPR"))


def _is_decimal(match: Match, tokens: Sequence[Token], _classes: Sequence[Classes]) -> bool:
    """Whether what looks like an hour is followed by what it counts: "um 12.50 Euro"."""
    return match.end < len(tokens) and tokens[match.end].tag in ("NN", "CARD", "XY")


def _is_noun(match: Match, tokens: Sequence[Token], _classes: Sequence[Classes]) -> bool:
    return (
        match.start > 0
        and match.end - match.start == 1
        and tokens[match.start].text[0].isupper()
        and tokens[match.start].tag == "NN"
    )


def _is_idiom(match: Match, tokens: Sequence[Token], _classes: Sequence[Classes]) -> bool:
    """Whether words for days name none: "von heute auf morgen", "nicht von gestern" (Duden: Redewendungen).

    Behind a noun they do: "das Foto von gestern".
    """
    forms = [token.text.casefold() for token in tokens[max(0, match.start - 3) : match.end + 2]]
    phrase = " ".join(forms)
    if any(idiom in phrase for idiom in ("von heute auf morgen", "von jetzt auf gleich")):
        return True
    before = tokens[match.start - 2].tag if match.start > 1 else ""
    told = tokens[match.start].text.casefold() == "gestern" and tokens[match.start - 1].text.casefold() == "von"
    being = any(token.lemma == "sein" for token in clause_at(tokens, match.start))
    return match.start > 0 and told and being and not before.startswith("N")


def _is_age(match: Match, tokens: Sequence[Token], _classes: Sequence[Classes]) -> bool:
    """Whether a length tells how old somebody or something is: "neun Jahre alt"."""
    return match.end < len(tokens) and _OLD.fullmatch(tokens[match.end].text) is not None


def _is_opening_hour(match: Match, tokens: Sequence[Token], classes: Sequence[Classes]) -> bool:
    """Whether an hour begins or ends the time for which something is open on every day: "von 8 bis 18 Uhr geöffnet".

    Told in the present tense or without a verb, and with no day beside it.
    """
    before = tokens[match.start - 1].text.lower() if match.start else ""
    after = tokens[match.end].text.lower() if match.end < len(tokens) else ""
    if before not in _TO and after not in _TO:
        return False
    listed = mapping("date_bearings")
    clause = clause_at(tokens, match.start)
    forms = {token.text.lower() for token in clause}
    verbs = [verb.text.lower() for verb in finite_verbs(clause)]
    within = [found for token, found in zip(tokens, classes, strict=True) if any(token is other for other in clause)]
    dated = any(DAY_CLASSES & found.keys() for found in within)
    is_open = not forms.isdisjoint(listed["opening_hours"]) and all(verb in listed["being_open"] for verb in verbs)
    return is_open and not dated


_GUARDS: Mapping[str, Callable[[Match, Sequence[Token], Sequence[Classes]], bool]] = {
    "year": _is_count,
    "length": _is_age,
    "shift": _is_idiom,
    "today": _is_idiom,
    "unit": _is_last_of_something,
    "month": _is_name,
    "weekday": _is_name,
    "season": _is_name,
    "tomorrow": lambda *parts: _is_noun(*parts) or _is_idiom(*parts),
    "former_times": _is_comparison,
    "bare_clock": lambda *parts: _is_decimal(*parts) or _is_opening_hour(*parts),
    "clock": _is_opening_hour,
}
