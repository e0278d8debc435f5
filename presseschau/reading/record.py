"""What a file format yields, before it is known which file of the folder it came from."""

from dataclasses import dataclass, field

from presseschau.model import RecordKind, Stated


class UnreadableError(Exception):
    """A file, or one article in it, cannot be read: where, why and what to do, in German, for readers of the site."""

    def __init__(self, problem: str, remedy: str, line: int | None = None) -> None:
        """`line` counts from 1 in the whole file; problem and remedy come without their full stops."""
        place = f"Zeile {line}: " if line is not None else ""
        super().__init__(f"{place}{problem}. Abhilfe: {remedy}.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """One article of a file. `number` counts from 1 where a file can hold several."""

    text: str
    stated: Stated = field(default_factory=Stated)
    number: int | None = None
    kind: RecordKind | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Contents:
    """The articles of one file, and for each that could not be read what `UnreadableError` says of it."""

    records: tuple[Record, ...]
    troubles: tuple[str, ...] = ()


def only(record: Record) -> Contents:
    """Give the contents of a file that holds one article; raises `UnreadableError` when it has no text."""
    if not record.text.strip():
        problem = "Die Datei enthält keinen Text"
        raise UnreadableError(problem, "Text ergänzen oder die Datei löschen")
    return Contents(records=(record,))
