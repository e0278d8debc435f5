"""The dates that articles speak of, in order, with what they say was or will be then."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from presseschau.model import (
    Article,
    Bearing,
    Passage,
    Precision,
    Span,
    Story,
    TimeExpression,
    TimelineEntry,
    TimeType,
)
from presseschau.model.calendar import period_of
from presseschau.relating.groups import joined
from presseschau.relating.openness import is_open

_OF_A_DAY = frozenset({Precision.MINUTE, Precision.HOUR, Precision.PART_OF_DAY})
_Named = tuple[Passage, Span]


def timeline(articles: Sequence[Article], stories: Sequence[Story]) -> tuple[TimelineEntry, ...]:
    """Give every dated sentence once, earliest date first and the longer of two dates that begin together first.

    Sentences that word one statement nearly alike, on one date, are one entry, the earliest article's first; so are
    those of different events in the same words. Durations, repeated and vague times are left out, sentences that nobody
    can understand alone, and what an editor dropped; an hour counts as its day.
    """
    of_story = {name: story.id for story in stories for name in story.articles}
    dropped = {passage for story in stories for passage in story.dropped}
    by_id = {article.id: article for article in articles}
    dated = [
        (passage, expression)
        for article in sorted(articles, key=_age)
        for passage, expression in _dated(article)
        if passage not in dropped
    ]
    told = _tellings(dict.fromkeys(passage for passage, _ in dated), stories, by_id)
    found: dict[tuple[str, Precision, int], dict[Passage, Span]] = {}
    for passage, expression in dated:
        key = (*_value(expression), told[passage])
        found.setdefault(key, {}).setdefault(passage, expression.span)
    entries = (_entry(value, unit, tuple(named.items()), by_id, of_story) for (value, unit, _), named in found.items())
    return tuple(sorted(entries, key=_order))


def _age(article: Article) -> tuple[str, str]:
    return (article.layout.published.value or "9999", article.id)


def _tellings(
    passages: Iterable[Passage], stories: Sequence[Story], by_id: Mapping[str, Article]
) -> Mapping[Passage, int]:
    """Give sentences that are near-verbatim, or the same in different events, one number."""
    shared = {
        _sentence(by_id[passage.article], passage.span): (story.id, number, group)
        for story in stories
        for number, statement in enumerate(story.statements)
        for group, wordings in enumerate(statement.wordings)
        for passage in wordings
        if passage.article in by_id
    }
    wording: dict[Passage, Hashable] = {p: p.span.of(by_id[p.article].text) for p in passages}
    pairs = [(wording[passage], shared[passage]) for passage in wording if passage in shared]
    groups = joined([*wording.values(), *shared.values()], pairs)
    number = {member: place for place, group in enumerate(groups) for member in group}
    return {passage: number[words] for passage, words in wording.items()}


def _dated(article: Article) -> Iterator[tuple[Passage, TimeExpression]]:
    by_sentence: dict[Passage, list[TimeExpression]] = {}
    for expression in article.dates:
        dated = expression.type in {TimeType.DATE, TimeType.TIME} and expression.precision is not Precision.VAGUE
        if dated and _places(expression, article):
            passage = _sentence(article, expression.span)
            if passage.span != expression.span or any(s.span == expression.span for s in article.sentences):
                by_sentence.setdefault(passage, []).append(expression)
    for passage, expressions in by_sentence.items():
        if not is_open(article, passage.span):
            yield from ((passage, expression) for expression in _of_events(article, passage, expressions))


def _places(expression: TimeExpression, article: Article) -> bool:
    """Whether a date has a place on the timeline: a decade or century that still went on at publication has none."""
    days, printed = period_of(expression.value), period_of(article.layout.published.value or "")
    if days is None:
        return False
    long = expression.precision in {Precision.DECADE, Precision.CENTURY}
    return not (long and printed is not None and days.last >= printed.first)


def _of_events(article: Article, passage: Passage, expressions: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """Give the dates of what a sentence tells: of what happened, else of what began.

    When somebody said it counts where what was said has no date of its own.
    """
    events = [expression for expression in expressions if expression.bearing is Bearing.EVENT]
    said = [quote.span for quote in article.quotes if quote.cue is not None and passage.span.contains(quote.cue)]
    content = [event for event in events if any(span.contains(event.span) for span in said)]
    since = [expression for expression in expressions if expression.bearing is Bearing.SINCE]
    return tuple(content or events or since)


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
