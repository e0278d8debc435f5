"""The input folder: which files it has, what became of each, and the articles in them."""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from presseschau.model import FileStatus, Input, InputFile, Source
from presseschau.reading.lines import read_lines
from presseschau.reading.plain import read_markdown, read_text
from presseschau.reading.record import Contents, Record, UnreadableError

_READERS: Mapping[str, Callable[[bytes], Contents]] = {
    ".txt": read_text,
    ".md": read_markdown,
    ".jsonl": read_lines,
}


def read(folder: Path) -> Input:
    """Read a folder and all below it, sorted by path; names that begin with a dot are no part of it.

    No file stops the others: what cannot be read is in the result with a reason.
    """
    read_files = [_file(folder, path) for path in sorted(_paths(folder), key=lambda path: path.as_posix())]
    return Input(
        files=tuple(file for file, _ in read_files),
        sources=tuple(source for _, sources in read_files for source in sources),
    )


def _paths(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in names:
            if not name.startswith("."):
                yield (Path(place) / name).relative_to(folder)


def _file(folder: Path, path: Path) -> tuple[InputFile, tuple[Source, ...]]:
    name = path.as_posix()
    reader = _READERS.get(path.suffix.lower())
    try:
        content = (folder / path).read_bytes()
    except OSError as error:
        reason = f"Die Datei lässt sich nicht lesen ({error.strerror}). Abhilfe: Zugriffsrechte prüfen."
        return InputFile(path=name, sha256=_checksum(b""), status=FileStatus.FAILED, reason=reason), ()
    checksum = _checksum(content)
    if reader is None:
        reason = f"Dateien mit der Endung „{path.suffix}“ werden nicht gelesen."
        return InputFile(path=name, sha256=checksum, status=FileStatus.SKIPPED, reason=reason), ()
    try:
        contents = reader(content)
    except UnreadableError as error:
        return InputFile(path=name, sha256=checksum, status=FileStatus.FAILED, reason=str(error)), ()
    status = FileStatus.READ if contents.records else FileStatus.FAILED
    file = InputFile(path=name, sha256=checksum, status=status, reason=" ".join(contents.troubles) or None)
    return file, tuple(_source(name, checksum, record) for record in contents.records)


def _source(path: str, checksum: str, record: Record) -> Source:
    return Source(
        path=path,
        sha256=checksum,
        text=record.text,
        stated=record.stated,
        record=record.number,
        record_kind=record.kind,
    )


def _checksum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
