"""Who acts in each clause of an article."""

from collections.abc import Iterator, Sequence

from presseschau.annotating.quotes.holders import Holders
from presseschau.annotating.quotes.reading import Reading
from presseschau.annotating.quotes.subjects import resumed_subject, subject_of
from presseschau.model import Agent


def agents_in(readings: Sequence[Reading], holders: Holders) -> Iterator[Agent]:
    """Give the subject of each clause that has one of its own, in text order."""
    for line, reading in enumerate(readings):
        for number, clause in enumerate(reading.clauses):
            words = resumed_subject(reading, number) or subject_of(reading, number)
            if words is not None:
                yield Agent(
                    clause=reading.line.cover(clause.start, clause.end),
                    subject=reading.line.cover(*words),
                    holders=holders.of(line, words),
                )
