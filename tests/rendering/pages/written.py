"""Renders one kind of page of a digest made by hand."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from presseschau.model import Article, Digest, File
from presseschau.rendering.site import Site
from tests.rendering.digests import sample_digest


def written(pages: Callable[[Site], Iterable[File]], digest: Digest | None = None) -> dict[str, str]:
    """Give the text of the pages by path."""
    return {file.path: file.content.decode() for file in pages(Site(digest=digest or sample_digest()))}


def repeated(times: int) -> Digest:
    """Give a digest whose first article's findings occur many times over: as long as real ones get."""
    digest = sample_digest()
    first, *others = digest.articles
    long = replace(first, quotes=first.quotes * times, figures=first.figures * times, dates=first.dates * times)
    return replace(digest, articles=(long, *others))


def dated(article: Article, value: str | None) -> Article:
    """Publish an article at another time."""
    return replace(article, layout=replace(article.layout, published=replace(article.layout.published, value=value)))
