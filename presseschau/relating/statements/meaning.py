"""What two passages have in common: the same words, and words that can mean the same."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from presseschau.german.synonyms import senses
from presseschau.relating.likeness import SHORTEST_BEGINNING, SHORTEST_END, likeness

SYNONYM = 0.7
"""What a synonym counts of a word: it may be meant otherwise, since most words have several meanings. So does a part of
a compound: "Baubeginn" tells of the beginning of building, but also of nothing else that begins."""
SHORTEST_FIRST = 3
"""Letters of what stands before a word at the end of a compound, at least."""

Weights = Mapping[str, float]


class Meaning:
    """Compares terms by their worth among the passages of one story; synonyms are looked up once for all of them."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self._synonyms = _joined(_synonyms(weights), _parts(weights))

    def worth(self, terms: AbstractSet[str]) -> float:
        """Add up what terms are worth."""
        return sum(self.weights[term] for term in sorted(terms))

    def common(self, one: AbstractSet[str], other: AbstractSet[str]) -> set[str]:
        """Give the terms of `one` that `other` has too, in this or another word."""
        return set(one & other).union(mine for mine, _ in self._pairs(one, other))

    def meant(self, terms: AbstractSet[str]) -> frozenset[str]:
        """Give terms with all that can mean the same: they have something in common with what has one of these."""
        return frozenset(terms).union(*(self._synonyms.get(term, ()) for term in terms))

    def shared(self, one: AbstractSet[str], other: AbstractSet[str]) -> float:
        """Give what the terms that both have are worth, synonyms less than the same words."""
        alike = (min(self.weights[mine], self.weights[theirs]) for mine, theirs in self._pairs(one, other))
        return self.worth(one & other) + SYNONYM * sum(alike)

    def _pairs(self, one: AbstractSet[str], other: AbstractSet[str]) -> Iterator[tuple[str, str]]:
        """Pair the terms that only one side has with a synonym that only the other has, each once."""
        left = set(other - one)
        for mine in sorted((one - other) & self._synonyms.keys()):
            fitting = sorted(self._synonyms[mine] & left)
            if fitting:
                left.discard(fitting[0])
                yield mine, fitting[0]


def _joined(one: Mapping[str, frozenset[str]], other: Mapping[str, frozenset[str]]) -> Mapping[str, frozenset[str]]:
    return {term: one.get(term, frozenset()) | other.get(term, frozenset()) for term in {**one, **other}}


def _parts(terms: Weights) -> Mapping[str, frozenset[str]]:
    """Give for each term the compounds that begin or end with it, and the other way round."""
    found: dict[str, set[str]] = defaultdict(set)
    for term in terms:
        beginnings = (term[:end] for end in range(SHORTEST_BEGINNING, len(term) - SHORTEST_END + 1))
        ends = (term[start:] for start in range(SHORTEST_FIRST, len(term) - SHORTEST_END + 1))
        for part in {*beginnings, *ends} & terms.keys():
            if likeness(part, (term,)) == 1.0:
                found[term].add(part)
                found[part].add(term)
    return {term: frozenset(others) for term, others in found.items()}


def _synonyms(terms: Weights) -> Mapping[str, frozenset[str]]:
    """Give for each term the other terms that can mean the same; those that have none are left out."""
    by_sense: dict[int, set[str]] = defaultdict(set)
    for term in terms:
        for sense in senses(term):
            by_sense[sense].add(term)
    found: dict[str, set[str]] = defaultdict(set)
    for group in by_sense.values():
        for term in group:
            found[term] |= group - {term}
    return {term: frozenset(others) for term, others in found.items() if others}
