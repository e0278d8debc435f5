"""Which articles tell of the same event."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from presseschau.model import Article
from presseschau.relating.copies import Copy
from presseschau.relating.followers import attached
from presseschau.relating.leads import Profile, likeness, sharing
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
    articles: Sequence[Article], profiles: Mapping[str, Profile], copies: Sequence[Copy]
) -> tuple[tuple[str, ...], ...]:
    """Part the articles into events: by how they open and what they copy, if their dates meet.

    Reports that look at widely covered events from the side join these.

    One text printed twice is one event whenever it was printed.
    """
    periods = {article.id: period_of_article(article) for article in articles}
    names = {article.id: frozenset(mention.name for mention in article.mentions) for article in articles}
    near = (pair for pair in sharing(profiles) if _meet(periods, *pair))
    alike = {pair: likeness(profiles[pair[0]], profiles[pair[1]]) for pair in near}
    alike = {pair: value for pair, value in alike.items() if _may_be_one(periods, names, pair, value)}
    letters = {article.id: sum(len(sentence.span) for sentence in article.sentences) for article in articles}
    for pair, copied in _copied_letters(copies).items():
        lengths = sorted(max(1, letters[name]) for name in pair)
        if copied >= REPRINT * lengths[1] or _meet(periods, *pair):
            alike[pair] = max(alike.get(pair, 0.0), min(1.0, copied / lengths[0]))
    return attached(linked(periods, alike, SAME_EVENT), profiles, periods)


def period_of_article(article: Article) -> Period | None:
    """Give the days an article can be from: its publication date, or else the first full date or month it names."""
    published = period_of(article.layout.published.value)
    named = (period_of(expression.value) for expression in article.dates)
    return published or next((period for period in named if period and not period.is_year), None)


def _copied_letters(copies: Sequence[Copy]) -> Mapping[tuple[str, str], int]:
    """Give how much two articles have near-verbatim in common, by pair of ids."""
    copied: dict[tuple[str, str], int] = defaultdict(int)
    for copy in copies:
        copied[copy.one.article, copy.other.article] += min(len(copy.one.span), len(copy.other.span))
    return copied


def _may_be_one(
    periods: Mapping[str, Period | None], names: Mapping[str, frozenset[str]], pair: tuple[str, str], value: float
) -> bool:
    """Whether dates that meet, or without dates very like words and a common name, allow one event."""
    if any(periods[name] is None for name in pair):
        return value >= UNDATED and bool(names[pair[0]] & names[pair[1]])
    return _meet(periods, *pair)


def _meet(periods: Mapping[str, Period | None], one: str, other: str) -> bool:
    a, b = periods[one], periods[other]
    return a is None or b is None or a.meets(b, MAX_DAYS)
