"""The list of events."""

from dataclasses import replace

import pytest

from presseschau.model import EventDate, Precision
from presseschau.rendering.pages import events
from presseschau.rendering.pages.events import event_pages
from tests.rendering.digests import sample_digest
from tests.rendering.pages.written import written


def test_lists_each_event_with_its_first_sentence() -> None:
    """An event stands below its month with date, number of articles and texts, and one sentence with its marks."""
    page = written(event_pages)["ereignisse/index.md"]
    assert "## März 2024 { #m1 }" in page
    assert "### [Brücke wird gesperrt](elm.md) { #m1-1 }" in page
    assert "2 Artikel, 2 eigenständige Texte" in page
    assert page.count("Die Brücke über die Elm wird am Montag gesperrt") == 1


def test_a_long_list_is_divided_by_month(monkeypatch: pytest.MonkeyPatch) -> None:
    """The overview shows the latest and leads to the months, each with all of its events, the latest first."""
    monkeypatch.setattr(events, "ENTRIES_ON_A_PAGE", 1)
    monkeypatch.setattr(events, "LATEST_SHOWN", 1)
    digest = sample_digest()
    (story,) = digest.stories
    before = replace(story, id="vorher", date=EventDate(value="2024-02-01", precision=Precision.DAY))
    summaries = {**digest.summaries, "vorher": digest.summaries["elm"]}
    pages = written(event_pages, replace(digest, stories=(story, before), summaries=summaries))
    assert set(pages) == {f"ereignisse/{name}.md" for name in ("index", "monat-2024-03", "monat-2024-02")}
    index = pages["ereignisse/index.md"]
    assert index.index("[März 2024](monat-2024-03.md)") < index.index("[Februar 2024](monat-2024-02.md)")
    assert "(vorher.md)" not in index
    assert "(vorher.md)" in pages["ereignisse/monat-2024-02.md"]
