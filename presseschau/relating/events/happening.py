"""When and where a story's event was, by what its articles say where they open."""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence

from presseschau.model import (
    ActorKind,
    Article,
    Bearing,
    BlockKind,
    Cast,
    EventDate,
    Origin,
    Passage,
    Precision,
    QuoteKind,
    Span,
    TimeExpression,
)
from presseschau.relating.clauses import clauses_of, is_of_saying
from presseschau.relating.periods import period_of

OPENING = 6
"""Sentences, headline and lead included, in which news says what happened when and where."""
BEFORE_PRINT = 3
"""Days that a printed event lies back at most; older dates in an opening are its history."""
MAX_PLACES = 3
_BEFORE = 8  # characters that hold a preposition and a space
_AT = re.compile(r"\b(?:in|bei|nahe|vor)\s+$", re.IGNORECASE)
_OF_A_DAY = 10  # characters of an ISO day


def date_of(articles: Sequence[Article], origins: Sequence[Sequence[str]] = ()) -> EventDate:
    """Give the day that most independent texts open with, or else the most exact publication date, the earliest.

    The day on which somebody said what the text reports counts only where no other is named. Without `origins` each
    article counts.
    """
    text_of = {name: place for place, group in enumerate(origins) for name in group}
    told: list[tuple[str, TimeExpression, Article]] = []
    for article in articles:
        told += [(day, expression, article) for day, expression in _opening_days(article)]
    happened = [(day, e, article) for day, e, article in told if not _is_of_saying(article, e)]
    texts: dict[str, set[Hashable]] = defaultdict(set)
    for day, _, article in happened or told:
        texts[day].add(text_of.get(article.id, article.id))
    if texts:
        best = min(texts, key=lambda day: (-len(texts[day]), day))
        named = [Passage(article.id, expression.span) for day, expression, article in told if day == best]
        return EventDate(value=best, precision=Precision.DAY, evidence=(*named, *_printed_near(articles, best)))
    return _published(articles)


def _is_of_saying(article: Article, expression: TimeExpression) -> bool:
    around = article.around(expression.span).span
    clauses = (clause for clause in clauses_of(article, around) if clause.contains(expression.span))
    return is_of_saying(article, next(clauses, around), expression)


def _printed_near(articles: Sequence[Article], day: str) -> tuple[Passage, ...]:
    """Give where an article states the date by which weekdays become days, that of the event itself first."""
    stated = [a.layout.published for a in articles if a.layout.published.origin is Origin.STATED]
    exact = [published for published in stated if published.precision.names_day and published.evidence]
    near = sorted(exact, key=lambda published: ((published.value or "")[:_OF_A_DAY] != day, published.value or ""))
    return near[0].evidence[:1] if near else ()


def places_of(articles: Sequence[Article], cast: Cast) -> tuple[str, ...]:
    """Give the names of the places where it happened, the one most articles name first.

    A place counts where an opening says "in Genf"; countries and towns that are only talked about do not. Where a text
    is from, as its dateline or byline says, may be just the seat of the agency: it counts where a text names it, too.
    """
    names = {actor.id: actor.name for actor in cast.actors if actor.kind is ActorKind.PLACE}
    told = {place for article in articles for place in _told_places(article, cast)}
    spread = Counter(
        place
        for article in articles
        for place in sorted({*_opening_places(article, cast), *told.intersection(_places_of_writing(article, cast))})
        if place in names
    )
    least = max(1, len(articles) / 3)
    found = sorted((place for place, count in spread.items() if count >= least), key=lambda p: (-spread[p], p))
    return tuple(names[place] for place in found[:MAX_PLACES])


def opening_of(article: Article) -> tuple[Span, ...]:
    """Give the sentences an article opens with."""
    return tuple(sentence.span for sentence in article.sentences[:OPENING])


def _opening_days(article: Article) -> Iterator[tuple[str, TimeExpression]]:
    printed = period_of(article.layout.published.value)
    opening = opening_of(article)
    quoted = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    for expression in article.dates:
        day = period_of(expression.value)
        if not expression.precision.names_day or day is None or not day.is_day:
            continue
        if expression.span.lies_in(quoted) or expression.bearing in (Bearing.SINCE, Bearing.UNREAL):
            continue  # "gestern" is counted from when it was said; "seit Sonntag" something else is so
        news = printed is None or (day.first <= printed.last and (printed.first - day.first).days <= BEFORE_PRINT)
        if news and expression.span.lies_in(opening):
            yield day.first.isoformat(), expression


def _published(articles: Sequence[Article]) -> EventDate:
    dates = [article.layout.published for article in articles if article.layout.published.value]
    if not dates:
        return EventDate(value=None, precision=Precision.UNKNOWN)
    best = min(dates, key=lambda date: (-min(len(date.value or ""), _OF_A_DAY), date.value or ""))
    value = (best.value or "")[:_OF_A_DAY]
    precision = Precision.DAY if best.precision.names_day else best.precision
    return EventDate(value=value, precision=precision, evidence=best.evidence)


def _opening_places(article: Article, cast: Cast) -> Iterator[str]:
    opening = opening_of(article)
    for mention in article.mentions:
        before = article.text[max(0, mention.span.start - _BEFORE) : mention.span.start]
        if mention.kind is ActorKind.PLACE and mention.span.lies_in(opening) and _AT.search(before):
            yield from cast.of(article.id, (mention.span,))


def _places_of_writing(article: Article, cast: Cast) -> Iterator[str]:
    """Give the places that a dateline or byline says a text is from: "Ohrid (dpa) -", "Von Ida Rohm, Ohrid"."""
    blocks = [block.span for block in article.layout.blocks if block.kind in {BlockKind.DATELINE, BlockKind.BYLINE}]
    for mention in article.mentions:
        if mention.kind is ActorKind.PLACE and mention.span.lies_in(blocks):
            yield from cast.of(article.id, (mention.span,))


def _told_places(article: Article, cast: Cast) -> Iterator[str]:
    """Give the places that the text itself names, or where a text is from when it names what is there ("Kieler")."""
    prose = [sentence.span for sentence in article.sentences]
    text = " ".join(span.of(article.text) for span in prose)
    for mention in article.mentions:
        name = mention.span.of(article.text)
        if mention.kind is not ActorKind.PLACE:
            continue
        if mention.span.lies_in(prose) or re.search(rf"\b{re.escape(name)}er\b", text):
            yield from cast.of(article.id, (mention.span,))
