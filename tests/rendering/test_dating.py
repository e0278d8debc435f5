"""When an event was, as pages say it."""

from dataclasses import replace

import pytest

from presseschau.model import Digest, EventDate, Precision
from presseschau.rendering.dating import only_day, printed_words, stretch_of, when_told, when_words
from presseschau.rendering.evidence import Evidence
from presseschau.rendering.pages.archive import archive_pages
from presseschau.rendering.pages.timeline import dated_stories
from presseschau.rendering.site import Site
from tests.rendering.digests import sample_digest
from tests.rendering.pages.written import dated, written


def _digest(happened: str, *printed: str) -> Digest:
    """Give the sample's event another day, and its articles others of printing."""
    digest = sample_digest()
    articles = tuple(dated(article, day) for article, day in zip(digest.articles, printed, strict=True))
    story = replace(digest.stories[0], date=EventDate(value=happened, precision=Precision.DAY))
    return replace(digest, articles=articles, stories=(story,))


@pytest.mark.parametrize(
    ("happened", "first", "last", "words"),
    [
        ("2024-03-04", "2024-03-04", "2024-03-07T18:00", "4. bis 7. März 2024"),
        ("2024-03-02", "2024-03-04", "2024-03-07", "2. bis 7. März 2024"),
        ("2024-03-04", "2024-03-04", "2024-03-05", "4. März 2024"),
        ("2024-03-04", "2024-03-04", "2024-03", "4. März 2024"),
        ("2024-03", "2024-03-04", "2024-03-07", "März 2024"),
    ],
)
def test_an_event_of_several_days_has_a_first_and_a_last(happened: str, first: str, last: str, words: str) -> None:
    """Its title may tell of the last: the first alone would be wrong. The night between two prints makes no stretch."""
    site = Site(digest=_digest(happened, first, last))
    story = site.stories["elm"]
    assert when_words(story, site) == words
    assert ("bis" in words) == (stretch_of(story, site) is not None)
    shown = when_told(story, site, Evidence(site, "index.md"))
    assert words.replace(". ", "&#46; ", 1) in shown or words in shown


def test_days_of_printing_are_told_where_they_are_not_those_of_the_event() -> None:
    """The same stretch beside itself tells nothing."""
    same, other = (Site(digest=_digest(day, "2024-03-04", "2024-03-07")) for day in ("2024-03-04", "2024-03-02"))
    assert printed_words(same.stories["elm"], same) == ""
    assert printed_words(other.stories["elm"], other) == "Artikel vom 4. bis 7. März 2024"


def test_one_day_for_all_is_known_only_where_it_is() -> None:
    """A page tells the day of its articles at its head where all are of the event's day, else beside each."""
    one, two = (Site(digest=_digest("2024-03-04", "2024-03-04", day)) for day in ("2024-03-04T09:00", "2024-03-05"))
    assert only_day(one, one.stories["elm"]) == "2024-03-04"
    assert only_day(two, two.stories["elm"]) is None


def test_the_timeline_puts_an_event_of_several_days_at_that_of_its_first_sentence() -> None:
    """At its first day the title would tell what nobody knew."""
    digest = _digest("2024-03-04", "2024-03-04", "2024-03-07")
    (sentence,) = digest.summaries["elm"].one
    late = replace(sentence, passage=replace(digest.stories[0].statements[0].passages[1]))
    assert late.passage.article == "zwei"
    summary = replace(digest.summaries["elm"], one=(late,))
    assert list(dated_stories(Site(digest=digest))) == ["2024-03-04"]
    assert list(dated_stories(Site(digest=replace(digest, summaries={"elm": summary})))) == ["2024-03-07"]


def test_the_archive_sums_up_an_event_below_its_name() -> None:
    """What a day's summary tells of an event stands with it, not above those of others."""
    digest = _digest("2024-03-04", "2024-03-04", "2024-03-04")
    told = digest.summaries["elm"].one
    page = written(archive_pages, replace(digest, days={"2024-03-04": told}))["archiv/2024-03.md"]
    assert page.index("### Ereignis:") < page.index('class="kurzfassung"') < page.index(".artikelzeile")


def test_the_archive_tells_the_days_of_an_event_that_has_others() -> None:
    """Below a first day stands a title that may tell of the last."""
    pages = (written(archive_pages, _digest("2024-03-04", "2024-03-04", day)) for day in ("2024-03-07", "2024-03-04"))
    several, one = (page["archiv/2024-03.md"] for page in pages)
    assert several.count("\n4&#46; bis 7. März 2024\n{: .angaben }") == 2
    assert "bis" not in one
