"""Identities: stable ASCII ids, which are also the addresses of the articles' pages."""

import hashlib
import re
import unicodedata
from collections.abc import Sequence

from presseschau.model import Source

LONGEST = 60
"""Characters of an id at most: short enough for file names and for reading an address aloud."""
HASH_LENGTH = 8
"""Hexadecimal digits of a hash to begin with: one chance collision in four thousand million."""
FALLBACK = "artikel"
"""What an id begins with when a path has no letter or digit that ASCII can show."""
RESERVED = frozenset(
    {"index", "readme", "con", "prn", "aux", "nul", "404"}
    | {f"{device}{number}" for device in ("com", "lpt") for number in range(10)},
)
"""Names that MkDocs, web servers or Windows take for something else."""
_ENDING = re.compile(r"\.(?:txt|md|markdown|html?|jsonl|xml|rss|atom)(?:\.gz)?$", re.IGNORECASE)
_LETTERS = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "oe",
        "å": "aa",
        "ł": "l",
        "đ": "d",
        "ð": "d",
    }
    | {"þ": "th", "ı": "i"},
)


def identify(sources: Sequence[Source]) -> tuple[str, ...]:
    """Give each source its id, in the order of `sources`; the ids do not depend on that order.

    An id is made of the path in the input folder without its ending, and of the record's number. When two sources
    want the same one, the path that reads most like it keeps it, and the others get a hash of their paths.
    """
    given: dict[int, str] = {}
    taken: set[str] = set()
    ranked = sorted(range(len(sources)), key=lambda number: _rank(sources[number]))
    for number in ranked:
        wanted = _wanted(sources[number])
        if wanted and wanted not in taken:
            given[number] = wanted
            taken.add(wanted)
    for number in ranked:
        if number not in given:
            given[number] = _hashed(sources[number], taken)
            taken.add(given[number])
    return tuple(given[number] for number in range(len(sources)))


def _rank(source: Source) -> tuple[bool, str, int]:
    """Order so that a path that is its own slug comes before one that only turns into it."""
    return (_ENDING.sub("", source.path) != _slug(source.path), source.path, source.record or 0)


def _wanted(source: Source) -> str | None:
    """Give the plain id; None when only a hash can tell this source from others."""
    slug = _slug(source.path)
    wanted = slug if source.record is None else f"{slug}-{source.record}"
    return wanted if slug and wanted not in RESERVED and len(wanted) <= LONGEST else None


def _hashed(source: Source, taken: set[str]) -> str:
    slug = _slug(source.path) or FALLBACK
    record = "" if source.record is None else f"-{source.record}"
    trial = 0
    while True:
        named = f"{source.path}\0{source.record or ''}\0{trial or ''}"
        digest = hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:HASH_LENGTH]
        room = LONGEST - len(record) - HASH_LENGTH - 1
        name = f"{slug[:room].rstrip('-')}-{digest}{record}"
        if name not in taken:
            return name
        trial += 1


def _slug(path: str) -> str:
    """Write a path in lower-case ASCII letters, digits and single hyphens."""
    stem = unicodedata.normalize("NFC", _ENDING.sub("", path)).lower().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")
