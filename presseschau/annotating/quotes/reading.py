"""A line with its clauses and noun phrases: what the rules of attribution look at."""

from bisect import bisect_left
from dataclasses import dataclass

from presseschau.annotating.quotes.clauses import Clause, cut
from presseschau.annotating.quotes.lines import Line, Word
from presseschau.annotating.quotes.phrases import Phrase, find_phrases

LONGEST_LINE = 300
"""Words from which a line is no sentence but a list or a broken text: nothing is read into its grammar."""

Range = tuple[int, int]
"""Words of a line, from first to after the last."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A line, cut up."""

    line: Line
    clauses: tuple[Clause, ...]
    phrases: tuple[Phrase, ...]
    starts: tuple[int, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        """The words of the line."""
        return self.line.words

    def within(self, start: int, end: int) -> tuple[Phrase, ...]:
        """Give the noun phrases that begin between two words."""
        return self.phrases[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def phrase_at(self, start: int) -> Phrase | None:
        """Give the noun phrase that begins at a word."""
        return next(iter(self.within(start, start + 1)), None)

    def words_of(self, clause: Clause) -> tuple[Word, ...]:
        """Give the words of a clause."""
        return self.line.words[clause.start : clause.end]


def read(line: Line) -> Reading:
    """Cut a line into clauses and noun phrases."""
    if len(line.words) > LONGEST_LINE:
        return Reading(line, (), (), ())
    phrases = find_phrases(line)
    return Reading(line, cut(line), phrases, tuple(phrase.start for phrase in phrases))
