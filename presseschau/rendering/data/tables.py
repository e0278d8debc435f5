"""`quotes.csv`, `figures.csv` and `dates.csv`: the facts as rows for a spreadsheet."""

import csv
import io
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from presseschau.model import Article, Digest, Span, TimeType
from presseschau.rendering.data.articles import kind_of
from presseschau.rendering.data.place import number

Cell = str | int | float
Row = tuple[Cell, ...]

SHARED = ("article", "start", "end", "wording", "sentence", "published")
QUOTE_COLUMNS = (*SHARED, "kind", "speaker", "actor")
FIGURE_COLUMNS = (*SHARED, "value", "unit", "qualifier", "actor")
DATE_COLUMNS = (*SHARED, "type", "value", "precision")

# A cell that begins with one of these is run as a formula by spreadsheets (OWASP, "CSV Injection"), the wide forms too.
_FORMULA_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def sheet(columns: tuple[str, ...], rows: Iterable[Row]) -> bytes:
    """Write rows by article and place: UTF-8 with a byte order mark, `;` between fields, CR LF (RFC 4180).

    All texts stand in quotation marks. One that a spreadsheet would run as a formula gets an apostrophe in front;
    `start` and `end` still give the exact wording.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(columns)
    writer.writerows([_harmless(cell) for cell in row] for row in sorted(rows, key=lambda row: row[:3]))
    return out.getvalue().encode("utf-8-sig")


def quote_rows(digest: Digest) -> Iterator[Row]:
    """Give a row for each quotation."""
    for article in digest.articles:
        sentences = _Sentences(article)
        for quote in article.quotes:
            speaker = quote.speaker.of(article.text) if quote.speaker else ""
            holders = digest.cast.of(article.id, quote.holders)
            yield (*sentences.shared(quote.span), kind_of(quote, article).value, speaker, holders[0] if holders else "")


def figure_rows(digest: Digest) -> Iterator[Row]:
    """Give a row for each figure."""
    for article in digest.articles:
        sentences = _Sentences(article)
        for figure in article.figures:
            owners = digest.cast.of(article.id, figure.owners)
            owner = owners[0] if owners else ""
            yield (*sentences.shared(figure.span), number(figure.value), figure.unit, figure.qualifier.value, owner)


def date_rows(digest: Digest) -> Iterator[Row]:
    """Give a row for each date and time; durations and sets are no dates."""
    for article in digest.articles:
        sentences = _Sentences(article)
        for date in article.dates:
            if date.type in {TimeType.DATE, TimeType.TIME}:
                yield (*sentences.shared(date.span), date.type.value, date.value, date.precision.value)


class _Sentences:
    """Finds the sentence around a place; sentences are disjoint and in text order."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.starts = [sentence.span.start for sentence in article.sentences]

    def shared(self, span: Span) -> Row:
        """Give the columns that all sheets share."""
        text = self.article.text
        published = self.article.layout.published.value or ""
        return (self.article.id, span.start, span.end, span.of(text), self._around(span), published)

    def _around(self, span: Span) -> str:
        """Give all sentences that the place touches, as one stretch of text; none for captions and the like."""
        first = max(bisect_right(self.starts, span.start) - 1, 0)
        last = bisect_right(self.starts, span.end - 1)
        touched = [s.span for s in self.article.sentences[first:last] if s.span.overlaps(span)]
        return Span(touched[0].start, touched[-1].end).of(self.article.text) if touched else ""


def _harmless(cell: Cell) -> Cell:
    if isinstance(cell, str) and cell.startswith(_FORMULA_BEGINNINGS):
        return f"'{cell}"
    return cell
