"""Whether all that is known of an article is a place in its text."""

import re
from collections.abc import Iterator

from presseschau.model import Article, Figure, Quote, QuoteKind, is_marked
from presseschau.proving.corpus import Corpus
from presseschau.proving.spans import named_spans, span_problems

# One number as German writes it: "115.000", "1,2", "12".
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
# How much a word after a number can scale it: powers of ten ("1,2 Millionen", "3 Prozent" of one), and dozens.
_SCALES = tuple(factor * 10.0**power for power in range(-3, 16) for factor in (1, 12))
# Decimal fractions have no exact binary value.
_TOLERANCE = 1e-9


def article_problems(corpus: Corpus) -> Iterator[str]:
    """Say what in the articles is not their text."""
    for article in corpus.digest.articles:
        yield from _partition(article)
        yield from _spans(article)
        yield from _sentences(article)
        yield from _title(article)
        yield from corpus.problems(f"article {article.id}: publication date", *article.layout.published.evidence)
        yield from (problem for quote in article.quotes for problem in _marks(article, quote))
        yield from (problem for figure in article.figures for problem in _value(article, figure))


def _partition(article: Article) -> Iterator[str]:
    at = 0
    for block in article.layout.blocks:
        span = block.span
        if span.start < at:
            yield f"article {article.id}: block {span.start}-{span.end} begins before the one before it ends"
        elif article.text[at : span.start].strip():
            yield f"article {article.id}: the text at {at}-{span.start} is in no block"
        at = max(at, span.end)
    if at > len(article.text):
        yield f"article {article.id}: the last block ends after the text"
    if article.text[at:].strip():
        yield f"article {article.id}: the text after {at} is in no block"


def _spans(article: Article) -> Iterator[str]:
    for kind, span in named_spans(article):
        yield from span_problems(f"article {article.id}: {kind}", article.text, span)


def _sentences(article: Article) -> Iterator[str]:
    """Sentences must be in order and apart, since their beginnings are their addresses."""
    at = 0
    for sentence in article.sentences:
        if sentence.span.start < at:
            yield f"article {article.id}: sentence at {sentence.span.start} begins before the one before it ends"
        at = sentence.span.end


def _title(article: Article) -> Iterator[str]:
    title = article.layout.title
    if title.span is not None and title.span.of(article.text) != title.text:
        yield f"article {article.id}: title {title.text!r} is not what stands at {title.span.start}-{title.span.end}"


def _marks(article: Article, quote: Quote) -> Iterator[str]:
    wording = quote.span.of(article.text)
    if quote.kind is QuoteKind.DIRECT and not (is_marked(wording) or _is_answer(article, quote)):
        yield f"article {article.id}: quote {quote.span.start}-{quote.span.end} has no quotation marks at its edges"


def _is_answer(article: Article, quote: Quote) -> bool:
    """Whether a quotation is part of an answer in an interview: its speaker and a colon begin a line before it."""
    speaker = quote.speaker
    if speaker is None or speaker.end > quote.span.start:
        return False
    opening = article.text[: speaker.start].rpartition("\n")[2]
    colon = article.text[speaker.end : quote.span.start].lstrip("* ").startswith(":")
    return colon and not any(map(str.isalnum, opening))


def _value(article: Article, figure: Figure) -> Iterator[str]:
    """Where a figure's wording holds one number in digits, its value must be that number, as a word may scale it."""
    wording = figure.span.of(article.text)
    numbers = _NUMBER.findall(wording)
    if len(numbers) != 1:
        return
    stated = float(numbers[0].replace(".", "").replace(",", "."))
    scaled = (stated * scale for scale in _SCALES)
    if not any(abs(abs(figure.value) - value) <= _TOLERANCE * value for value in scaled):
        yield f"article {article.id}: figure {wording!r} at {figure.span.start} has the value {figure.value}"
