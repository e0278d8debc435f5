"""The register of figures by what they count; a long one is divided by month."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from presseschau.german import mapping
from presseschau.model import Article, Conflict, Figure, File, Passage, Story
from presseschau.rendering.addresses import FIGURES
from presseschau.rendering.figures import charge_words
from presseschau.rendering.language import count, figure_words, plainly_dated
from presseschau.rendering.months import ENTRIES_ON_A_PAGE, month_of, parts
from presseschau.rendering.page import Page, compose
from presseschau.rendering.repeats import Told, told_once
from presseschau.rendering.site import Site
from presseschau.rendering.voices import by_publication, unnamed

FOLDER = "zahlen"
TITLE = "Zahlen"
VOTES = "Stimmen"
CONFLICTS_SHOWN = 40
"""On the overview of a long register; all stand on the pages of their events."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """A figure where it stands; `owners` are the ids of those who state it, `speaker` who does without a name."""

    passage: Passage
    figure: Figure
    owners: tuple[str, ...]
    speaker: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """The figures of one unit in one sentence, in text order, with all who print or state it.

    `dates` are the days of publication in words. `owners` come with the figure they state where the sentence has
    several, else with nothing; so do `speakers`, the wordings for those who state one without a name ("die Polizei").
    """

    words: tuple[str, ...]
    told: Told
    owners: tuple[tuple[str, str], ...]
    speakers: tuple[tuple[str, str], ...]
    dates: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Unit:
    """All figures that count the same thing, the smallest first."""

    name: str
    counts: tuple[Count, ...]


def figure_pages(site: Site) -> Iterator[File]:
    """Give the register, or an overview and a page for each month when it is long."""
    counts = counts_of(site)
    conflicts = conflicts_of(site)
    if len(counts) <= ENTRIES_ON_A_PAGE:
        page = _page(FIGURES, "figures", TITLE, counts)
        yield compose(
            page, site, units=units_of(counts), counts=counts, conflicts=conflicts, rows=partial(rows_of, site)
        )
        return
    months = parts(counts, lambda entry: month_of(site.articles[entry.passage.article]))
    addresses = [(f"{FOLDER}/{part.name}.md", part.words, len(part.entries)) for part in months]
    overview = _page(FIGURES, "figures_overview", TITLE, counts)
    yield compose(
        overview, site, units=units_of(counts), counts=counts, conflicts=conflicts[:CONFLICTS_SHOWN], months=addresses
    )
    for part in months:
        page = _page(f"{FOLDER}/{part.name}.md", "figures", f"{TITLE}: {part.words}", part.entries)
        yield compose(
            page, site, units=units_of(part.entries), counts=part.entries, conflicts=(), rows=partial(rows_of, site)
        )


def counts_of(site: Site) -> tuple[Count, ...]:
    """Give every figure, earliest article first, in text order."""
    return tuple(
        Count(
            passage=Passage(article.id, figure.span),
            figure=figure,
            owners=site.digest.cast.of(article.id, figure.owners),
            speaker=_unnamed(article, figure),
        )
        for article in by_publication(site)
        for figure in article.figures
    )


def _unnamed(article: Article, figure: Figure) -> str:
    """Give the wording for who states a figure where nobody is named."""
    return unnamed(figure.speaker.of(article.text)) if figure.speaker and not figure.owners else ""


def units_of(counts: Iterable[Count]) -> tuple[Unit, ...]:
    """Put together what is counted in the same unit, the most frequent first; votes of all kinds are one ballot's."""
    votes = {name for names in mapping("ballots")["names"].values() for name in names}
    found: dict[str, list[Count]] = {}
    for entry in counts:
        found.setdefault(VOTES if entry.figure.unit in votes else entry.figure.unit, []).append(entry)
    return tuple(
        Unit(name=unit, counts=tuple(sorted(found[unit], key=_value)))
        for unit in sorted(found, key=lambda unit: (-len(found[unit]), unit))
    )


def rows_of(site: Site, unit: Unit) -> tuple[Row, ...]:
    """Give the figures of a unit by sentence, the smallest first; the same sentence of several articles is one row.

    What several owners state in one sentence has a row for each: they may count different things.
    """
    by_passage = {entry.passage: entry for entry in unit.counts}
    sentences = told_once(site, (entry.passage for entry in unit.counts))
    parted = (_by_owners([by_passage[passage] for passage in told.passages]) for told in sentences)
    return tuple(_row(site, entries) for groups in parted for entries in groups)


def _by_owners(entries: Sequence[Count]) -> list[list[Count]]:
    """Put figures of a sentence apart where each has its owners, and they are not the same."""
    found: dict[tuple[str, ...], list[Count]] = {}
    for entry in entries:
        found.setdefault(entry.owners, []).append(entry)
    return list(found.values()) if all(found) else [list(entries)]


def _row(site: Site, entries: Sequence[Count]) -> Row:
    (sentence,) = told_once(site, (entry.passage for entry in entries))
    ordered = sorted(entries, key=lambda entry: entry.passage)
    published = [site.articles[entry.passage.article].layout.published for entry in entries]
    by_day = sorted(published, key=lambda day: (day.value or "", day.precision))
    worded = [(_worded(site, entry), entry) for entry in ordered]
    words = _distinct(shown for shown, _ in worded)
    told = [(shown if len(words) > 1 else "", entry) for shown, entry in worded]
    named = {owner for _, entry in told for owner in entry.owners}
    return Row(
        words=words,
        told=sentence,
        owners=tuple(dict.fromkeys((owner, shown) for shown, entry in told for owner in entry.owners)),
        speakers=tuple(dict.fromkeys((e.speaker, shown) for shown, e in told if e.speaker and (shown or not named))),
        dates=_distinct(plainly_dated(day) for day in by_day),
    )


def _worded(site: Site, entry: Count) -> str:
    counted = entry.figure.counted.of(site.articles[entry.passage.article].text) if entry.figure.counted else ""
    charge = charge_words(site, entry.passage.article, entry.figure)
    return figure_words(entry.figure, site.words(entry.passage), counted) + charge


def _distinct(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def conflicts_of(site: Site) -> tuple[tuple[Conflict, tuple[Story, ...]], ...]:
    """Give the figures and dates that differ between articles, each once, with the stories in which they do."""
    found: dict[frozenset[Passage], tuple[Conflict, tuple[Story, ...]]] = {}
    for story in site.digest.stories:
        for conflict in story.conflicts:
            places = frozenset(value.passage for value in conflict.values)
            first, stories = found.get(places, (conflict, ()))
            found[places] = (first, (*stories, story))
    return tuple(sorted(found.values(), key=lambda item: not item[0].same_time))


def _value(entry: Count) -> tuple[float, Passage]:
    return (entry.figure.value, entry.passage)


def _page(path: str, template: str, title: str, counts: tuple[Count, ...]) -> Page:
    figures = count(len(counts), "Zahlenangabe", "Zahlenangaben")
    return Page(
        path=path,
        template=template,
        title=title,
        description=f"{figures} aus den Artikeln, nach Einheiten geordnet, jede mit ihrem Satz und Beleg.",
    )
