"""Divides what is too long for one page: by month of publication, long months into parts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from presseschau.model import Article
from presseschau.rendering.language import date_words

Entry = TypeVar("Entry")

ENTRIES_ON_A_PAGE = 250
"""What a reader can still scan and a browser filter at once: about 25 screens."""

UNDATED = "ohne-datum"


@dataclass(frozen=True, kw_only=True, slots=True)
class Part(Generic[Entry]):
    """One page of a long list: the name of its file without ending, what to call it, and its entries."""

    name: str
    words: str
    entries: tuple[Entry, ...]


def month_of(article: Article) -> str:
    """Give the month of publication ("2022-01"), the year where nothing more is known, else `UNDATED`."""
    value = article.layout.published.value
    return value[:7] if value else UNDATED


def month_words(month: str) -> str:
    """Word what `month_of` gives."""
    return "Ohne Datum" if month == UNDATED else date_words(month)


def parts(
    entries: Iterable[Entry], month: Callable[[Entry], str], limit: int = ENTRIES_ON_A_PAGE
) -> tuple[Part[Entry], ...]:
    """Divide entries by month, earliest first, months with more than `limit` entries into numbered parts."""
    by_month: dict[str, list[Entry]] = {}
    for entry in entries:
        by_month.setdefault(month(entry), []).append(entry)
    return tuple(part for name in sorted(by_month) for part in _chapters(name, by_month[name], limit))


def _chapters(month: str, entries: list[Entry], limit: int) -> Iterable[Part[Entry]]:
    several = len(entries) > limit
    for number, start in enumerate(range(0, len(entries), limit), start=1):
        yield Part(
            name=f"{month}-{number}" if several else month,
            words=f"{month_words(month)}, Teil {number}" if several else month_words(month),
            entries=tuple(entries[start : start + limit]),
        )
