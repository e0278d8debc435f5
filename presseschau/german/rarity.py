"""How rare German words are."""

from functools import lru_cache

from presseschau.german.lexicon import table

UNLISTED = 13.0
"""Rarity of words that the table leaves out, as its head says."""

_EVERYDAY, _RARE = 6.0, 10.0
"""Rarities of the most frequent content words, which tell little, and from which a word tells all it can."""
_LEAST = 0.25
"""What an everyday word tells."""


def rarity(stem: str) -> float:
    """Give minus the natural logarithm of the share of running text that a word has, by its stem (see `stemming`)."""
    return _rarities().get(stem, UNLISTED)


def root_rarity(root: str) -> float:
    """Give the same for all words of a family together, by their root (see `roots`)."""
    return _root_rarities().get(root, UNLISTED)


def worth_of(root: str) -> float:
    """Give how much a word tells by its rarity, by its root: from a quarter for everyday words to 1 for rare ones."""
    return min(1.0, max(_LEAST, (root_rarity(root) - _EVERYDAY) / (_RARE - _EVERYDAY)))


@lru_cache(maxsize=1)
def _rarities() -> dict[str, float]:
    return {row[0]: float(row[1]) for row in table("word_rarity")}


@lru_cache(maxsize=1)
def _root_rarities() -> dict[str, float]:
    return {row[0]: float(row[1]) for row in table("root_rarity")}
