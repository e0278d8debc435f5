"""Lines: sentences as the grammar of quoting sees them, each marked passage being one word of it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from presseschau.annotating.analysis import AnalysedSentence, Analysis, Token
from presseschau.annotating.quotes.marks import pair_marks
from presseschau.model import BlockKind, Mention, Span

_LABELS = frozenset({BlockKind.TITLE, BlockKind.HEADING})
MARKED = "MARKED"
"""Tag of the word that a whole passage in quotation marks makes."""


@dataclass(frozen=True, slots=True)
class Word:
    """A token, or a marked passage as one word; `name` tells that it lies in a mention."""

    span: Span
    text: str
    tag: str
    lemma: str
    name: bool = False

    @property
    def low(self) -> str:
        """The form in lower case."""
        return self.text.lower()

    @property
    def finite(self) -> bool:
        """Whether it is a finite verb."""
        return self.tag in ("VVFIN", "VAFIN", "VMFIN")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, or several that one marked passage joins. `paragraph` counts from 0 through the article.

    `label` tells that it is a headline or stands between paragraphs as a heading.
    """

    span: Span
    words: tuple[Word, ...]
    paragraph: int
    tokens: tuple[Token, ...]
    label: bool = False

    def cover(self, start: int, end: int) -> Span:
        """Give the stretch of text from word `start` up to word `end`, exclusive."""
        return Span(self.words[start].span.start, self.words[end - 1].span.end)


def read_lines(analysis: Analysis, mentions: Sequence[Mention]) -> tuple[Line, ...]:
    """Take an article apart into lines."""
    paragraphs = _paragraphs(analysis)
    marked = pair_marks(analysis.text, paragraphs)
    names = sorted(mention.span for mention in mentions)
    lines = []
    paragraph = 0
    for group in _joined(analysis.sentences, marked):
        span = Span(group[0].span.start, group[-1].span.end)
        while paragraph + 1 < len(paragraphs) and paragraphs[paragraph + 1].start <= span.start:
            paragraph += 1
        tokens = tuple(token for sentence in group for token in sentence.tokens)
        words = tuple(_words(analysis.text, tokens, _within(marked, span), _within(names, span)))
        lines.append(Line(span, words, paragraph, tokens, group[0].block in _LABELS))
    return tuple(lines)


def _paragraphs(analysis: Analysis) -> tuple[Span, ...]:
    """Join sentences that no line end divides."""
    joined: list[Span] = []
    for sentence in analysis.sentences:
        span = sentence.span
        if joined and "\n" not in analysis.text[joined[-1].end : span.start]:
            span = Span(joined.pop().start, span.end)
        joined.append(span)
    return tuple(joined)


def _joined(sentences: Sequence[AnalysedSentence], marked: Sequence[Span]) -> Iterator[list[AnalysedSentence]]:
    """Group the sentences that one marked passage joins."""
    group: list[AnalysedSentence] = []
    ends = iter(marked)
    mark = next(ends, None)
    for sentence in sentences:
        group.append(sentence)
        while mark and mark.end <= sentence.span.end:
            mark = next(ends, None)
        if not (mark and mark.start < sentence.span.end):
            yield group
            group = []
    if group:
        yield group


def _within(spans: Sequence[Span], outer: Span) -> list[Span]:
    """Give those of sorted spans that begin inside another."""
    first = bisect_left(spans, outer.start, key=lambda span: span.start)
    last = bisect_left(spans, outer.end, key=lambda span: span.start)
    return list(spans[first:last])


def _words(text: str, tokens: Sequence[Token], marked: Sequence[Span], names: Sequence[Span]) -> Iterator[Word]:
    """Give the words outside brackets, marked passages as one word each."""
    inside = {position for span in names for position in range(span.start, span.end)}
    called = {(span.start - 1, span.end + 1) for span in names}
    waiting = list(reversed(marked))
    closings = {mark: _last_place(mark, tokens) for mark in ")]"}
    depth = 0
    for token in tokens:
        while waiting and waiting[-1].end <= token.span.start:
            waiting.pop()
        if waiting and waiting[-1].start <= token.span.start:
            if token.span.start == waiting[-1].start and not depth:
                yield Word(
                    waiting[-1], waiting[-1].of(text), MARKED, "", (waiting[-1].start, waiting[-1].end) in called
                )
        elif token.text in _BRACKETS and token.span.start < closings[_BRACKETS[token.text]]:
            depth += 1
        elif depth:
            depth -= token.text in ")]"
        else:
            name = token.span.start in inside and token.span.end - 1 in inside
            yield Word(token.span, token.text, _tag(token, name), token.lemma, name)


_BRACKETS = {"(": ")", "[": "]"}


def _last_place(mark: str, tokens: Sequence[Token]) -> int:
    """Give where a closing bracket stands last; an opening one behind it opens nothing."""
    return next((token.span.start for token in reversed(tokens) if token.text == mark), -1)


def _tag(token: Token, name: bool) -> str:  # noqa: FBT001
    """Give the tag of a token; what stands in a name is one, whatever the tagger says ("Blinken" is no verb)."""
    return "NE" if name and token.tag != "ART" else token.tag
