"""What words share that say one thing as verb, noun or adjective: "warnte" and "Warnung", "abziehen" and "Abzug"."""

import re
from functools import lru_cache

from presseschau.german.lexicon import table, words

_LEAST, _LEAST_BEFORE_SUFFIX = 3, 4
"""Letters that stay when an ending, and when a suffix, is taken off."""
_INFLECTION = re.compile(r"(?:en|e|(?<=e[rl])n)$")
_FOREIGN_VERB = re.compile(r"(?<!verl)(?<!fr)ieren$")
"""What verbs of foreign origin have and their nouns lack ("einmarschieren", "Einmarsch"); not "verlieren"."""
_ACTION = "ung"
_PARTICIPLE = re.compile(r"ge([a-zäöüß]{3,}?)e?t")
_WITHOUT_E = re.compile(r"(?<=[bcdfgkmnpstz])l$")
"""How the nouns of verbs in "-eln" end without "-ung" ("Handlung", "handeln")."""
_INSEPARABLE = ("be", "ent", "er", "ge", "miss", "ver", "wider", "zer")
_SHORTENED = {"rück": "zurück"}
"""First parts that nouns have in a shorter form: "Rückzug", "zurückziehen"."""


@lru_cache(maxsize=200_000)
def root(base: str) -> str:
    """Reduce a lower-case base form to what its word family shares.

    Takes off the ending of the infinitive and the suffix "-ung", and leads nouns made by a change of vowel back to
    their verb (implicit derivation: Fleischer and Barz, Wortbildung der deutschen Gegenwartssprache, 2012).
    """
    form = base.replace("ß", "ss")
    foreign = _FOREIGN_VERB.search(form)
    if foreign and foreign.start() >= _LEAST_BEFORE_SUFFIX:
        return form[: foreign.start()]
    rest = _without_ending(form)
    if rest.endswith(_ACTION) and len(rest) - len(_ACTION) >= _LEAST_BEFORE_SUFFIX:
        rest = _WITHOUT_E.sub("el", rest.removesuffix(_ACTION))
        rest = rest.removesuffix("ier") if len(rest) - len("ier") >= _LEAST_BEFORE_SUFFIX else rest
    return _led_back(rest)


def participle_root(form: str) -> str:
    """Reduce a lower-case adjective that is a past participle to the root of its verb: "gegründet" to "gründ".

    Only regular ones of known verbs; of others, and of what is none, the root of the word itself.
    """
    match = _PARTICIPLE.fullmatch(form)
    return match[1] if match and match[1] in _known_roots() else root(form)


@lru_cache(maxsize=1)
def _known_roots() -> frozenset[str]:
    return frozenset(row[0] for row in table("root_rarity"))


def _without_ending(form: str) -> str:
    ending = _INFLECTION.search(form)
    return form[: ending.start()] if ending and ending.start() >= _LEAST else form


def _led_back(rest: str) -> str:
    for noun, verb, alone in _ablauts():
        if rest.endswith(noun):
            first = rest.removesuffix(noun)
            if first in _first_parts() or (alone and not first):
                return _SHORTENED.get(first, first) + verb
    return rest


@lru_cache(maxsize=1)
def _ablauts() -> tuple[tuple[str, str, bool], ...]:
    return tuple((noun, verb, bool(alone)) for noun, verb, *alone in table("ablaut_nouns"))


@lru_cache(maxsize=1)
def _first_parts() -> frozenset[str]:
    return frozenset(words("separable_prefixes") | set(_INSEPARABLE) | set(_SHORTENED))
