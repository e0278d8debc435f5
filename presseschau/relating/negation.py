"""Whether a passage denies something, by a word of denial or by saying the opposite ("verboten" is "nicht erlaubt")."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from presseschau.german import mapping, words
from presseschau.german.roots import root
from presseschau.model import Article, Span
from presseschau.relating.wording import forms_of, roots_of


def denied_in(article: Article, passage: Span) -> bool:
    """Whether a passage of an article denies what it says, opposites counted as denials."""
    near = [
        base for s in article.sentences if s.span.overlaps(passage) for base in s.bases if passage.contains(base.span)
    ]
    turned = sum(form in _turning() for _, form in roots_of(article.text, near))
    return (denials(forms_of(article.text, passage)) + turned) % 2 == 1


def straightened(roots: Iterable[tuple[Span, str]]) -> tuple[tuple[tuple[Span, str], ...], int]:
    """Put for each opposite the word that it is the opposite of; give how many of them turn what is said round."""
    told = tuple(roots)
    turned = sum(form in _turning() for _, form in told)
    return tuple((span, affirmed(form)) for span, form in told), turned


def affirmed(form: str) -> str:
    """Give the root of the word that this one is the opposite of, or else the root itself."""
    return _opposites().get(form, form)


@lru_cache(maxsize=1)
def _opposites() -> Mapping[str, str]:
    """Give for the roots of the second side of each pair of opposites the root of the first."""
    return {root(word): root(one[0]) for one, other in mapping("opposites")["pairs"] for word in other}


@lru_cache(maxsize=1)
def _turning() -> frozenset[str]:
    """Give the roots of opposites that no list of words of denial has."""
    return frozenset(_opposites()) - {root(form) for form in mapping("denying_verbs")["verbs"]}


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
