"""Which reader is for which file, by the ending of its name."""

from collections.abc import Callable
from importlib import import_module

from presseschau.reading.lines import read_lines
from presseschau.reading.plain import read_markdown, read_text
from presseschau.reading.record import Contents

Reader = Callable[[bytes], Contents]

_READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_markdown,
    ".jsonl": read_lines,
}
# Readers whose libraries take longer to load than a folder of text files takes to read: loaded when first needed.
_LATER = {
    ".html": "webpage.read_page",
    ".htm": "webpage.read_page",
    ".html.gz": "webpage.read_zipped_page",
    ".htm.gz": "webpage.read_zipped_page",
    ".xml": "feed.read_feed",
    ".rss": "feed.read_feed",
    ".atom": "feed.read_feed",
}


def reader_of(path: str) -> Reader | None:
    """Give the reader for a file, None when files of its kind are passed over."""
    name = path.rpartition("/")[2].lower()
    for ending, reader in _READERS.items():
        if name.endswith(ending):
            return reader
    for ending, address in _LATER.items():
        if name.endswith(ending):
            module, _, function = address.partition(".")
            later: Reader = getattr(import_module(f"presseschau.reading.{module}"), function)
            return later
    return None
