"""Which reader is for which file, by the ending of its name."""

from collections.abc import Callable

from presseschau.reading.lines import read_lines
from presseschau.reading.plain import read_markdown, read_text
from presseschau.reading.record import Contents

Reader = Callable[[bytes], Contents]

_READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_markdown,
    ".jsonl": read_lines,
}


def reader_of(path: str) -> Reader | None:
    """Give the reader for a file, None when files of its kind are passed over."""
    name = path.rpartition("/")[2].lower()
    return next((reader for ending, reader in _READERS.items() if name.endswith(ending)), None)
