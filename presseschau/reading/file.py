"""One file of the input folder: its checksum, its articles, or why it has none."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from presseschau.model import FileStatus, InputFile, Source
from presseschau.reading.formats import reader_of
from presseschau.reading.record import Contents, Record, UnreadableError

# An article has some 5 KB, a newspaper's year of articles some 100 MB; what is larger was put there by mistake.
_LARGEST = 128 * 1024 * 1024
# The longest reportages have some 60,000 characters, and some comparisons take more than linear time.
_LONGEST = 500_000
_NO_BYTES = hashlib.sha256().hexdigest()


@dataclass(frozen=True, kw_only=True, slots=True)
class Intake:
    """What became of one file, and the articles in it."""

    file: InputFile
    sources: tuple[Source, ...] = ()


def refused(path: str, problem: str, remedy: str | None = None, status: FileStatus = FileStatus.FAILED) -> Intake:
    """Give the result for what was not even opened."""
    reason = problem if remedy is None else str(UnreadableError(problem, remedy))
    lost = int(status is FileStatus.FAILED)
    return Intake(file=InputFile(path=path, sha256=_NO_BYTES, status=status, reason=reason, lost=lost))


def intake(path: str, place: Path) -> Intake:
    """Read the file at `place`; `path` is its name in the results. Raises `OSError` when it cannot be opened."""
    with place.open("rb") as stream:
        checksum = hashlib.file_digest(stream, "sha256").hexdigest()
    reader = reader_of(path)
    if reader is None:
        reason = f"{_kind(path)} werden nicht gelesen."
        return Intake(file=InputFile(path=path, sha256=checksum, status=FileStatus.SKIPPED, reason=reason))
    try:
        return _read(path, checksum, reader(_content(place)))
    except UnreadableError as error:
        file = InputFile(path=path, sha256=checksum, status=FileStatus.FAILED, reason=str(error), lost=1)
        return Intake(file=file)


def _kind(path: str) -> str:
    ending = Path(path).suffix
    return f"Dateien mit der Endung „{ending}“" if ending else "Dateien ohne Endung"


def _content(place: Path) -> bytes:
    if place.stat().st_size > _LARGEST:
        problem = f"Die Datei ist größer als {_LARGEST // 1024**2} Megabyte"
        raise UnreadableError(problem, "sie teilen")
    return place.read_bytes()


def _read(path: str, checksum: str, contents: Contents) -> Intake:
    records = [record for record in contents.records if len(record.text) <= _LONGEST]
    troubles = (*contents.troubles, *(_too_long(r) for r in contents.records if len(r.text) > _LONGEST))
    status = FileStatus.READ if records else FileStatus.FAILED
    reason = " ".join(troubles) or None
    file = InputFile(path=path, sha256=checksum, status=status, reason=reason, lost=len(troubles))
    return Intake(file=file, sources=tuple(_source(path, checksum, record) for record in records))


def _too_long(record: Record) -> str:
    """Say of a text that is no article of any newspaper why it is left out."""
    which = f"Artikel {record.number}" if record.number else "Der Text"
    length, most = (f"{number:,}".replace(",", ".") for number in (len(record.text), _LONGEST))
    problem = f"{which} hat {length} Zeichen, mehr als die {most}, die ein Artikel haben darf"
    return str(UnreadableError(problem, "ihn in mehrere Dateien teilen"))


def _source(path: str, checksum: str, record: Record) -> Source:
    return Source(
        path=path,
        sha256=checksum,
        text=record.text,
        stated=record.stated,
        record=record.number,
        record_kind=record.kind,
    )
