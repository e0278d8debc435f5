"""The dates that articles speak of, in order, with what they say was or will be then."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from datetime import date

from presseschau.model import Article, Passage, Precision, Span, Story, TimeExpression, TimelineEntry, TimeType
from presseschau.model.calendar import period_of

_OF_A_DAY = frozenset({Precision.MINUTE, Precision.HOUR, Precision.PART_OF_DAY})
_Named = tuple[Passage, Span]


def timeline(articles: Sequence[Article], stories: Sequence[Story]) -> tuple[TimelineEntry, ...]:
    """Give every dated sentence once, earliest date first and the longer of two dates that begin together first.

    Sentences that word one statement nearly alike, on one date, are one entry, the earliest article's first. Durations,
    repeated and vague times are left out, and what an editor dropped; an hour counts as its day.
    """
    of_story = {name: story.id for story in stories for name in story.articles}
    dropped = {passage for story in stories for passage in story.dropped}
    by_id = {article.id: article for article in articles}
    told = _tellings(stories, by_id)
    found: dict[tuple[str, Precision, Hashable], dict[Passage, Span]] = {}
    for article in sorted(articles, key=_age):
        for passage, expression in _dated(article):
            if passage not in dropped:
                key = (*_value(expression), told.get(passage, passage))
                found.setdefault(key, {}).setdefault(passage, expression.span)
    entries = (_entry(value, unit, tuple(named.items()), by_id, of_story) for (value, unit, _), named in found.items())
    return tuple(sorted(entries, key=_order))


def _age(article: Article) -> tuple[str, str]:
    return (article.layout.published.value or "9999", article.id)


def _tellings(stories: Sequence[Story], by_id: Mapping[str, Article]) -> Mapping[Passage, Hashable]:
    """Give near-verbatim sentences of different articles one key."""
    return {
        _sentence(by_id[passage.article], passage.span): (story.id, number, group)
        for story in stories
        for number, statement in enumerate(story.statements)
        for group, wordings in enumerate(statement.wordings)
        for passage in wordings
        if passage.article in by_id
    }


def _dated(article: Article) -> Iterator[tuple[Passage, TimeExpression]]:
    for expression in article.dates:
        dated = expression.type in {TimeType.DATE, TimeType.TIME} and expression.precision is not Precision.VAGUE
        if dated and period_of(expression.value) is not None:
            passage = _sentence(article, expression.span)
            if passage.span != expression.span or any(s.span == expression.span for s in article.sentences):
                yield passage, expression


def _sentence(article: Article, span: Span) -> Passage:
    found = (sentence.span for sentence in article.sentences if sentence.span.start <= span.start < sentence.span.end)
    return Passage(article.id, next(found, span))


def _value(expression: TimeExpression) -> tuple[str, Precision]:
    unit = Precision.DAY if expression.precision in _OF_A_DAY else expression.precision
    return (expression.value.partition("T")[0], unit)


def _entry(
    value: str,
    precision: Precision,
    named: Sequence[_Named],
    by_id: Mapping[str, Article],
    of_story: Mapping[str, str],
) -> TimelineEntry:
    passages = tuple(passage for passage, _ in named)
    return TimelineEntry(
        value=value,
        precision=precision,
        passages=passages,
        announced=all(_lies_ahead(value, by_id[passage.article]) for passage in passages),
        stories=tuple(sorted({of_story[passage.article] for passage in passages if passage.article in of_story})),
        named=named[0][1],
    )


def _lies_ahead(value: str, article: Article) -> bool:
    then, printed = period_of(value), period_of(article.layout.published.value or "")
    return then is not None and printed is not None and then.first > printed.last


def _order(entry: TimelineEntry) -> tuple[date, int, str]:
    period = period_of(entry.value)
    return (period.first, -period.last.toordinal(), entry.value) if period else (date.max, 0, entry.value)
