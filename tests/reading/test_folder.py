"""The input folder as a whole."""

import hashlib
import os
from pathlib import Path

import pytest

from presseschau.model import FileStatus, InputFile
from presseschau.reading import read

TEXT = "Die Brücke bleibt zu.\n"


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    place = tmp_path / "artikel"
    place.mkdir()
    return place


def put(folder: Path, **files: str | bytes) -> None:
    """Write files; `__` in a name stands for a full stop, since names are keyword arguments."""
    for name, content in files.items():
        place = folder / name.replace("__", ".")
        place.write_bytes(content.encode() if isinstance(content, str) else content)


def only(folder: Path) -> InputFile:
    """Read a folder with one file."""
    (file,) = read(folder).files
    return file


def test_files_are_read_in_the_order_of_their_paths(folder: Path) -> None:
    """Folders count like any other sign, whatever order the disk gives."""
    (folder / "b").mkdir()
    put(folder, b__txt=TEXT, a__md=TEXT, Z__txt=TEXT)
    put(folder / "b", a__txt=TEXT)
    assert [file.path for file in read(folder).files] == ["Z.txt", "a.md", "b.txt", "b/a.txt"]
    assert [source.path for source in read(folder).sources] == ["Z.txt", "a.md", "b.txt", "b/a.txt"]


def test_a_source_keeps_its_bytes_checksum_and_text(folder: Path) -> None:
    """The checksum is of the file, the text is what it says; a date in the first line stays in it."""
    content = b" date 2022-01 \r\nText\r\n"
    put(folder, a__txt=content)
    (source,) = read(folder).sources
    assert source.sha256 == hashlib.sha256(content).hexdigest()
    assert source.text == " date 2022-01 \nText\n"


def test_an_unknown_kind_is_named_and_passed_over(folder: Path) -> None:
    """A picture beside the articles is no mistake."""
    put(folder, bild__png=b"\x89PNG", ohne="x")
    assert [(file.path, file.status, file.reason) for file in read(folder).files] == [
        ("bild.png", FileStatus.SKIPPED, "Dateien mit der Endung „.png“ werden nicht gelesen."),
        ("ohne", FileStatus.SKIPPED, "Dateien ohne Endung werden nicht gelesen."),
    ]


def test_hidden_names_are_no_part_of_the_input(folder: Path) -> None:
    """What a file manager or version control leaves there is not the user's."""
    (folder / ".git").mkdir()
    put(folder / ".git", a__txt=TEXT)
    put(folder, __DS_Store="x")
    assert read(folder).files == ()


@pytest.mark.parametrize("content", [b"", b" \n\n\t\n", b"\xef\xbb\xbf", b"---\ntitle: x\n---\n\n"])
def test_a_file_without_text_is_told(folder: Path, content: bytes) -> None:
    """Nothing is published of it, but nothing is silent either."""
    put(folder, a__md=content)
    file = only(folder)
    assert (file.status, file.lost) == (FileStatus.FAILED, 1)
    assert file.reason == "Die Datei enthält keinen Text. Abhilfe: Text ergänzen oder die Datei löschen."


def test_one_bad_file_stops_no_other(folder: Path) -> None:
    """Each failure is told beside the articles that were read."""
    put(folder, a__txt=b"\0\0", b__md="---\ntitle: [\n---\nx", c__txt=TEXT, d__jsonl='{"text": "gut"}\n{')
    given = read(folder)
    assert [file.status.value for file in given.files] == ["failed", "failed", "read", "read"]
    assert [file.lost for file in given.files] == [1, 1, 0, 1]
    assert [(source.path, source.record) for source in given.sources] == [("c.txt", None), ("d.jsonl", 1)]


def test_files_of_the_same_bytes_stay_articles(folder: Path) -> None:
    """Whether one outlet copied another is what the digest finds out."""
    put(folder, a__txt=TEXT, b__txt=TEXT)
    assert [file.status for file in read(folder).files] == [FileStatus.READ, FileStatus.READ]
    assert len(read(folder).sources) == 2


def test_the_same_address_and_text_is_a_duplicate(folder: Path) -> None:
    """An article saved twice from one address is one article; a changed text under it is another."""
    page = "---\nurl: https://example.org/1\n---\n{}"
    put(folder, a__md=page.format(TEXT), b__md=page.format(TEXT + "\n"), c__md=page.format("Neuer Text."))
    given = read(folder)
    assert [source.path for source in given.sources] == ["a.md", "c.md"]
    assert given.files[1].status is FileStatus.DUPLICATE
    assert given.files[1].reason == "Ein Artikel steht mit gleicher Adresse und gleichem Text schon in „a.md“."
    assert given.files[1].lost == 0


def test_links_are_never_followed(folder: Path, tmp_path: Path) -> None:
    """A link to a file of the folder is its duplicate; one that leads out publishes nothing from elsewhere."""
    (tmp_path / "geheim.txt").write_text("geheim")
    (tmp_path / "mehr").mkdir()
    put(folder, a__txt=TEXT)
    (folder / "b.txt").symlink_to("a.txt")
    (folder / "c.txt").symlink_to(tmp_path / "geheim.txt")
    (folder / "d.txt").symlink_to("fehlt.txt")
    (folder / "e").symlink_to(tmp_path / "mehr")
    (folder / "f").symlink_to(folder)
    given = read(folder)
    assert [source.text for source in given.sources] == [TEXT]
    assert [(file.path, file.status.value) for file in given.files] == [
        ("a.txt", "read"),
        ("b.txt", "duplicate"),
        ("c.txt", "failed"),
        ("d.txt", "failed"),
        ("e", "failed"),
        ("f", "duplicate"),
    ]
    assert "„a.txt“" in str(given.files[1].reason)
    assert "führt aus dem Ordner hinaus" in str(given.files[2].reason)
    assert "führt ins Leere" in str(given.files[3].reason)


def test_an_unreadable_file_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Missing rights are named; the test cannot take them away from root, so opening fails by hand."""
    put(folder, a__txt=TEXT)

    def deny(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", deny)
    file = only(folder)
    assert file.status is FileStatus.FAILED
    assert file.sha256 == hashlib.sha256().hexdigest()
    assert file.reason == "Die Datei lässt sich nicht lesen (Permission denied). Abhilfe: Zugriffsrechte prüfen."


def test_a_pipe_is_told_and_does_not_hang(folder: Path) -> None:
    """Only ordinary files are opened."""
    os.mkfifo(folder / "a.txt")
    assert only(folder).reason == "Das ist keine gewöhnliche Datei. Abhilfe: sie aus dem Ordner nehmen."


def test_a_name_that_is_no_text_is_told(folder: Path) -> None:
    """The name appears with a mark, so that data files stay UTF-8."""
    try:
        Path(os.fsdecode(os.fsencode(folder) + b"/a\xff.txt")).write_text(TEXT)
    except OSError:
        pytest.skip("this file system refuses such names")
    file = only(folder)
    assert file.path == "a\ufffd.txt"
    assert file.status is FileStatus.FAILED


def test_a_very_long_article_is_read(folder: Path) -> None:
    """A text of half a million characters comes through unchanged."""
    text = "„Größe“ zählt nicht – sagte sie. " * 15_000
    put(folder, a__txt=text)
    assert read(folder).sources[0].text == text


def test_what_is_longer_than_any_article_is_refused(folder: Path) -> None:
    """Five megabytes of text are no article: the reason says how long it is, what may be, and what to do."""
    put(folder, a__txt=("„Größe“ zählt nicht – sagte sie. " * 40 + "\n") * 3_200, b__txt="Ein kurzer Text.")
    given = read(folder)
    assert [source.path for source in given.sources] == ["b.txt"]
    assert given.files[0].status is FileStatus.FAILED
    assert given.files[0].reason == (
        "Der Text hat 4.227.200 Zeichen, mehr als die 500.000, die ein Artikel haben darf. "
        "Abhilfe: ihn in mehrere Dateien teilen."
    )
