"""The method page."""

from dataclasses import replace

import pytest

from presseschau.model import FileStatus, InputFile
from presseschau.rendering.pages import method
from presseschau.rendering.pages.method import method_pages, rules_of
from presseschau.rendering.site import Site
from tests.rendering.digests import sample_digest
from tests.rendering.pages.written import written


def test_lists_every_file_with_what_became_of_it() -> None:
    """Each input file stands there with its state, its articles and the beginning of its checksum."""
    digest = sample_digest()
    twice = InputFile(path="drei.txt", sha256="ab" * 32, status=FileStatus.DUPLICATE, reason="Gleich eins.txt.")
    page = written(method_pages, replace(digest, files=(*digest.files, twice)))["methode.md"]
    assert "| eins.txt | gelesen | [Brücke wird gesperrt](artikel/eins.md) | <code>0000000000000000</code> |" in page
    assert "| drei.txt | doppelt: Gleich eins.txt. |  | <code>abababababababab</code> |" in page


def test_counts_what_rules_decided() -> None:
    """Rules that keep and rules that remove are told apart, each counted, with a passage as example."""
    rules = rules_of(Site(digest=sample_digest()))
    assert [(rule.kind, rule.removes, rule.times) for rule in rules] == [
        ("Absatz", False, 3),
        ("Überschrift", False, 2),
        ("Beiwerk der Webseite", True, 1),
        ("Nachweis", True, 1),
    ]


def test_tells_how_well_things_are_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was measured of recognising and of comparing stands there, with measure and what it was measured on."""
    found = [{"what": "Satzgrenzen", "measure": "F1", "value": 0.985, "on": "200 Sätze"}]
    monkeypatch.setattr(method, "mapping", lambda _: {"measures": found})
    page = written(method_pages)["methode.md"]
    recognised, _, compared = page.partition("## Was beim Vergleichen gelingt")
    assert "| Satzgrenzen | F1 | 0,985 | 200 Sätze |" in recognised
    assert "| Satzgrenzen | F1 | 0,985 | 200 Sätze |" in compared


def test_is_silent_on_quality_when_nothing_was_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without measurements the section is left out."""

    def missing(name: str) -> dict[str, object]:
        raise FileNotFoundError(name)

    monkeypatch.setattr(method, "mapping", missing)
    page = written(method_pages)["methode.md"]
    assert "Was wie gut erkannt wird" not in page
    assert "Was beim Vergleichen gelingt" not in page
