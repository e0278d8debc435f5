"""Descriptions that stand for a name: "der 52-Jährige", "die Biologin", "die SPD-Politikerin"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from presseschau.annotating.analysis import Token
from presseschau.annotating.quotes.forms import endings
from presseschau.annotating.quotes.people import Party
from presseschau.annotating.quotes.phrases import Phrase
from presseschau.annotating.quotes.reading import Reading

_SEXES = {"der": "m", "die": "f"}
_BEFORE, _BEHIND = 3, 6  # tokens beside a name among which age and party stand
_AGE_BESIDE = re.compile(r"\b(\d{1,3})-?[Jj]ährige|\( ?(\d{1,3}) ?\)| , (\d{1,3}) ?,|\b(\d{1,3}) Jahre alt")
_AGED = re.compile(r"(\d{1,3})-?[Jj]ährigen?")


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
    """Read a definite description of one person by age, profession or party; None for anything else."""
    opener, noun = reading.words[head.start], reading.words[head.core - 1]
    sex = _SEXES.get(opener.low)
    if sex is None or head.oblique or head.plural or head.core > head.start + 2:
        return None
    aged = _AGED.fullmatch(noun.text)
    if aged:
        ages = {f"{aged[1]}-jährig{ending}" for ending in ("e", "er", "en", "em")}
        return Description(sex, frozenset({*ages, aged[1]}), age=aged[1])
    lemma = noun.lemma.lower()
    described = lemma.endswith(endings("descriptions")) and not noun.name
    fits = described and lemma.endswith("in") == (sex == "f")
    return Description(sex, frozenset({lemma}), noun=lemma) if fits else None


def may_describe(told: Description, party: Party, readings: Sequence[Reading]) -> bool:
    """Whether nothing the article says of a person by name stands against a description.

    Against it stand another age or party, and of a profession an office: who is introduced as mayor is taken up as
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
    if told.age:
        beside = " ".join(token.text for token in (*before, *tokens[place : place + _BEHIND]))
        ages = {found for match in _AGE_BESIDE.finditer(beside) for found in match.groups() if found}
        return bool(ages) and told.age not in ages
    prefix, dash, kind = told.noun.rpartition("-")
    others = [token.text.lower().rpartition("-") for token in before if token.text.lower().endswith(f"-{kind}")]
    return bool(dash) and any(other[0] != prefix for other in others)
