"""Publication dates that become known more exactly by other articles of the same event."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from presseschau.german import mapping, words
from presseschau.model import (
    Article,
    EventDate,
    Origin,
    Passage,
    Precision,
    Published,
    QuoteKind,
    TimeExpression,
)
from presseschau.relating.copying.copies import copies_of
from presseschau.relating.events.happening import date_of
from presseschau.relating.events.joining import MAX_DAYS, events_of
from presseschau.relating.events.leads import profiles_of
from presseschau.relating.periods import Period, period_of
from presseschau.relating.wording import forms_of

_COARSE = frozenset({Precision.MONTH, Precision.YEAR})


def derive_published(articles: Sequence[Article]) -> Mapping[str, Published]:
    """Give the publication dates that other articles make more exact, by article, with passages of both as evidence.

    An article of a known month that says "am Freitag", of an event that an article of a known day dates, was printed
    on that Friday: agency style names the weekday on the day itself. So was one that says "heute", and one that says
    "gestern" on the day after. Where two days are possible, the month stays. What is so found is the day of the event:
    an article that tells of it later in the same words cannot be told apart, so pages say that the day is the event's.
    """
    if not any(article.layout.published.precision in _COARSE for article in articles):
        return {}
    by_id = {article.id: article for article in articles}
    found: dict[str, Published] = {}
    for event in events_of(articles, profiles_of(articles), copies_of(articles)):
        members = [by_id[name] for name in event]
        dated = [article for article in members if article.layout.published.precision.names_day]
        for article in members:
            if article.layout.published.precision in _COARSE and dated:
                found.update(_dated(article, dated))
    return found


def _dated(article: Article, others: Sequence[Article]) -> Iterator[tuple[str, Published]]:
    printed = period_of(article.layout.published.value)
    if printed is None:
        return
    told, quoted = _telling(article)
    by_day = _days_shown(article, told, others, printed) or {
        day: sources for day, (_, *sources) in _days_shown(article, quoted, others, printed).items() if sources
    }
    if len(by_day) == 1:
        (day, evidence), *_ = by_day.items()
        yield (
            article.id,
            Published(value=day.isoformat(), precision=Precision.DAY, origin=Origin.DERIVED, evidence=tuple(evidence)),
        )


def _telling(article: Article) -> tuple[list[TimeExpression], list[TimeExpression]]:
    """Give the dates in the article's own words, and those in direct quotations.

    A quoted "heute" is the day of speaking: it bears on what the article tells, and is no sign of when it was printed.
    What the pluperfect tells of was before the news, so its weekday is none of printing (Weinrich, Tempus, 1964).
    """
    quotes = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    back = [sentence.span for sentence in article.sentences if sentence.looks_back]
    news = [date for date in article.dates if not date.span.lies_in(back)]
    quoted = [date for date in news if date.span.lies_in(quotes)]
    return [date for date in news if date not in quoted], quoted


def _days_shown(
    article: Article, expressions: Sequence[TimeExpression], others: Sequence[Article], printed: Period
) -> Mapping[date, Sequence[Passage]]:
    """Give the days that expressions can mean, each with the first of them and the passages of others that show it."""
    return {
        day: (Passage(article.id, expression.span), *sources)
        for expression in reversed(expressions)
        for day, sources in _days_meant(article, expression, others)
        if printed.meets(Period(day, day))
    }


def _days_meant(
    article: Article, expression: TimeExpression, others: Sequence[Article]
) -> Iterator[tuple[date, tuple[Passage, ...]]]:
    """Give the days that a weekday, "heute" or "gestern" can mean by other articles' dates, with what shows it."""
    forms = forms_of(article.text, expression.span)
    weekday = next((number for form in forms for name, number in _weekdays().items() if form.startswith(name)), None)
    if weekday is not None:
        for other in others:
            yield from _last(weekday, other)
    elif period_of(expression.value) and (back := _days_back(forms)) is not None:
        event = date_of(others)
        day = period_of(event.value)
        if day is not None and day.is_day:
            yield day.first + timedelta(days=back), _shown(event, others)


def _days_back(forms: Sequence[str]) -> int | None:
    """Give how many days before printing "heute" or "gestern" is, None for other words."""
    if not forms:
        return None
    unit, count = mapping("calendar")["shifts"].get(forms[0], ("", 0))
    past = -count if unit == "D" and count < 0 else None
    return 0 if forms[0] in words("present_days") else past


def _last(weekday: int, other: Article) -> Iterator[tuple[date, tuple[Passage, ...]]]:
    """Give the weekday on or just before the day another article was printed."""
    printed = period_of(other.layout.published.value)
    days = [printed.first - timedelta(days=back) for back in range(MAX_DAYS + 1)] if printed else []
    for day in days:
        if day.isoweekday() == weekday:
            same = next((d for d in other.dates if period_of(d.value) == Period(day, day)), None)
            yield day, (*other.layout.published.evidence, *((Passage(other.id, same.span),) if same else ()))


def _shown(event: EventDate, others: Sequence[Article]) -> tuple[Passage, ...]:
    evidence = event.evidence[:1]
    printed = next((o.layout.published.evidence for o in others if evidence and o.id == evidence[0].article), ())
    return tuple(dict.fromkeys((*printed, *evidence)))


def _weekdays() -> Mapping[str, int]:
    days: Mapping[str, int] = mapping("calendar")["weekdays"]
    return days
