"""How spans, passages and numbers look in the data files."""

from typing import Any

from presseschau.model import Passage, Span

Json = dict[str, Any]


def span_record(span: Span) -> Json:
    """Give a place in the record's own article."""
    return {"start": span.start, "end": span.end}


def maybe_span(span: Span | None) -> Json | None:
    """Give a place, or null where there is none."""
    return None if span is None else span_record(span)


def passage_record(passage: Passage) -> Json:
    """Give a place in a named article."""
    return {"article": passage.article, **span_record(passage.span)}


def number(value: float) -> int | float:
    """Give whole numbers as such: 100000, not 100000.0."""
    return int(value) if float(value).is_integer() else value
