"""JSON lines: one article a line."""

import json

import pytest

from presseschau.model import RecordKind, Stated
from presseschau.reading.lines import read_lines
from presseschau.reading.record import UnreadableError


def line(**fields: object) -> str:
    """Write an article as a line."""
    return json.dumps({"text": "Der Text.", **fields}, ensure_ascii=False)


def test_each_line_is_an_article() -> None:
    """Articles are counted by the line they stand in, blank lines included."""
    contents = read_lines(f"{line()}\n\n{line(title=' Titel ')}\n".encode())
    assert [(record.number, record.kind) for record in contents.records] == [(1, RecordKind.LINE), (3, RecordKind.LINE)]
    assert contents.records[1].stated == Stated(title="Titel")
    assert contents.troubles == ()


def test_all_fields_are_read() -> None:
    """The fields are those of front matter."""
    fields = {"title": "T", "date": "2024-03-04", "outlet": "O", "url": "https://e.org", "language": "de"}
    record = read_lines(line(**fields, authors=["A", " ", "B"]).encode()).records[0]
    assert record.stated == Stated(**fields, authors=("A", "B"))


def test_text_is_cleaned_as_in_other_files() -> None:
    """Line ends inside JSON become LF, mojibake is repaired, half characters are marked."""
    record = read_lines(b'{"text": "Eins\\r\\nZwei\\rDrei \\ud800"}').records[0]
    assert record.text == "Eins\nZwei\nDrei \ufffd"
    assert read_lines(line(text="GrÃ¶ÃŸe").encode()).records[0].text == "Größe"


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ('{"text": ', 'Zeile 2: Das ist kein JSON-Objekt: „{"text":“. Abhilfe: die Zeile berichtigen oder löschen.'),
        ("[1]", "Zeile 2: Das ist kein JSON-Objekt: „[1]“"),
        ("[" * 100_000, "Zeile 2: Das ist kein JSON-Objekt"),
        ("{}", "Zeile 2: Das Feld „text“ fehlt oder ist leer"),
        ('{"text": "  "}', "Zeile 2: Das Feld „text“ fehlt oder ist leer"),
        ('{"text": 7}', "Zeile 2: „text“ hat den Wert 7, erwartet wird ein Text"),
        (line(title=["x"]), 'Zeile 2: „title“ hat den Wert ["x"], erwartet wird ein Text'),
        (line(authors={"a": 1}), "Zeile 2: „authors“ hat den Wert"),
        (line(authors=[1]), "Zeile 2: „authors“ hat den Wert 1, erwartet wird ein Name"),
    ],
)
def test_a_broken_line_is_told_and_costs_no_other(broken: str, said: str) -> None:
    """The lines around it are read."""
    contents = read_lines(f"{line()}\n{broken}\n{line()}\n".encode())
    assert [record.number for record in contents.records] == [1, 3]
    assert len(contents.troubles) == 1
    assert contents.troubles[0].startswith(said)


def test_no_article_at_all_is_told() -> None:
    """A file of blank lines is no silent nothing."""
    with pytest.raises(UnreadableError, match="enthält keinen Artikel"):
        read_lines(b"\n \n")
