"""The list of all events, the latest first; a long one is divided by month."""

from collections.abc import Iterator, Sequence

from presseschau.model import File, Story
from presseschau.rendering.addresses import EVENTS
from presseschau.rendering.dating import when_told
from presseschau.rendering.language import count
from presseschau.rendering.months import ENTRIES_ON_A_PAGE, UNDATED, month_words, parts
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site

FOLDER = "ereignisse"
TITLE = "Ereignisse"
LATEST_SHOWN = 25
"""On the overview of a divided list: what one reads for the news; the months have the rest."""

Month = tuple[str, tuple[Story, ...]]
"""A month in words and its events."""


def event_pages(site: Site) -> Iterator[File]:
    """Give the list, or an overview and a page for each month when it is long."""
    stories = site.digest.stories
    if len(stories) <= ENTRIES_ON_A_PAGE:
        yield _list(site, EVENTS, TITLE, _by_month(stories))
        return
    divided = [
        (f"{FOLDER}/monat-{part.name}.md", part.words, part.entries)
        for part in reversed(parts(reversed(stories), _month))
    ]
    addresses = [(address, words, len(entries)) for address, words, entries in divided]
    yield _list(site, EVENTS, TITLE, _by_month(stories[:LATEST_SHOWN]), addresses)
    for address, words, entries in divided:
        yield _list(site, address, f"{TITLE}: {words}", [(words, tuple(reversed(entries)))])


def _list(site: Site, path: str, title: str, months: list[Month], divided: Sequence[tuple[str, str, int]] = ()) -> File:
    stories = sum(len(held) for _, held in months)
    page = Page(
        path=path,
        template="events",
        title=title,
        description=f"{count(stories, 'Ereignis', 'Ereignisse')}, die neuesten zuerst, jedes mit einem Satz.",
    )
    return compose(
        page,
        site,
        months=months,
        divided=divided,
        when=lambda story, evidence: when_told(story, site, evidence),
    )


def _by_month(stories: Sequence[Story]) -> list[Month]:
    found: dict[str, list[Story]] = {}
    for story in stories:
        found.setdefault(_month(story), []).append(story)
    return [(month_words(month), tuple(held)) for month, held in found.items()]


def _month(story: Story) -> str:
    value = story.date.value or ""
    return value[:7] if value[:4].isdigit() else UNDATED
