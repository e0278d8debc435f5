"""Word forms brought to what they have in common."""

from functools import lru_cache

ENDINGS = ("en", "er", "es", "em", "e", "s", "n")
"""Endings that adjectives and nouns inside a name of several words take on."""

SHORTEST_STEM = 3


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Give a word without the endings of declension, in lower case: equal stems are one word inside a long name."""
    plain = word.lower()
    for ending in ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= SHORTEST_STEM:
            return plain[: -len(ending)]
    return plain
