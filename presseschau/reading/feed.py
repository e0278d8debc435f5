"""`.xml`, `.rss`, `.atom`: saved feeds; each entry with its full content is an article."""

from email.utils import parsedate_to_datetime
from typing import Any

import feedparser

from presseschau.model import RecordKind, Stated
from presseschau.reading.decoding import repair
from presseschau.reading.markup import text_of
from presseschau.reading.record import Contents, Record, UnreadableError


def read_feed(content: bytes) -> Contents:
    """Read the entries of a feed (RSS or Atom); one that has only a summary is no article and is told.

    Raises `UnreadableError` when the file is no feed or has no entries.
    """
    feed = feedparser.parse(content)
    if not feed.entries:
        problem = "Die Datei ist kein Feed mit Einträgen"
        raise UnreadableError(problem, "den Feed neu speichern oder die Datei entfernen")
    records, troubles = [], []
    for number, entry in enumerate(feed.entries, 1):
        text = _text(entry)
        if text:
            stated = _stated(entry, feed.feed)
            records.append(Record(text=text, stated=stated, number=number, kind=RecordKind.ENTRY))
        else:
            troubles.append(f"Eintrag {number}: Der Feed enthält nur einen Anreißer, keinen vollen Text.")
    return Contents(records=tuple(records), troubles=tuple(troubles))


def _text(entry: Any) -> str:  # noqa: ANN401  # feedparser has no types
    """Give the full content: the longest form of it that the entry has."""
    forms = [text_of(form.get("value") or "") for form in entry.get("content", [])]
    return repair(max(forms, key=len, default=""))


def _stated(entry: Any, feed: Any) -> Stated:  # noqa: ANN401
    names = [author.get("name") for author in entry.get("authors", [])] or [entry.get("author")]
    source = entry.get("source") or {}
    return Stated(
        title=_line(entry.get("title")),
        date=_date(entry.get("published") or entry.get("updated")),
        outlet=_line(source.get("title") or feed.get("title")),
        authors=tuple(dict.fromkeys(line for name in names if (line := _line(name)))),
        url=_line(entry.get("link")),
        language=_line(entry.get("language") or feed.get("language")),
    )


def _line(value: object) -> str | None:
    return " ".join(repair(text_of(value)).split()) or None if isinstance(value, str) and value.strip() else None


def _date(value: object) -> str | None:
    """Give a date as ISO 8601 where RSS writes it as letters do (RFC 2822), as it stands otherwise."""
    line = _line(value)
    try:
        return parsedate_to_datetime(line).isoformat() if line else None
    except ValueError:
        return line
