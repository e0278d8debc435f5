"""Finds the quotations of an article."""

from presseschau.annotating.analysis import Analysis
from presseschau.annotating.quotes.marks import pair_marks
from presseschau.model import Mention, Quote, QuoteKind, Span


def find_quotes(analysis: Analysis, mentions: tuple[Mention, ...]) -> tuple[Quote, ...]:
    """Give all quotations in text order."""
    del mentions
    return tuple(Quote(kind=QuoteKind.DIRECT, span=span) for span in pair_marks(analysis.text, paragraphs(analysis)))


def paragraphs(analysis: Analysis) -> tuple[Span, ...]:
    """Join sentences that no line end divides."""
    joined: list[Span] = []
    for sentence in analysis.sentences:
        span = sentence.span
        if joined and "\n" not in analysis.text[joined[-1].end : span.start]:
            span = Span(joined.pop().start, span.end)
        joined.append(span)
    return tuple(joined)
