"""Finds what a number counts: the noun after it, a sign, or the genitive of "Zahl" before it."""

from collections.abc import Sequence
from dataclasses import dataclass

from presseschau.annotating.analysis import Token
from presseschau.annotating.figures.numerals import Numeral
from presseschau.german import mapping, words
from presseschau.german.inflection import nominative
from presseschau.german.states import is_people, is_present, state_of_noun, state_of_word
from presseschau.model import Span

WIDEST_PHRASE = 6
"""Words between a number and its noun at most ("100.000 an der Grenze zusammengezogene russische Soldaten")."""

FARTHEST = 4
"""How many times larger one count of a crowd is than another at most."""
LEAST_GAPPED = 20
"""Counts below are too common to be of the same people without a noun."""

LOOK_BACK = 30
"""Words before a number in which "die Zahl der …" is looked for."""

_REPLACING = 3
"""Words back from a number within which "statt" stands before it ("statt wie bisher 4")."""

_ATTRIBUTES = ("ADJA", "VVPP", "CARD", "TRUNC", "PIAT", "KON")

_FINITE = ("VAFIN", "VVFIN")

_PLAIN_VOWELS = str.maketrans("äöü", "aou")
"""What the vowels of a plural are in the singular: "Wölfe", "Wolf"."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Unit:
    """What is counted: its name, and the noun phrase with its adjectives."""

    name: str
    counted: Span
    lemma: str


def unit_of(tokens: Sequence[Token], numeral: Numeral) -> Unit | None:
    """Give what a number counts, None when it counts nothing."""
    return _sign_before(tokens, numeral) or _noun_after(tokens, numeral.end) or _counted_before(tokens, numeral.start)


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
    ends = numeral.end >= len(tokens) or tokens[numeral.end].tag in ("$,", "$.")
    near = min(value, numeral.value) * FARTHEST >= max(value, numeral.value) > 0
    return unit if ends and near and numeral.value >= LEAST_GAPPED and counts_people(unit) else None


def counts_people(unit: Unit) -> bool:
    """Whether a unit names people, as far as a list of those at the scenes of news goes."""
    name = unit.name.casefold()
    return is_people(name) or is_present(name) or state_of_noun(name) is not None


def counted_before(units: Sequence[Unit]) -> Unit | None:
    """Give what the sentence before counts, to which a number without a noun may belong: people, or the only thing."""
    people = [unit for unit in units if counts_people(unit)]
    only = units[-1] if len({unit.name for unit in units}) == 1 else None
    return people[-1] if people else only


def parted_unit(tokens: Sequence[Token], numeral: Numeral, before: Unit) -> Unit | None:
    """Give what was counted `before` to a part of it: "37 Menschen wurden verletzt, vier von ihnen schwer"."""
    opener = tokens[numeral.start - 1].text.casefold() if numeral.start else ""
    following = [token.text.casefold() for token in tokens[numeral.end : numeral.end + 2]]
    told = (
        following == ["von", "ihnen"] or following[:1] in (["davon"], ["darunter"]) or opener in ("davon", "darunter")
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
    measured = before.name in words("measures") or before.name in mapping("figure_words")["units"].values()
    return before if (first in more or behind in more) and alone and not measured else None


def replaced_unit(tokens: Sequence[Token], numeral: Numeral, before: Unit) -> Unit | None:
    """Give the unit of a number to the one it stands in place of: "5 Euro statt bisher 4"."""
    ahead = {token.text.casefold() for token in tokens[max(0, numeral.start - _REPLACING) : numeral.start]}
    behind = tokens[numeral.end] if numeral.end < len(tokens) else None
    ends = behind is None or behind.tag in ("$,", "$.", "KON") or behind.text == ")"
    adjoined = bool(ahead & {"statt", "anstatt"})
    return before if ends and adjoined and before.counted.end <= tokens[numeral.start].span.start else None


def taken_up_unit(tokens: Sequence[Token], numeral: Numeral, before: Unit) -> Unit | None:
    """Give the people counted in the sentence before to another count of them: "Am Sonntag waren es 250"."""
    words_before = tokens[max(0, numeral.start - 2) : numeral.start]
    told = [token.text.casefold() for token in words_before[-1:]] == ["es"] and words_before[0].lemma == "sein"
    ends = numeral.end >= len(tokens) or tokens[numeral.end].tag in ("$,", "$.")
    return before if told and ends and counts_people(before) else None


def is_notable(tokens: Sequence[Token], numeral: Numeral, unit: Unit) -> bool:
    """Whether a small number in words is news; "zwei Tote" is, "zwei Fragen" is not.

    So is any count of those whom the clause says to have died, been hurt, arrested or the like.
    """
    if not numeral.word:
        return True
    return _suffers(tokens, numeral) or _is_grave(tokens, numeral) or _counts_news(unit.lemma.casefold())


def _counts_news(lemma: str) -> bool:
    """Whether a noun ends in one whose count is news; of rare compounds the analysis keeps the plural's umlaut."""
    forms = {lemma, lemma.translate(_PLAIN_VOWELS)}
    return any(form.endswith(noun) for form in forms for noun in words("counted_nouns") if noun[:3] in form)


def _suffers(tokens: Sequence[Token], numeral: Numeral) -> bool:
    if numeral.start and tokens[numeral.start - 1].tag.startswith(("APPR", "ART")):
        return False
    return any(
        token.tag.startswith(("VV", "ADJD")) and state_of_word(token.text) for token in clause_at(tokens, numeral.start)
    )


def _is_grave(tokens: Sequence[Token], numeral: Numeral) -> bool:
    """Whether only how badly is told, the rest being taken over from before: "vier von ihnen schwer"."""
    return any(token.text in mapping("person_states")["degrees"] for token in clause_at(tokens, numeral.start))


def clause_at(tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """Give the tokens between the commas around one of a sentence."""
    first = max((n + 1 for n in range(position) if tokens[n].tag == "$,"), default=0)
    last = next((n for n in range(position, len(tokens)) if tokens[n].tag == "$,"), len(tokens))
    return tokens[first:last]


def _sign_before(tokens: Sequence[Token], numeral: Numeral) -> Unit | None:
    if numeral.bare == 0:
        return None
    sign = tokens[numeral.bare - 1]
    if sign.text == "Tempo":
        return Unit(name=mapping("figure_words")["units"]["km/h"], counted=sign.span, lemma="tempo")
    name = mapping("figure_words")["units"].get(sign.text.casefold())
    if name is None or sign.text not in ("€", "$", "£", "CHF", "EUR", "sFr"):
        return None
    return Unit(name=name, counted=sign.span, lemma=name)


def _noun_after(tokens: Sequence[Token], start: int) -> Unit | None:
    position = start
    form = tokens[position].text.casefold() if position < len(tokens) else ""
    if form == "von":
        position += 1
    elif form == "der":  # "drei der Verletzten": only people, else an article may begin another phrase
        unit = _noun_after(tokens, position + 1)
        return unit if unit and counts_people(unit) else None
    first = position
    while position < min(len(tokens), start + WIDEST_PHRASE):
        token = tokens[position]
        name = mapping("figure_words")["units"].get(token.text.casefold())
        if name is not None or _is_noun(token):
            if (rate := _rate(tokens, position)) is not None:
                span = Span(tokens[first].span.start, token.span.end)
                return Unit(name=rate, counted=span, lemma=token.lemma)
            if (both := _women_and_men(tokens, position)) is not None:
                return both
            position = _of_both_sexes(tokens, position)
            token = tokens[position]
            span = Span(tokens[first].span.start, token.span.end)
            return Unit(name=name or nominative(token.text, token.lemma), counted=span, lemma=token.lemma)
        if not token.tag.startswith(_ATTRIBUTES) or not token.text[0].isalpha():
            return None
        position += 1
    return None


def _women_and_men(tokens: Sequence[Token], position: int) -> Unit | None:
    """Read "640 Frauen und Männer", who are counted together."""
    phrase = tokens[position : position + 3]
    if " ".join(token.text.casefold() for token in phrase) not in ("frauen und männer", "männer und frauen"):
        return None
    span = Span(phrase[0].span.start, phrase[-1].span.end)
    return Unit(name=" ".join(token.text for token in phrase), counted=span, lemma="mensch")


def _of_both_sexes(tokens: Sequence[Token], position: int) -> int:
    """Give the place of the second noun where both sexes are named: "62 Zeuginnen und Zeugen" are 62 Zeugen."""
    following = tokens[position + 1 : position + 3]
    if len(following) < 2 or following[0].text != "und" or following[1].tag != "NN":  # noqa: PLR2004 - "und", a noun
        return position
    one, other = (token.text.casefold() for token in (tokens[position], following[1]))
    stem = one.removesuffix("innen")
    return position + 2 if one != stem and other.startswith(stem[: len(stem) - 1]) else position


def _rate(tokens: Sequence[Token], position: int) -> str | None:
    """Give a measure of so much for each of something, which is another unit: "Kilometer pro Stunde"."""
    start = position + 1
    if start < len(tokens) and tokens[start].tag == "NN" and tokens[start].text not in words("measures"):
        start += 1  # "52 Liter Regen pro Quadratmeter"
    following = tokens[start : start + 3]
    name = mapping("figure_words")["units"].get(tokens[position].text.casefold(), "")
    if not (name or tokens[position].text in words("measures")) or len(following) < 2:  # noqa: PLR2004 - "pro", a noun
        return None
    of = _each(following)
    return f"{name or nominative(tokens[position].text, tokens[position].lemma)} pro {of}" if of else None


def _each(following: Sequence[Token]) -> str:
    """Give for each of what a measure is: "pro Stunde", "in der Stunde", "/h"."""
    per, *rest = following
    if per.text.casefold() in ("pro", "je") and rest[0].tag == "NN":
        return rest[0].text
    if [token.text.casefold() for token in following] == ["in", "der", "stunde"]:
        return rest[-1].text
    return "Stunde" if per.text == "/" and rest[0].text.casefold() in ("h", "h.") else ""


def _is_noun(token: Token) -> bool:
    """Whether a token can be what is counted; taggers take a measure for a name at times ("Euro")."""
    return token.text[0].isupper() and (token.tag == "NN" or token.text in words("measures"))


def _counted_before(tokens: Sequence[Token], end: int) -> Unit | None:
    """Find the genitive after "Zahl" earlier in the sentence: "die Zahl der russischen Soldaten … auf 115.000"."""
    for position in range(end - 1, max(0, end - LOOK_BACK) - 1, -1):
        if tokens[position].lemma.casefold() in mapping("figure_words")["counting_nouns"]:
            return _genitive(tokens, position + 1, end)
    return None


def _genitive(tokens: Sequence[Token], start: int, end: int) -> Unit | None:
    position = start
    if position < end and tokens[position].text.casefold() in ("der", "des", "von", "an"):
        position += 1
    unit = _noun_after(tokens[:end], position)
    return unit if position > start else None
