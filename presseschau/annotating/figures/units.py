"""Finds what a number counts: the noun after it, a sign, or the genitive of "Zahl" before it."""

from collections.abc import Sequence
from dataclasses import dataclass

from presseschau.annotating.analysis import Token
from presseschau.annotating.figures.numerals import Numeral
from presseschau.annotating.figures.rates import rate_of
from presseschau.annotating.numbers import parse_word
from presseschau.german import mapping, words
from presseschau.german.inflection import nominative
from presseschau.german.states import is_people, is_present, state_of_noun, state_of_word
from presseschau.model import Span

WIDEST_PHRASE = 6
"""Words between a number and its noun at most ("100.000 an der Grenze zusammengezogene russische Soldaten")."""


LOOK_BACK = 30
"""Words before a number in which "die Zahl der …" is looked for."""


_ATTRIBUTES = ("ADJA", "VVPP", "CARD", "TRUNC", "PIAT", "KON")
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


def counts_people(unit: Unit) -> bool:
    """Whether a unit names people, as far as a list of those at the scenes of news goes."""
    name = unit.name.casefold()
    return is_people(name) or is_present(name) or state_of_noun(name) is not None


def is_notable(tokens: Sequence[Token], numeral: Numeral, unit: Unit) -> bool:
    """Whether a small number in words is news; "zwei Tote" is, "zwei Fragen" is not.

    So is any count of those whom the clause says to have died, been hurt, arrested or the like.
    """
    if not numeral.word:
        return True
    return _suffers(tokens, numeral) or _is_grave(tokens, numeral) or _counts_news(unit.lemma.casefold())


def is_fraction(tokens: Sequence[Token], numeral: Numeral, unit: Unit) -> bool:
    """Whether a small number is the lower one of a fraction, "eins von zehn Kindern"; victims count all the same."""
    of = numeral.start - 1
    parted = of > 0 and tokens[of].text == "von" and parse_word(tokens[of - 1].text.casefold()) is not None
    plain = numeral.word and parted and tokens[numeral.end].span == unit.counted
    return plain and state_of_noun(unit.name.casefold()) is None


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
            if (rate := rate_of(tokens, start, position)) is not None:
                span = Span(tokens[first].span.start, token.span.end)
                return Unit(name=rate, counted=span, lemma=token.lemma)
            if (both := _pair(tokens, position)) is not None:
                return both
            position = _of_both_sexes(tokens, position)
            token = tokens[position]
            span = Span(tokens[first].span.start, token.span.end)
            return Unit(name=name or nominative(token.text, token.lemma), counted=span, lemma=token.lemma)
        if not token.tag.startswith(_ATTRIBUTES) or not token.text[0].isalpha():
            return None
        position += 1
    return None


def _pair(tokens: Sequence[Token], position: int) -> Unit | None:
    """Read two nouns that are counted together: "640 Frauen und Männer", "47 Starts und Landungen"."""
    phrase = tokens[position : position + 3]
    pair = mapping("figure_words")["pairs"].get(" ".join(token.text.casefold() for token in phrase))
    if pair is None:
        return None
    span = Span(phrase[0].span.start, phrase[-1].span.end)
    return Unit(name=pair, counted=span, lemma="mensch" if is_people(pair.casefold()) else phrase[0].lemma)


def _of_both_sexes(tokens: Sequence[Token], position: int) -> int:
    """Give the place of the second noun where both sexes are named: "62 Zeuginnen und Zeugen" are 62 Zeugen."""
    following = tokens[position + 1 : position + 3]
    if len(following) < 2 or following[0].text != "und" or following[1].tag != "NN":  # noqa: PLR2004 - "und", a noun
        return position
    one, other = (token.text.casefold() for token in (tokens[position], following[1]))
    stem = one.removesuffix("innen")
    return position + 2 if one != stem and other.startswith(stem[: len(stem) - 1]) else position


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
