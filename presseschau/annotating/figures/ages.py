"""Reads ages: "die 43-jährige Fahrerin", "ein 43-Jähriger", "der 43 Jahre alte Fahrer", "sie ist 43 Jahre alt".

What is so many years long is no age: "-jährig" before a noun that names nobody ("eine 17-jährige Haft") is left out.
"""

import re
from collections.abc import Iterator, Sequence

from presseschau.annotating.analysis import Token
from presseschau.german import mapping
from presseschau.model import Figure, Qualifier, Span

_YEARLY = re.compile(r"(\d{1,3})-?([jJ])ährige[rnsm]?\Z")
_OLD = re.compile(r"alt(?:e[rnsm]?)?\Z")
_LONGEST_NAMING = 4
"""Words between an age and the noun or name of whose it is, at most ("43-jährige mutmaßliche Täter")."""


def ages_in(tokens: Sequence[Token]) -> Iterator[Figure]:
    """Give the ages of a sentence in order; the wording is the number alone."""
    for position, token in enumerate(tokens):
        if match := _YEARLY.match(token.text):
            owner = _whose(tokens, position + 1)
            if match[2] == "J" or (owner and _is_person(owner[-1])):
                yield _age(Span(token.span.start, token.span.start + len(match[1])), match[1], owner)
        elif token.text.isdigit() and _in_years(tokens, position + 1):
            yield _age(token.span, token.text, _whose(tokens, position + 3))


def _in_years(tokens: Sequence[Token], position: int) -> bool:
    following = [token.text for token in tokens[position : position + 2]]
    return following[:1] in (["Jahr"], ["Jahre"]) and bool(_OLD.match(following[-1]))


def _age(span: Span, number: str, owner: Sequence[Token]) -> Figure:
    unit = mapping("figure_words")["ages"][int(number) != 1]
    counted = Span(owner[0].span.start, owner[-1].span.end) if owner else None
    return Figure(span=span, value=float(number), unit=unit, qualifier=Qualifier.EXACTLY, counted=counted)


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
    """Whether a noun names somebody: by its end, such as -er, -in, -ist, -ent of agent nouns; names do."""
    words = mapping("figure_words")
    lemma = noun.lemma.casefold()
    return noun.tag == "NE" or (
        lemma.endswith(tuple(words["person_ends"])) and not lemma.endswith(tuple(words["no_persons"]))
    )
