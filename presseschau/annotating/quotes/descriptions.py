"""Descriptions that stand for a name: "der 52-Jährige", "die Biologin", "die SPD-Politikerin"."""

import re
from dataclasses import dataclass

from presseschau.annotating.quotes.forms import endings
from presseschau.annotating.quotes.phrases import Phrase
from presseschau.annotating.quotes.reading import Reading

_SEXES = {"der": "m", "die": "f"}
_AGED = re.compile(r"(\d{1,3})-?[Jj]ährigen?")


@dataclass(frozen=True, slots=True)
class Description:
    """The sex of who is described, and words by which the article may have spoken of that person before."""

    sex: str
    words: frozenset[str]


def description_of(reading: Reading, head: Phrase) -> Description | None:
    """Read a definite description of one person by age, profession or party; None for anything else."""
    opener, noun = reading.words[head.start], reading.words[head.core - 1]
    sex = _SEXES.get(opener.low)
    if sex is None or head.oblique or head.plural or head.core > head.start + 2:
        return None
    aged = _AGED.fullmatch(noun.text)
    if aged:
        ages = {f"{aged[1]}-jährig{ending}" for ending in ("e", "er", "en", "em")}
        return Description(sex, frozenset({*ages, aged[1]}))
    lemma = noun.lemma.lower()
    described = lemma.endswith(endings("descriptions")) and not noun.name
    fits = described and lemma.endswith("in") == (sex == "f")
    return Description(sex, frozenset({lemma})) if fits else None
