"""`.jsonl`: one article a line, the fields of the front matter and `text`."""

import json
from typing import Any

from presseschau.model import RecordKind, Stated
from presseschau.reading.decoding import decode, repair
from presseschau.reading.record import Contents, Record, UnreadableError

_FIELDS = ("title", "date", "outlet", "url", "language")
_EXPECTED = "erwartet wird ein JSON-Objekt mit dem Artikel unter „text“"


def read_lines(content: bytes) -> Contents:
    """Read each line for itself: a broken one is reported and costs no other; blank lines are passed over."""
    records, troubles = [], []
    for number, line in enumerate(decode(content).split("\n"), 1):
        if line.strip():
            try:
                records.append(_record(line, number))
            except UnreadableError as error:
                troubles.append(f"Zeile {number}: {error}")
    return Contents(records=tuple(records), troubles=tuple(troubles))


def _record(line: str, number: int) -> Record:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        entry = None
    if not isinstance(entry, dict):
        message = f"Das ist kein gültiger Eintrag, {_EXPECTED}. Abhilfe: die Zeile berichtigen oder löschen."
        raise UnreadableError(message)
    text = _text(entry, "text")
    if not text or not text.strip():
        message = f"„text“ fehlt oder ist leer, {_EXPECTED}. Abhilfe: den Text ergänzen oder die Zeile löschen."
        raise UnreadableError(message)
    return Record(text=text, stated=_stated(entry), number=number, kind=RecordKind.LINE)


def _stated(entry: dict[str, Any]) -> Stated:
    texts = {name: (_text(entry, name) or "").strip() or None for name in _FIELDS}
    return Stated(**texts, authors=_authors(entry.get("authors")))


def _text(entry: dict[str, Any], name: str) -> str | None:
    value = entry.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        _refuse(name, value, "ein Text")
    return _clean(value)


def _authors(value: object) -> tuple[str, ...]:
    entries = [] if value is None else [value] if isinstance(value, str) else value
    if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
        _refuse("authors", value, "eine Liste von Namen")
    return tuple(_clean(entry).strip() for entry in entries if entry.strip())


def _clean(value: str) -> str:
    """Give line ends as LF and put lone surrogates, which JSON can hold but no file can, visibly aside."""
    joined = value.encode("utf-16", errors="surrogatepass").decode("utf-16", errors="replace")
    return repair(joined.replace("\r\n", "\n").replace("\r", "\n"))


def _refuse(name: str, value: object, expected: str) -> None:
    shown = json.dumps(value, ensure_ascii=False)[:40]
    message = f"„{name}“ hat den Wert {shown}, erwartet wird {expected}. Abhilfe: die Zeile berichtigen."
    raise UnreadableError(message)
