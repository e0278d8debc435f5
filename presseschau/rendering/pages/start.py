"""The start page: each story in a few sentences."""

from collections.abc import Iterator

from presseschau.model import File
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site

TITLE = "Presseschau"
DESCRIPTION = "Was berichtet wird, wer was sagt und worin die Quellen sich widersprechen – jedes Wort mit Beleg."


def start_pages(site: Site) -> Iterator[File]:
    """Give the start page."""
    page = Page(path="index.md", template="start", title=TITLE, description=DESCRIPTION, hide=("navigation", "toc"))
    yield compose(page, site)
