"""Reads ages: "die 43-jährige Fahrerin", "ein 43-Jähriger", "sie ist 43 Jahre alt", "der Wirt, 67,", "Ida Moos (44)".

What is so many years long is no age: "-jährig" before a noun that names nobody ("eine 17-jährige Haft") is left out.
"""

import re
from collections.abc import Iterator, Sequence

from presseschau.annotating.analysis import Token
from presseschau.annotating.numbers import parse_digits, parse_word
from presseschau.german import mapping
from presseschau.model import Figure, Qualifier, Span

_YEARLY = re.compile(r"(\d{1,3})-?([jJ])ährige[rnsm]?\Z")
_YEARLY_IN_WORDS = re.compile(r"([a-zäöüß]+)jährige[rnsm]?\Z", re.IGNORECASE)
_OLD = re.compile(r"alt(?:e[rnsm]?)?\Z")
_LONGEST_NAMING = 4
"""Words between an age and the noun or name of whose it is, at most ("43-jährige mutmaßliche Täter")."""
_OLDEST = 110
"""A larger number behind a name or noun is no age."""
_IS = frozenset(["ist", "war", "sei", "wäre"])
_CLOSING = frozenset([",", ".", ";", "und", "als"])
"""What stands behind a bare number that is an age: the end of a clause, or "war 15, als", "war 15 und"."""
_FULL_NAME = 2
"""Words of a name behind which a number in brackets is an age; sports reports put points behind a surname."""


def ages_in(tokens: Sequence[Token], persons: Sequence[Span] = ()) -> Iterator[Figure]:
    """Give the ages of a sentence in order; the wording is the number alone. `persons` are its names of persons."""
    for position, token in enumerate(tokens):
        if match := _YEARLY.match(token.text):
            owner = _whose(tokens, position + 1)
            if match[2] == "J" or (owner and _is_person(owner[-1])):
                yield _age(Span(token.span.start, token.span.start + len(match[1])), match[1], owner)
        elif number := _in_words(token.text):
            owner = _whose(tokens, position + 1)
            if owner and _is_person(owner[-1]):
                yield _age(Span(token.span.start, token.span.start + len(number)), number, owner)
        elif _in_years(tokens, position + 1) and _value(token.text):
            behind = _whose(tokens, position + 3)
            yield _age(token.span, token.text, behind or _set_off(tokens, position, persons))
        elif owner := _set_off(tokens, position, persons) or _said_to_be(tokens, position, persons):
            yield _age(token.span, token.text, owner)


def _value(number: str) -> float | None:
    return parse_digits(number) if number.isdigit() else parse_word(number.casefold())


def _in_words(form: str) -> str:
    """Give the number word that a form such as "elfjähriger" begins with, or nothing."""
    match = _YEARLY_IN_WORDS.match(form)
    return match[1] if match and _value(match[1]) else ""


def _set_off(tokens: Sequence[Token], position: int, persons: Sequence[Span]) -> Sequence[Token]:
    """Give whose age stands between commas or in brackets right behind: "Der Wirt, 67, …", "Ida Moos (44)".

    Agencies put the age so (dpa-Kompass); behind a comma the number must end the aside, so that it lists nothing.
    """
    mark = tokens[position - 1].text if position > 1 else ""
    behind = tokens[position + 1 : position + 3]
    if mark not in (",", "(") or not _may_be_age(tokens[position]) or not behind:
        return ()
    years = mark == "," and _in_years(tokens, position + 1)
    digits = tokens[position].text.isdigit() and behind[0].text in ((",", ".") if mark == "," else (")", ","))
    listed = len(behind) > 1 and behind[1].tag == "CARD"
    if not years and (not digits or listed):
        return ()
    name = _name_before(tokens, position - 1, persons)
    if name:
        return name if mark == "," or len(name) >= _FULL_NAME else ()
    return _one_person(tokens, position - 2)


def _said_to_be(tokens: Sequence[Token], position: int, persons: Sequence[Span]) -> Sequence[Token]:
    """Give who is said to be so old by a bare number that ends its clause: "Lena war 15, ihr Bruder 22 Jahre alt"."""
    closed = position + 1 < len(tokens) and tokens[position + 1].text in _CLOSING
    if position < 2 or tokens[position - 1].text not in _IS or not closed:  # noqa: PLR2004 - somebody and a verb
        return ()
    if not tokens[position].text.isdigit() or not _may_be_age(tokens[position]):
        return ()
    return _name_before(tokens, position - 1, persons) or _one_person(tokens, position - 2)


def _may_be_age(number: Token) -> bool:
    value = _value(number.text)
    return value is not None and value % 1 == 0 and 1 <= value <= _OLDEST


def _one_person(tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """Give a noun that names one person, an article before it."""
    noun = tokens[position]
    single = noun.tag == "NN" and _is_person(noun) and noun.text.casefold() == noun.lemma.casefold()
    return (noun,) if single and _has_determiner(tokens, position) else ()


def _name_before(tokens: Sequence[Token], end: int, persons: Sequence[Span]) -> Sequence[Token]:
    """Give the words of the person's name that ends right before the token at `end`."""
    name = next((person for person in persons if person.end == tokens[end - 1].span.end), None)
    return [token for token in tokens[:end] if name.contains(token.span)] if name else ()


def _has_determiner(tokens: Sequence[Token], position: int) -> bool:
    """Whether a noun is one person: an article or the like stands before it, adjectives between ("der junge Wirt")."""
    while position and tokens[position - 1].tag == "ADJA":
        position -= 1
    return bool(position) and tokens[position - 1].tag in ("ART", "PPOSAT", "PDAT")


def _in_years(tokens: Sequence[Token], position: int) -> bool:
    following = [token.text for token in tokens[position : position + 2]]
    return following[:1] in (["Jahr"], ["Jahre"]) and bool(_OLD.match(following[-1]))


def _age(span: Span, number: str, owner: Sequence[Token]) -> Figure:
    value = _value(number) or 0.0
    unit = mapping("figure_words")["ages"][value != 1]
    counted = Span(owner[0].span.start, owner[-1].span.end) if owner else None
    return Figure(span=span, value=value, unit=unit, qualifier=Qualifier.EXACTLY, counted=counted)


def _whose(tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """Give the noun or name after an age, adjectives left out."""
    for first in range(position, min(len(tokens), position + _LONGEST_NAMING)):
        if tokens[first].tag == "NE":
            last = next((n for n in range(first, len(tokens)) if tokens[n].tag != "NE"), len(tokens))
            return tokens[first:last]
        if tokens[first].tag == "NN":
            return tokens[first : first + 1]
        if not tokens[first].tag.startswith(("ADJ", "CARD")):
            break
    return ()


def _is_person(noun: Token) -> bool:
    """Whether a noun names somebody; names do."""
    return noun.tag == "NE" or is_person(noun.lemma.casefold())


def is_person(lemma: str) -> bool:
    """Whether a noun, in lower case, names somebody: by its end, such as -er, -in, -ist, -ent of agent nouns."""
    words = mapping("figure_words")
    return lemma.endswith(tuple(words["person_ends"])) and not lemma.endswith(tuple(words["no_persons"]))
