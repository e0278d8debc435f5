"""The kinds of pages, one module a kind; each gives its pages of a site. `ALL` is what gets rendered, in order."""

from collections.abc import Callable, Iterable

from presseschau.model import File
from presseschau.rendering.pages.actors import actor_pages
from presseschau.rendering.pages.archive import archive_pages
from presseschau.rendering.pages.article import article_pages
from presseschau.rendering.pages.downloads import download_pages
from presseschau.rendering.pages.events import event_pages
from presseschau.rendering.pages.figures import figure_pages
from presseschau.rendering.pages.forwarding import forwarding_pages
from presseschau.rendering.pages.method import method_pages
from presseschau.rendering.pages.quotations import quotation_pages
from presseschau.rendering.pages.sources import source_pages
from presseschau.rendering.pages.start import start_pages
from presseschau.rendering.pages.story import story_pages
from presseschau.rendering.pages.timeline import timeline_pages
from presseschau.rendering.pages.topics import topic_pages
from presseschau.rendering.site import Site

ALL: tuple[Callable[[Site], Iterable[File]], ...] = (
    start_pages,
    event_pages,
    story_pages,
    forwarding_pages,
    article_pages,
    timeline_pages,
    actor_pages,
    quotation_pages,
    figure_pages,
    topic_pages,
    source_pages,
    archive_pages,
    method_pages,
    download_pages,
)

WHOLE = frozenset({article_pages, method_pages, download_pages})
"""The pages that also show sentences an editor dropped: an article's own, and what counts and explains everything."""

__all__ = ["ALL", "WHOLE"]
