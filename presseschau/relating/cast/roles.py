"""Offices as they stand in the text, in their base form."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from presseschau.german import mapping, table
from presseschau.relating.cast.sightings import Sighting

_LIKE_ADJECTIVES = ("vorsitzenden", "beauftragten", "abgeordneten", "gesandten")
"""Endings of offices that are inflected like adjectives, in the dative or accusative: the sex tells the nominative."""


def roles_of(sightings: Iterable[Sighting]) -> tuple[str, ...]:
    """Give the offices seen beside a person, the most frequent first."""
    counts: Counter[str] = Counter()
    for sighting in sightings:
        span = sighting.mention.role
        if span is not None:
            counts[_base(span.of(sighting.article.text), _is_woman(sighting.mention.name))] += 1
    return tuple(sorted(counts, key=lambda role: (-counts[role], role)))


def _is_woman(name: str) -> bool:
    return _first_names().get(name.split(maxsplit=1)[0]) == "f"


@lru_cache(maxsize=1)
def _first_names() -> Mapping[str, str]:
    return {name: sex for name, sex, *_ in table("first_names")}


def _base(role: str, woman: bool) -> str:  # noqa: FBT001 - which of the two endings
    """Give "russischer Außenminister" for "russischen Außenministers"; whose office it is stays as it is."""
    words = role.split()
    head = next((place for place, word in enumerate(words) if word[0].isupper()), len(words) - 1)
    noun = _noun(words[head], woman)
    ending = "e" if noun.endswith(("in", "frau")) or (noun.endswith("e") and woman) else "er"
    return " ".join([*(_adjective(word, ending) for word in words[:head]), noun, *words[head + 1 :]])


def _noun(noun: str, woman: bool) -> str:  # noqa: FBT001
    lower = noun.casefold()
    if lower.endswith(_LIKE_ADJECTIVES):
        return noun.removesuffix("n") if woman else noun.removesuffix("n") + "r"
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
