"""Writing generated files into a docs folder."""

import os
from pathlib import Path

import pytest

from presseschau.errors import OutputError
from presseschau.model import File
from presseschau.writing import outdated, write
from presseschau.writing.manifest import NAME


def files(**contents: str) -> tuple[File, ...]:
    """Make files; `__` in a name stands for a slash, since names are keyword arguments."""
    return tuple(File(path=f"{name.replace('__', '/')}.md", content=text.encode()) for name, text in contents.items())


def tree(docs: Path) -> dict[str, str]:
    """Give all files below a folder but the list of generated ones."""
    found = (place for place in docs.rglob("*") if place.is_file() and place.name != NAME)
    return {place.relative_to(docs).as_posix(): place.read_text() for place in found}


def test_files_are_written_below_docs(tmp_path: Path) -> None:
    """Folders are made as needed, docs itself too."""
    write(files(index="a", artikel__eins="b"), tmp_path / "neu" / "docs")
    assert tree(tmp_path) == {"neu/docs/index.md": "a", "neu/docs/artikel/eins.md": "b"}


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    """Unchanged pages keep their time stamp, so that a live preview rebuilds only what is new."""
    write(files(index="a", zitate="b"), tmp_path)
    before = {place.name: place.stat() for place in tmp_path.iterdir()}
    assert write(files(index="a", zitate="neu"), tmp_path) == ("changed: zitate.md",)
    after = {place.name: place.stat() for place in tmp_path.iterdir()}
    assert [name for name in before if before[name].st_ino != after[name].st_ino] == ["zitate.md"]
    assert after["index.md"].st_mtime_ns == before["index.md"].st_mtime_ns


def test_what_is_no_longer_produced_goes_away(tmp_path: Path) -> None:
    """Pages of removed articles vanish, and folders that they leave empty."""
    write(files(index="a", artikel__eins="b", artikel__tief__zwei="c", akteure__x="d"), tmp_path)
    (tmp_path / "akteure" / "eigenes.txt").write_text("von Hand")
    write(files(index="a"), tmp_path)
    assert tree(tmp_path) == {"index.md": "a", "akteure/eigenes.txt": "von Hand"}
    assert not (tmp_path / "artikel").exists()
    assert tmp_path.is_dir()


def test_hand_written_pages_are_never_touched(tmp_path: Path) -> None:
    """A page in the way stops the run before anything is written, and is named with a remedy."""
    (tmp_path / "zitate.md").write_text("von Hand")
    with pytest.raises(OutputError, match=r"zitate\.md\. Nothing was written\. Move them away"):
        write(files(index="a", zitate="b"), tmp_path)
    assert tree(tmp_path) == {"zitate.md": "von Hand"}


def test_a_lost_list_is_made_anew_when_pages_are_as_generated(tmp_path: Path) -> None:
    """Whoever deletes the list of generated files loses nothing as long as the pages are up to date."""
    write(files(index="a"), tmp_path)
    (tmp_path / NAME).unlink()
    assert outdated(files(index="a"), tmp_path) == (f"changed: {NAME}",)
    write(files(index="a"), tmp_path)
    assert outdated(files(index="a"), tmp_path) == ()


def test_check_lists_changed_missing_and_stale_files(tmp_path: Path) -> None:
    """Each is named with what is wrong about it, and nothing is written."""
    write(files(a="1", b="1", c="1"), tmp_path)
    before = tree(tmp_path)
    expected = ("changed: a.md", "missing: d.md", "no longer produced: c.md")
    assert outdated(files(a="2", b="1", d="1"), tmp_path) == expected
    assert tree(tmp_path) == before


def test_check_of_a_missing_folder_makes_none(tmp_path: Path) -> None:
    """Looking creates nothing."""
    assert outdated(files(a="1"), tmp_path / "docs") == ("missing: a.md",)
    assert list(tmp_path.iterdir()) == []


OUTSIDE = ("../x.md", "a/../../x.md", "/x.md", "C:/x.md", "a\\x.md")
ODD = ("a//x.md", "./x.md", "", "a/", ".git/x", "a/\0", "x\n.md", "ä" * 200 + ".md")


@pytest.mark.parametrize("path", [*OUTSIDE, *ODD])
def test_nothing_outside_docs_is_written(tmp_path: Path, path: str) -> None:
    """A path that does not go straight down inside docs is refused before anything is written."""
    docs = tmp_path / "docs"
    with pytest.raises(OutputError, match="no path inside the docs folder"):
        write((File(path="index.md", content=b"a"), File(path=path, content=b"b")), docs)
    assert list(tmp_path.rglob("*")) == []


def test_nothing_is_written_through_links(tmp_path: Path) -> None:
    """A folder that is a link could lead anywhere."""
    outside, docs = tmp_path / "draussen", tmp_path / "docs"
    outside.mkdir()
    docs.mkdir()
    (docs / "artikel").symlink_to(outside)
    with pytest.raises(OutputError, match=r"artikel: is a link, expected a folder"):
        write(files(index="a", artikel__eins="b"), docs)
    assert list(outside.iterdir()) == []
    assert not (docs / "index.md").exists()


def test_a_page_that_became_a_link_is_not_overwritten(tmp_path: Path) -> None:
    """What the link points to stays as it is."""
    docs, outside = tmp_path / "docs", tmp_path / "draussen.md"
    write(files(index="a"), docs)
    outside.write_text("fremd")
    (docs / "index.md").unlink()
    (docs / "index.md").symlink_to(outside)
    with pytest.raises(OutputError, match=r"index\.md: is a link"):
        write(files(index="b"), docs)
    assert outside.read_text() == "fremd"


def test_stale_pages_behind_links_stay(tmp_path: Path) -> None:
    """Removing is refused where writing would be."""
    docs, outside = tmp_path / "docs", tmp_path / "draussen"
    write(files(index="a", artikel__eins="b"), docs)
    (docs / "artikel").rename(outside)
    (docs / "artikel").symlink_to(outside)
    with pytest.raises(OutputError, match="is a link"):
        write(files(index="a"), docs)
    assert (outside / "eins.md").exists()


@pytest.mark.parametrize("entry", ["../draussen.md", "/etc/passwd", "a/../../draussen.md"])
def test_a_list_that_names_foreign_files_is_refused(tmp_path: Path, entry: str) -> None:
    """Nobody can have files outside docs removed by editing the list."""
    docs, outside = tmp_path / "docs", tmp_path / "draussen.md"
    outside.write_text("fremd")
    docs.mkdir()
    (docs / NAME).write_text(f"{entry}\n")
    with pytest.raises(OutputError, match="Restore it or delete it"):
        write(files(index="a"), docs)
    assert outside.exists()


def test_two_pages_of_one_address_are_refused(tmp_path: Path) -> None:
    """Also when only some disks take them for one."""
    with pytest.raises(OutputError, match="the address is used for 2 files"):
        write((File(path="a/X.md", content=b"1"), File(path="a/x.md", content=b"2")), tmp_path)


def test_a_file_where_a_folder_belongs_is_named(tmp_path: Path) -> None:
    """The message says what to move."""
    (tmp_path / "artikel").write_text("von Hand")
    with pytest.raises(OutputError, match=r"artikel: is a file, expected a folder .* Move it away"):
        write(files(artikel__eins="a"), tmp_path)


def test_a_folder_where_a_page_belongs_is_named(tmp_path: Path) -> None:
    """The message says what to move."""
    (tmp_path / "index.md").mkdir()
    with pytest.raises(OutputError, match=r"index\.md: is a folder, expected a generated page"):
        write(files(index="a"), tmp_path)


def test_a_full_disk_leaves_the_old_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says so, the old page stays whole, nothing half written lies about."""
    write(files(index="alt"), tmp_path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"index\.md: cannot be written \(No space left on device\)"):
        write(files(index="neu"), tmp_path)
    assert tree(tmp_path) == {"index.md": "alt"}
