"""Whether each link of a generated page leads somewhere."""

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from presseschau.proving.page import Page

_WEB = ("https://", "http://")


def resolve(page: str, target: str) -> tuple[str, str]:
    """Give the file in the docs folder and the anchor that a link on `page` leads to."""
    path, _, anchor = target.partition("#")
    if not path:
        return page, unquote(anchor)
    found = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(path)))
    return (f"{found.removesuffix('.html')}.md" if found.endswith(".html") else found), unquote(anchor)


def link_problems(pages: Mapping[str, Page], generated: frozenset[str]) -> Iterator[str]:
    """Say which links lead nowhere, and which anchors a page has twice.

    What lies outside the folders of generated files may be hand-written; the site's own build looks at those links.
    """
    folders = {path.partition("/")[0] for path in generated if "/" in path}
    anchors = {path: frozenset((*page.anchors, *page.headings)) for path, page in pages.items()}
    for page in pages.values():
        repeated = [anchor for anchor, times in Counter(page.anchors).items() if times > 1]
        yield from (f"{page.path}: has the anchor #{anchor} more than once" for anchor in repeated)
        for target in dict.fromkeys(page.links):
            if not target.startswith(_WEB):
                yield from _problems(page.path, target, anchors, generated, folders)


def _problems(
    page: str, target: str, anchors: Mapping[str, frozenset[str]], generated: frozenset[str], folders: set[str]
) -> Iterator[str]:
    path, anchor = resolve(page, target)
    first = path.partition("/")[0]
    if ":" in target or first == ".." or path.startswith("/"):
        yield f"{page}: the link {target} leads out of the site"
    elif path not in generated and "/" in path and first in folders:
        yield f"{page}: the link {target} leads to a page that there is not"
    elif anchor and path in anchors and anchor not in anchors[path]:
        yield f"{page}: the link {target} leads to an anchor that there is not"
