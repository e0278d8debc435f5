"""Who reports a story, and when."""

from dataclasses import replace

import pytest

from presseschau.model import EventDate, Precision
from presseschau.rendering.provenance import outlets_of, printed_in, printed_words, sources_of
from presseschau.rendering.site import Site
from tests.rendering.digests import passage, sample_digest
from tests.rendering.pages.written import dated

SITE = Site(digest=sample_digest())


@pytest.mark.parametrize(
    ("printed", "happened", "preview"),
    [
        ("2024-03-03", "2024-03-04", True),
        ("2024-03-04", "2024-03-04", False),
        ("2024-03-04T09:00", "2024-03-04T12:00", True),
        ("2024-03-04T13:00", "2024-03-04T12:00", False),
        ("2024-03-04T09:00", "2024-03-04", False),
        ("2024-03", "2024-03-04", False),
        ("2024-02", "2024-03-04", True),
    ],
)
def test_a_preview_was_printed_before_the_event(printed: str, happened: str, preview: bool) -> None:  # noqa: FBT001
    """Only where both times are known exactly enough is an article said to come before what it reports."""
    story = replace(SITE.stories["elm"], date=EventDate(value=happened, precision=Precision.DAY))
    assert story.came_after(dated(SITE.articles["eins"], printed).layout.published.value) is preview


def test_each_source_says_where_it_is_from() -> None:
    """Medium or that it is unknown, and the date, in the order of the story's articles."""
    sources = sources_of(SITE, SITE.stories["elm"])
    assert [source.article for source in sources] == ["eins", "zwei"]
    assert sources[0].words == "Medium unbekannt · 4. März 2024"


def test_an_agency_whose_short_form_the_medium_has_is_named_once() -> None:
    """The outlet "Norddeutscher Pressedienst (npd)" needs no further "npd"."""
    first, second = SITE.digest.articles
    layout = replace(first.layout, outlet="Norddeutscher Pressedienst (npd)", agencies=("npd", "dpa"))
    site = Site(digest=replace(SITE.digest, articles=(replace(first, layout=layout), second)))
    assert sources_of(site, site.stories["elm"])[0].words == "Norddeutscher Pressedienst (npd) · 4. März 2024 · dpa"
    assert site.origin_words("eins") == "Norddeutscher Pressedienst (npd), dpa, 4. März 2024"


def test_nobody_is_named_twice_as_source() -> None:
    """An agency whose own page an article is from is its medium, and stands once."""
    digest = sample_digest()
    first, second = digest.articles
    layout = replace(first.layout, outlet="Agentur", agencies=("Agentur", "dpa"))
    site = Site(digest=replace(digest, articles=(replace(first, layout=layout), second)))
    assert sources_of(site, site.stories["elm"])[0].words == "Agentur · 4. März 2024 · dpa"
    assert site.origin_words("eins") == "Agentur, dpa, 4. März 2024"


def test_media_are_named_where_all_are_known() -> None:
    """A part of those who say something would look like all of them."""
    digest = sample_digest()
    first, second = digest.articles
    places = (passage("eins", "Rund 300"), passage("zwei", "Rund 400"))
    named = tuple(replace(a, layout=replace(a.layout, outlet=a.id)) for a in digest.articles)
    assert outlets_of(Site(digest=replace(digest, articles=named)), places) == ("eins", "zwei")
    assert outlets_of(Site(digest=replace(digest, articles=(named[0], second))), places) == ()
    assert first.layout.outlet is None


@pytest.mark.parametrize(
    ("agencies", "pictures", "said"),
    [
        (("dpa",), (), "dpa · 4. März 2024"),
        (("AP",), ("AP",), "Medium unbekannt · 4. März 2024 · AP (Bild)"),
        (("dpa", "AP"), ("AP",), "dpa, AP (Bild) · 4. März 2024"),
    ],
)
def test_the_text_of_an_agency_lacks_no_medium(agencies: tuple[str, ...], pictures: tuple[str, ...], said: str) -> None:
    """Whose picture an agency has made is of an unknown medium still."""
    digest = sample_digest()
    first, second = digest.articles
    layout = replace(first.layout, agencies=agencies, picture_agencies=pictures)
    site = Site(digest=replace(digest, articles=(replace(first, layout=layout), second)))
    assert sources_of(site, site.stories["elm"])[0].words == said


def test_an_agency_stands_for_the_medium_that_a_text_does_not_name() -> None:
    """Whose text it is tells the agency; whose picture it is tells nothing of the words."""
    first, second = SITE.digest.articles
    layout = replace(first.layout, agencies=("dpa", "AP"), picture_agencies=("AP",))
    site = Site(digest=replace(SITE.digest, articles=(replace(first, layout=layout), second)))
    assert outlets_of(site, [passage("eins", "Rund 300")]) == ("dpa",)
    assert printed_in(site, [passage("eins", "Rund 300")]) == "dpa · 4. März 2024"
    assert printed_in(site, [passage("eins", "Rund 300")], known="2024-03-04") == "dpa"


def test_who_printed_something_needs_all_media_to_be_known() -> None:
    """Otherwise only the time is told, and that it is the article's."""
    assert printed_in(SITE, [passage("eins", "Rund 300")]) == "Artikel vom 4. März 2024"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ({"2024-03-04": True}, "4. März 2024"),
        ({"2024-03-04": True, "2024-03-05": True}, "4. und 5. März 2024"),
        ({"2024-03-31": True, "2024-04-02": True}, "31. März und 2. April 2024"),
        ({"2024-03-04": True, "2024-03-08": True, "2024-03-06": True}, "4. bis 8. März 2024"),
        ({"2024-03-04": True, "2024-03": True}, "März 2024 und 4. März 2024"),
        ({"2024-03-04": False, "2024-03-05": False}, "4. und 5. März 2024 (erschlossen)"),
        ({"2024-03-04": True, "2024-03-05": False}, "4. und 5. März 2024 (zum Teil erschlossen)"),
        ({}, ""),
    ],
)
def test_days_of_printing_are_told_in_short(days: dict[str, bool], words: str) -> None:
    """Many days are a stretch, and what was only worked out is said to be."""
    assert printed_words(days) == words
