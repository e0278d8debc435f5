"""Whether what a page shows as a source's words is what the source says, where the mark says it."""

import re
from collections.abc import Iterator
from functools import cached_property

from presseschau.model import Span
from presseschau.proving.corpus import Corpus, Text, plain
from presseschau.proving.links import resolve
from presseschau.proving.page import Page, Wording

_ARTICLE_PAGE = re.compile(r"artikel/(?P<id>[^/]+)\.md")
_PLACE = re.compile(r"(?P<kind>[sb])(?P<start>\d+)")


class Wordings:
    """Compares pages with sources."""

    def __init__(self, corpus: Corpus) -> None:
        """Only articles of `corpus` count as sources."""
        self._corpus = corpus

    def problems(self, page: Page) -> Iterator[str]:
        """Say which words on a page are not their source's."""
        own = _ARTICLE_PAGE.fullmatch(page.path)
        for wording in page.wordings:
            if wording.text:
                yield from self._wording(page.path, own["id"] if own else None, wording)
        if own:
            yield from self._complete(page, own["id"])

    def _wording(self, path: str, own: str | None, wording: Wording) -> Iterator[str]:
        shown = f"{path}: {wording.text[:60]!r}"
        if wording.evidence:
            found = [tuple(self._marked(shown, path, mark, wording.text)) for mark in wording.evidence]
            yield from found[0] if all(found) else ()  # marks stand by number: any may be that of the words shown
        elif own is not None and own in self._corpus.texts:
            yield from self._own(shown, own, wording)
        elif not self._anywhere(wording.text):
            yield f"{shown} is in no article"

    def _marked(self, shown: str, path: str, evidence: str, text: str) -> Iterator[str]:
        """Expect the words to begin in the sentence or block that the mark opens."""
        target, anchor = resolve(path, evidence)
        page = _ARTICLE_PAGE.fullmatch(target)
        article = self._corpus.texts.get(page["id"]) if page else None
        if article is None:
            yield f"{shown} has a mark that opens no article: {evidence}"
            return
        span = _place(article, anchor)
        if span is None:
            yield f"{shown} has a mark that opens no sentence and no block: {evidence}"
        elif not article.has(text, span):
            yield f"{shown} is not what stands at {evidence}"

    def _own(self, shown: str, own: str, wording: Wording) -> Iterator[str]:
        """Expect an element with an address, on the article's own page, to hold exactly what its address names."""
        text = self._corpus.texts[own]
        span = _place(text, wording.anchor or "")
        if span is None:
            if wording.text not in text.shown and not self._anywhere(wording.text):
                yield f"{shown} is not in the article"
        elif plain(span.of(text.article.text)) != wording.text:
            yield f"{shown} is not the whole of what stands at {span.start}-{span.end}"

    def _complete(self, page: Page, own: str) -> Iterator[str]:
        """Expect every sentence to have its place on the article's page."""
        text = self._corpus.texts.get(own)
        anchors = frozenset(page.anchors)
        for sentence in text.article.sentences if text else ():
            if f"s{sentence.span.start}" not in anchors:
                yield f"{page.path}: the sentence at {sentence.span.start} is missing"

    def _anywhere(self, text: str) -> bool:
        return text in self._titles or any(text in article.shown for article in self._corpus.texts.values())

    @cached_property
    def _titles(self) -> frozenset[str]:
        """Headlines that stand outside the articles' texts."""
        return frozenset(plain(article.layout.title.text) for article in self._corpus.digest.articles)


def _place(text: Text, anchor: str) -> Span | None:
    """Give the place in the text that an anchor names: `s12` the sentence that begins at 12, `b12` the block."""
    found = _PLACE.fullmatch(anchor)
    return text.place(found["kind"], int(found["start"])) if found else None
