"""Leaves what an editor dropped out of all lists; the article's own page, its receipt and the data show it still."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol, TypeVar

from presseschau.model import Article, Digest, Span


class _Found(Protocol):
    """Anything found at a place in an article."""

    @property
    def span(self) -> Span:
        """The place."""


F = TypeVar("F", bound=_Found)


def without_dropped(digest: Digest) -> Digest:
    """Take quotations, names, dates and figures that touch a dropped sentence out of their articles.

    The sentences stay, since they are the addresses in their article.
    """
    dropped: dict[str, list[Span]] = defaultdict(list)
    for story in digest.stories:
        for passage in story.dropped:
            dropped[passage.article].append(passage.span)
    if not dropped:
        return digest
    return replace(digest, articles=tuple(_without(article, dropped[article.id]) for article in digest.articles))


def _without(article: Article, dropped: list[Span]) -> Article:
    if not dropped:
        return article
    return replace(
        article,
        quotes=_left(article.quotes, dropped),
        mentions=_left(article.mentions, dropped),
        dates=_left(article.dates, dropped),
        figures=_left(article.figures, dropped),
    )


def _left(found: Iterable[F], dropped: list[Span]) -> tuple[F, ...]:
    return tuple(each for each in found if not any(each.span.overlaps(span) for span in dropped))
