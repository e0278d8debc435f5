"""HTML -> lines of text: one for each paragraph, heading, list entry, caption and row of a table."""

import re
from collections.abc import Iterator

from lxml import etree, html

# HTML Living Standard, 15.3 (rendering): elements that begin and end a line, and those that show no text.
_BLOCKS = frozenset(
    re.split(
        r"\s+",
        "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer "
        "form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary "
        "table tbody td tfoot th thead tr ul",
    )
)
_SILENT = frozenset(
    re.split(r"\s+", "script style template noscript head title iframe object svg math select textarea button")
)


def parse(text: str) -> html.HtmlElement | None:
    """Read HTML however broken; None when there is nothing in it."""
    try:
        # An encoding declaration inside a text that is decoded already makes lxml refuse it.
        return html.document_fromstring(text.encode("utf-8", errors="replace"), parser=_parser())
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def lines_of(element: html.HtmlElement) -> list[str]:
    """Give the lines that an element shows, white space folded, empty ones left out."""
    lines = "".join(_pieces(element)).split("\n")
    folded = (" ".join(line.split()) for line in lines)
    return [line for line in folded if line]


def text_of(markup: str) -> str:
    """Give the text of a piece of HTML, a line each for its parts; plain text comes through as it is."""
    tree = parse(markup)
    return "" if tree is None else "\n".join(lines_of(tree))


def _parser() -> html.HTMLParser:
    return html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)


def _pieces(element: html.HtmlElement) -> Iterator[str]:
    """Walk without recursion, since pages nest deeper than Python's stack."""
    for event, part in etree.iterwalk(element, events=("start", "end")):
        tag = part.tag if isinstance(part.tag, str) else ""
        if event == "start":
            if tag in _BLOCKS:
                yield "\n"
            if tag == "br":
                yield "\n"
            if not _is_silent(part):
                yield _flat(part.text)
        else:
            if tag in _BLOCKS:
                yield "\n"
            if part is not element and part.getparent() is not None and not _is_silent(part.getparent()):
                yield _flat(part.tail)


def _is_silent(element: html.HtmlElement) -> bool:
    return any(part.tag in _SILENT for part in (element, *element.iterancestors()))


def _flat(text: str | None) -> str:
    """Give the text between tags; line ends in it are blanks."""
    return " ".join(text.split("\n")) if text else ""
