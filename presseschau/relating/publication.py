"""Publication dates that become known more exactly by other articles of the same event."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from presseschau.german import mapping, words
from presseschau.model import Article, Cast, EventDate, Origin, Passage, Precision, Published, TimeExpression
from presseschau.relating.copies import copies_of
from presseschau.relating.events import MAX_DAYS, events_of
from presseschau.relating.happening import date_of
from presseschau.relating.leads import profiles_of
from presseschau.relating.periods import Period, period_of
from presseschau.relating.wording import forms_of

_EXACT = frozenset({Precision.MINUTE, Precision.HOUR, Precision.PART_OF_DAY, Precision.DAY})
_COARSE = frozenset({Precision.MONTH, Precision.YEAR})


def derive_published(articles: Sequence[Article], cast: Cast) -> Mapping[str, Published]:
    """Give the publication dates that other articles make more exact, by article, with passages of both as evidence.

    An article of a known month that says "am Freitag", of an event that an article of a known day dates, was printed
    on that Friday: agency style names the weekday on the day itself. So was one that says "heute". Where two days are
    possible, the month stays.
    """
    del cast  # events are told apart by words and dates
    if not any(article.layout.published.precision in _COARSE for article in articles):
        return {}
    by_id = {article.id: article for article in articles}
    found: dict[str, Published] = {}
    for event in events_of(articles, profiles_of(articles), copies_of(articles)):
        members = [by_id[name] for name in event]
        dated = [article for article in members if article.layout.published.precision in _EXACT]
        for article in members:
            if article.layout.published.precision in _COARSE and dated:
                found.update(_dated(article, dated))
    return found


def _dated(article: Article, others: Sequence[Article]) -> Iterator[tuple[str, Published]]:
    printed = period_of(article.layout.published.value)
    if printed is None:
        return
    by_day = {
        day: (expression, sources)
        for expression in reversed(article.dates)
        for day, sources in _days_meant(article, expression, others)
        if printed.meets(Period(day, day))
    }
    if len(by_day) == 1:
        (day, (expression, sources)), *_ = by_day.items()
        evidence = (Passage(article.id, expression.span), *sources)
        yield (
            article.id,
            Published(value=day.isoformat(), precision=Precision.DAY, origin=Origin.DERIVED, evidence=evidence),
        )


def _days_meant(
    article: Article, expression: TimeExpression, others: Sequence[Article]
) -> Iterator[tuple[date, tuple[Passage, ...]]]:
    """Give the days that a weekday or "heute" can mean by the dates of other articles, with what shows it."""
    forms = forms_of(article.text, expression.span)
    weekday = next((number for form in forms for name, number in _weekdays().items() if form.startswith(name)), None)
    if weekday is not None:
        for other in others:
            yield from _last(weekday, other)
    elif forms and forms[0] in words("present_days") and period_of(expression.value):
        event = date_of(others)
        day = period_of(event.value)
        if day is not None and day.is_day:
            yield day.first, _shown(event, others)


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
