"""The JSON files: one line an article, an actor, a story."""

import json
from typing import Any

from presseschau.model import File
from presseschau.rendering.data import data_files
from tests.proving.samples import HARBOUR, QUEUE, sound_digest, span

FILES = {file.path: file for file in data_files(sound_digest())}


def lines(name: str) -> list[dict[str, Any]]:
    """Read a file of JSON lines."""
    return [json.loads(line) for line in FILES[f"daten/{name}"].content.decode().splitlines()]


def place(article: str, words: str) -> dict[str, int]:
    """Give the place of words as the files do."""
    found = span(article, words)
    return {"start": found.start, "end": found.end}


def test_an_article_is_told_in_full() -> None:
    """The line holds what is known of the article, every place as code points into its text."""
    said = place("hafen", "„Wir öffnen heute nicht“")
    lamm = place("hafen", "Ute Lamm")
    record = lines("articles.jsonl")[0]
    paragraph = HARBOUR[HARBOUR.index("Der Hafen") : HARBOUR.index("\n\nFoto")]
    assert record == {
        "id": "hafen",
        "source": {"path": "hafen.txt", "sha256": "a" * 64},
        "language": "de",
        "text": HARBOUR,
        "title": {"text": "Hafen bleibt geschlossen", "origin": "stated", "start": 0, "end": 24},
        "published": {"value": "2024-03-04", "precision": "day", "origin": "stated", "evidence": []},
        "outlet": None,
        "url": None,
        "authors": [],
        "agencies": [],
        "blocks": [
            {"kind": "title", "start": 0, "end": 24, "rule": "von-hand"},
            {"kind": "paragraph", **place("hafen", paragraph), "rule": "von-hand"},
            {"kind": "credit", **place("hafen", "Foto: Ida Ahl"), "rule": "von-hand"},
        ],
        "sentences": [
            {"start": 0, "end": 24, "grade": "reported"},
            {**place("hafen", "Der Hafen von Norden bleibt bis Freitag zu."), "grade": "reported"},
            {"start": said["start"], "end": lamm["end"] + 1, "grade": "attributed"},
            {**place("hafen", "Rund 1.200 Schiffe warten bei -5 Grad."), "grade": "reported"},
        ],
        "quotes": [
            {"kind": "direct", **said, "speaker": lamm, "cue": place("hafen", "sagte"), "actor": "ute-lamm", "with": []}
        ],
        "mentions": [
            {**place("hafen", "Norden"), "actor": "norden", "role": None},
            {**lamm, "actor": "ute-lamm", "role": place("hafen", "Kapitänin")},
        ],
        "dates": [{**place("hafen", "Freitag"), "type": "DATE", "value": "2024-03-08", "precision": "day"}],
        "durations": [{**place("hafen", "bis Freitag"), "type": "DURATION", "value": "P4D", "precision": "day"}],
        "figures": [
            {
                **place("hafen", "Rund 1.200"),
                "value": 1200,
                "unit": "Schiffe",
                "qualifier": "about",
                "counted": None,
                "speaker": None,
                "actor": "ute-lamm",
            },
            {
                **place("hafen", "-5"),
                "value": -5,
                "unit": "Grad",
                "qualifier": "exactly",
                "counted": None,
                "speaker": None,
                "actor": None,
            },
        ],
        "keywords": ["Hafen", "Norden"],
    }


def test_an_article_of_many_in_a_file_tells_its_place() -> None:
    """Line or entry, counted from 1."""
    assert lines("articles.jsonl")[1]["source"] == {"path": "stau.jsonl", "sha256": "c" * 64, "line": 3}


def test_lines_are_sorted_and_letters_are_letters() -> None:
    """By id, whatever order the digest has; umlauts are no escapes; whole numbers have no fraction."""
    assert [actor["id"] for actor in lines("actors.jsonl")] == ["norden", "ute-lamm"]
    content = FILES["daten/articles.jsonl"].content.decode()
    assert "Kapitänin" in content
    assert "1200.0" not in content


def test_an_actor_is_told_in_full() -> None:
    """Name, other forms, offices and articles."""
    assert lines("actors.jsonl")[1] == {
        "id": "ute-lamm",
        "kind": "person",
        "name": "Ute Lamm",
        "aliases": ["Lamm"],
        "roles": ["Kapitänin"],
        "articles": ["hafen"],
        "stands_for": [],
    }


def test_a_story_is_told_in_full() -> None:
    """Its summary is the longest one; every passage names its article."""
    record = lines("stories.jsonl")[0]
    first = {"article": "hafen", **place("hafen", "Der Hafen von Norden bleibt bis Freitag zu.")}
    second = {"article": "stau", **place("stau", "Der Hafen von Norden bleibt noch bis Freitag zu.")}
    assert record["summary"][0] == {**first, "also": [second]}
    assert len(record["summary"]) == 3
    assert record["variants"] == [[first, second]]
    assert record["origins"] == [["hafen"], ["stau"]]
    assert record["date"]["value"] == "2024-03"
    values = record["conflicts"][0]["values"]
    assert [(value["value"], value["article"], value["owners"]) for value in values] == [
        (1200, "hafen", ["ute-lamm"]),
        (1_500_000, "stau", []),
    ]
    assert [value["speaker"] for value in values] == [None, None]
    assert QUEUE[values[1]["start"] : values[1]["end"]] == "Mehr als 1,5 Millionen"


def test_every_file_is_described() -> None:
    """The description names each file below the folder, and the last file is the description."""
    paths = [file.path for file in data_files(sound_digest())]
    assert paths[-1] == "daten/datapackage.json"
    assert all(path.startswith("daten/") for path in paths)
    assert isinstance(FILES[paths[-1]], File)
