"""The description of the data files."""

import csv
import hashlib
import io
import json
from typing import Any

import presseschau
from presseschau.model import FileStatus, InputFile
from presseschau.rendering.data import data_files
from presseschau.rendering.data.package import fingerprint
from tests.proving.samples import sound_digest

FILES = {file.path.removeprefix("daten/"): file.content for file in data_files(sound_digest())}
PACKAGE: dict[str, Any] = json.loads(FILES["datapackage.json"])


def file(path: str, checksum: str) -> InputFile:
    """Make an input file."""
    return InputFile(path=path, sha256=checksum, status=FileStatus.READ)


def test_the_fingerprint_is_what_the_contract_says() -> None:
    """The SHA-256 of the lines path NUL checksum LF, sorted by path."""
    expected = hashlib.sha256(b"a.txt\x0011\nb/\xc3\xa4.txt\x0022\n").hexdigest()
    assert fingerprint((file("b/ä.txt", "22"), file("a.txt", "11"))) == expected


def test_the_fingerprint_changes_with_name_and_content() -> None:
    """Two inputs share it only when they are the same."""
    prints = {fingerprint((file(path, checksum),)) for path in ("a", "b") for checksum in ("1", "2")}
    assert len(prints) == 4


def test_input_and_generator_are_named() -> None:
    """Every file of the input is listed, with its status and why it was not simply read."""
    assert PACKAGE["generator"] == {"name": "presseschau", "version": presseschau.__version__}
    assert PACKAGE["input"]["fingerprint"] == fingerprint(sound_digest().files)
    assert PACKAGE["input"]["files"][:2] == [
        {"path": "hafen.txt", "sha256": "a" * 64, "status": "read", "reason": None},
        {"path": "kaputt.md", "sha256": "b" * 64, "status": "failed", "reason": "Zeile 2: …"},
    ]


def test_each_file_is_described_truly() -> None:
    """Size, checksum and format are those of the file."""
    assert {resource["path"] for resource in PACKAGE["resources"]} == set(FILES) - {"datapackage.json"}
    for resource in PACKAGE["resources"]:
        content = FILES[resource["path"]]
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        assert resource["title"]


def test_each_field_is_described() -> None:
    """Every field that a file has is in its schema, in order, with type and description; no other is."""
    for resource in PACKAGE["resources"]:
        content = FILES[resource["path"]].decode("utf-8-sig")
        described = [field["name"] for field in resource["schema"]["fields"]]
        if resource["path"].endswith(".csv"):
            found = next(csv.reader(io.StringIO(content), delimiter=";"))
        else:
            found = list(json.loads(content.splitlines()[0]))
        assert described == found
        assert all(field["type"] and field["description"] for field in resource["schema"]["fields"])
