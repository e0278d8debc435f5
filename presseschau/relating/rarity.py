"""How much a word says: rare words tell events apart, frequent ones do not."""

from functools import lru_cache

from presseschau.german import table

UNLISTED = 13.0
"""Rarity of words that the table leaves out, as its head says."""
PLAIN = 8.0
"""Words as frequent as one in e^8 = 3,000 ("Jahr", "Menschen", "Land") tell nothing of the event."""


def weight(stem: str) -> float:
    """Give what a word adds to likeness, by its stem: 0 for plain words and numbers, at most 5, as a logarithm."""
    return 0.0 if stem[0].isdigit() else max(0.0, rarity(stem) - PLAIN)


def rarity(stem: str) -> float:
    """Give minus the natural logarithm of the share a word has of running text."""
    return _rarities().get(stem, UNLISTED)


@lru_cache(maxsize=1)
def _rarities() -> dict[str, float]:
    return {stem: float(value) for stem, value in table("word_rarity")}
