"""The dates that articles speak of, in order, with what they say was or will be then."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from presseschau.model import (
    Article,
    Passage,
    Precision,
    Sentence,
    Span,
    Story,
    TimeExpression,
    TimelineEntry,
    TimeType,
)
from presseschau.relating.groups import joined
from presseschau.relating.periods import period_of
from presseschau.relating.wording import words_of

_SHOWN = frozenset({Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.YEAR})
_FINER = frozenset({Precision.MINUTE, Precision.HOUR, Precision.PART_OF_DAY})
_OF_A_DAY = 10  # characters of an ISO day
SAME_EVENT = 0.4
"""Share of the shorter sentence's content words that two sentences on one date have in common when they tell of one
event: two fifths, as sentences of different articles on one thing rarely share more than half."""


def timeline(articles: Sequence[Article], stories: Sequence[Story]) -> tuple[TimelineEntry, ...]:
    """Give the dated events earliest first; sentences on one date that say the same stand in one entry.

    Durations, repeated and vague times and dates of months not worked out are left out; an hour counts as its day.
    """
    of_story = {name: story.id for story in stories for name in story.articles}
    dropped = {passage for story in stories for passage in story.dropped}
    by_id = {article.id: article for article in articles}
    found: dict[tuple[str, Precision], list[Passage]] = defaultdict(list)
    for article in articles:
        for sentence, date in _dated(article):
            if Passage(article.id, sentence.span) not in dropped:
                found[_value(date)].append(Passage(article.id, sentence.span))
    entries = [
        _entry(value, precision, group, by_id, of_story)
        for (value, precision), passages in found.items()
        for group in _groups(tuple(dict.fromkeys(passages)), by_id)
    ]
    return tuple(sorted(entries, key=_order))


def _dated(article: Article) -> Iterator[tuple[Sentence, TimeExpression]]:
    for date in article.dates:
        if date.type in {TimeType.DATE, TimeType.TIME} and period_of(date.value) and date.precision in _SHOWN | _FINER:
            yield from ((sentence, date) for sentence in article.sentences if sentence.span.contains(date.span))


def _value(date: TimeExpression) -> tuple[str, Precision]:
    return (date.value[:_OF_A_DAY], Precision.DAY) if date.precision in _FINER else (date.value, date.precision)


def _groups(passages: tuple[Passage, ...], by_id: Mapping[str, Article]) -> tuple[tuple[Passage, ...], ...]:
    """Join sentences on one date that share much of what they say."""
    stems = {passage: _stems(by_id[passage.article], passage.span) for passage in passages}
    postings: dict[str, list[Passage]] = defaultdict(list)
    for passage in passages:
        for stem in sorted(stems[passage]):
            postings[stem].append(passage)
    near = {(one, other) for places in postings.values() for one in places for other in places if one < other}
    return joined(passages, sorted(pair for pair in near if _alike(stems[pair[0]], stems[pair[1]])))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= max(2, SAME_EVENT * min(len(one), len(other)))


def _stems(article: Article, span: Span) -> frozenset[str]:
    """Give what a sentence says of its date; names are left out, since one person has many dates on one day."""
    apart = [*(date.span for date in article.dates), *(mention.span for mention in article.mentions)]
    inside = [place for place in apart if span.contains(place)]
    words = words_of(article.text, span)
    return frozenset(w.stem for w in words if w.content and not any(place.overlaps(w.span) for place in inside))


def _entry(
    value: str,
    precision: Precision,
    passages: tuple[Passage, ...],
    by_id: Mapping[str, Article],
    of_story: Mapping[str, str],
) -> TimelineEntry:
    ordered = sorted(passages, key=lambda p: (by_id[p.article].layout.published.value or "9999", p))
    return TimelineEntry(
        value=value,
        precision=precision,
        passages=tuple(ordered),
        announced=all(_lies_ahead(value, by_id[passage.article]) for passage in passages),
        stories=tuple(sorted({of_story[passage.article] for passage in passages if passage.article in of_story})),
    )


def _lies_ahead(value: str, article: Article) -> bool:
    then, printed = period_of(value), period_of(article.layout.published.value)
    return then is not None and printed is not None and then.first > printed.last


def _order(entry: TimelineEntry) -> tuple[str, str, Passage]:
    period = period_of(entry.value)
    first = period.first.isoformat() if period else entry.value
    return (first, entry.value, entry.passages[0])
