"""The register of figures."""

from dataclasses import replace

import pytest

from presseschau.model import Conflict, ConflictValue, EventDate, Passage, Precision, Span
from presseschau.rendering.pages import figures
from presseschau.rendering.pages.figures import counts_of, figure_pages, rows_of, units_of
from presseschau.rendering.pages.start import start_pages
from presseschau.rendering.pages.story import story_pages
from presseschau.rendering.site import Site
from presseschau.rendering.voices import unnamed
from tests.rendering.digests import passage, sample_digest
from tests.rendering.pages.written import written


def test_shows_each_figure_in_its_sentence() -> None:
    """A figure stands under its unit, worded evenly and in its own sentence with the mark that opens it."""
    page = written(figure_pages)["zahlen.md"]
    assert "### Fahrzeuge" in page
    assert "| rund 300 Fahrzeuge |" in page
    assert '<span class="kern">Rund 300 Fahrzeuge</span> sind betroffen' in page
    assert "artikel/eins.md#s" in page


def test_a_sentence_with_two_figures_is_one_row() -> None:
    """Both values stand before it, and who states which of them behind."""
    digest = sample_digest()
    first, second = digest.articles
    (figure,) = first.figures
    other = replace(figure, span=passage("eins", "300").span, value=20.0, owners=(first.mentions[0].span,))
    site = Site(digest=replace(digest, articles=(replace(first, figures=(figure, other)), second)))
    (unit,) = units_of(counts_of(site))
    row = rows_of(site, unit)[0]
    assert row.words == ("rund 300 Fahrzeuge", "rund 20 Fahrzeuge")
    assert row.owners == (("karla-ohm", "rund 20 Fahrzeuge"),)


def test_figures_of_two_owners_are_rows_of_their_own() -> None:
    """What one side and another state in one sentence may count different things: each has its row and its owner."""
    digest = sample_digest()
    first, second = digest.articles
    (figure,) = first.figures
    ohm, other = first.mentions[0], replace(first.mentions[0], span=passage("eins", "Elm").span)
    stated = (
        replace(figure, owners=(ohm.span,)),
        replace(figure, span=passage("eins", "300").span, value=20.0, owners=(other.span,)),
    )
    cast = replace(digest.cast, by_mention={**digest.cast.by_mention, passage("eins", "Elm"): "elm"})
    article = replace(first, figures=stated, mentions=(other, ohm))
    site = Site(digest=replace(digest, articles=(article, second), cast=cast))
    (unit,) = units_of(counts_of(site))
    owned = [(row.words, row.owners) for row in rows_of(site, unit) if row.owners]
    assert sorted(owned) == [
        (("rund 20 Fahrzeuge",), (("elm", ""),)),
        (("rund 300 Fahrzeuge",), (("karla-ohm", ""),)),
    ]


@pytest.mark.parametrize(("wording", "shown"), [("Die Brücke", "Die Brücke"), ("Sie", "")])
def test_who_states_a_figure_without_a_name_is_shown_by_the_wording(wording: str, shown: str) -> None:
    """Who has no name stands in the words of the source; a pronoun alone tells nothing."""
    digest = sample_digest()
    first, second = digest.articles
    (figure,) = first.figures
    place = first.text.index(wording)
    stated = replace(figure, speaker=Span(place, place + len(wording)), owners=())
    changed = replace(digest, articles=(replace(first, figures=(stated,)), second))
    assert counts_of(Site(digest=changed))[0].speaker == shown
    assert (f'| <span class="wortlaut">{shown}</span> |' in written(figure_pages, changed)["zahlen.md"]) is bool(shown)


@pytest.mark.parametrize(
    ("wording", "shown"),
    [
        ("Straßenmeisterei", "Straßenmeisterei"),
        ("ihr Anwalt", "ihr Anwalt"),
        ("der jüngsten Schätzung", "der jüngsten Schätzung"),
        ("ihrer Ansicht", ""),
        ("deren Angaben", ""),
        ("jener", ""),
    ],
)
def test_what_points_back_tells_nobody(wording: str, shown: str) -> None:
    """A pronoun, or the view of somebody told of before, says nothing without the sentences before."""
    assert unnamed(wording) == shown


@pytest.mark.parametrize("page", ["zahlen.md", "ereignisse/elm.md", "index.md"])
def test_a_conflict_says_on_whose_word_a_value_is(page: str) -> None:
    """Who states a value without being named stands beside it in the words of the source, once for equal values."""
    digest = sample_digest()
    time = EventDate(value=None, precision=Precision.UNKNOWN)
    values = (
        ConflictValue(
            value=300.0, passage=passage("eins", "Rund 300 Fahrzeuge"), time=time, speaker=passage("eins", "Die Brücke")
        ),
        ConflictValue(value=400.0, passage=passage("zwei", "Rund 400 Fahrzeuge"), time=time),
    )
    (story,) = digest.stories
    conflict = Conflict(about="Fahrzeuge", values=values, same_time=True)
    changed = replace(digest, stories=(replace(story, conflicts=(conflict,)),))
    pages = {**written(figure_pages, changed), **written(story_pages, changed), **written(start_pages, changed)}
    assert pages[page].count('<span class="angabe">„<span class="wortlaut">Die Brücke</span>“') == 1


def test_a_genitive_stands_with_what_it_depends_on() -> None:
    """Whose word a figure stands on is told by the whole phrase; "der Polizei" alone is none."""
    digest = sample_digest()
    (story,) = digest.stories
    first, second = digest.articles
    text = f"{second.text}\nNach Auskunft der Stadtwerke waren es 500."
    second = replace(second, source=replace(second.source, text=text))
    time = EventDate(value=None, precision=Precision.UNKNOWN)
    start = text.index("der Stadtwerke")
    values = (
        ConflictValue(value=300.0, passage=passage("eins", "Rund 300 Fahrzeuge"), time=time),
        ConflictValue(
            value=400.0,
            passage=passage("zwei", "Rund 400 Fahrzeuge"),
            time=time,
            speaker=Passage("zwei", Span(start, start + len("der Stadtwerke"))),
        ),
    )
    conflict = Conflict(about="Fahrzeuge", values=values, same_time=True)
    changed = replace(digest, articles=(first, second), stories=(replace(story, conflicts=(conflict,)),))
    assert "Nach Auskunft der Stadtwerke" in written(figure_pages, changed)["zahlen.md"]


def test_the_same_sentence_of_two_articles_is_one_row() -> None:
    """It stands once, with the marks of both."""
    digest = sample_digest()
    first, _ = digest.articles
    again = replace(first, id="drei", source=replace(first.source, path="drei.txt"))
    site = Site(digest=replace(digest, articles=(first, again)))
    (unit,) = units_of(counts_of(site))
    (row,) = rows_of(site, unit)
    assert [place.article for place in row.told.passages] == ["drei", "eins"]


def test_what_need_not_contradict_has_a_heading_of_its_own() -> None:
    """Figures of different times are not called a contradiction, and it is said what they are."""
    digest = sample_digest()
    values = tuple(
        ConflictValue(
            value=value, passage=passage(name, words), time=EventDate(value=time, precision=Precision.MONTH), unit=""
        )
        for value, name, words, time in (
            (300.0, "eins", "Rund 300 Fahrzeuge", "2024-01"),
            (400.0, "zwei", "Rund 400 Fahrzeuge", "2024-03"),
        )
    )
    conflict = Conflict(about="Fahrzeuge", values=values, same_time=False)
    (story,) = digest.stories
    page = written(figure_pages, replace(digest, stories=(replace(story, conflicts=(conflict,)),)))["zahlen.md"]
    head, _, _ = page.partition("## Nach Einheiten")
    assert "## Zum Vergleich" in head
    assert "Ein Widerspruch müssen sie nicht sein" in head
    assert "## Widersprüche" not in head


def test_shows_what_differs_first() -> None:
    """Figures in conflict stand at the top, each with its sentence, and lead to the story."""
    digest = sample_digest()
    time = EventDate(value=None, precision=Precision.UNKNOWN)
    values = (
        ConflictValue(value=300.0, passage=passage("eins", "Rund 300 Fahrzeuge"), time=time),
        ConflictValue(value=400.0, passage=passage("zwei", "Rund 400 Fahrzeuge"), time=time),
    )
    conflict = Conflict(about="Fahrzeuge", values=values, same_time=True)
    (story,) = digest.stories
    page = written(figure_pages, replace(digest, stories=(replace(story, conflicts=(conflict,)),)))["zahlen.md"]
    head, _, rest = page.partition("## Nach Einheiten")
    assert "## Widersprüche" in head
    assert "## Zum Vergleich" not in head
    assert "Rund 300 Fahrzeuge" in head
    assert "Rund 400 Fahrzeuge" in head
    assert "(ereignisse/elm.md)" in head
    assert "Rund 300 Fahrzeuge" in rest


def test_divides_a_long_register_by_month(monkeypatch: pytest.MonkeyPatch) -> None:
    """More figures than fit a page go to pages by month; the first page says what is counted, from least to most."""
    monkeypatch.setattr(figures, "ENTRIES_ON_A_PAGE", 0)
    pages = written(figure_pages)
    assert set(pages) == {"zahlen.md", "zahlen/2024-03.md"}
    assert "[März 2024](zahlen/2024-03.md)" in pages["zahlen.md"]
    assert "| Fahrzeuge | 1 |" in pages["zahlen.md"]


def test_puts_the_smallest_of_a_unit_first() -> None:
    """Within a unit figures are sorted by value."""
    site = Site(digest=sample_digest())
    (entry,) = figures.counts_of(site)
    smaller = replace(entry, figure=replace(entry.figure, value=7))
    (unit,) = units_of((entry, smaller))
    assert unit.counts == (smaller, entry)


def test_says_so_when_there_are_none() -> None:
    """Without figures the page says that none were recognised."""
    digest = sample_digest()
    bare = tuple(replace(article, figures=()) for article in digest.articles)
    assert "keine Zahlenangaben" in written(figure_pages, replace(digest, articles=bare))["zahlen.md"]
