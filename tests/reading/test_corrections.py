"""The file in which an editor keeps corrections."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presseschau.model import ActorKind, CorrectionEntry, CorrectionKind, FileStatus
from presseschau.reading import read
from presseschau.reading.corrections import read_corrections

WHOLE = """actors:
  - name: Sergej Lawrow
    aliases: [Lavrov]
    kind: person
  - name: Paul Kröger
    aliases: Kröger
    articles: [2024/bericht.txt]
no_actors: [Pool, 2022]
stories:
  together: [[eins.txt, zwei.txt]]
  apart: [drei.txt, [vier.txt, fünf.txt]]
  titles: [{article: eins.txt, title: "Treffen:
    in Genf"}]
  dropped: [{article: zwei.txt, wording: Lesen Sie}]
"""


def entry(kind: CorrectionKind, line: int, wording: str = "", *articles: str) -> CorrectionEntry:
    """Make an entry that is about stories or a name that is none."""
    return CorrectionEntry(kind=kind, line=line, wording=wording, articles=articles)


def test_every_part_is_read(tmp_path: Path) -> None:
    """Entries come by line; a single text may stand for a list of one, and numbers stay as they are written."""
    path = tmp_path / "fehler.yml"
    path.write_text(WHOLE, encoding="utf-8")
    file = read_corrections(path, "fehler.yml")
    assert file.mistakes == ()
    assert file.entries == (
        CorrectionEntry(
            kind=CorrectionKind.ACTOR, line=2, wording="Sergej Lawrow", aliases=("Lavrov",), actor=ActorKind.PERSON
        ),
        CorrectionEntry(
            kind=CorrectionKind.ACTOR,
            line=5,
            wording="Paul Kröger",
            aliases=("Kröger",),
            articles=("2024/bericht.txt",),
        ),
        entry(CorrectionKind.NO_ACTOR, 8, "Pool"),
        entry(CorrectionKind.NO_ACTOR, 8, "2022"),
        entry(CorrectionKind.TOGETHER, 10, "", "eins.txt", "zwei.txt"),
        entry(CorrectionKind.APART, 11, "", "drei.txt"),
        entry(CorrectionKind.APART, 11, "", "vier.txt", "fünf.txt"),
        entry(CorrectionKind.TITLE, 12, "Treffen: in Genf", "eins.txt"),
        entry(CorrectionKind.DROPPED, 14, "Lesen Sie", "zwei.txt"),
    )


@pytest.mark.parametrize("content", ["", "# noch keine\n", "actors:\nno_actors: []\nstories:\n  titles:\n"])
def test_an_empty_file_and_empty_parts_are_no_mistakes(tmp_path: Path, content: str) -> None:
    """Corrections are optional, each part of them too."""
    path = tmp_path / "korrekturen.yml"
    path.write_text(content, encoding="utf-8")
    file = read_corrections(path, "korrekturen.yml")
    assert (file.entries, file.mistakes) == ((), ())


MISTAKES = [
    ("actors: Lawrow", 1, "Lawrow", "muss eine Liste sein"),
    ("actors:\n  - aliases: [Lawrow]", 2, "aliases: [Lawrow]", "fehlt „name“"),
    ("actors:\n  - name: Genf\n    kind: town", 3, "town", "Art von Akteur"),
    ("actors:\n  - name: [a, b]", 2, "[a, b]", "muss ein Text sein"),
    ("actors:\n  - name: Bern\n    name: Genf", 3, "name", "steht schon weiter oben"),
    ("akteure: []", 1, "akteure", "Dieses Feld gibt es hier nicht"),
    ("no_actors: [Pool, ~]", 1, "~", "ist leer"),
    ("stories: [a]", 1, "[a]", "Felder erwartet"),
    ("stories:\n  together: [a.txt, b.txt]", 2, "a.txt", "eine Liste von Artikeln"),
    ("stories:\n  together: [[a.txt]]", 2, "[a.txt]", "erst zwei Artikel"),
    ("stories:\n  titles:\n    - title: Genf", 3, "title: Genf", "fehlt „article“"),
    ("no_actors: ['']", 1, "", "ist leer"),
    ("actors: []\nno_actors: [", 2, "no_actors: [", "kein gültiges YAML"),
    ("no_actors: &x [a]\n", 1, "", "Anker und Verweise"),
    ("no_actors: !!python/name:os.system [a]\n", 1, "tag:yaml.org,2002:python/name:os.system", "Typangaben"),
    ("[" * 20 + "]" * 20, 1, "", "zu tief verschachtelt"),
    ("no_actors: [a\x07]", 1, "", "Steuerzeichen"),
]


@pytest.mark.parametrize(("content", "line", "value", "problem"), MISTAKES, ids=range(len(MISTAKES)))
def test_a_mistake_is_named_with_line_value_and_remedy(
    tmp_path: Path, content: str, line: int, value: str, problem: str
) -> None:
    """Whatever is wrong in the file, reading it goes on and says so."""
    path = tmp_path / "korrekturen.yml"
    path.write_text(content, encoding="utf-8")
    mistake = read_corrections(path, "korrekturen.yml").mistakes[0]
    assert (mistake.line, mistake.value) == (line, value)
    assert problem in mistake.problem
    assert mistake.remedy


def test_bytes_that_are_no_utf8_are_named_by_their_line(tmp_path: Path) -> None:
    """An old encoding is refused, not guessed."""
    path = tmp_path / "korrekturen.yml"
    path.write_bytes("# neu\nno_actors: [Köln]\n".encode("latin-1"))
    (mistake,) = read_corrections(path, "korrekturen.yml").mistakes
    assert mistake.line == 2
    assert "UTF-8" in mistake.problem


_PIECES = st.sampled_from(
    [
        "actors:",
        "no_actors: ",
        "stories:",
        "together: ",
        "name: ",
        "- ",
        "  ",
        "\n",
        "[",
        "]",
        "{",
        "}",
        "&a",
        "*a",
        "Ohm",
    ]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.one_of(st.binary(max_size=40), st.lists(_PIECES, max_size=20).map(lambda parts: "".join(parts).encode()))
)
def test_no_content_whatever_stops_the_reading(tmp_path: Path, content: bytes) -> None:
    """Every mistake has a line of the file, and says what to do."""
    path = tmp_path / "korrekturen.yml"
    path.write_bytes(content)
    for mistake in read_corrections(path, "korrekturen.yml").mistakes:
        assert 1 <= mistake.line <= len(content) + 1
        assert mistake.remedy


def test_a_mistake_leaves_the_other_entries_alone(tmp_path: Path) -> None:
    """Only the entry it stands in is lost."""
    path = tmp_path / "korrekturen.yml"
    path.write_text("no_actors: [Pool, [a], Genf]\nstories: nein\nactors: [{name: Ohm}]\n", encoding="utf-8")
    file = read_corrections(path, "korrekturen.yml")
    assert [each.wording for each in file.entries] == ["Pool", "Genf", "Ohm"]
    assert [mistake.line for mistake in file.mistakes] == [1, 2]


def test_the_file_among_the_articles_is_read_and_no_article(tmp_path: Path) -> None:
    """It counts among the files of the input, so that a change of it changes the input's fingerprint."""
    (tmp_path / "eins.txt").write_text("Ein Artikel über die Elm.", encoding="utf-8")
    (tmp_path / "korrekturen.yml").write_text("no_actors: [Pool]\n", encoding="utf-8")
    given = read(tmp_path)
    assert [(file.path, file.status, file.reason) for file in given.files] == [
        ("eins.txt", FileStatus.READ, None),
        ("korrekturen.yml", FileStatus.READ, None),
    ]
    assert [source.path for source in given.sources] == ["eins.txt"]
    assert given.corrections.path == "korrekturen.yml"
    assert given.corrections.sha256 == given.files[1].sha256


def test_a_file_that_is_named_takes_the_place_of_the_folders_own(tmp_path: Path) -> None:
    """It may lie anywhere; its place outside the folder is told to nobody."""
    folder = tmp_path / "artikel"
    folder.mkdir()
    (folder / "korrekturen.yml").write_text("no_actors: [Pool]\n", encoding="utf-8")
    (tmp_path / "korrekturen.yml").write_text("no_actors: [Genf]\n", encoding="utf-8")
    (folder / "andere.yml").write_text("no_actors: [Bern]\n", encoding="utf-8")
    outside = read(folder, tmp_path / "korrekturen.yml")
    assert outside.corrections.path == "korrekturen.yml"
    assert [each.wording for each in outside.corrections.entries] == ["Genf"]
    assert {file.status for file in outside.files} == {FileStatus.SKIPPED}
    inside = read(folder, folder / "andere.yml")
    assert [each.wording for each in inside.corrections.entries] == ["Bern"]
    assert [(file.path, file.status.value) for file in inside.files] == [
        ("andere.yml", "read"),
        ("korrekturen.yml", "skipped"),
    ]
