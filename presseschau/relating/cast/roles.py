"""Offices as they stand in the text, in their base form."""

from collections import Counter
from collections.abc import Iterable

from presseschau.german import mapping
from presseschau.relating.cast.sightings import Sighting


def roles_of(sightings: Iterable[Sighting]) -> tuple[str, ...]:
    """Give the offices seen beside a person, the most frequent first."""
    counts: Counter[str] = Counter()
    for sighting in sightings:
        span = sighting.mention.role
        if span is not None:
            counts[_base(span.of(sighting.article.text))] += 1
    return tuple(sorted(counts, key=lambda role: (-counts[role], role)))


def _base(role: str) -> str:
    """Give "russischer Außenminister" for "russischen Außenministers"."""
    words = role.split()
    noun = _noun(words[-1])
    ending = "e" if noun.endswith(("in", "frau")) else "er"
    return " ".join([*(_adjective(word, ending) for word in words[:-1]), noun])


def _noun(noun: str) -> str:
    lower = noun.casefold()
    endings = tuple(mapping("name_words")["roles"])
    for ending in ("es", "s", "en", "n"):
        shorter = noun.removesuffix(ending)
        if not lower.endswith(endings) and shorter.casefold().endswith(endings):
            return shorter
    return noun


def _adjective(word: str, ending: str) -> str:
    for old in ("er", "en", "em", "es", "e"):
        if word.endswith(old) and word[:1].islower():
            return word.removesuffix(old) + ending
    return word
