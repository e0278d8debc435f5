"""Who else gives a value of a conflict: articles that make the same statement with it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from presseschau.model import Article, Conflict, ConflictValue, EventDate, Passage, Story

Values = Mapping[str, Sequence[ConflictValue]]
"""What each article gives of figures and dates, in text order."""


def completed(conflict: Conflict, story: Story, given: Values) -> Conflict:
    """Add to a conflict what other articles give with the statements in which its values stand.

    Which value most sources give shows only where all are told that give it.
    """
    told = {value.passage.article for value in conflict.values}
    found: dict[str, ConflictValue] = {}
    for statement in story.statements:
        if any(passage.covers(value.passage) for passage in statement.worded for value in conflict.values):
            for passage in statement.worded:
                for value in _equal(conflict, passage, given):
                    found.setdefault(passage.article, value)
    more = tuple(value for article, value in found.items() if article not in told)
    return replace(conflict, values=(*conflict.values, *more)) if more else conflict


def _equal(conflict: Conflict, passage: Passage, given: Values) -> Iterator[ConflictValue]:
    """Give the value of a conflict that a passage gives, if it gives but one of them."""
    known = {(value.value, value.unit) for value in conflict.values}
    inside = [value for value in given.get(passage.article, ()) if passage.covers(value.passage)]
    equal = [value for value in inside if (value.value, value.unit) in known]
    if len({value.value for value in equal}) == 1:
        yield equal[0]


def dates_given(article: Article) -> Iterator[ConflictValue]:
    """Give the dates in an article's sentences as values of conflicts."""
    for sentence in article.sentences:
        for date in article.dates:
            if sentence.span.contains(date.span):
                place = Passage(article.id, date.span)
                yield ConflictValue(
                    value=date.value,
                    passage=place,
                    time=EventDate(value=date.value, precision=date.precision, evidence=(place,)),
                    sentence=Passage(article.id, sentence.span),
                )
