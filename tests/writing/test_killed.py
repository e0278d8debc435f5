"""Runs that are killed at any moment."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from presseschau.model import File
from presseschau.writing import outdated, write
from presseschau.writing.manifest import NAME

OLD = {"index.md": "alt", "artikel/eins.md": "alt", "artikel/weg.md": "alt"}
NEW = {"index.md": "neu", "artikel/eins.md": "neu", "artikel/zwei.md": "neu", "themen/x.md": "neu"}

# Kills itself right before the n-th step that touches the disk: opening, flushing, replacing, removing.
SCRIPT = """
import os, signal, sys
from pathlib import Path
from presseschau.model import File
from presseschau.writing import write

steps = int(sys.argv[2])
def counted(step):
    def wrapper(*arguments, **options):
        global steps
        steps -= 1
        if steps < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return step(*arguments, **options)
    return wrapper

os.fsync, os.open = counted(os.fsync), counted(os.open)
Path.replace, Path.unlink, Path.rmdir = counted(Path.replace), counted(Path.unlink), counted(Path.rmdir)
write(tuple(File(path=p, content=c.encode()) for p, c in %r.items()), Path(sys.argv[1]))
print("done")
"""


def made(contents: dict[str, str]) -> tuple[File, ...]:
    """Make files."""
    return tuple(File(path=path, content=text.encode()) for path, text in contents.items())


def killed(docs: Path, steps: int) -> bool:
    """Write the new pages, killed after so many steps; whether it was killed before it was done."""
    command = [sys.executable, "-c", SCRIPT % NEW, str(docs), str(steps)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr
    return done.returncode != 0


@pytest.mark.parametrize("steps", [0, 1, 2, 3, 5, 8, 11, 14, 17, 20, 23])
def test_a_killed_run_leaves_whole_pages_and_the_next_one_heals(tmp_path: Path, steps: int) -> None:
    """Each page is the old or the new one, hand-written ones stay, and the next run makes all right."""
    write(made(OLD), tmp_path)
    (tmp_path / "artikel" / "eigenes.md").write_text("von Hand")
    assert killed(tmp_path, steps)
    for place in (place for place in tmp_path.rglob("*.md") if place.name != "eigenes.md"):
        assert place.read_text() in {"alt", "neu"}
    write(made(NEW), tmp_path)
    assert outdated(made(NEW), tmp_path) == ()
    left = {place.relative_to(tmp_path).as_posix() for place in tmp_path.rglob("*") if place.is_file()}
    assert left == {*NEW, NAME, "artikel/eigenes.md"}


def test_an_undisturbed_run_is_done(tmp_path: Path) -> None:
    """The test above kills before the end: with steps enough the run ends by itself."""
    write(made(OLD), tmp_path)
    assert not killed(tmp_path, 1000)
