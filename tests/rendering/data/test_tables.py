"""The tables for spreadsheets."""

import csv
import io
import json

import pytest

from presseschau.model import Quote, QuoteKind
from presseschau.rendering.data import data_files
from presseschau.rendering.data.tables import sheet
from tests.proving.samples import TEXTS, sound_digest, span, with_article

FILES = {file.path.removeprefix("daten/"): file.content for file in data_files(sound_digest())}
SHARED = ["article", "start", "end", "wording", "sentence", "published"]


def rows(name: str) -> list[dict[str, str]]:
    """Read a table as a program would."""
    return list(csv.DictReader(io.StringIO(FILES[name].decode("utf-8-sig"), newline=""), delimiter=";"))


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("quotes.csv", ["kind", "speaker", "actor"]),
        ("figures.csv", ["value", "unit", "qualifier", "actor"]),
        ("dates.csv", ["type", "value", "precision"]),
    ],
)
def test_tables_open_in_a_spreadsheet(name: str, own: list[str]) -> None:
    """Byte order mark, semicolons, and a header line with the columns that all share first."""
    assert FILES[name].startswith(b"\xef\xbb\xbf")
    assert list(rows(name)[0]) == [*SHARED, *own]
    assert FILES[name].count(b"\r\n") == FILES[name].count(b"\n")


@pytest.mark.parametrize("name", ["quotes.csv", "figures.csv", "dates.csv"])
def test_wording_stands_where_the_row_says(name: str) -> None:
    """A reader of the table can find each wording in its article."""
    for row in rows(name):
        wording = TEXTS[row["article"]][int(row["start"]) : int(row["end"])]
        assert row["wording"].removeprefix("'") == wording
        assert wording in row["sentence"]
        assert row["published"] == "2024-03-04"


def test_rows_tell_what_is_known() -> None:
    """Speaker by wording and id, value without a fraction, durations left out."""
    quote, (ships, cold, tons), (friday,) = rows("quotes.csv")[0], rows("figures.csv"), rows("dates.csv")
    assert (quote["kind"], quote["speaker"], quote["actor"]) == ("direct", "Ute Lamm", "ute-lamm")
    assert (ships["value"], ships["unit"], ships["qualifier"], ships["actor"]) == (
        "1200",
        "Schiffe",
        "about",
        "ute-lamm",
    )
    assert (cold["value"], cold["wording"]) == ("-5", "'-5")
    assert tons["value"] == "1500000"
    assert (friday["type"], friday["value"], friday["precision"]) == ("DATE", "2024-03-08", "day")


def test_answers_of_interviews_are_no_direct_quotes() -> None:
    """They stand in no quotation marks, and direct quotes of the data always do."""
    answer = Quote(kind=QuoteKind.DIRECT, span=span("hafen", "Rund 1.200 Schiffe warten bei -5 Grad."))
    files = {file.path: file.content for file in data_files(with_article(sound_digest(), quotes=(answer,)))}
    first, *_ = files["daten/articles.jsonl"].decode().splitlines()
    assert [quote["kind"] for quote in json.loads(first)["quotes"]] == ["indirect"]
    table = csv.DictReader(io.StringIO(files["daten/quotes.csv"].decode("utf-8-sig"), newline=""), delimiter=";")
    assert [row["kind"] for row in table] == ["indirect"]


@pytest.mark.parametrize("text", ["=1+1", "+49", "-5", "@SUM(A1)", "\tx", "＝1", "＋1", "－1", "＠x"])
def test_no_text_runs_as_a_formula(text: str) -> None:
    """Spreadsheets show it, with an apostrophe in front."""
    assert sheet(("a",), [(text,)]).decode("utf-8-sig") == f'"a"\r\n"\'{text}"\r\n'


def test_numbers_stay_numbers() -> None:
    """Also negative ones: only texts are guarded."""
    assert sheet(("a", "b"), [(-5, 2.5)]).decode("utf-8-sig").splitlines()[1] == "-5;2.5"


def test_any_text_survives_in_its_cell() -> None:
    """Semicolons, quotation marks and line ends do not break the row."""
    text = 'eins; "zwei"\ndrei, vier'
    read = list(
        csv.reader(io.StringIO(sheet(("a", "b"), [(text, "x")]).decode("utf-8-sig"), newline=""), delimiter=";")
    )
    assert read == [["a", "b"], [text, "x"]]


def test_rows_are_sorted_by_place() -> None:
    """Article, then start: numbers count as numbers."""
    read = sheet(("a", "b", "c"), [("y", 1, 2), ("x", 10, 11), ("x", 9, 10)]).decode("utf-8-sig").splitlines()
    assert read[1:] == ['"x";9;10', '"x";10;11', '"y";1;2']
