"""Which articles tell of the same event."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from math import log

from presseschau.model import Article, Cast
from presseschau.relating.copies import Copy
from presseschau.relating.groups import joined
from presseschau.relating.periods import period_of

MAX_DAYS = 2
"""An event is news for its day and the two after; later coverage is a story of its own."""
SHARED_WORDS = 0.3
"""Weighted share of telling words two articles of one event have in common."""
_TELLING = 30


def events_of(articles: Sequence[Article], cast: Cast, copies: Sequence[Copy]) -> tuple[tuple[str, ...], ...]:
    """Part the articles into events."""
    by_id = {article.id: article for article in articles}
    profiles = _profiles(articles, cast)
    copied = Counter((copy.one.article, copy.other.article) for copy in copies)
    likely = {pair for pair in _sharing(profiles) if _alike(profiles, *pair) >= SHARED_WORDS}
    pairs = sorted(pair for pair in likely | set(copied) if _meet(by_id[pair[0]], by_id[pair[1]]))
    return joined(sorted(by_id), pairs)


def _meet(one: Article, other: Article) -> bool:
    a, b = (period_of(article.layout.published.value) for article in (one, other))
    return a is None or b is None or a.meets(b, MAX_DAYS)


def _profiles(articles: Sequence[Article], cast: Cast) -> dict[str, Mapping[str, float]]:
    counts = {article.id: _terms(article, cast) for article in articles}
    spread = Counter(term for terms in counts.values() for term in terms)
    return {
        name: dict(
            sorted(
                ((term, log(1 + len(counts) / spread[term])) for term in terms),
                key=lambda pair: (-terms[pair[0]] * pair[1], pair[0]),
            )[:_TELLING]
        )
        for name, terms in counts.items()
    }


def _terms(article: Article, cast: Cast) -> Counter[str]:
    actors = cast.of(article.id, tuple(mention.span for mention in article.mentions))
    return Counter([*actors, *(term for sentence in article.sentences for term in sentence.terms)])


def _sharing(profiles: Mapping[str, Mapping[str, float]]) -> set[tuple[str, str]]:
    postings: dict[str, list[str]] = defaultdict(list)
    for name in sorted(profiles):
        for term in profiles[name]:
            postings[term].append(name)
    return {pair for names in postings.values() for pair in combinations(names, 2)}


def _alike(profiles: Mapping[str, Mapping[str, float]], one: str, other: str) -> float:
    a, b = profiles[one], profiles[other]
    return sum(a[term] for term in a.keys() & b.keys()) / max(1e-9, min(sum(a.values()), sum(b.values())))
