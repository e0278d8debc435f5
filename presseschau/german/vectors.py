"""Which words are near in meaning, though neither is a synonym of the other: "Klage" and "Gericht", "sperren" and "zu".

The numbers are whole ones, and so small that sums of their products are exact as floating-point numbers: in whatever
order a machine adds them up, it finds the same.
"""

from base64 import b64decode
from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from presseschau.german.lexicon import table
from presseschau.german.roots import root as root_of

Vectors = NDArray[np.float64]

_SHORTEST_PART = 3
"""Letters of the parts by which a compound is known that is no word of the table."""
_LONGEST = 60
"""Letters from which a word is none: compounds in newspapers seldom have forty."""
_KNOWN_BY_LAST = 5
"""Letters of a last part that stands for a compound of which the first part is not known."""
_LINKS = ("", "s", "es", "n", "en", "er")
"""What stands between the parts of a compound (Fleischer and Barz, Wortbildung der deutschen Gegenwartssprache)."""


def vectors_of(roots: Sequence[str]) -> Vectors:
    """Give a row of whole numbers for each root (see `roots`), zeros for what is not known.

    A compound that the table lacks stands between its parts.
    """
    rows, known = _table()
    found = np.zeros((len(roots), rows.shape[1]), dtype=np.float64)
    for place, root in enumerate(roots):
        parts = _parts(root)
        if parts:
            found[place] = np.sum([rows[known[part]] for part in parts], axis=0)
    return found


@lru_cache(maxsize=100_000)
def _parts(root: str) -> tuple[str, ...]:
    """Give the words of the table that a root is made of: itself, or the parts of a compound, none if not known."""
    known = _table()[1]
    if root in known:
        return (root,)
    if len(root) > _LONGEST:
        return ()
    for start in range(_SHORTEST_PART, len(root) - _SHORTEST_PART + 1):
        head, last = root[:start], root[start:]
        if last in known:
            first = next(filter(None, (_parts(part) for part in _unlinked(head))), ())
            if first or len(last) >= _KNOWN_BY_LAST:
                return (*first, last)
    return ()


def _unlinked(head: str) -> Iterator[str]:
    """Give what may be the root of the first part of a compound, with and without what links it to the next."""
    fitting = (head.removesuffix(link) for link in _LINKS if head.endswith(link))
    yield from (root_of(part) for part in fitting if len(part) >= _SHORTEST_PART)


@lru_cache(maxsize=1)
def _table() -> tuple[Vectors, dict[str, int]]:
    names, encoded = zip(*table("word_vectors"), strict=True)
    numbers = np.frombuffer(b64decode("".join(encoded)), dtype=np.int8)
    return numbers.reshape(len(names), -1).astype(np.float64), {name: place for place, name in enumerate(names)}
