"""Places in texts: which there are, and whether they can be shown."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from presseschau.model import Article, Passage, Span


def named_spans(article: Article) -> Iterator[tuple[str, Span]]:
    """Give every place that the article's annotation speaks of, with what it is."""
    yield from (("sentence", sentence.span) for sentence in article.sentences)
    yield from (("date", date.span) for date in article.dates)
    for quote in article.quotes:
        yield "quote", quote.span
        yield from (("speaker", span) for span in (quote.speaker, *quote.holders) if span)
        yield from (("cue", span) for span in (quote.cue,) if span)
    for mention in article.mentions:
        yield "mention", mention.span
        yield from (("role", span) for span in (mention.role,) if span)
    for figure in article.figures:
        yield "figure", figure.span
        yield from (("what a figure counts", span) for span in (figure.counted,) if span)
        yield from (
            ("who states a figure or is charged with it", span)
            for span in (figure.speaker, figure.charged, *figure.owners)
            if span
        )


def passages_in(value: object) -> Iterator[Passage]:
    """Give each passage anywhere inside a value, whatever fields the model may gain."""
    if isinstance(value, Passage):
        yield value
    elif isinstance(value, Mapping):
        yield from passages_in((*value.keys(), *value.values()))
    elif isinstance(value, tuple):
        for part in value:
            yield from passages_in(part)
    elif is_dataclass(value):
        for part in fields(value):
            yield from passages_in(getattr(value, part.name))


def span_problems(name: str, text: str, span: Span) -> Iterator[str]:
    """Say why a span cannot be shown: it ends after the text, or has white space at an edge."""
    if span.end > len(text):
        yield f"{name}: {span.start}-{span.end} ends after the text, which has {len(text)} characters"
    elif text[span.start].isspace() or text[span.end - 1].isspace():
        yield f"{name}: {span.start}-{span.end} begins or ends with white space"
