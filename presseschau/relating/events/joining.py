"""Which articles tell of the same event."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, combinations, product

from presseschau.model import Article
from presseschau.relating.copying.copies import Copies
from presseschau.relating.copying.reprints import copied_letters, meet, prints_of
from presseschau.relating.events.followers import attached, brought_in
from presseschau.relating.events.leads import (
    Profile,
    figures_of,
    likeness,
    person_in_common,
    persons_of,
    postings_of,
    profile_of,
    towns_of,
)
from presseschau.relating.events.rare_names import is_enough, rare_names_of
from presseschau.relating.events.recurrence import is_of_the_time_before, tells_of_another_time
from presseschau.relating.linkage import linked
from presseschau.relating.periods import Period, period_of

MAX_DAYS = 2
"""An event is news for its day and the two after; later coverage is a story of its own."""
REPRINT = 0.9
"""Share of the longer text copied from which both are one text, whenever they were printed."""
SAME_EVENT = 0.08
"""Mean likeness of openings from which two groups of articles tell of one event. Openings on unrelated matters share
no rare word or one by chance, which with some fifteen rare words each makes up to 1/15; so it lies just above that."""

UNDATED = 0.3
"""Likeness asked of openings when a date is unknown: news repeats itself over the years (quakes, crashes, votes), and
only words as like as those of long reports on one event make up for a date that meets."""


def events_of(
    articles: Sequence[Article], profiles: Mapping[str, Profile], copies: Copies
) -> tuple[tuple[str, ...], ...]:
    """Part the articles into events: by how they open and what they copy, if their dates meet.

    Reports that look at widely covered events from the side join these.

    One text printed twice is one event whenever it was printed. Of one that very many print, one print is compared with
    other texts for all.
    """
    periods = {article.id: period_of_article(article) for article in articles}
    letters = {article.id: sum(len(sentence.span) for sentence in article.sentences) for article in articles}
    prints = prints_of(copies, letters, periods, MAX_DAYS)
    texts = {name: profiles[name] for name, first in prints.items() if name == first}
    towns = {article.id: towns_of(article) for article in articles}
    figures = {article.id: figures_of(article) for article in articles}
    persons = {article.id: persons_of(article) for article in articles}
    alike = {
        (one, other): likeness(
            texts[one],
            texts[other],
            towns[one] | towns[other],
            len(figures[one] & figures[other]),
            person_in_common(persons[one], persons[other]),
        )
        for one, other in _near(texts, periods)
    }
    bearing = dict(_by_rare_names([article for article in articles if article.id in texts], periods, towns))
    names = {article.id: frozenset(mention.name for mention in article.mentions) for article in articles}
    alike = {pair: value for pair, value in alike.items() if _may_be_one(periods, names, pair, value)}
    again = {article.id: tells_of_another_time(article) for article in articles}
    alike = {pair: value for pair, value in alike.items() if not is_of_the_time_before(pair, again, periods)}
    for pair, copied in copied_letters(copies, texts, periods, MAX_DAYS).items():
        lengths = sorted(max(1, letters[name]) for name in pair)
        if copied >= REPRINT * lengths[1] or meet(periods, *pair, MAX_DAYS):
            alike[pair] = max(alike.get(pair, 0.0), min(1.0, copied / lengths[0]))
    events = brought_in(linked(texts, alike, SAME_EVENT), bearing)
    return attached(_printed(events, prints), profiles, periods)


def _by_rare_names(
    articles: Sequence[Article], periods: Mapping[str, Period | None], towns: Mapping[str, frozenset[str]]
) -> Iterator[tuple[tuple[str, str], float]]:
    """Give the pairs of articles that share a rare name and much else wherever it stands, with their likeness."""
    by_id = {article.id: article for article in articles}
    named = postings_of({article.id: dict.fromkeys(rare_names_of(article), 1.0) for article in articles})
    whole = lru_cache(maxsize=None)(lambda name: profile_of(by_id[name], len(by_id[name].text)))
    for one, other in sorted({pair for names in named.values() for pair in _meeting(names, periods)}):
        value = likeness(whole(one), whole(other), towns[one] | towns[other])
        if is_enough(whole(one), whole(other), value):
            yield (one, other), value


def _printed(events: Sequence[tuple[str, ...]], prints: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """Put all prints of a text into its event."""
    several: dict[str, list[str]] = defaultdict(list)
    for name, first in prints.items():
        several[first].append(name)
    return tuple(sorted(tuple(sorted(chain.from_iterable(several[name] for name in event))) for event in events))


def period_of_article(article: Article) -> Period | None:
    """Give the days an article can be from: its publication date, or else the first day of the calendar it names.

    A month that a text names is hardly ever that of its print, but of what went before or is planned.
    """
    published = period_of(article.layout.published.value)
    named = (period_of(expression.value) for expression in article.dates)
    return published or next((period for period in named if period and period.is_day), None)


def _near(texts: Mapping[str, Profile], periods: Mapping[str, Period | None]) -> set[tuple[str, str]]:
    """Give the pairs of articles, smaller id first, whose openings share a telling word and whose dates meet."""
    return {pair for names in postings_of(texts).values() for pair in _meeting(names, periods)}


def _meeting(names: Sequence[str], periods: Mapping[str, Period | None]) -> Iterator[tuple[str, str]]:
    """Pair articles of one day or of days that lie near, and those without an exact day with all they may go with."""
    days: dict[int, list[str]] = defaultdict(list)
    for name in names:
        if (period := periods[name]) is not None and period.is_day:
            days[period.first.toordinal()].append(name)
    exact = frozenset(chain.from_iterable(days.values()))
    loose = [name for name in names if name not in exact]
    for day, members in days.items():
        yield from combinations(members, 2)
        later = chain.from_iterable(days.get(day + step, ()) for step in range(1, MAX_DAYS + 1))
        yield from _sorted(product(members, later))
    pairs = ((one, other) for one, other in product(loose, names) if one != other)
    yield from _sorted((one, other) for one, other in pairs if meet(periods, one, other, MAX_DAYS))


def _sorted(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    return ((one, other) if one < other else (other, one) for one, other in pairs)


def _may_be_one(
    periods: Mapping[str, Period | None], names: Mapping[str, frozenset[str]], pair: tuple[str, str], value: float
) -> bool:
    """Whether dates that meet, or without dates very like words and a common name, allow one event."""
    if any(periods[name] is None for name in pair):
        return value >= UNDATED and bool(names[pair[0]] & names[pair[1]])
    return meet(periods, *pair, MAX_DAYS)
