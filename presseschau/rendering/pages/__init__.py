"""The kinds of pages, one module a kind; each gives its pages of a site. `ALL` is what gets rendered, in order."""

from collections.abc import Callable, Iterable

from presseschau.model import File
from presseschau.rendering.pages.article import article_pages
from presseschau.rendering.pages.start import start_pages
from presseschau.rendering.pages.story import story_pages
from presseschau.rendering.site import Site

ALL: tuple[Callable[[Site], Iterable[File]], ...] = (
    start_pages,
    story_pages,
    article_pages,
)

__all__ = ["ALL"]
