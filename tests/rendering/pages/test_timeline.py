"""The timeline."""

from dataclasses import replace

import pytest

from presseschau.model import Digest, Precision, TimeExpression, TimeType
from presseschau.relating import timeline as timed_entries
from presseschau.rendering.pages import timeline
from presseschau.rendering.pages.timeline import moments_of, timeline_pages
from presseschau.rendering.site import Site
from tests.rendering.digests import FIRST, SECOND, sample_digest, span
from tests.rendering.pages.written import dated, written


def timed(digest: Digest) -> Digest:
    """Put in the timeline that the articles give."""
    return replace(digest, timeline=timed_entries(digest.articles, digest.stories))


def with_date(value: str, precision: Precision = Precision.DAY) -> Site:
    """Give the first article's date another value."""
    digest = sample_digest()
    first, second = digest.articles
    time = TimeExpression(span=span(FIRST, "am Montag"), type=TimeType.DATE, value=value, precision=precision)
    return Site(digest=timed(replace(digest, articles=(replace(first, dates=(time,)), second))))


def test_shows_a_statement_at_its_time() -> None:
    """A sentence stands at the day it speaks of, the naming words set off, after the event of that day."""
    page = written(timeline_pages, timed(sample_digest()))["zeitleiste.md"]
    assert "## 2024 { #j2024 }" in page
    assert "### 4&#46; März 2024 { #t2024-03-04 }" in page
    assert '<span class="zeit">am Montag</span>' in page
    assert page.index("**Ereignis:**") < page.index('<span class="zeit">')


@pytest.mark.parametrize("value", ["PAST_REF", "XXXX-03", "T12:30", "2024-02-31", ""])
def test_leaves_out_what_names_no_days(value: str) -> None:
    """A time that cannot be placed in the calendar is not on the timeline."""
    assert moments_of(with_date(value)) == ()


def test_tells_what_lay_ahead() -> None:
    """A time that begins after the day of publication was announced; the day itself was not."""
    (ahead,) = moments_of(with_date("2024-03-05"))
    (same,) = moments_of(with_date("2024-03-04"))
    assert ahead.announced
    assert not same.announced


def test_announces_nothing_when_only_the_month_of_publication_is_known() -> None:
    """A day inside the month of publication may have been past."""
    site = with_date("2024-03-20")
    first, second = site.digest.articles
    (moment,) = moments_of(Site(digest=timed(replace(site.digest, articles=(dated(first, "2024-03"), second)))))
    assert not moment.announced


def test_joins_what_says_the_same() -> None:
    """One statement of two articles stands once, with both marks."""
    digest = sample_digest()
    first, second = digest.articles
    time = TimeExpression(
        span=span(SECOND, "am Montag"), type=TimeType.DATE, value="2024-03-04", precision=Precision.DAY
    )
    digest = replace(digest, articles=(first, replace(second, dates=(time,))))
    (moment,) = moments_of(Site(digest=timed(digest)))
    assert [passage.article for passage in (moment.passage, *moment.also)] == ["eins", "zwei"]


def test_keeps_different_statements_apart() -> None:
    """Two sentences about one day that say different things both stand there."""
    digest = sample_digest()
    first, second = digest.articles
    time = TimeExpression(
        span=span(SECOND, "Rund 400"), type=TimeType.DATE, value="2024-03-04", precision=Precision.DAY
    )
    digest = replace(digest, articles=(first, replace(second, dates=(time,))))
    assert len(moments_of(Site(digest=timed(digest)))) == 2


def test_divides_a_long_timeline_by_month(monkeypatch: pytest.MonkeyPatch) -> None:
    """More statements than fit a page go to the month they speak of, events with them."""
    monkeypatch.setattr(timeline, "ENTRIES_ON_A_PAGE", 0)
    pages = written(timeline_pages, timed(sample_digest()))
    assert set(pages) == {"zeitleiste.md", "zeitleiste/2024-03.md"}
    assert "[März 2024](zeitleiste/2024-03.md)" in pages["zeitleiste.md"]
    assert "**Ereignis:**" in pages["zeitleiste/2024-03.md"]


@pytest.mark.parametrize(
    ("value", "precision", "before"),
    [
        ("2012", Precision.YEAR, True),
        ("2024-03-01", Precision.DAY, True),
        ("2024", Precision.YEAR, True),
        ("2024-03", Precision.MONTH, False),
        ("2024-03-04", Precision.DAY, False),
        ("2024-03-09", Precision.DAY, False),
    ],
)
def test_begins_with_the_first_event(value: str, precision: Precision, before: bool) -> None:  # noqa: FBT001
    """What was before stands folded at its head; a month of which the event is a part is none of that."""
    page = written(timeline_pages, with_date(value, precision).digest)["zeitleiste.md"]
    history, _, news = page.partition("## 2024 { #j2024 }")
    assert ("## Vorgeschichte" in history) is before
    assert ("<summary>1 Aussage zu der Zeit davor" in history) is before
    assert ('class="zeit"' in history) is before
    assert ('class="zeit"' in news) is not before
    assert "**Ereignis:**" in news


def test_folds_nothing_where_there_is_nothing_else() -> None:
    """The page of a month long ago is opened for what was then."""
    (entry,) = timeline.dates_of(moments_of(with_date("2012", Precision.YEAR)), {})
    assert timeline.parted(with_date("2012", Precision.YEAR), (entry,)) == ((), (entry,))


def test_sentences_of_one_day_stand_by_event() -> None:
    """Those of the event that was then stand first, below its name; those of another stand below that one's."""
    digest = sample_digest()
    first, second = digest.articles
    time = TimeExpression(
        span=span(SECOND, "Rund 400"), type=TimeType.DATE, value="2024-03-04", precision=Precision.DAY
    )
    own, *_ = digest.stories
    here = replace(own, articles=("eins",), origins=(("eins",),), statements=(), variants=())
    other = replace(
        here, id="fluss", articles=("zwei",), origins=(("zwei",),), date=replace(own.date, value="2024-03-07")
    )
    digest = timed(replace(digest, articles=(first, replace(second, dates=(time,))), stories=(other, here)))
    page = written(timeline_pages, digest)["zeitleiste.md"].partition("### 4&#46; März 2024")[2]
    places = [page.index(words) for words in ("**Ereignis:** [", "am Montag</span>", "Zu: [", "Rund 400</span>")]
    assert places == sorted(places)
    assert "(ereignisse/fluss.md)" in page[places[2] : places[3]]


def test_what_began_then_is_told_from_what_was_then() -> None:
    """A reader sees that it still goes on."""
    digest = with_date("2024-03-04").digest
    (entry,) = digest.timeline
    page = written(timeline_pages, replace(digest, timeline=(replace(entry, lasting=True),)))["zeitleiste.md"]
    assert '<span class="angabe">gilt seitdem</span>' in page
