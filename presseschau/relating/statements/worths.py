"""What each term is worth among the passages of a story: the more the rarer it is."""

from collections import Counter
from collections.abc import Sequence
from math import log

from presseschau.german.rarity import root_rarity
from presseschau.model import Passage
from presseschau.relating.statements.assertions import AMOUNT, DENIAL, NAME, SPELL, Assertion
from presseschau.relating.statements.meaning import Weights

UNWORDED_RARITY = 10.0
"""Rarity taken for actors and denial, which the language's frequencies do not tell: that of a middling noun."""
AMOUNT_RARITY = 12.0
"""Rarity taken for amounts: that of a rare word, since two texts have the same number seldom by chance."""
_EVERYDAY = 6.0
"""Rarity of the most frequent content words; what lies above it is what a word says."""


def weights_of(assertions: Sequence[Assertion]) -> Weights:
    """Give what each term is worth among these: its rarity in the language times that among the sentences given."""
    sentences: dict[Passage, set[str]] = {}
    for assertion in assertions:
        sentences.setdefault(Passage(assertion.passage.article, assertion.sentence), set()).update(assertion.terms)
    spread = Counter(term for terms in sentences.values() for term in sorted(terms))
    everything = log(1 + len(sentences))
    return {
        term: max(1.0, _rarity(term) - _EVERYDAY) * log(1 + len(sentences) / count) / everything
        for term, count in spread.items()
    }


def _rarity(term: str) -> float:
    if term[0] == AMOUNT:
        return AMOUNT_RARITY
    return UNWORDED_RARITY if term[0] in (NAME, SPELL, DENIAL) else root_rarity(term)
