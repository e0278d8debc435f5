"""Files that hold one article as text: `.txt` as it was scraped, `.md` with front matter."""

from presseschau.reading.decoding import decode
from presseschau.reading.matter import split
from presseschau.reading.record import Contents, Record, only


def read_text(content: bytes) -> Contents:
    """Read bare text; a date in its first line stays part of it."""
    return only(Record(text=decode(content)))


def read_markdown(content: bytes) -> Contents:
    """Read Markdown; the text begins in the line after the front matter."""
    stated, text = split(decode(content))
    return only(Record(text=text, stated=stated))
