"""The method page."""

import re
from dataclasses import replace

import pytest

from presseschau.model import FileStatus, InputFile
from presseschau.rendering import measures
from presseschau.rendering.pages.method import method_pages, rules_of
from presseschau.rendering.site import Site
from tests.rendering.digests import sample_digest
from tests.rendering.pages.written import written


def test_lists_every_file_with_what_became_of_it() -> None:
    """Each input file stands there with its state, its articles and the beginning of its checksum."""
    digest = sample_digest()
    twice = InputFile(path="drei.txt", sha256="ab" * 32, status=FileStatus.DUPLICATE, reason="Gleich eins.txt.")
    page = written(method_pages, replace(digest, files=(*digest.files, twice)))["methode.md"]
    read = "gelesen: [Brücke wird gesperrt](artikel/eins.md)"
    assert f'| <span class="lang">eins.txt</span><br><code>0000000000000000</code> | {read} |' in page
    assert '| <span class="lang">drei.txt</span><br><code>abababababababab</code> | doppelt: Gleich eins.txt. |' in page


def test_counts_what_rules_decided() -> None:
    """Rules that keep and rules that remove are told apart, each counted, with a passage as example."""
    rules = rules_of(Site(digest=sample_digest()))
    assert [(rule.kind, rule.removes, rule.times) for rule in rules] == [
        ("Absatz", False, 3),
        ("Überschrift", False, 2),
        ("Beiwerk der Webseite", True, 1),
        ("Nachweis", True, 1),
    ]


def test_tells_how_well_things_are_recognised() -> None:
    """What was measured stands there with measure, value and what it was measured on, section by section."""
    page = written(method_pages)["methode.md"]
    sections = {part.partition(" {")[0].strip(): part for part in page.split("###")}
    assert re.search(
        r"\| Zeitangaben, gefunden <span .*>F1 · 395 Angaben, KRAUTS</span> \| 0,\d\d \| 0,84 .*HeidelTime",
        sections["An Sammlungen aus der Forschung"],
    )
    assert "[KRAUTS](https://github.com/JannikStroetgen/KRAUTS)" in sections["An Sammlungen aus der Forschung"]
    assert re.search(
        r"\| Namen von Personen <span .*>F1 · .*</span> \| [01],\d\d \|", sections["An eigenen Prüftexten"]
    )
    assert re.search(r"\| Verlorene Verneinung .* \| \d+ von \d+ \|", sections["Beim Vergleichen von Artikeln"])
    assert re.search(
        r"\| Sätze, die etwas wiederholen <span .*>weniger ist besser</span> \|( [01],\d\d \|){3}",
        sections["Beim Zusammenfassen"],
    )


def test_tells_how_often_the_same_is_found_in_other_words() -> None:
    """Where pages say that something was found nowhere else, they lead to what that is worth."""
    page = written(method_pages)["methode.md"]
    told = r'<span id="anders-gesagt"></span>.* von \d+ \[solchen Paaren\]\(#ungesehen\) wurden \d+ zusammengeführt'
    assert re.search(told, page)


def test_is_silent_on_quality_when_nothing_was_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without measurements the section is left out."""

    def missing(name: str) -> dict[str, object]:
        raise FileNotFoundError(name)

    monkeypatch.setattr(measures, "mapping", missing)
    page = written(method_pages)["methode.md"]
    assert "Was wie gut erkannt wird" not in page
    assert "Beim Vergleichen" not in page
