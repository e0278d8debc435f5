"""The list of generated files in a docs folder: what may be overwritten and removed. All else is hand-written."""

from pathlib import Path

from presseschau.errors import OutputError
from presseschau.writing.address import is_inside
from presseschau.writing.replacing import put

NAME = ".generated"
"""A name with a dot: MkDocs and its kin leave such files out of the site."""

_HEADER = "# Made by Presseschau. It overwrites and removes the files below; all others here are never touched."


def load_manifest(docs: Path) -> frozenset[str]:
    """Give the paths listed; none when there is no list yet. Raises `OutputError` when it is not of our making."""
    place = docs / NAME
    try:
        text = place.read_text(encoding="utf-8")
    except FileNotFoundError:
        return frozenset()
    except (OSError, UnicodeDecodeError) as error:
        message = f"{place}: cannot be read ({error}). Restore it or delete it."
        raise OutputError(message) from error
    paths = [line for line in text.splitlines() if line and not line.startswith("#")]
    for path in paths:
        if not is_inside(path):
            message = f"{place}: lists {path!r}, expected a path inside the docs folder. Restore it or delete it."
            raise OutputError(message)
    return frozenset(paths)


def save_manifest(docs: Path, paths: frozenset[str]) -> None:
    """List these paths, sorted."""
    put(docs / NAME, "\n".join((_HEADER, *sorted(paths), "")).encode())
