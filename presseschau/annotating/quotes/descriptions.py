"""Descriptions that stand for a name: "der 52-Jährige", "die Biologin", "die SPD-Politikerin"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from presseschau.annotating.ages import is_person
from presseschau.annotating.analysis import Token
from presseschau.annotating.mentions.words import traits_of
from presseschau.annotating.quotes.forms import endings
from presseschau.annotating.quotes.lines import Word
from presseschau.annotating.quotes.people import Party
from presseschau.annotating.quotes.phrases import Phrase
from presseschau.annotating.quotes.reading import Reading

_SEXES = {"der": "m", "die": "f"}
_BEFORE = 3  # tokens before a name among which its party stands
_AGED = re.compile(r"(\d{1,3})-?[Jj]ährigen?")  # "52-Jährige", "52-jährige Tischlerin"


@dataclass(frozen=True, slots=True)
class Description:
    """The sex of who is described, and words by which the article may have spoken of that person before.

    `age` in years and `noun` are what it is described by.
    """

    sex: str
    words: frozenset[str]
    age: str = ""
    noun: str = ""


def description_of(reading: Reading, head: Phrase) -> Description | None:
    """Read a definite description of one person by age, profession or party; None for anything else.

    Beside an age any noun may stand ("die 46-jährige Tischlerin").
    """
    opener, noun = reading.words[head.start], reading.words[head.core - 1]
    sex = _SEXES.get(opener.low)
    if sex is None or head.oblique or head.plural:
        return None
    lemma, inner = noun.lemma.lower(), reading.words[head.start + 1 : head.core]
    aged = next((match for word in inner if (match := _AGED.fullmatch(word.text))), None)
    years = next((one.text for one, other in pairwise(inner) if other.low in ("jahr", "jahre")), "")
    alone = aged is not None and aged.string == noun.text
    if (aged or years) and (alone or is_person(lemma)) and not any(map(_is_name, inner)):
        return Description(sex, frozenset(), age=aged[1] if aged else years, noun="" if alone else lemma)
    if head.core > head.start + 2:
        return None
    described = lemma.endswith(endings("descriptions")) and not noun.name
    fits = described and lemma.endswith("in") == (sex == "f")
    return Description(sex, frozenset({lemma}), noun=lemma) if fits else None


def _is_name(word: Word) -> bool:
    """Whether a word names whose age it is ("der 22-jährige Lahm"), known to the article or not."""
    return word.name or word.tag == "NE" or (traits_of(word.text).surname and not traits_of(word.text).role)


def may_describe(told: Description, party: Party, readings: Sequence[Reading]) -> bool:
    """Whether nothing the article says of a person by name stands against a description.

    Against it stand another party, and of a profession an office: who is introduced as mayor is taken up as
    politician, not as veterinarian.
    """
    offices = [role for role in party.roles if not role.noun.endswith(endings("descriptions"))]
    if told.noun and offices and not told.noun.endswith(endings("political_descriptions")):
        return False
    named = {mention.start for mention in party.mentions}
    lines = [reading.line.tokens for reading in readings]
    places = ((tokens, n) for tokens in lines for n, token in enumerate(tokens) if token.span.start in named)
    return not any(_is_against(told, tokens, place) for tokens, place in places)


def _is_against(told: Description, tokens: Sequence[Token], place: int) -> bool:
    before = tokens[max(0, place - _BEFORE) : place]
    prefix, dash, kind = told.noun.rpartition("-")
    others = [token.text.lower().rpartition("-") for token in before if token.text.lower().endswith(f"-{kind}")]
    return bool(dash) and any(other[0] != prefix for other in others)
