"""All source texts, and whether a place in them is one that may be shown."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from presseschau.model import Article, Digest, Passage, Span

# What a page cannot show of a text: white space, which HTML folds, and characters without a glyph, the bidirectional
# controls (UAX 9) among them.
_UNSHOWN = re.compile("[\\s\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+")


def plain(text: str) -> str:
    """Leave out of a text what a page cannot show, so that page and source can be compared."""
    return _UNSHOWN.sub("", text)


@dataclass(frozen=True, kw_only=True)
class Text:
    """An article's text beside the same text as far as it can be shown."""

    article: Article

    @cached_property
    def shown(self) -> str:
        """The text without what a page cannot show."""
        return plain(self.article.text)

    def has(self, wording: str, within: Span) -> bool:
        """Whether `wording` (made `plain`) stands in the text and begins in `within`."""
        start, end = self._shown_at(within.start), self._shown_at(within.end)
        return bool(wording) and self.shown.find(wording, start, end + len(wording) - 1) >= 0

    def _shown_at(self, position: int) -> int:
        """Give the place in `shown` of a place in the text."""
        ends, lost = self._gaps
        before = bisect_left(ends, position)
        return position - lost[before]

    @cached_property
    def _gaps(self) -> tuple[list[int], list[int]]:
        """Where each gap ends, and how much is lost before the first, second, … gap has ended."""
        ends, lost = [], [0]
        for gap in _UNSHOWN.finditer(self.article.text):
            ends.append(gap.end() - 1)
            lost.append(lost[-1] + gap.end() - gap.start())
        return ends, lost


@dataclass(frozen=True, kw_only=True)
class Corpus:
    """The articles of a digest by id."""

    digest: Digest

    @cached_property
    def texts(self) -> dict[str, Text]:
        """The texts by article id."""
        return {article.id: Text(article=article) for article in self.digest.articles}

    @cached_property
    def sentences(self) -> frozenset[Passage]:
        """Every sentence of every article."""
        return frozenset(
            Passage(article.id, sentence.span) for article in self.digest.articles for sentence in article.sentences
        )

    def problems(self, name: str, *passages: Passage) -> Iterator[str]:
        """Say of each passage that is no place in its article why."""
        for passage in passages:
            text = self.texts.get(passage.article)
            if text is None:
                yield f"{name}: points into {passage.article}, which is no article"
            else:
                yield from span_problems(f"{name}: in {passage.article}", text.article.text, passage.span)


def span_problems(name: str, text: str, span: Span) -> Iterator[str]:
    """Say why a span cannot be shown: it ends after the text, or has white space at an edge."""
    if span.end > len(text):
        yield f"{name}: {span.start}-{span.end} ends after the text, which has {len(text)} characters"
    elif text[span.start].isspace() or text[span.end - 1].isspace():
        yield f"{name}: {span.start}-{span.end} begins or ends with white space"
