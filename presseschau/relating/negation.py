"""Whether a passage denies something."""

from collections.abc import Sequence
from functools import lru_cache

from presseschau.german import mapping, words


def denies(forms: Sequence[str]) -> bool:
    """Whether a passage, given by its lower-case words, holds an odd number of denials: two cancel each other."""
    return denials(tuple(forms)) % 2 == 1


@lru_cache(maxsize=2**14)  # a passage is compared with many others
def denials(forms: tuple[str, ...]) -> int:
    """Count words and verbs that deny; "weder … noch" is one."""
    negations, verbs, separable = words("negations"), frozenset(mapping("denying_verbs")["verbs"]), _separable()
    line = f" {' '.join(forms)} "
    nothing = sum(line.count(f" {phrase} ") for phrase in mapping("denying_verbs")["not_denying"])
    found = sum(form in negations or form in verbs for form in forms) - nothing
    return found + sum(
        _ends_clause(forms, place)
        for verbs, particle in separable
        for place, form in enumerate(forms)
        if form == particle and not verbs.isdisjoint(forms[:place])
    )


def _ends_clause(forms: Sequence[str], place: int) -> bool:
    """Whether the word at `place` is the particle that ends a clause, and no preposition: nothing of it follows."""
    return place + 1 == len(forms) or forms[place + 1] in mapping("denying_verbs")["after_clause"]


@lru_cache(maxsize=1)
def _separable() -> tuple[tuple[frozenset[str], str], ...]:
    return tuple((frozenset(verbs), particle) for particle, verbs in mapping("denying_verbs")["separable"].items())
