"""How much a word says: rare words tell events apart, frequent ones do not."""

from presseschau.german.rarity import rarity

PLAIN = 8.0
"""Words as frequent as one in e^8 = 3,000 ("Jahr", "Menschen", "Land") tell nothing of the event."""


def weight(stem: str) -> float:
    """Give what a word adds to likeness, by its stem: 0 for plain words and numbers, at most 5, as a logarithm."""
    return 0.0 if stem[0].isdigit() else max(0.0, rarity(stem) - PLAIN)
