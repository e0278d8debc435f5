"""One file at a time, whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from presseschau.errors import OutputError

# One name for all files of a folder, since they are written one after the other; short enough beside any name.
_UNFINISHED = ".presseschau-unfinished"
# Where links cannot be refused (Windows), the fresh name has just been removed, which does as well.
_FRESH = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def put(place: Path, content: bytes) -> None:
    """Write a file so that whoever looks, and whenever the run is killed, sees the old content or the new one.

    Raises `OutputError` when the disk or the rights do not allow it; the old content then stays.
    """
    unfinished = place.with_name(_UNFINISHED)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        try:
            _store(unfinished, content)
            unfinished.replace(place)
        except BaseException:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise unwritable(place, error) from error


def remove(place: Path, top: Path) -> None:
    """Remove a file and the folders below `top` that it leaves empty; raises `OutputError` when not allowed."""
    try:
        place.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(place, error) from error
    for folder in place.parents:
        if folder == top or not _remove_empty(folder):
            return


def remove_unfinished(folders: set[Path]) -> None:
    """Remove what a killed run left half written in these folders."""
    for folder in sorted(folders):
        with suppress(OSError):
            (folder / _UNFINISHED).unlink()


def unwritable(place: Path, error: OSError) -> OutputError:
    """Say of a file that it cannot be written, why, and what to do."""
    message = (
        f"{place}: cannot be written ({error.strerror}). Check the folder's rights and the free space, then run again;"
        " what is there now is old or new pages, none of them half written."
    )
    return OutputError(message)


def _store(place: Path, content: bytes) -> None:
    with os.fdopen(os.open(place, _FRESH, 0o666), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _remove_empty(folder: Path) -> bool:
    """Whether the folder is gone now."""
    try:
        folder.rmdir()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
