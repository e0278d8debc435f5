"""The input folder: which files it has and, for each, whether it may be read at all."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from presseschau.model import CorrectionFile, FileStatus, Input, InputFile
from presseschau.reading.corrections import read_corrections
from presseschau.reading.file import Intake, intake, refused
from presseschau.reading.repeats import drop_repeats

CORRECTIONS = "korrekturen.yml"
"""What the file of corrections is called when it lies among the articles, at the top of the folder."""


def read(folder: Path, corrections: Path | None = None) -> Input:
    """Read a folder and all below it, sorted by path; names that begin with a dot are no part of it.

    No file stops the others: what cannot be read is in the result with a reason. Links are not followed: one that
    leads to a file of the folder is its duplicate, one that leads elsewhere fails. `corrections` is read in place of
    the folder's own file of corrections; raises `OSError` when it cannot be opened.
    """
    place = corrections or _own_corrections(folder)
    inside = place and _below(folder, place)
    edited = read_corrections(place, _name(inside or Path(place.name))) if place else CorrectionFile()
    paths = sorted(_paths(folder), key=_name)
    intakes = drop_repeats([_edited(edited) if path == inside else _take(folder, path) for path in paths])
    return Input(
        files=tuple(taken.file for taken in intakes),
        sources=tuple(source for taken in intakes for source in taken.sources),
        corrections=edited,
    )


def _own_corrections(folder: Path) -> Path | None:
    """Give the folder's file of corrections when it has one that can be opened."""
    own = folder / CORRECTIONS
    return own if own.is_file() and not own.is_symlink() and os.access(own, os.R_OK) else None


def _below(folder: Path, place: Path) -> Path | None:
    """Give the path of `place` in the folder, None when it lies outside."""
    target, root = place.resolve(), folder.resolve()
    return target.relative_to(root) if target.is_relative_to(root) else None


def _name(path: Path) -> str:
    """Give a path with forward slashes; bytes of it that are no UTF-8 become marks, so that it can be printed."""
    return path.as_posix().encode(errors="surrogateescape").decode(errors="replace")


def _paths(folder: Path) -> Iterator[Path]:
    """Give all files, links and unreadable folders, relative to the folder."""
    unreadable: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=unreadable.append):
        links = [name for name in folders if (Path(place) / name).is_symlink()]
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in (*names, *links):
            if not name.startswith("."):
                yield (Path(place) / name).relative_to(folder)
    yield from (Path(error.filename).relative_to(folder) for error in unreadable)


def _take(folder: Path, path: Path) -> Intake:
    name, place = _name(path), folder / path
    if name != path.as_posix():
        return refused(name, "Der Name der Datei ist nicht in UTF-8", "die Datei umbenennen")
    try:
        mode = place.lstat().st_mode
        if stat.S_ISLNK(mode):
            return _link(folder, name, place)
        if stat.S_ISDIR(mode):
            return refused(name, "Der Ordner lässt sich nicht öffnen", "Zugriffsrechte prüfen")
        if not stat.S_ISREG(mode):
            return refused(name, "Das ist keine gewöhnliche Datei", "sie aus dem Ordner nehmen")
        return intake(name, place)
    except OSError as error:
        return refused(name, f"Die Datei lässt sich nicht lesen ({error.strerror})", "Zugriffsrechte prüfen")


def _link(folder: Path, name: str, place: Path) -> Intake:
    target, root = place.resolve(), folder.resolve()
    if not target.is_relative_to(root):
        return refused(name, "Die Verknüpfung führt aus dem Ordner hinaus", "die Datei selbst in den Ordner legen")
    if not target.exists():
        return refused(name, "Die Verknüpfung führt ins Leere", "sie löschen")
    reason = f"Die Verknüpfung führt zu „{_name(target.relative_to(root))}“, was schon gelesen wird."
    return refused(name, reason, status=FileStatus.DUPLICATE)


def _edited(corrections: CorrectionFile) -> Intake:
    """Give the result for the file of corrections, which holds no articles."""
    return Intake(file=InputFile(path=corrections.path, sha256=corrections.sha256, status=FileStatus.READ))
