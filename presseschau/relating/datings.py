"""Dates that differ between articles for one statement."""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from presseschau.model import (
    Article,
    Conflict,
    ConflictValue,
    EventDate,
    Passage,
    Precision,
    Span,
    Statement,
    Story,
    TimeExpression,
    TimeType,
)
from presseschau.relating.periods import period_of
from presseschau.relating.wording import words_of

LEAST_COMMON = 2
"""Words two wordings must have in common in one run to name what the date is of."""


def date_conflicts(story: Story, by_id: Mapping[str, Article]) -> Iterator[Conflict]:
    """Give the statements that several articles make with one date each, where these dates cannot both be right."""
    for statement in story.statements:
        values = [value for passage in statement.passages for value in _dated(by_id[passage.article], passage)]
        periods = [period_of(str(value.value)) for value in values]
        apart = any(a and b and not a.meets(b) for place, a in enumerate(periods) for b in periods[:place])
        about = _common(statement, by_id) if apart else ""
        if about:
            yield Conflict(about=about, values=tuple(values), same_time=True)


def _dated(article: Article, passage: Passage) -> Iterator[ConflictValue]:
    """Give the only date of a passage; of several it is not clear which is meant."""
    dates = [date for date in article.dates if passage.span.contains(date.span) and _is_exact(date)]
    if len(dates) == 1:
        (date,) = dates
        place = Passage(article.id, date.span)
        time = EventDate(value=date.value, precision=date.precision, evidence=(place,))
        yield ConflictValue(value=date.value, passage=place, time=time, sentence=_sentence(article, passage.span))


def _is_exact(date: TimeExpression) -> bool:
    day_or_larger = date.precision in {Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.WEEK}
    return date.type is TimeType.DATE and day_or_larger and period_of(date.value) is not None


def _sentence(article: Article, span: Span) -> Passage:
    found = next((sentence.span for sentence in article.sentences if sentence.span.contains(span)), span)
    return Passage(article.id, found)


def _common(statement: Statement, by_id: Mapping[str, Article]) -> str:
    """Give the longest run of words that the first two wordings share, as the first has it."""
    one, other = statement.passages[:2]
    mine, theirs = (words_of(by_id[p.article].text, p.span) for p in (one, other))
    forms = [word.form for word in mine], [word.form for word in theirs]
    run = SequenceMatcher(None, *forms, autojunk=False).find_longest_match()
    if run.size < LEAST_COMMON:
        return ""
    return by_id[one.article].text[mine[run.a].span.start : mine[run.a + run.size - 1].span.end]
