"""The word lists and tables of German."""

import re
from pathlib import Path

import pytest

import presseschau.german
from presseschau.german import table, words

FOLDER = Path(presseschau.german.__file__).parent
LICENCE = re.compile(r"\b(?:MIT|LGPL|CC BY|CC0|BSD|Apache|Unicode)\b")
FILES = sorted(path for path in FOLDER.iterdir() if path.suffix in {".txt", ".tsv", ".yml"})


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_says_where_it_comes_from(path: Path) -> None:
    """Each data file begins with comment lines that name its source and licence."""
    head = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            break
        head.append(line)
    assert LICENCE.search("\n".join(head)), f"{path.name}: no licence in its first comment lines"


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".txt"], ids=lambda path: path.name)
def test_word_lists_hold_each_word_once(path: Path) -> None:
    """No entry of a word list stands twice or has white space at its edges."""
    entries = [
        line for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")
    ]
    assert [entry for entry in entries if entry != entry.strip()] == []
    assert len(entries) == len(words(path.stem))


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".tsv"], ids=lambda path: path.name)
def test_tables_have_no_empty_key(path: Path) -> None:
    """Each row of a table begins with a value."""
    assert all(row[0] for row in table(path.stem))
