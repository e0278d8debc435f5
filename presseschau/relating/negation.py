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
    negations, verbs, separable = _lists()
    found = sum(form in negations or form.startswith(verbs) for form in forms)
    return found + sum(
        forms[position].startswith(verb) and particle in forms[position + 1 :]
        for verb, particle in separable
        for position in range(len(forms))
    )


@lru_cache(maxsize=1)
def _lists() -> tuple[frozenset[str], tuple[str, ...], tuple[tuple[str, str], ...]]:
    verbs = mapping("denying_verbs")
    return words("negations"), tuple(verbs["verbs"]), tuple((verb, part) for verb, part in verbs["separable"])
