"""What a file format yields, before it is known which file of the folder it came from."""

from dataclasses import dataclass, field

from presseschau.model import RecordKind, Stated


class UnreadableError(Exception):
    """A file, or one article in it, cannot be read: why and what to do, in German, for readers of the site."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """One article of a file. `number` counts from 1 where a file can hold several."""

    text: str
    stated: Stated = field(default_factory=Stated)
    number: int | None = None
    kind: RecordKind | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Contents:
    """The articles of one file, and for each that could not be read a reason like `UnreadableError`'s."""

    records: tuple[Record, ...]
    troubles: tuple[str, ...] = ()


def only(record: Record) -> Contents:
    """Give the contents of a file that holds one article; raises `UnreadableError` when it has no text."""
    if not record.text.strip():
        message = "Die Datei enthält keinen Text. Abhilfe: Text ergänzen oder die Datei löschen."
        raise UnreadableError(message)
    return Contents(records=(record,))
