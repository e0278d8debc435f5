"""`.jsonl`: one article a line, the fields of the front matter and `text`."""

import json
from typing import Any, NoReturn

from presseschau.model import RecordKind, Stated
from presseschau.reading.decoding import decode, repair
from presseschau.reading.record import Contents, Record, UnreadableError

# Long enough to recognise a value in a message, short enough for one line.
_SHOWN = 40


def read_lines(content: bytes) -> Contents:
    """Read each line for itself: a broken one is reported and costs no other; blank lines are passed over.

    Raises `UnreadableError` when there is no article in any line.
    """
    records, troubles = [], []
    for number, line in enumerate(decode(content).split("\n"), 1):
        if not line.strip():
            continue
        try:
            records.append(_record(line, number))
        except UnreadableError as error:
            troubles.append(str(error))
    if not records and not troubles:
        problem = "Die Datei enthält keinen Artikel"
        raise UnreadableError(problem, "Artikel ergänzen oder die Datei löschen")
    return Contents(records=tuple(records), troubles=tuple(troubles))


def _record(line: str, number: int) -> Record:
    entry = _parse(line)
    if not isinstance(entry, dict):
        _fail(number, f"Das ist kein JSON-Objekt: „{line.strip()[:_SHOWN]}“")
    text = _text(entry, "text", number)
    if text is None or not text.strip():
        _fail(number, "Das Feld „text“ fehlt oder ist leer")
    return Record(text=text, stated=_stated(entry, number), number=number, kind=RecordKind.LINE)


def _parse(line: str) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _stated(entry: dict[str, Any], number: int) -> Stated:
    return Stated(
        title=_text(entry, "title", number),
        date=_text(entry, "date", number),
        outlet=_text(entry, "outlet", number),
        authors=_authors(entry.get("authors"), number),
        url=_text(entry, "url", number),
        language=_text(entry, "language", number),
    )


def _text(entry: dict[str, Any], name: str, number: int) -> str | None:
    value = entry.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        _refuse(name, value, "ein Text", number)
    text = _clean(value)
    return text if name == "text" else text.strip() or None


def _authors(value: object, number: int) -> tuple[str, ...]:
    entries = [] if value is None else [value] if isinstance(value, str) else value
    if not isinstance(entries, list):
        _refuse("authors", value, "eine Liste von Namen", number)
    for entry in entries:
        if not isinstance(entry, str):
            _refuse("authors", entry, "ein Name", number)
    return tuple(_clean(entry).strip() for entry in entries if entry.strip())


def _clean(value: str) -> str:
    """Give line ends as LF, mojibake repaired, and visible marks for lone surrogates, which no file can hold."""
    whole = value.encode("utf-16", errors="surrogatepass").decode("utf-16", errors="replace")
    return repair(whole.replace("\r\n", "\n").replace("\r", "\n"))


def _refuse(name: str, value: object, expected: str, number: int) -> NoReturn:
    shown = json.dumps(value, ensure_ascii=False)[:_SHOWN]
    _fail(number, f"„{name}“ hat den Wert {shown}, erwartet wird {expected}")


def _fail(number: int, problem: str) -> NoReturn:
    raise UnreadableError(problem, "die Zeile berichtigen oder löschen", number)
