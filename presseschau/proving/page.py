"""A generated page as the proof sees it: its anchors, its links and the words it shows as a source's."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from presseschau.proving.corpus import plain

# Pages write source text with entities for all of these signs, so each of them is the page's own markup.
_TOKEN = re.compile(
    r"""
    (?P<comment> <!--.*?--> )
    | < (?P<close>/)? (?P<tag>[a-zA-Z][\w-]*) (?P<inside>[^<>]*) >
    | ]\( (?P<target>[^()\s]*) [^()]* \)
    | \{ (?P<list>[^{}]*) \}
    | (?P<bracket>[\[\]])
    """,
    re.VERBOSE | re.DOTALL,
)
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*["']([^"']*)["']""")
_LIST_ID = re.compile(r"(?:^:?|\s)#([\w-]+)")
_HEADING = re.compile(r"^#{1,6} +(?P<words>[^{\n]*?) *$", re.MULTILINE)
_EMPTY_TAGS = frozenset({"br", "hr", "img", "input", "wbr", "path", "line", "rect", "circle", "use"})
_SOURCE_CLASS = "wortlaut"
_MARK_CLASS = "beleg"
_ADDITION_CLASS = "zusatz"
_ADDITION = re.compile(r"\s*\[[^\[\]]+\]\s*")
"""What editors put into a source's words: it stands in brackets, which mark it as theirs."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording:
    """Words shown as a source's, without what cannot be shown.

    `anchor` is the id of the element around them, `evidence` the targets of the marks after them.
    """

    text: str
    anchor: str | None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """What is on a page; `headings` are the anchors that headings without one of their own get from Markdown."""

    path: str
    anchors: tuple[str, ...]
    headings: tuple[str, ...]
    links: tuple[str, ...]
    wordings: tuple[Wording, ...]


def parse(path: str, text: str) -> Page:
    """Take a generated Markdown page apart."""
    reader = _Reader()
    body = _FRONT_MATTER.sub("", text)
    for token in _tokens(body):
        if isinstance(token, str):
            reader.read_text(token)
        else:
            reader.read_markup(token)
    return Page(
        path=path,
        anchors=tuple(reader.anchors),
        headings=tuple(_slug(unescape(heading["words"])) for heading in _HEADING.finditer(body)),
        links=tuple(reader.links),
        wordings=tuple(reader.finished()),
    )


def _slug(words: str) -> str:
    """Make an anchor of a heading as Python-Markdown does."""
    latin = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", latin).strip().lower())


def _tokens(body: str) -> Iterator[str | re.Match[str]]:
    at = 0
    for token in _TOKEN.finditer(body):
        if token.start() > at:
            yield body[at : token.start()]
        yield token
        at = token.end()
    yield body[at:]


@dataclass(kw_only=True, slots=True)
class _Reader:
    """Walks over the tokens; `open_tags` are the tags around the current place, innermost last."""

    anchors: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    open_tags: list[str] = field(default_factory=list)
    depth: int | None = None
    addition: int | None = None
    added: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    anchor: str | None = None
    waiting: list[Wording] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    done: list[Wording] = field(default_factory=list)

    def read_text(self, text: str) -> None:
        if "sup" in self.open_tags:
            return
        if self.addition is not None:
            self.added.append(text)
        elif self.depth is not None:
            self.pieces.append(text)
        elif any(sign.isalnum() for sign in text):  # marks alone, such as quotation marks of ours, part nothing
            self._settle()

    def read_markup(self, token: re.Match[str]) -> None:
        if token["target"] is not None:
            self._link(unescape(token["target"]), is_mark="sup" in self.open_tags)
        elif token["list"] is not None:
            self.anchors += _LIST_ID.findall(token["list"])
        elif token["tag"] is not None:
            self._tag(token["tag"].lower(), token["inside"], is_close=bool(token["close"]))

    def finished(self) -> list[Wording]:
        self._settle()
        return self.done

    def _tag(self, tag: str, inside: str, *, is_close: bool) -> None:
        if is_close:
            self._close(tag)
            return
        attributes = dict(_ATTRIBUTE.findall(inside))
        if "id" in attributes:
            self.anchors.append(attributes["id"])
        if "href" in attributes:
            self._link(unescape(attributes["href"]), is_mark=_MARK_CLASS in attributes.get("class", "").split())
        if tag in _EMPTY_TAGS or inside.endswith("/"):
            return
        self.open_tags.append(tag)
        classes = attributes.get("class", "").split()
        if self.depth is not None and self.addition is None and _ADDITION_CLASS in classes:
            self.addition, self.added = len(self.open_tags), []
        if self.depth is None and _SOURCE_CLASS in classes:
            self._settle()
            self.depth, self.pieces, self.anchor = len(self.open_tags), [], attributes.get("id")

    def _close(self, tag: str) -> None:
        if tag not in self.open_tags:
            return
        while self.open_tags.pop() != tag:
            pass
        if self.addition is not None and len(self.open_tags) < self.addition:
            self._add()
        if self.depth is not None and len(self.open_tags) < self.depth:
            text = plain(unescape("".join(self.pieces)))
            self.waiting.append(Wording(text=text, anchor=self.anchor))
            self.depth = None

    def _add(self) -> None:
        """Pass over an addition; one without brackets looks like the source's words, so it is taken for them."""
        added = unescape("".join(self.added))
        if not _ADDITION.fullmatch(added):
            self.pieces.append(added)
        self.addition = None

    def _link(self, target: str, *, is_mark: bool) -> None:
        self.links.append(target)
        if is_mark and self.waiting:
            self.marks.append(target)

    def _settle(self) -> None:
        """Give the words that wait for marks those that follow them, if any."""
        for wording in self.waiting:
            self.done.append(Wording(text=wording.text, anchor=wording.anchor, evidence=tuple(self.marks)))
        self.waiting.clear()
        self.marks.clear()
