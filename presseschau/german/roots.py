"""What words share that say one thing as verb, noun or adjective: "warnte" and "Warnung", "abziehen" and "Abzug"."""

import re
from functools import lru_cache

from presseschau.german.lexicon import table, words
from presseschau.german.stemming import fold

_LEAST, _LEAST_BEFORE_SUFFIX = 3, 4
"""Letters that stay when an ending, and when a suffix, is taken off."""
_INFLECTION = re.compile(r"(?:en|e|(?<=e[rl])n)$")
_SUFFIXES = ("ung", "ier")
"""Deverbal "-ung" ("Warnung"), and the "-ier-" that verbs of foreign origin have and their nouns lack ("Export")."""
_STRONG = ("verlier", "frier")
"""Verbs whose "-ier-" belongs to the stem."""
_INSEPARABLE = ("be", "ent", "er", "ge", "miss", "ver", "wider", "zer")
_SHORTENED = {"ruck": "zuruck"}
"""First parts that nouns have in a shorter form: "Rückzug", "zurückziehen"."""


@lru_cache(maxsize=200_000)
def root(base: str) -> str:
    """Reduce a lower-case base form to what its word family shares: lower-case, without umlauts.

    Takes off the ending of the infinitive and the suffix "-ung", and leads nouns made by a change of vowel back to
    their verb (implicit derivation: Fleischer and Barz, Wortbildung der deutschen Gegenwartssprache, 2012).
    """
    rest = _without_ending(fold(base))
    for suffix in _SUFFIXES:
        if rest.endswith(suffix) and len(rest) - len(suffix) >= _LEAST_BEFORE_SUFFIX and not rest.endswith(_STRONG):
            rest = rest[: -len(suffix)]
    return _led_back(rest)


def _without_ending(form: str) -> str:
    ending = _INFLECTION.search(form)
    return form[: ending.start()] if ending and ending.start() >= _LEAST else form


def _led_back(rest: str) -> str:
    for noun, verb in _ablauts():
        if rest.endswith(noun):
            first = rest.removesuffix(noun)
            if first in _first_parts():
                return _SHORTENED.get(first, first) + verb
    return rest


@lru_cache(maxsize=1)
def _ablauts() -> tuple[tuple[str, str], ...]:
    return tuple((noun, verb) for noun, verb, *_ in table("ablaut_nouns"))


@lru_cache(maxsize=1)
def _first_parts() -> frozenset[str]:
    return frozenset({fold(part) for part in words("separable_prefixes")} | set(_INSEPARABLE) | set(_SHORTENED))
