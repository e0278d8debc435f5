"""All source texts, and whether a place in them is one that may be shown."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from presseschau.model import Article, Digest, Passage, Span
from presseschau.proving.spans import named_spans, passages_in, span_problems

# What a page cannot show of a text: white space, which HTML folds, and characters without a glyph, the bidirectional
# controls (UAX 9) among them.
_UNSHOWN = re.compile("[\\s\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+")


def plain(text: str) -> str:
    """Leave out of a text what a page cannot show, so that page and source can be compared."""
    return _UNSHOWN.sub("", text)


@dataclass(frozen=True, kw_only=True)
class Text:
    """An article's text beside the same text as far as it can be shown; `found` is all that the digest finds in it."""

    article: Article
    found: frozenset[Span]

    @cached_property
    def shown(self) -> str:
        """The text without what a page cannot show."""
        return plain(self.article.text)

    def has(self, wording: str, within: Span) -> bool:
        """Whether `wording` (made `plain`) stands in the text, begins in `within`, and is whole.

        Whole is what the digest found as such, and any run of sentences: nothing may be left away at either edge.
        """
        at, end = self._shown_at(within.start), self._shown_at(within.end)
        while wording and (at := self.shown.find(wording, at, end + len(wording) - 1)) >= 0:
            if self._is_whole(at, at + len(wording)):
                return True
            at += 1
        return False

    def _is_whole(self, start: int, end: int) -> bool:
        starts, ends = self._sentence_edges
        return (start, end) in self._wholes or (start in starts and end in ends)

    def place(self, kind: str, start: int) -> Span | None:
        """Give the sentence ("s") or block ("b") that begins at a place, None where none does."""
        return self._beginning[kind].get(start)

    @cached_property
    def _beginning(self) -> dict[str, dict[int, Span]]:
        blocks = [block.span for block in self.article.layout.blocks]
        sentences = [sentence.span for sentence in self.article.sentences]
        return {
            kind: {span.start: span for span in reversed(spans)} for kind, spans in (("s", sentences), ("b", blocks))
        }

    @cached_property
    def _wholes(self) -> frozenset[tuple[int, int]]:
        return frozenset((self._shown_at(span.start), self._shown_at(span.end)) for span in self.found)

    @cached_property
    def _sentence_edges(self) -> tuple[frozenset[int], frozenset[int]]:
        spans = [sentence.span for sentence in self.article.sentences]
        starts = frozenset(self._shown_at(span.start) for span in spans)
        return starts, frozenset(self._shown_at(span.end) for span in spans)

    def _shown_at(self, position: int) -> int:
        """Give the place in `shown` of a place in the text."""
        starts, ends, lost = self._gaps
        before = bisect_left(ends, position)
        inside = before < len(starts) and starts[before] < position
        return (starts[before] if inside else position) - lost[before]

    @cached_property
    def _gaps(self) -> tuple[list[int], list[int], list[int]]:
        """Where each gap starts and ends, and how much is lost before the first, second, … gap has ended."""
        starts, ends, lost = [], [], [0]
        for gap in _UNSHOWN.finditer(self.article.text):
            starts.append(gap.start())
            ends.append(gap.end() - 1)
            lost.append(lost[-1] + gap.end() - gap.start())
        return starts, ends, lost


@dataclass(frozen=True, kw_only=True)
class Corpus:
    """The articles of a digest by id."""

    digest: Digest

    @cached_property
    def texts(self) -> dict[str, Text]:
        """The texts by article id."""
        spoken_of: defaultdict[str, set[Span]] = defaultdict(set)
        for passage in self.passages:
            spoken_of[passage.article].add(passage.span)
        return {
            article.id: Text(article=article, found=frozenset(spoken_of[article.id].union(_spans(article))))
            for article in self.digest.articles
        }

    @cached_property
    def passages(self) -> frozenset[Passage]:
        """Every place that stories, summaries and cast speak of."""
        digest = self.digest
        whole = (digest.stories, digest.summaries, digest.days, digest.overview, digest.timeline, digest.cast)
        return frozenset(passages_in(whole))

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


def _spans(article: Article) -> Iterator[Span]:
    yield from (block.span for block in article.layout.blocks)
    yield from (span for _, span in named_spans(article))
