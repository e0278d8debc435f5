"""Corrections by an editor, from the file beside the articles to the pages and data.

`corrections/` holds five made-up articles and the corrections of them; each test says what they change.
"""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from presseschau.cli import main

EXAMPLE = Path(__file__).parent / "corrections"
DROPPED = "Mehr über die Sperrung der Brücke in Elmstadt erfahren unsere Leser im Liveblog."
PINNED = "Der Stadtrat von Marienthal stimmte am Montag zu."


def build(folder: Path, docs: Path, *options: str) -> Path:
    """Make the digest of a folder; gives the docs folder."""
    assert main(["--articles", str(folder), "--docs", str(docs), *options]) == 0
    return docs


def records(docs: Path, name: str) -> dict[str, dict[str, Any]]:
    """Read the lines of a data file by their ids."""
    lines = (docs / "daten" / name).read_text(encoding="utf-8").splitlines()
    return {record["id"]: record for record in map(json.loads, lines)}


def coverage(docs: Path) -> set[tuple[str, ...]]:
    """Give the articles of each story."""
    return {tuple(sorted(story["articles"])) for story in records(docs, "stories.jsonl").values()}


def pages_with(docs: Path, words: str) -> list[str]:
    """Give the pages that show the words."""
    pages = {page.relative_to(docs).as_posix(): page.read_text(encoding="utf-8") for page in docs.rglob("*.md")}
    return sorted(path for path, text in pages.items() if words in text)


@pytest.fixture(name="uncorrected", scope="module")
def _uncorrected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the digest as it is without corrections."""
    place = tmp_path_factory.mktemp("uncorrected")
    shutil.copytree(EXAMPLE, place / "artikel", ignore=shutil.ignore_patterns("korrekturen.yml"))
    return build(place / "artikel", place / "docs")


@pytest.fixture(name="corrected", scope="module")
def _corrected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the digest with the corrections beside the articles."""
    return build(EXAMPLE, tmp_path_factory.mktemp("corrected"))


def test_two_spellings_become_one_actor(corrected: Path, uncorrected: Path) -> None:
    """Aliases merge what was two."""
    assert {"karla-ohm", "carla-ohme"} <= records(uncorrected, "actors.jsonl").keys()
    actors = records(corrected, "actors.jsonl")
    assert "carla-ohme" not in actors
    assert actors["karla-ohm"]["aliases"] == ["Carla Ohme"]
    assert actors["karla-ohm"]["articles"] == ["bruecke-bote", "bruecke-kurier"]


def test_one_surname_becomes_two_people(corrected: Path, uncorrected: Path) -> None:
    """An entry for some articles splits what was one, also under a name that no article has."""
    assert records(uncorrected, "actors.jsonl")["emil-albers"]["articles"] == ["meldungen-markt", "meldungen-turnier-1"]
    actors = records(corrected, "actors.jsonl")
    assert actors["emil-albers"]["articles"] == ["meldungen-markt"]
    assert actors["lena-albers"]["articles"] == ["meldungen-turnier-1"]


def test_an_actor_gets_another_kind(corrected: Path, uncorrected: Path) -> None:
    """What was read as a place is an organisation."""
    assert records(uncorrected, "actors.jsonl")["marienthal"]["kind"] == "place"
    assert records(corrected, "actors.jsonl")["marienthal"]["kind"] == "organisation"


def test_a_name_that_is_none_is_no_actor(corrected: Path, uncorrected: Path) -> None:
    """Neither data nor pages have it among the actors."""
    assert "altenbruck" in records(uncorrected, "actors.jsonl")
    assert "altenbruck" not in records(corrected, "actors.jsonl")
    assert not (corrected / "akteure" / "altenbruck.md").exists()


def test_stories_are_merged_and_split(corrected: Path, uncorrected: Path) -> None:
    """Articles come together and go apart against what the comparison says."""
    assert {("bruecke-bote", "bruecke-kurier"), ("meldungen-markt",)} <= coverage(uncorrected)
    assert {("bruecke-bote", "meldungen-markt"), ("bruecke-kurier",)} <= coverage(corrected)


def test_a_title_is_pinned(corrected: Path, uncorrected: Path) -> None:
    """The story has it, as the words of the place where they stand."""
    title = records(corrected, "stories.jsonl")["ereignis-meldungen-turnier-2"]["title"]
    assert title == PINNED
    assert records(uncorrected, "stories.jsonl")["ereignis-meldungen-turnier-2"]["title"] != PINNED
    assert f"# {PINNED}" in (corrected / "ereignisse" / "ereignis-meldungen-turnier-2.md").read_text(encoding="utf-8")


def test_a_dropped_sentence_stands_in_its_article_only(corrected: Path, uncorrected: Path) -> None:
    """No summary, list, register or topic shows it."""
    assert len(pages_with(uncorrected, DROPPED)) > 1
    assert pages_with(corrected, DROPPED) == ["artikel/bruecke-bote.md"]


def test_the_method_page_and_the_data_tell_what_was_corrected(corrected: Path, uncorrected: Path) -> None:
    """Each entry stands there with its line and effect; without a file there is no such part."""
    page = (corrected / "methode.md").read_text(encoding="utf-8")
    assert "## Korrekturen der Redaktion" in page
    assert "Was nicht berichtigt werden konnte" not in page
    assert "| 14 | „Altenbruck“ ist kein Akteur | alle Artikel | 1 Nennung ohne Eintrag unter den Akteuren |" in page
    told = json.loads((corrected / "daten" / "datapackage.json").read_text(encoding="utf-8"))["input"]
    kinds = [entry["kind"] for entry in told["corrections"]["applied"]]
    assert kinds == ["actor", "actor", "actor", "no actor", "together", "apart", "title", "dropped"]
    assert told["corrections"]["failed"] == []
    assert {"path": "korrekturen.yml", "status": "read"}.items() <= told["files"][2].items()
    assert told["corrections"]["sha256"] == told["files"][2]["sha256"]
    assert "Korrekturen der Redaktion" not in (uncorrected / "methode.md").read_text(encoding="utf-8")
    untold = json.loads((uncorrected / "daten" / "datapackage.json").read_text(encoding="utf-8"))["input"]
    assert "corrections" not in untold


def test_corrections_survive_regeneration_and_new_articles(corrected: Path, tmp_path: Path) -> None:
    """The same input gives the same bytes, and what was corrected stays so when the coverage grows."""
    folder, docs = tmp_path / "artikel", tmp_path / "docs"
    shutil.copytree(EXAMPLE, folder)
    build(folder, docs)
    assert main(["--articles", str(folder), "--docs", str(docs), "--check"]) == 0
    (folder / "anfang.txt").write_text(
        "date 2024-03-04\nBrücke gesperrt\n\nDie Brücke über die Elm in Elmstadt wird am Montag für zwei Jahre "
        "gesperrt. Carla Ohme sprach in Elmstadt von einem langen Umbau der Brücke. Emil Albers kam nicht.\n",
        encoding="utf-8",
    )
    build(folder, docs)
    actors, before = records(docs, "actors.jsonl"), records(corrected, "actors.jsonl")
    assert actors["karla-ohm"]["articles"] == ["anfang", "bruecke-bote", "bruecke-kurier"]
    assert actors["lena-albers"] == before["lena-albers"]
    assert actors["marienthal"]["kind"] == "organisation"
    assert ("bruecke-kurier",) in coverage(docs)
    assert any({"bruecke-bote", "meldungen-markt"} <= set(story) for story in coverage(docs))
    assert records(docs, "stories.jsonl")["ereignis-meldungen-turnier-2"]["title"] == PINNED
    assert pages_with(docs, DROPPED) == ["artikel/bruecke-bote.md"]
    told = json.loads((docs / "daten" / "datapackage.json").read_text(encoding="utf-8"))
    assert told["input"]["corrections"]["failed"] == []


WRONG = """actors:
  - name: Karla Ohm
    aliases: [Niemand Sonst]
  - name: Ohm
    kind: town
  - name: Emil Albers
    aliases: [Karla Ohm]
no_actors: [Brücke]
stories:
  together: [[bruecke-bote.txt, brueke-kurier.md], [bruecke-bote.txt, bruecke-kurier.md]]
  apart: [bruecke-bote.txt]
  titles:
    - {article: bruecke-bote.txt, title: Skandal um die Brücke}
    - {article: bruecke-bote.txt, title: Neuer Wochenmarkt am Hafen}
    - {article: meldungen/turnier.jsonl, title: Neuer Wochenmarkt am Hafen}
  dropped:
    - {article: bruecke-kurier.md, wording: Gestern}
    - {article: meldungen/markt.txt, wording: Neuer Wochenmarkt}
    - {article: "meldungen/turnier.jsonl:2", wording: D}
titel: []
"""
WRONG_TOLD = [
    (2, "Niemand Sonst", "Dieser Name kommt in den Artikeln nicht vor"),
    (5, "town", "Diese Art von Akteur gibt es nicht"),
    (6, "Karla Ohm", "Das widerspricht dem Eintrag in Zeile 2"),
    (8, "Brücke", "Dieses Wort ist in den Artikeln als Name nicht erkannt worden"),
    (10, "brueke-kurier.md", "Diesen Artikel gibt es nicht"),
    (11, "bruecke-bote.txt", "Das widerspricht dem Eintrag in Zeile 10"),
    (13, "Skandal um die Brücke", "So lautet keine Überschrift und kein ganzer Satz"),
    (14, "Neuer Wochenmarkt am Hafen", "Dieser Titel steht in keinem Artikel des Ereignisses"),
    (15, "meldungen/turnier.jsonl", "In dieser Datei stehen mehrere Artikel"),
    (17, "Gestern", "So beginnt kein Satz dieses Artikels"),
    (18, "Neuer Wochenmarkt", "Das ist die Überschrift des Artikels"),
    (19, "D", "So beginnen mehrere Sätze dieses Artikels"),
    (20, "titel", "Dieses Feld gibt es hier nicht"),
]


@pytest.fixture(name="wrong", scope="module")
def _wrong(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Put the articles beside a file of corrections full of mistakes."""
    place = tmp_path_factory.mktemp("wrong")
    shutil.copytree(EXAMPLE, place / "artikel", ignore=shutil.ignore_patterns("korrekturen.yml"))
    (place / "fehler.yml").write_text(WRONG, encoding="utf-8")
    return place


def test_each_mistake_is_told_and_stops_nothing(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """File, line, value, problem and remedy are named; what is right in the file is followed."""
    file = wrong / "fehler.yml"
    docs = build(wrong / "artikel", wrong / "docs", "--corrections", str(file))
    said = capsys.readouterr().err.splitlines()
    assert len(said) == len(WRONG_TOLD)
    for line, (number, value, problem) in zip(said, WRONG_TOLD, strict=True):
        assert line.startswith(f"{file}:{number}: „{value}“: {problem}")
        assert ". Abhilfe: " in line
    assert ("bruecke-bote", "bruecke-kurier") in coverage(docs)
    page = (docs / "methode.md").read_text(encoding="utf-8")
    assert "### Was nicht berichtigt werden konnte" in page
    assert all(problem in page for _, _, problem in WRONG_TOLD)
    told = json.loads((docs / "daten" / "datapackage.json").read_text(encoding="utf-8"))["input"]
    assert [(each["line"], each["value"]) for each in told["corrections"]["failed"]] == [
        (number, value) for number, value, _ in WRONG_TOLD
    ]
    assert told["corrections"]["path"] == "fehler.yml"
    assert str(wrong) not in json.dumps(told)


def test_mistakes_cost_the_exit_status_only_when_asked(wrong: Path) -> None:
    """As with articles that cannot be read."""
    options = ["--articles", str(wrong / "artikel"), "--docs", str(wrong / "docs-2")]
    assert main([*options, "--corrections", str(wrong / "fehler.yml"), "--strict"]) == 1
    assert main([*options, "--corrections", str(EXAMPLE / "korrekturen.yml"), "--strict"]) == 0


def test_a_file_that_does_not_exist_is_wrong_usage(wrong: Path) -> None:
    """Nothing is made without the corrections that were asked for."""
    options = ["--articles", str(wrong / "artikel"), "--docs", str(wrong / "docs-3")]
    assert main([*options, "--corrections", str(wrong / "fehlt.yml")]) == 2
    assert not (wrong / "docs-3").exists()


def test_a_file_that_is_no_yaml_stops_nothing(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its mistake is told like any other."""
    file = wrong / "kaputt.yml"
    file.write_text("actors: [\n", encoding="utf-8")
    build(wrong / "artikel", wrong / "docs-4", "--corrections", str(file))
    assert capsys.readouterr().err.startswith(f"{file}:2: Die Datei ist kein gültiges YAML. Abhilfe: ")
