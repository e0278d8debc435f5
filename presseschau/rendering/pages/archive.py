"""The archive: all articles by month of publication."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from presseschau.model import Article, BlockKind, File, Passage, Story, SummarySentence
from presseschau.rendering.addresses import ARCHIVE, story_path
from presseschau.rendering.language import count, date_words
from presseschau.rendering.months import Part, month_of, parts
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site
from presseschau.rendering.voices import by_publication

FOLDER = "archiv"
TITLE = "Archiv"
STORIES_NAMED = 3
"""Per month in the index: the latest; its own page has all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Coverage:
    """A day's articles on one event, each with its opening, and what they tell in a few sentences.

    `story` is None for articles on none.
    """

    story: Story | None
    articles: tuple[tuple[Article, Passage | None], ...]
    summary: tuple[SummarySentence, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Day:
    """A day's articles by event."""

    words: str
    coverage: tuple[Coverage, ...]


def archive_pages(site: Site) -> Iterator[File]:
    """Give the index of months, the latest first, and a page for each."""
    months = parts(by_publication(site), month_of)
    listed = [(month, _stories(site, month.entries)) for month in reversed(months)]
    page = Page(
        path=ARCHIVE,
        template="archive",
        title=TITLE,
        description=f"{count(len(site.articles), 'Artikel', 'Artikel')} nach dem Monat, in dem sie erschienen.",
    )
    yield compose(page, site, months=listed, address=month_path, limit=STORIES_NAMED)
    addresses = {"address": month_path, "story_address": story_path}
    for number, month in enumerate(months):
        near = {"before": months[number - 1] if number else None, "after": next(iter(months[number + 1 :]), None)}
        yield compose(_page(month), site, month=month, days=_days(site, month), **near, **addresses)


def month_path(month: Part[Article]) -> str:
    """Give the page of a month."""
    return f"{FOLDER}/{month.name}.md"


def opening_of(article: Article, site: Site) -> Passage | None:
    """Give the first sentence of the text itself that can be read alone: what an article is about.

    The headline's words are passed over; where no sentence is sound, the first one stands.
    """
    title = article.layout.title.span
    bodies = (sentence for sentence in article.sentences if sentence.block in {BlockKind.LEAD, BlockKind.PARAGRAPH})
    fresh = (sentence.span for sentence in bodies if title is None or not sentence.span.overlaps(title))
    places = [place for span in fresh if (place := Passage(article.id, span)) not in site.dropped]
    return next((place for place in places if place in site.digest.sound), next(iter(places), None))


def _page(month: Part[Article]) -> Page:
    articles = count(len(month.entries), "Artikel", "Artikel")
    return Page(
        path=month_path(month),
        template="archive_month",
        title=f"{TITLE}: {month.words}",
        description=f"{articles}, nach dem Tag geordnet, an dem sie erschienen.",
        articles=tuple(article.id for article in month.entries),
    )


def _stories(site: Site, articles: Iterable[Article]) -> list[Story]:
    mine = {site.story_of[article.id].id for article in articles if article.id in site.story_of}
    return [story for story in site.digest.stories if story.id in mine]


def _days(site: Site, month: Part[Article]) -> list[Day]:
    return [
        Day(
            words=date_words(day) if day else "Ohne Angabe des Tages",
            coverage=_coverage(site, held, site.digest.days.get(day, ())),
        )
        for day, held in groupby(month.entries, key=_day_of)
    ]


def _coverage(site: Site, articles: Iterable[Article], summary: Iterable[SummarySentence]) -> tuple[Coverage, ...]:
    """Put together a day's articles on one event; an opening that the day's summary tells is not told again."""
    sentences = tuple(summary)
    told = {passage for sentence in sentences for passage in (sentence.passage, *sentence.also)}
    found: dict[str | None, list[tuple[Article, Passage | None]]] = {}
    for article in articles:
        opening = opening_of(article, site)
        story = site.story_of.get(article.id)
        found.setdefault(story.id if story else None, []).append((article, None if opening in told else opening))
    return tuple(
        Coverage(
            story=site.stories[story] if story else None,
            articles=tuple(held),
            summary=tuple(s for s in sentences if story and s.passage.article in site.stories[story].articles),
        )
        for story, held in found.items()
    )


def _day_of(article: Article) -> str:
    """Give the day of publication (ISO 8601); nothing when no more than the month or year is known."""
    value = (article.layout.published.value or "").partition("T")[0]
    return value if len(value) == len("2022-01-21") else ""
