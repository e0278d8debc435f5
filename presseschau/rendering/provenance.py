"""Who reports a story, a line each: medium, time, agencies, and whether it was printed before the event."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from presseschau.german.genres import is_opinion
from presseschau.model import Article, Layout, Passage, Story
from presseschau.model.calendar import period_of
from presseschau.rendering.language import agency_words, date_words, enumerate_words, plainly_dated, several_days
from presseschau.rendering.site import Site

SOURCES_LISTED = 12
"""Lines at the top of a page; of more, the table of sources has all."""
MEDIA_NAMED = 5
"""Media named beside a wording; of more, its marks tell."""


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


def printed_in(site: Site, passages: Iterable[Passage], known: str | None = None) -> str:
    """Say where and when passages were printed: "dpa, Nordfunk · 4. und 5. März 2024"; `known` is a day told already.

    Where a medium is not known there is only the time: "Artikel vom 4. März 2024".
    """
    places = list(passages)
    published = [site.articles[place.article].layout.published for place in places]
    days = {(date.value or "").partition("T")[0]: not date.worked_out for date in published if date.value}
    told = "" if set(days) == {known} else printed_words(days)
    return joined_source(outlets_of(site, places), told)


def joined_source(media: Iterable[str], printed: str) -> str:
    """Join who printed something and when; a time alone says what it is the time of."""
    named = list(media)
    shown = [*named[:MEDIA_NAMED], "u. a."] if len(named) > MEDIA_NAMED + 1 else named
    if printed and not shown:
        return f"Artikel {'von' if printed[:4].isdigit() else 'vom'} {printed}"
    return " · ".join(part for part in (", ".join(shown).replace(", u. a.", " u. a."), printed) if part)


def printed_words(days: Mapping[str, bool]) -> str:
    """Word when articles appeared, days, months or years; each tells whether an article itself says it."""
    known = {day: period for day in sorted(days) if (period := period_of(day))}
    exact = [period.first for period in known.values() if period.first == period.last]
    words = (
        several_days(exact) if exact and len(exact) == len(days) else enumerate_words([*map(date_words, sorted(days))])
    )
    if not words or all(days.values()):
        return words
    return f"{words} ({'zum Teil ' if any(days.values()) else ''}erschlossen)"


def outlets_of(site: Site, passages: Iterable[Passage]) -> tuple[str, ...]:
    """Name the media, else the agencies, that have some passages, the earliest first.

    Nobody is named where any article names none: a part would look like all.
    """
    layouts = [site.articles[article].layout for article in dict.fromkeys(p.article for p in passages)]
    outlets = [_maker(layout) for layout in sorted(layouts, key=lambda layout: layout.published.value or "~")]
    return tuple(dict.fromkeys(outlet for outlet in outlets if outlet)) if all(outlets) else ()


def _maker(layout: Layout) -> str:
    """Name who printed an article: its medium, else the agencies that its text is from, not its picture."""
    agencies = [name for name in layout.agencies if name not in layout.picture_agencies]
    return layout.outlet or "/".join(agencies)
