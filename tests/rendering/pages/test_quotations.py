"""The register of quotations."""

from dataclasses import replace

import pytest

from presseschau.rendering.months import ENTRIES_ON_A_PAGE
from presseschau.rendering.pages import quotations
from presseschau.rendering.pages.quotations import quotation_pages, register_of
from presseschau.rendering.site import Site
from presseschau.rendering.utterances import Utterance, utterances_of
from tests.rendering.digests import sample_digest
from tests.rendering.pages.written import written


def test_shows_quotations_in_their_sentences_under_the_speaker() -> None:
    """A quotation stands under its speaker's name with office, in its whole sentence, with the mark that opens it."""
    page = written(quotation_pages)["zitate.md"]
    assert "## Karla Ohm { #karla-ohm }" in page
    assert "Baurätin" in page
    assert '<span class="zitat">„Sie ist nicht mehr sicher“</span>, sagte Baurätin Karla Ohm.' in page
    assert "(artikel/eins.md#s71)" in page


def test_names_nobody_for_a_quotation_without_holder() -> None:
    """A quotation whose speaker nobody can name stands in a section of its own."""
    digest = sample_digest()
    first, second = digest.articles
    unnamed = replace(first, quotes=tuple(replace(quote, holders=()) for quote in first.quotes))
    page = written(quotation_pages, replace(digest, articles=(unnamed, second)))["zitate.md"]
    assert "## Ohne Namen" in page
    assert "## Karla Ohm" not in page


def test_says_so_when_nobody_says_anything() -> None:
    """Without quotations the page says that none were found."""
    digest = sample_digest()
    silent = tuple(replace(article, quotes=()) for article in digest.articles)
    page = written(quotation_pages, replace(digest, articles=silent))["zitate.md"]
    assert "niemand gefunden" in page


def test_divides_a_long_register_by_month(monkeypatch: pytest.MonkeyPatch) -> None:
    """More quotations than fit a page go to a page for each month, and the first page leads there."""
    monkeypatch.setattr(quotations, "ENTRIES_ON_A_PAGE", 0)
    pages = written(quotation_pages)
    assert set(pages) == {"zitate.md", "zitate/2024-03.md"}
    assert "[März 2024](zitate/2024-03.md)" in pages["zitate.md"]
    assert "| [Karla Ohm](akteure/karla-ohm.md) | Baurätin | 1 | 1 |" in pages["zitate.md"]
    assert "„Sie ist nicht mehr sicher“" in pages["zitate/2024-03.md"]


def test_lists_the_most_quoted_first() -> None:
    """Speakers are sorted by the number of their quotations, then by name; joint statements count for each."""
    site = Site(digest=sample_digest())
    (said,) = utterances_of(site)
    other: Utterance = replace(said, voice=replace(said.voice, actors=()))
    register = register_of((said, said, other), site)
    assert register.speakers == (("karla-ohm", (said, said)),)
    assert register.unnamed == (other,)


def test_page_limit_is_of_a_size_to_read() -> None:
    """A page holds at most a few hundred entries."""
    assert 100 <= ENTRIES_ON_A_PAGE <= 500
