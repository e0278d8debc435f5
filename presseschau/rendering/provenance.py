"""Who reports a story, a line each: medium, time, agencies, and whether it was printed before the event."""

from collections.abc import Iterable
from dataclasses import dataclass

from presseschau.german.genres import is_opinion
from presseschau.model import Article, Passage, Story
from presseschau.rendering.language import agency_words, plainly_dated
from presseschau.rendering.site import Site

SOURCES_LISTED = 12
"""Lines at the top of a page; of more, the table of sources has all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """An article of a story, in words where and when it was printed, and what shows that it had only begun then."""

    article: str
    words: str
    opening: Passage | None = None


def sources_of(site: Site, story: Story) -> tuple[Source, ...]:
    """Give the articles of a story, earliest first."""
    begun = {passage.article: passage for passage in story.openings}
    return tuple(
        Source(article=name, words=_words(site.articles[name], story), opening=begun.get(name))
        for name in story.articles
    )


def _words(article: Article, story: Story) -> str:
    layout = article.layout
    date = plainly_dated(layout.published)
    agencies = ", ".join(
        agency
        for agency in agency_words(layout)
        if agency != layout.outlet and f"({agency})" not in (layout.outlet or "")
    )
    # Who has the text of an agency alone learns nothing from being told that its medium is not known.
    by_agency = any(name not in layout.picture_agencies for name in layout.agencies)
    parts = (
        (agencies, date) if by_agency and not layout.outlet else (layout.outlet or "Medium unbekannt", date, agencies)
    )
    kinds = (
        "Vorbericht" if story.came_after(article.layout.published.value) else "",
        "Meinung" if _is_view(article) else "",
    )
    return " · ".join(part for part in (*parts, *kinds) if part)


def _is_view(article: Article) -> bool:
    return is_opinion(article.layout.title.text, article.text)


def outlets_of(site: Site, passages: Iterable[Passage]) -> tuple[str, ...]:
    """Name the media that have some passages, nobody where any article names none: a part would look like all."""
    outlets = [site.articles[article].layout.outlet for article in dict.fromkeys(p.article for p in passages)]
    return tuple(dict.fromkeys(outlet for outlet in outlets if outlet)) if all(outlets) else ()
