"""What the names in all articles teach: a full name anywhere makes its surname known everywhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from presseschau.annotating.analysis import Analysis


@dataclass(frozen=True, kw_only=True, slots=True)
class NameBook:
    """Names learnt from all articles."""

    surnames: frozenset[str] = frozenset()


def learn_names(analyses: Sequence[Analysis]) -> NameBook:
    """Collect the last words of two-word names."""
    found: set[str] = set()
    for analysis in analyses:
        for sentence in analysis.sentences:
            for first, last in zip(sentence.tokens, sentence.tokens[1:], strict=False):
                if first.tag == "NE" and last.tag == "NE":
                    found.add(last.text)
    return NameBook(surnames=frozenset(found))
