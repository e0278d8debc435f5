"""What a saved web page states of its article: in JSON-LD (schema.org), Open Graph and other `meta` elements."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import html

from presseschau.model import Stated

# schema.org: Article and the kinds of it that news sites use.
_ARTICLE = re.compile(
    r"(News|Reportage|Analysis|Opinion|Background|Review|Satirical|Live)?(News)?(Article|BlogPosting|Blog)"
)
# What some systems write where a name belongs.
_NO_NAME = re.compile(r"https?:|www\.|@|^\W*$")

_Entry = dict[str, Any]


def facts_of(tree: html.HtmlElement) -> Stated:
    """Read the page's statements; what JSON-LD says of the article comes before what is said of the page."""
    article = next(_articles(tree), {})
    meta = _meta(tree)
    return Stated(
        title=_first(article.get("headline"), meta.get("og:title"), _heading(tree), tree.findtext(".//title")),
        date=_first(
            article.get("datePublished"),
            meta.get("article:published_time"),
            meta.get("date"),
            meta.get("dc.date"),
            meta.get("dcterms.date"),
            *tree.xpath("//*[@itemprop='datePublished']/@content | //*[@itemprop='datePublished']/@datetime"),
            *tree.xpath("(//article//time/@datetime)[1]"),
        ),
        outlet=_first(meta.get("og:site_name"), *_names(article.get("publisher"))),
        authors=tuple(_names(article.get("author"))) or tuple(_names(meta.get("author"))),
        url=_first(*tree.xpath("//link[@rel='canonical']/@href"), meta.get("og:url")),
        language=_first(*tree.xpath("/html/@lang"), article.get("inLanguage")),
    )


def _articles(tree: html.HtmlElement) -> Iterator[_Entry]:
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            content = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from (entry for entry in _entries(content) if _is_article(entry))


def _entries(content: object) -> Iterator[_Entry]:
    """Give every object of JSON-LD that can be the page's main thing: the top, lists, and what `@graph` holds."""
    for part in content if isinstance(content, list) else [content]:
        if isinstance(part, dict):
            yield part
            yield from _entries(part.get("@graph", []))
            yield from _entries(part.get("mainEntity", []))


def _is_article(entry: _Entry) -> bool:
    kinds = entry.get("@type")
    return any(_ARTICLE.fullmatch(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _meta(tree: html.HtmlElement) -> dict[str, str]:
    """Give the first content of each named `meta` element."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if content := element.get("content", "").strip():
            found.setdefault(name.lower(), content)
    return found


def _heading(tree: html.HtmlElement) -> str | None:
    headings = tree.xpath("//h1")
    return " ".join(headings[0].text_content().split()) if len(headings) == 1 else None


def _names(value: object) -> Iterator[str]:
    """Give the names of persons or organisations, each once."""
    parts = value if isinstance(value, list) else [value]
    names = (part.get("name") if isinstance(part, dict) else part for part in parts)
    flat = (inner for name in names for inner in (name if isinstance(name, list) else [name]))
    texts = [_text(name) for name in flat]
    yield from dict.fromkeys(name for name in texts if name and not _NO_NAME.search(name))


def _text(value: object) -> str | None:
    """Give a text without markup and doubled white space; entities inside it are resolved as browsers show them."""
    if not isinstance(value, str) or not value.strip():
        return None
    shown = html.fromstring(f"<p>{value}</p>").text_content() if re.search(r"[<&]", value) else value
    return " ".join(shown.split()) or None


def _first(*values: object) -> str | None:
    return next(_known(values), None)


def _known(values: Iterable[object]) -> Iterator[str]:
    yield from (text for value in values if (text := _text(value)))
