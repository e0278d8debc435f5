"""A story's title: the headline of one of its articles that says most of what all tell."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import sqrt

from presseschau.model import Article, Headline, Origin
from presseschau.relating.leads import Profile, title_words

LONG = 16
"""Words from which a headline is a sentence of the text rather than a headline; what lies above counts against it."""


def headline_of(articles: Sequence[Article], profiles: Mapping[str, Profile]) -> Headline:
    """Choose the headline, stated ones before derived ones; the words stay as they are."""
    told: Counter[str] = Counter()
    for article in articles:
        told.update(dict(profiles[article.id]))
    best = min(articles, key=lambda article: _rank(article, told))
    title = best.layout.title
    return Headline(text=title.text, article=best.id, span=title.span)


def _rank(article: Article, told: Mapping[str, float]) -> tuple[bool, float]:
    words = title_words(article)
    worth = sum(told.get(stem, 0.0) for stem in sorted({word.stem for word in words}))
    return (article.layout.title.origin is Origin.DERIVED, -worth / sqrt(max(LONG, len(words))))
