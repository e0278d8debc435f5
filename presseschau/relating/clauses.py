"""Parts of sentences that can be shared by themselves."""

import re
from collections.abc import Iterable
from itertools import pairwise

from presseschau.model import Article, Quote, Span, TimeExpression, reaching

_BREAK = re.compile(
    r"[,;:–—]\s+|\s[–—-]\s+|[\"“”„»«]\s*(?:,\s*|(?=[.!?])|(?=\s(?:sagte|sagten|sagt|erklärte|betonte|meinte|so|hieß|teilte)\b))"
)
_MARK = re.compile(r"[,;:]\s")
MIN_CLAUSE = 30
"""Code points below which a part of a sentence says too little to be compared: "sagte der Minister am Freitag"."""


def clauses_of(article: Article, span: Span) -> tuple[Span, ...]:
    """Give the parts of a sentence between its commas, colons, dashes and closing quotation marks, short ones left out.

    The parts of a rule-of-thumb division, not of a syntactic one: German sets off clauses by commas (official rules,
    paragraphs 72 to 78), so a part taken over from elsewhere begins and ends there.
    """
    text = article.text
    edges = [span.start, *(match.end() for match in _BREAK.finditer(text, span.start, span.end)), span.end]
    found = (_trimmed(text, start, end) for start, end in pairwise(edges))
    return tuple(part for part in found if part is not None and len(part) >= MIN_CLAUSE and part != span)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end) if start < end else None


def only_tells_who(quotes: Iterable[Quote], part: Span) -> bool:
    """Whether a part says no more than that somebody speaks, whose words stand outside: ", sagte Meier der Zeitung"."""
    told = any(quote.cue is not None and part.contains(quote.cue) for quote in quotes)
    return told and not any(quote.span.overlaps(part) for quote in quotes)


def is_of_saying(article: Article, clause: Span, date: TimeExpression) -> bool:
    """Whether a date tells when somebody said something: it stands with the cue, outside of all its words."""
    said = {quote.cue for quote in reaching(article.quotes, date.span) if quote.span.contains(date.span)}
    return any(
        quote.cue is not None
        and clause.contains(quote.cue)
        and quote.cue not in said
        and not _MARK.search(article.text, min(date.span.end, quote.cue.end), max(date.span.start, quote.cue.start))
        for quote in reaching(article.quotes, clause)
    )
