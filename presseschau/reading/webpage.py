"""`.html` and `.htm`, each also `.gz`: saved web pages."""

import gzip
import io
import re
import warnings
import zlib
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace

from htmldate import find_date
from lxml import etree, html
from trafilatura import bare_extraction

from presseschau.reading.decoding import decode
from presseschau.reading.facts import facts_of
from presseschau.reading.markup import lines_of, parse
from presseschau.reading.record import Contents, Record, UnreadableError, only

# The largest page that is unpacked; real ones have up to a few megabytes, a hostile one can unpack to terabytes.
_LARGEST = 64 * 1024 * 1024
# HTML Living Standard, 13.2.3.2: a page's declaration of its encoding stands in its first 1024 bytes.
_PRESCAN = 1024
_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
# Encoding Standard: pages that declare these mean Windows-1252.
_WINDOWS = frozenset({"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii", "iso8859-1"})
# Ways of looking for the article, the strictest first: whether precision, whether recall is favoured.
_WAYS = ((True, False), (False, False), (False, True))
# Shorter than any article but a news flash: below it the next way is tried too.
_ENOUGH = 250
# Without a limit of our own, htmldate asks the clock, and the same page would not always have the same date.
_LATEST = "2099-12-31"
_LINES = ("head", "p", "item", "quote", "code", "cell", "row")


def read_page(content: bytes) -> Contents:
    """Read the article of a saved page: its text with headings, captions and lists, a line each, and what it states.

    Raises `UnreadableError` when no article is found in it.
    """
    page = _decoded(content)
    tree = parse(page)
    if tree is None:
        problem = "Die Datei enthält keine lesbare Webseite"
        raise UnreadableError(problem, "die Seite neu speichern")
    facts = facts_of(tree)
    if facts.date is None:
        facts = replace(facts, date=_day(tree))
    lines = _with_captions(_article(tree), tree)
    if facts.title and lines and _plain(facts.title) not in {_plain(line) for line in lines[:3]}:
        lines = [*_headline(tree, facts.title), *lines]
    return only(Record(text="\n\n".join(lines), stated=facts))


def read_zipped_page(content: bytes) -> Contents:
    """Read a page that was packed with gzip."""
    try:
        with gzip.open(io.BytesIO(content)) as stream:
            page = stream.read(_LARGEST + 1)
    except (OSError, EOFError, zlib.error) as error:
        problem = "Die Datei ist nicht mit gzip gepackt oder beschädigt"
        raise UnreadableError(problem, "sie neu packen") from error
    if len(page) > _LARGEST:
        problem = f"Die Datei ist ausgepackt größer als {_LARGEST // 1024**2} Megabyte"
        raise UnreadableError(problem, "nur einzelne Seiten speichern")
    return read_page(page)


def _decoded(content: bytes) -> str:
    declared = _CHARSET.search(content[:_PRESCAN])
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    if name in {"utf-8", "utf8"} | _WINDOWS:
        return decode(content)
    try:
        return content.decode(name)
    except (LookupError, UnicodeDecodeError):
        return decode(content)


def _article(tree: html.HtmlElement) -> list[str]:
    """Give the lines of the page's article; all that a page shows when it has no more marks of one than plain text.

    The strictest way of looking that finds an article wins: too little is worse than a leftover, which segmenting can
    still take off.
    """
    lines: list[str] = []
    for strict, wide in _WAYS:
        found = bare_extraction(deepcopy(tree), include_comments=False, favor_precision=strict, favor_recall=wide)
        body = getattr(found, "body", None)
        fresh = [] if body is None else list(_body_lines(body))
        lines = max(lines, fresh, key=_length)
        if _length(lines) >= _ENOUGH:
            return lines
    return lines or lines_of(tree)


def _day(tree: html.HtmlElement) -> str | None:
    """Give the day that the page's text or address gives as published, where the page does not state it."""
    with warnings.catch_warnings(action="ignore"):
        found = find_date(deepcopy(tree), original_date=True, max_date=_LATEST)
    return found if isinstance(found, str) else None


def _length(lines: list[str]) -> int:
    return sum(len(line) for line in lines)


def _body_lines(body: etree._Element) -> Iterator[str]:
    for element in body.iter(*_LINES):
        if next(element.iterancestors(*_LINES), None) is None:
            yield from _lines(element)


def _lines(element: etree._Element) -> Iterator[str]:
    for part in "".join(_pieces(element)).split("\n"):
        if line := " ".join(part.split()):
            yield line


def _pieces(element: etree._Element) -> Iterator[str]:
    """Give the text of one line of trafilatura's tree; lines inside it, as in a list or quotation, end in LF."""
    yield " ".join((element.text or "").split("\n"))
    for part in element:
        inner = part.tag in _LINES or part.tag == "lb"
        yield "\n" if inner else ""
        yield from _pieces(part)
        yield ("\n" if inner and part.tag != "lb" else "") + " ".join((part.tail or "").split("\n"))


def _headline(tree: html.HtmlElement, title: str) -> list[str]:
    """Give the page's own headline when it is the stated title."""
    shown = (" ".join(heading.text_content().split()) for heading in tree.iter("h1"))
    return [line for line in shown if _plain(line) == _plain(title)][:1]


def _with_captions(lines: list[str], tree: html.HtmlElement) -> list[str]:
    """Put the captions of the article's pictures where they stand on the page: before the line that follows them."""
    places = {_plain(line): at for at, line in reversed(list(enumerate(lines)))}
    before: dict[int, list[str]] = {}
    waiting: list[str] = []
    for element in tree.iter("figcaption", "p", "h2", "h3", "li"):
        if element.tag == "figcaption":
            waiting += lines_of(element)
        elif (at := places.get(_plain(element.text_content()))) is not None:
            before.setdefault(at, []).extend(line for line in waiting if _plain(line) not in places)
            waiting = []
    return [part for at, line in enumerate(lines) for part in (*dict.fromkeys(before.get(at, [])), line)]


def _plain(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
