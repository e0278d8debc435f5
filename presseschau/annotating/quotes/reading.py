"""A line with its clauses and noun phrases: what the rules of attribution look at."""

from collections.abc import Iterator
from dataclasses import dataclass

from presseschau.annotating.quotes.clauses import Clause, cut
from presseschau.annotating.quotes.lines import Line, Word
from presseschau.annotating.quotes.phrases import Phrase, find_phrases

Range = tuple[int, int]
"""Words of a line, from first to after the last."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A line, cut up."""

    line: Line
    clauses: tuple[Clause, ...]
    phrases: tuple[Phrase, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        """The words of the line."""
        return self.line.words

    def within(self, start: int, end: int) -> Iterator[Phrase]:
        """Give the noun phrases that begin between two words."""
        return (phrase for phrase in self.phrases if start <= phrase.start < end)

    def words_of(self, clause: Clause) -> tuple[Word, ...]:
        """Give the words of a clause."""
        return self.line.words[clause.start : clause.end]


def read(line: Line) -> Reading:
    """Cut a line into clauses and noun phrases."""
    return Reading(line, cut(line), find_phrases(line))
