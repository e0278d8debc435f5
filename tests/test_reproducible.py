"""The same articles give the same bytes, wherever and whenever the digest and the site are made."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PARTS = ("mkdocs.yml", "overrides", "docs")
# Everything about a machine that programs tend to let into their output; the hash seed decides the order of sets.
WORLDS = (
    {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "1", "HOME": "/nonexistent"},
    {"TZ": "America/New_York", "LC_ALL": "de_DE.UTF-8", "PYTHONHASHSEED": "2", "USER": "somebody"},
)


def run(folder: Path, world: dict[str, str], *command: str) -> None:
    """Run a module of Python in a project folder and another world."""
    environment = {**os.environ, **world, "PYTHONDONTWRITEBYTECODE": "1", "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def tree(folder: Path) -> dict[str, bytes]:
    """Give all files below a folder."""
    return {place.relative_to(folder).as_posix(): place.read_bytes() for place in folder.rglob("*") if place.is_file()}


def differences(one: Path, other: Path) -> list[str]:
    """Name the files that are not the same in both folders."""
    left, right = tree(one), tree(other)
    assert left
    return sorted(path for path in left.keys() | right.keys() if left.get(path) != right.get(path))


@pytest.fixture(scope="module", name="projects")
def _projects(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Make the digest of the seeds twice, in folders of different names and depths, the files made in other orders."""
    one, other = (tmp_path_factory.mktemp("eins"), tmp_path_factory.mktemp("zwei") / "tief" / "Größe & Maß")
    for folder, world, backwards in ((one, WORLDS[0], False), (other, WORLDS[1], True)):
        folder.mkdir(parents=True, exist_ok=True)
        for part in PARTS:
            copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
            copy(ROOT / part, folder / part)
        (folder / "seeds").mkdir()
        for place in sorted((ROOT / "seeds").iterdir(), reverse=backwards):
            shutil.copyfile(place, folder / "seeds" / place.name)
        run(folder, world, "presseschau")
    return one, other


def test_docs_are_the_same_bytes(projects: tuple[Path, Path]) -> None:
    """Folder, time zone, locale, hash seed and order of files leave no trace."""
    one, other = projects
    assert differences(one / "docs", other / "docs") == []


def test_no_path_of_the_machine_is_published(projects: tuple[Path, Path]) -> None:
    """Generated files name files of the input folder only."""
    for project in projects:
        foreign = str(project).encode()
        assert [path for path, content in tree(project / "docs").items() if foreign in content] == []


def test_the_site_is_the_same_bytes_at_a_stated_time(projects: tuple[Path, Path]) -> None:
    """With SOURCE_DATE_EPOCH (reproducible-builds.org) the site's build knows no other clock."""
    one, other = projects
    for folder, world in zip(projects, WORLDS, strict=True):
        run(folder, {**world, "SOURCE_DATE_EPOCH": "1700000000"}, "mkdocs", "build", "--strict")
    assert differences(one / "site", other / "site") == []
