"""The command line: exit status, messages, and what is on disk afterwards."""

import subprocess
import sys
from pathlib import Path

import pytest

import presseschau
from presseschau import cli
from presseschau.cli import main
from presseschau.errors import ProofError

ARTICLE = """date 2024-03-04
Brücke wird gesperrt

Die Brücke über die Elm wird am Montag gesperrt. „Sie ist nicht mehr sicher“, sagte Baurätin Karla Ohm in Elmstadt.
"""


@pytest.fixture(name="project")
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a working directory with a folder of one article."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "eins.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_options_seeds_become_docs(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The two folders lie beside each other in the working directory; the summary is one line."""
    assert main([]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("1 article, 1 story: ")
    assert said.out.count("\n") == 1
    assert said.err == ""
    assert (project / "docs" / "index.md").exists()
    assert (project / "docs" / "daten" / "datapackage.json").exists()


def test_any_folders_can_be_named(project: Path) -> None:
    """Nothing else is touched."""
    (project / "seeds").rename(project / "artikel")
    assert main(["--articles", "artikel", "--docs", "tief/seiten"]) == 0
    assert sorted(place.name for place in project.iterdir()) == ["artikel", "tief"]


def test_check_tells_whether_docs_are_up_to_date(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 1 with a list before the run and after a change, 0 right after it; nothing is written."""
    assert main(["--check"]) == 1
    assert "missing: index.md\n" in capsys.readouterr().out
    assert not (project / "docs").exists()
    assert main([]) == 0
    assert main(["--check"]) == 0
    (project / "docs" / "index.md").write_text("von Hand geändert")
    capsys.readouterr()
    assert main(["--check"]) == 1
    said = capsys.readouterr()
    assert said.out == "changed: index.md\n"
    assert "Run again without --check" in said.err


def test_an_unreadable_article_is_told_and_stops_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It costs the exit status only when asked for."""
    (project / "seeds" / "zwei.md").write_text("---\ntitle: [\n---\nText", encoding="utf-8")
    assert main([]) == 0
    said = capsys.readouterr().err
    assert said.startswith("seeds/zwei.md: failed: Zeile 2: Die Kopfdaten sind kein gültiges YAML")
    assert "Abhilfe: " in said
    assert main(["--strict"]) == 1
    assert main(["--check", "--strict"]) == 1
    assert main(["--check"]) == 0


def test_a_file_passed_over_is_told_but_no_mistake(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A picture beside the articles is named, also with --strict without consequence."""
    (project / "seeds" / "bild.png").write_bytes(b"\x89PNG")
    assert main(["--strict"]) == 0
    assert capsys.readouterr().err == "seeds/bild.png: skipped: Dateien mit der Endung „.png“ werden nicht gelesen.\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--articles", "fehlt"], "Error: fehlt: there is no such folder. Name a folder of articles with --articles."),
        (["--articles", "seeds/eins.txt"], "Error: seeds/eins.txt: is a file, expected a folder."),
        (["--docs", "seeds/eins.txt"], "Error: seeds/eins.txt: is a file, expected a folder."),
        (["--docs", "seeds"], "Error: seeds: lies inside seeds or around it."),
        (["--docs", "seeds/docs"], "Error: seeds/docs: lies inside seeds or around it."),
        (["--docs", "."], "Error: .: lies inside seeds or around it."),
        (["--articles", "leer"], "Error: leer: no article could be read (0 files). Put articles there"),
    ],
)
def test_folders_that_cannot_be_meant_are_told(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    """Status 1, one line with place, problem and remedy, and nothing is written."""
    (project / "leer").mkdir()
    before = sorted(project.rglob("*"))
    assert main(arguments) == 1
    assert capsys.readouterr().err.startswith(said)
    assert sorted(project.rglob("*")) == before


def test_without_any_article_old_pages_stay(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A mistyped or emptied folder must not remove a whole site."""
    assert main([]) == 0
    (project / "seeds" / "eins.txt").write_text("")
    assert main([]) == 1
    assert "seeds/eins.txt: failed: Die Datei enthält keinen Text." in capsys.readouterr().err
    assert (project / "docs" / "index.md").exists()


@pytest.mark.parametrize("arguments", [["--foo"], ["seeds"], ["--docs"]])
def test_wrong_usage_has_its_own_status(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    """Status 2 and what is wrong."""
    assert main(arguments) == 2
    assert "Error: " in capsys.readouterr().err
    assert not (project / "docs").exists()


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    """Both are answered with status 0."""
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert all(option in said for option in ("--articles", "--docs", "--check", "--strict"))
    assert main(["--version"]) == 0
    assert presseschau.__version__ in capsys.readouterr().out


def test_a_page_in_the_way_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Hand-written pages win; the message names the page."""
    (project / "docs").mkdir()
    (project / "docs" / "index.md").write_text("von Hand")
    assert main([]) == 1
    assert "index.md" in capsys.readouterr().err
    assert [place.name for place in (project / "docs").iterdir()] == ["index.md"]


def test_what_is_not_proven_is_not_written(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong word on a page stops the run with a list of what is wrong."""

    def fail(*_: object) -> None:
        raise ProofError(tuple(f"index.md: {number} is in no article" for number in range(30)))

    monkeypatch.setattr("presseschau.pipeline.prove", fail)
    assert main([]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "Error: index.md: 0 is in no article"
    assert said[20].startswith("Error: 10 more problems. Nothing was written.")
    assert len(said) == 21
    assert not (project / "docs").exists()


def test_a_disk_error_is_told(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No traceback for what the program cannot help."""

    def vanish(*_: object) -> None:
        raise FileNotFoundError(2, "No such file or directory", str(project / "seeds"))

    monkeypatch.setattr("presseschau.reading.read", vanish)
    assert main([]) == 1
    assert capsys.readouterr().err.startswith(f"Error: {project / 'seeds'}: No such file or directory.")


def test_the_console_command_leaves_with_the_status(monkeypatch: pytest.MonkeyPatch) -> None:
    """Scripts and CI see it."""
    monkeypatch.setattr(sys, "argv", ["presseschau", "--foo"])
    with pytest.raises(SystemExit) as left:
        cli.run()
    assert left.value.code == 2


def test_help_does_not_wait_for_the_stages() -> None:
    """Asking for help or version loads no models and no engines."""
    loaded = "import sys; from presseschau.cli import main; main(['--version']); print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert "presseschau.cli" in done.stdout
    for heavy in ("presseschau.pipeline", "numpy", "HanTa", "jinja2", "ftfy"):
        assert f"'{heavy}'" not in done.stdout
