"""Where in the docs folder a generated file may lie."""

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path, PurePosixPath

from presseschau.errors import OutputError

# POSIX and Windows both refuse names longer than this, counted in bytes of UTF-8.
_LONGEST_NAME = 255


def check_addresses(paths: Iterable[str]) -> None:
    """Raise `OutputError` for a path that leads out of the docs folder, and for two that are one on some disk.

    File systems of macOS and Windows do not tell `A` from `a`, so such a pair would overwrite each other there.
    """
    ordered = sorted(paths, key=lambda path: (path.casefold(), path))
    for path in ordered:
        if not is_inside(path):
            message = (
                f"{path!r}: is no path inside the docs folder. This is a mistake of the program, please report it."
            )
            raise OutputError(message)
    for _, group in groupby(ordered, key=str.casefold):
        if len(same := list(group)) > 1:
            message = f"{same[0]}: the address is used for {len(same)} files. Rename one of the articles behind it."
            raise OutputError(message)


def is_inside(path: str) -> bool:
    """Whether a path is relative, goes only down, and has only names that every file system takes."""
    parts = path.split("/")
    return str(PurePosixPath(path)) == path and all(_is_name(part) for part in parts)


def _is_name(part: str) -> bool:
    hostile = part.startswith(".") or "\\" in part or ":" in part or not part.isprintable()
    return bool(part) and not hostile and len(part.encode()) <= _LONGEST_NAME


def target(docs: Path, path: str) -> Path:
    """Give the place of a generated file.

    Raises `OutputError` when a link or a file stands where one of its folders belongs: what is written through a link
    could land anywhere.
    """
    place = docs
    for part in path.split("/")[:-1]:
        place /= part
        if place.is_symlink() or (place.exists() and not place.is_dir()):
            kind = "a link" if place.is_symlink() else "a file"
            message = f"{place}: is {kind}, expected a folder for generated pages. Move it away and run again."
            raise OutputError(message)
    return docs / path
