"""The dates that articles speak of, in order, with what they say was or will be then."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from presseschau.model import (
    Article,
    Bearing,
    Passage,
    Precision,
    Quote,
    Span,
    Story,
    TimeExpression,
    TimelineEntry,
    TimeType,
    placed_at,
    reaching,
)
from presseschau.model.calendar import Period, period_of
from presseschau.model.groups import joined
from presseschau.relating.events.happening import BEFORE_PRINT
from presseschau.relating.events.openness import is_open

_OF_A_DAY = frozenset({Precision.MINUTE, Precision.HOUR, Precision.PART_OF_DAY})
_UNKNOWN_DAY = "XXXX-XX-XX"
_Named = tuple[Passage, Span]


def timeline(articles: Sequence[Article], stories: Sequence[Story]) -> tuple[TimelineEntry, ...]:
    """Give every dated sentence once, earliest date first and the longer of two dates that begin together first.

    Sentences that make one statement on one date are one entry, the earliest article's first; so are those of
    different events in the same words. Durations, repeated and vague times are left out, and what an editor dropped;
    so are sentences that nobody can understand alone, unless another says the same, or with the one before they tell of
    what is to come. An hour counts as its day.
    """
    by_id = {article.id: article for article in articles}
    of_story = {name: story.id for story in stories for name in story.articles}
    days = {name: day for story in stories for name in story.articles if (day := _day_of(story, by_id))}
    dropped = {passage for story in stories for passage in story.dropped}
    dated = [
        (passage, expression)
        for article in sorted(articles, key=lambda article: article.age)
        for passage, expression in _dated(article, days.get(article.id))
        if not any(passage.article == gone.article and passage.span.overlaps(gone.span) for gone in dropped)
    ]
    told = _tellings(dict.fromkeys(passage for passage, _ in dated), stories, by_id)
    found: dict[tuple[str, Precision, int], dict[Passage, Span]] = {}
    for passage, expression in dated:
        key = (*_value(expression), told[passage])
        found.setdefault(key, {}).setdefault(passage, expression.span)
    entries = (
        _entry(value, unit, told_first, by_id, of_story)
        for (value, unit, _), named in found.items()
        if (told_first := _legible_first(named, by_id))
    )
    return tuple(sorted(entries, key=_order))


def _legible_first(named: Mapping[Passage, Span], by_id: Mapping[str, Article]) -> tuple[_Named, ...]:
    """Put first a sentence that can be understood alone, to speak for those that cannot; without one give nothing."""
    alone = [passage for passage in named if _is_legible(by_id[passage.article], passage)]
    rest = [passage for passage in named if passage not in alone]
    return tuple((passage, named[passage]) for passage in (*alone, *rest)) if alone else ()


def _is_legible(article: Article, passage: Passage) -> bool:
    """Whether a passage can be understood alone: a sentence that can, or one with the sentence that it takes up."""
    sentence = _sentence(article, passage.span)
    return passage.span.end > sentence.span.end or not is_open(article, passage.span)


def _tellings(
    passages: Iterable[Passage], stories: Sequence[Story], by_id: Mapping[str, Article]
) -> Mapping[Passage, int]:
    """Give sentences that mainly make one statement, or are the same in different events, one number."""
    shared = {
        sentence: (story.id, number)
        for story in stories
        for number, statement in enumerate(story.statements)
        for passage in statement.passages
        if passage.article in by_id
        for sentence in [_sentence(by_id[passage.article], passage.span)]
        if passage.span.is_most_of(sentence.span)
    }
    wording: dict[Passage, Hashable] = {p: p.span.of(by_id[p.article].text) for p in passages}
    pairs = [(wording[passage], shared[passage]) for passage in wording if passage in shared]
    groups = joined([*wording.values(), *shared.values()], pairs)
    number = {member: place for place, group in enumerate(groups) for member in group}
    return {passage: number[words] for passage, words in wording.items()}


def _day_of(story: Story, by_id: Mapping[str, Article]) -> str | None:
    """Give the day of an event that an opening names; the day of printing alone does not tell when it was."""
    printed = {p for name in story.articles if name in by_id for p in by_id[name].layout.published.evidence}
    named = story.date.precision is Precision.DAY and any(p not in printed for p in story.date.evidence[:1])
    return story.date.value if named else None


def _placed(expression: TimeExpression, article: Article, day: str | None) -> TimeExpression:
    """Put an evening or night of a text that has told no day yet on the day that others tell of its event."""
    then = period_of(day or "")
    if day is None or then is None or not expression.value.startswith(_UNKNOWN_DAY) or not _is_news(then, article):
        return expression
    earlier = (period_of(date.value) for date in article.dates if date.span.start < expression.span.start)
    if any(told is not None and told.first == told.last and _is_news(told, article) for told in earlier):
        return expression
    return replace(expression, value=day + expression.value.removeprefix(_UNKNOWN_DAY))


def _is_news(day: Period, article: Article) -> bool:
    """Whether a day lies no more before publication than what news tells of."""
    printed = period_of(article.layout.published.value or "")
    return printed is not None and timedelta() <= printed.last - day.first <= timedelta(days=BEFORE_PRINT)


def _dated(article: Article, day: str | None) -> Iterator[tuple[Passage, TimeExpression]]:
    by_sentence: dict[Passage, list[TimeExpression]] = {}
    for expression in (_placed(expression, article, day) for expression in article.dates):
        dated = expression.type in {TimeType.DATE, TimeType.TIME} and expression.precision is not Precision.VAGUE
        if dated and _places(expression, article):
            passage = _sentence(article, expression.span)
            if passage.span != expression.span or any(
                s.span == expression.span for s in placed_at(article.sentences, expression.span)
            ):
                by_sentence.setdefault(passage, []).append(expression)
    for passage, expressions in by_sentence.items():
        events = _of_events(article, passage, expressions)
        ahead = [event for event in events if _lies_ahead(event.value, article)]
        whole = _with_one_before(article, passage) if ahead and is_open(article, passage.span) else None
        yield from ((whole, event) for event in ahead) if whole else ((passage, event) for event in events)


def _with_one_before(article: Article, passage: Passage) -> Passage | None:
    """Give a sentence with the one before it, which its pronoun takes up: what is to come is worth two sentences.

    None when that one does not stand alone either: it has an open pronoun, goes on with a quotation, or reports on what
    a speaker named before it said ("Man habe lange gesucht").
    """
    text = [sentence.span for sentence in article.prose]
    before = next((span for span, after in pairwise(text) if after == passage.span), None)
    if (
        before is None
        or is_open(article, before)
        or any(_speaks_on(quote, before) for quote in placed_at(article.quotes, before))
    ):
        return None
    return Passage(article.id, Span(before.start, passage.span.end))


def _speaks_on(quote: Quote, sentence: Span) -> bool:
    told_here = quote.span.start >= sentence.start and quote.cue is not None and sentence.contains(quote.cue)
    return quote.span.overlaps(sentence) and not told_here


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
    said = [
        quote.span
        for quote in reaching(article.quotes, passage.span)
        if quote.cue is not None and passage.span.contains(quote.cue)
    ]
    content = [event for event in events if event.span.lies_in(said)]
    since = [expression for expression in expressions if expression.bearing is Bearing.SINCE]
    return tuple(content or events or since)


def _sentence(article: Article, span: Span) -> Passage:
    near = placed_at(article.sentences, span)
    found = (sentence.span for sentence in near if sentence.span.start <= span.start < sentence.span.end)
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
        lasting=all(_lasts(by_id[passage.article], span) for passage, span in named),
    )


def _lasts(article: Article, named: Span) -> bool:
    """Whether words name the time since when something is so."""
    return any(expression.bearing is Bearing.SINCE for expression in placed_at(article.dates, named))


def _lies_ahead(value: str, article: Article) -> bool:
    then, printed = period_of(value), period_of(article.layout.published.value or "")
    return then is not None and printed is not None and then.first > printed.last


def _order(entry: TimelineEntry) -> tuple[date, int, str]:
    period = period_of(entry.value)
    return (period.first, -period.last.toordinal(), entry.value) if period else (date.max, 0, entry.value)
