"""Which words can mean the same."""

from collections import defaultdict
from functools import lru_cache

from presseschau.german.lexicon import mapping, table
from presseschau.german.roots import root


def senses(of: str) -> frozenset[int]:
    """Give the meanings of a word, given by its root (see `roots`), as numbers; words that share one are synonyms."""
    return _senses().get(of, frozenset())


@lru_cache(maxsize=1)
def _senses() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    counted = (tuple(group) for group in mapping("figure_words")["same_units"])
    for number, members in enumerate((*table("synonyms"), *table("news_synonyms"), *counted)):
        for member in members:
            found[root(member)].add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}
