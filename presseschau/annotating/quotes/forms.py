"""The closed sets of word forms of the grammar of quoting, from one data file."""

from functools import lru_cache

from presseschau.german import mapping


@lru_cache(maxsize=None)
def forms(name: str) -> frozenset[str]:
    """Give a set of word forms in lower case; raises `KeyError` for a name that the file does not have."""
    return frozenset(mapping("quoting")[name])


@lru_cache(maxsize=None)
def endings(name: str) -> tuple[str, ...]:
    """Give such a set in the shape that `str.endswith` and `str.startswith` take."""
    return tuple(sorted(forms(name)))
