"""Which country a word names."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from presseschau.german.lexicon import table

_SHORTEST_ADJECTIVE = 5  # letters of "irisch" and the like, with one to spare


@lru_cache(maxsize=100_000)
def country_of(form: str) -> str | None:
    """Give the country that a lower-case word names, or that it is the adjective of."""
    names, adjectives = _countries()
    if form in names or form.removesuffix("s") in names:
        return names.get(form) or names[form.removesuffix("s")]
    starts = (form[:length] for length in range(len(form), _SHORTEST_ADJECTIVE - 1, -1))
    return next((adjectives[start] for start in starts if start in adjectives), None)


@lru_cache(maxsize=1)
def capitals() -> frozenset[str]:
    """Give the names of capitals and other seats of government."""
    return frozenset(seat for _, _, _, seats, *_ in _whole_rows() for seat in seats.split("|") if seat)


def _whole_rows() -> Iterator[Sequence[str]]:
    return (row for row in table("countries") if len(row) > 3)  # noqa: PLR2004 - country, names, adjective, capital


@lru_cache(maxsize=1)
def _countries() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Give the countries by lower-case name and by stem of their adjective."""
    names, adjectives = {}, {}
    for country, others, stems, *_ in table("countries"):
        names.update({name.lower(): country for name in (country, *others.split("|")) if name})
        adjectives.update({adjective: country for adjective in stems.split("|") if adjective})
    return names, adjectives
