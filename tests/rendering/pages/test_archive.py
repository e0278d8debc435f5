"""The archive."""

from dataclasses import replace

from presseschau.rendering.pages.archive import archive_pages, opening_of
from presseschau.rendering.site import Site
from tests.rendering.digests import FIRST, SECOND, passage, sample_digest
from tests.rendering.pages.written import dated, written


def test_has_a_page_for_each_month() -> None:
    """Months are listed latest first, undated articles last of all read, and each month leads to its neighbours."""
    digest = sample_digest()
    first, second = digest.articles
    pages = written(archive_pages, replace(digest, articles=(dated(first, "2024-02-29"), dated(second, "2024-03"))))
    assert set(pages) == {"archiv/index.md", "archiv/2024-02.md", "archiv/2024-03.md"}
    index = pages["archiv/index.md"]
    assert index.index("[März 2024](2024-03.md)") < index.index("[Februar 2024](2024-02.md)")
    assert "davor: [Februar 2024](2024-02.md)" in pages["archiv/2024-03.md"]
    assert "danach: [März 2024](2024-03.md)" in pages["archiv/2024-02.md"]


def test_invents_no_day() -> None:
    """An article of which only the month is known stands under no day."""
    digest = sample_digest()
    first, second = digest.articles
    page = written(archive_pages, replace(digest, articles=(dated(first, "2024-03"), second)))["archiv/2024-03.md"]
    assert page.index("## Ohne Angabe des Tages") < page.index("## 4&#46; März 2024")


def test_has_a_page_for_the_undated() -> None:
    """Articles without a date are in the archive too."""
    digest = sample_digest()
    first, second = digest.articles
    pages = written(archive_pages, replace(digest, articles=(dated(first, None), second)))
    assert "[Brücke wird gesperrt](../artikel/eins.md)" in pages["archiv/ohne-datum.md"]


def test_opens_with_the_first_sentence_of_the_text() -> None:
    """What an article is about is told by its first sentence after the headline."""
    digest = sample_digest()
    opening = [opening_of(article, Site(digest=digest)) for article in digest.articles]
    assert [passage.span.of(text) for passage, text in zip(opening, (FIRST, SECOND), strict=True) if passage] == [
        "Die Brücke über die Elm wird am Montag gesperrt.",
        "Die Elmbrücke wird am Montag gesperrt.",
    ]


def test_passes_over_an_opening_that_cannot_be_read_alone() -> None:
    """A text that starts with "Er sagte" is told by its first sentence that needs no other."""
    digest = sample_digest()
    first, _ = digest.articles
    sound = passage("eins", "Rund 300 Fahrzeuge sind betroffen.")
    assert opening_of(first, Site(digest=replace(digest, sound=frozenset({sound})))) == sound


def test_puts_the_articles_of_an_event_together() -> None:
    """The event is named once above its articles, and what the day's summary tells is not told again."""
    digest = sample_digest()
    told = digest.summaries["elm"].one
    page = written(archive_pages, replace(digest, days={"2024-03-04": told}))["archiv/2024-03.md"]
    assert page.count("Ereignis: [Brücke wird gesperrt](../ereignisse/elm.md)") == 1
    assert page.count("wird am Montag gesperrt.</span>") == 1
