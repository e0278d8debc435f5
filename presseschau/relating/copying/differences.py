"""Whether two wordings of one thing differ in a denial."""

from collections.abc import Mapping

from presseschau.model import Article, Comparison, Passage
from presseschau.relating.negation import contradict
from presseschau.relating.wording import forms_of


def compared(one: Passage, other: Passage, by_id: Mapping[str, Article]) -> Comparison:
    """Compare two passages; exact copies, by far the most, deny nothing of each other."""
    mine, theirs = (forms_of(by_id[passage.article].text, passage.span) for passage in (one, other))
    texts = (by_id[one.article], one.span), (by_id[other.article], other.span)
    return Comparison(one=one, other=other, negation=mine != theirs and contradict(*texts))
