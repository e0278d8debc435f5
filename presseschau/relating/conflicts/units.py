"""What the unit of a figure tells of it: whether it measures, is a rate, or counts votes."""

from functools import lru_cache

from presseschau.german import mapping, words
from presseschau.model import Figure


def is_vote(figure: Figure) -> bool:
    """Whether a figure counts votes for or against something, or abstentions."""
    return figure.unit in _vote_units()


@lru_cache(maxsize=1)
def _vote_units() -> frozenset[str]:
    names = mapping("ballots")["names"]
    return frozenset(name for kind in ("for", "against", "abstention") for name in names[kind])


def is_measure(unit: str) -> bool:
    """Whether a unit measures, be it as so much for each of something, and names no thing."""
    return unit in words("measures") or is_rate(unit)


def is_rate(unit: str) -> bool:
    """Whether a unit is so much for each of something ("Kilometer pro Stunde")."""
    return " pro " in unit
