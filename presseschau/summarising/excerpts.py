"""What of an article touches one sentence, so that looking at every sentence stays linear in the article's length."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from presseschau.model import Article, Figure, Mention, Quote, Sentence, Span, TimeExpression

Found = TypeVar("Found", Mention, Figure, TimeExpression)


def excerpts(article: Article, sentences: Iterable[Sentence]) -> Iterator[Article]:
    """Give for each sentence, in text order, the article with nothing found in it but what touches the sentence."""
    waiting = list(reversed(article.quotes))
    running: list[Quote] = []
    for sentence in sentences:
        while waiting and waiting[-1].span.start < sentence.span.end:
            running.append(waiting.pop())
        running = [quote for quote in running if quote.span.end > sentence.span.start]
        yield replace(
            article,
            quotes=tuple(quote for quote in running if quote.span.overlaps(sentence.span)),
            mentions=_beginning_in(article.mentions, sentence.span),
            dates=_beginning_in(article.dates, sentence.span),
            figures=_beginning_in(article.figures, sentence.span),
        )


def _beginning_in(found: Sequence[Found], span: Span) -> tuple[Found, ...]:
    first = bisect_left(found, span.start, key=_start)
    return tuple(found[first : bisect_left(found, span.end, lo=first, key=_start)])


def _start(found: Mention | Figure | TimeExpression) -> int:
    return found.span.start
