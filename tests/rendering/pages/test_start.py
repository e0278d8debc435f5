"""The start page."""

import re
from dataclasses import replace

import pytest

from presseschau.model import Digest, Origin, Precision, Published, Quote, QuoteKind, Statement, SummarySentence
from presseschau.rendering.pages import start
from presseschau.rendering.pages.start import start_pages
from tests.rendering.digests import passage, sample_digest
from tests.rendering.pages.written import written


def with_saying(words: str) -> Digest:
    """Let the only person of the first article say these of its words."""
    digest = sample_digest()
    first, second = digest.articles
    (said,) = first.quotes
    quote = Quote(kind=QuoteKind.DIRECT, span=passage("eins", words).span, speaker=said.speaker, holders=said.holders)
    return replace(digest, articles=(replace(first, quotes=(quote,)), second))


def test_tells_each_story() -> None:
    """A story stands with its extent, its sentences and who speaks."""
    page = written(start_pages)["index.md"]
    assert "2 Artikel, 2 eigenständige Texte" in page
    assert "[Karla Ohm](ereignisse/elm.md#stimme-karla-ohm)" in page


def test_says_at_once_what_it_is() -> None:
    """From when to when the articles are, and what the words and small numbers below are."""
    page = written(start_pages)["index.md"]
    assert re.search(r"^# .*2024.* \{ #titel \}$", page, re.MULTILINE)
    head = page.partition("<section")[0]
    assert "wörtlich" in head
    assert "](methode.md#zusagen)" in head


def test_without_a_date_the_page_has_a_name() -> None:
    """Articles of no known day have no period."""
    digest = sample_digest()
    undated = Published(value=None, precision=Precision.UNKNOWN, origin=Origin.DERIVED)
    articles = tuple(replace(a, layout=replace(a.layout, published=undated)) for a in digest.articles)
    assert "\n# Presseschau {" in written(start_pages, replace(digest, articles=articles))["index.md"]


def test_sets_apart_no_quotation_that_the_summary_has() -> None:
    """What stands in the summary, in whatever marks, is not told again."""
    page = written(start_pages, with_saying("Die Brücke über die Elm wird am Montag gesperrt."))["index.md"]
    assert '<div class="spruch"' not in page


def test_sets_apart_no_statement_that_the_summary_makes() -> None:
    """A quotation that words a sentence of the summary otherwise tells nothing more."""
    digest = with_saying("„Sie ist nicht mehr sicher“, sagte Baurätin Karla Ohm.\nRund")
    (story,) = digest.stories
    told = digest.summaries[story.id].three[0].passage
    said = passage("eins", "„Sie ist nicht mehr sicher“")
    same = replace(story, statements=(Statement(passages=(told, said), wordings=((told,), (said,))),))
    assert '<div class="spruch"' not in written(start_pages, replace(digest, stories=(same,)))["index.md"]


def test_sets_apart_what_the_summary_lacks() -> None:
    """A whole thought of a person stands beside the summary with its speaker, and when it was printed."""
    page = written(start_pages, with_saying("„Sie ist nicht mehr sicher“, sagte Baurätin Karla Ohm.\nRund"))["index.md"]
    assert '<div class="spruch"' in page
    line = '[Karla Ohm](akteure/karla-ohm.md), Baurätin <span class="angabe">· Artikel vom 4. März 2024</span>'
    assert f"{line}\n{{: .wer }}" in page


def test_many_stories_are_summed_up_by_event(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentences on the whole digest stand by event, each with the way to it."""
    monkeypatch.setattr(start, "STORIES_SHOWN", 0)
    digest = sample_digest()
    told = tuple(
        SummarySentence(passage=passage(name, words))
        for name, words in (("eins", "Rund 300 Fahrzeuge sind betroffen."), ("zwei", "Der Umbau dauert zwei Jahre."))
    )
    page = written(start_pages, replace(digest, overview=told))["index.md"]
    overview = page[page.index("Das Wichtigste in Kürze") : page.index("</section>")]
    assert overview.count("- <span") == 1
    assert "[4&#46; März 2024](ereignisse/elm.md)" in overview


@pytest.mark.parametrize(("least", "drawn"), [(1, True), (2, False)])
def test_few_events_need_no_strip(monkeypatch: pytest.MonkeyPatch, least: int, drawn: bool) -> None:  # noqa: FBT001
    """Their dates stand above it; a few dots tell nothing more."""
    monkeypatch.setattr(start, "STRIP_FROM", least)
    assert ("## [Zeitleiste](zeitleiste.md)" in written(start_pages)["index.md"]) is drawn
