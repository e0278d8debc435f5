"""Whether two passages are one wording, by the runs of letters they share."""

from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from presseschau.relating.wording import normal

JACCARD = 0.6
"""Share of character 5-grams two passages have in common, of all they have, from which they are one wording."""
CONTAINMENT = 0.85
"""Share of the shorter passage's 5-grams found in the longer one. Both measured on agency copies."""
_SHINGLE = 5
_BITS = 2048  # of which a sentence of a hundred shingles sets all but one in twenty for itself

Shingles = frozenset[str]


def near_verbatim(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two passages, given by their lower-case words, are one wording."""
    return rating(shingles(one), shingles(other)) is not None


def rating(one: Shingles, other: Shingles) -> tuple[bool, float] | None:
    """Rank near-verbatim passages: those alike as wholes before one inside the other, the most alike first."""
    common = len(one & other)
    share = common / (len(one) + len(other) - common)
    if share >= JACCARD:
        return (False, -share)
    return (True, -share) if common >= CONTAINMENT * min(len(one), len(other)) else None


@lru_cache(maxsize=50_000)
def shingles(forms: tuple[str, ...]) -> Shingles:
    """Give the character 5-grams of a passage, given by its lower-case words."""
    text = normal(forms)
    return frozenset(text[i : i + _SHINGLE] for i in range(max(1, len(text) - _SHINGLE + 1)))


@dataclass(frozen=True, slots=True)
class Sketch:
    """A set of shingles as bits, some of which mean several: tells quickly how many two sets share at most."""

    bits: int
    size: int
    lost: int

    def at_most(self, other: "Sketch") -> int:
        """Give a number that the shingles in common do not exceed: bits in common, and what lost its bit to another."""
        return (self.bits & other.bits).bit_count() + min(self.lost, other.lost)


def sketch(given: Shingles) -> Sketch:
    """Make the sketch of a set."""
    bits = 0
    for shingle in given:
        bits |= 1 << crc32(shingle.encode()) % _BITS
    return Sketch(bits, len(given), len(given) - bits.bit_count())
