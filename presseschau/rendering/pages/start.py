"""The start page: each story in a few sentences, who speaks, what is disputed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from presseschau.model import Conflict, File, Passage, Story, Summary, SummarySentence
from presseschau.rendering.addresses import conflicts_address, relative, story_path, voice_address
from presseschau.rendering.charts import StripMark, strip
from presseschau.rendering.dating import when_told, when_words
from presseschau.rendering.disputes import Exchange, exchanges_of
from presseschau.rendering.escape import Markdown, running
from presseschau.rendering.language import count, enumerate_words, range_words
from presseschau.rendering.page import Page, compose
from presseschau.rendering.parties import parties_of
from presseschau.rendering.provenance import SOURCES_LISTED
from presseschau.rendering.ranking import Denial, denials_of, foremost_conflicts
from presseschau.rendering.sayings import Saying, saying_of
from presseschau.rendering.site import Site
from presseschau.rendering.utterances import Utterance, by_actor, by_story, utterances_of

TITLE = "Überblick"
DESCRIPTION = "Was berichtet wird, wer was sagt und worin die Quellen sich widersprechen – jedes Wort mit Beleg."
PATH = "index.md"

STORIES_SHOWN = 12
"""Stories told in full; the rest stand in a list. About what fits into five minutes of reading."""
STORIES_LISTED = 30
"""Of the others, so many stand in a list; all stand on the page of events."""
ON_THE_STRIP = 120
STRIP_FROM = 8
"""Events from which the strip shows more than the dates above it do."""
SPEAKERS_SHOWN = 4
CONFLICTS_SHOWN = 3
DENIALS_SHOWN = 1
"""Of what one denies and another says; it takes the place of a conflict."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """A story as the start page tells it; `speakers` are ids with how often they are quoted."""

    story: Story
    places: tuple[str, ...]
    summary: Summary
    speakers: tuple[tuple[str, int], ...]
    saying: Saying | None
    conflicts: tuple[Conflict, ...]
    denials: tuple[Denial, ...]
    dispute: Exchange | None
    discrepancy: Exchange | None


def start_pages(site: Site) -> Iterator[File]:
    """Give the start page."""
    shown = site.digest.stories[:STORIES_SHOWN]
    page = Page(
        path=PATH,
        template="start",
        title=TITLE,
        description=DESCRIPTION,
        hide=("navigation", "toc"),
        # As they are numbered on the page of their event, at least those of the first.
        articles=tuple(article for story in shown for article in story.articles[:SOURCES_LISTED]),
    )
    said = by_story(site, utterances_of(site))
    cards = [_card(site, story, said.get(story.id, ())) for story in shown]
    yield compose(
        page,
        site,
        cards=_each_once(cards),
        voice_address=voice_address,
        conflicts_address=conflicts_address,
        others=site.digest.stories[STORIES_SHOWN : STORIES_SHOWN + STORIES_LISTED],
        overview=_overview(site),
        overview_words=partial(_where_and_when, site),
        story_address=story_path,
        times=_times(site),
        extent=_extent(site),
        when=lambda story, evidence: when_told(story, site, evidence),
        strip=_strip(site),
    )


def _overview(site: Site) -> list[tuple[Story, list[SummarySentence]]]:
    """Give the sentences on the whole digest by event, so that each stands beside those it belongs to.

    Where all these events are told one by one below, there is nothing to add, and nothing is given.
    """
    found: dict[str, list[SummarySentence]] = {}
    for sentence in site.digest.overview:
        if story := site.story_of.get(sentence.passage.article):
            found.setdefault(story.id, []).append(sentence)
    told = {story.id for story in site.digest.stories[:STORIES_SHOWN]}
    return [(story, found[story.id]) for story in site.digest.stories if story.id in found and not found.keys() <= told]


def _where_and_when(site: Site, story: Story) -> str:
    return ", ".join(part for part in (enumerate_words(story.places), when_words(story, site)) if part)


def _card(site: Site, story: Story, utterances: Sequence[Utterance]) -> Card:
    ranked = _ranked(site, utterances)
    summary = site.summary(story.id)
    denials = denials_of(site, story)[:DENIALS_SHOWN]
    return Card(
        story=story,
        places=story.places,
        summary=summary,
        speakers=tuple(ranked[:SPEAKERS_SHOWN]),
        saying=saying_of(site, story, dict(ranked)),
        conflicts=foremost_conflicts(site, story, CONFLICTS_SHOWN - len(denials)),
        denials=denials,
        dispute=next(iter(exchanges_of(site, story)), None),
        discrepancy=next(iter(exchanges_of(site, story, reported=True)), None),
    )


def _ranked(site: Site, utterances: Sequence[Utterance]) -> list[tuple[str, int]]:
    """Give who speaks, the most quoted first, with how often; names of one side count together, under the first."""
    said = by_actor(utterances)
    parties = parties_of(site, sorted(said, key=lambda actor: (-len(said[actor]), actor)))
    counts = ((p[0], sum(not set(p).isdisjoint(utterance.actors) for utterance in utterances)) for p in parties)
    return sorted(counts, key=lambda item: (-item[1], item[0]))


def _each_once(cards: Sequence[Card]) -> Iterator[Card]:
    """Leave out the conflicts of a card that an earlier one shows: two events may share one."""
    seen: set[frozenset[Passage]] = set()
    for card in cards:
        places = {frozenset(value.passage for value in c.values): c for c in card.conflicts}
        yield replace(card, conflicts=tuple(conflict for key, conflict in places.items() if key not in seen))
        seen |= places.keys()


def _extent(site: Site) -> str:
    """Say how much the digest holds: "5 Artikel · 2 Ereignisse"."""
    articles = count(len(site.digest.articles), "Artikel", "Artikel")
    return f"{articles} · {count(len(site.digest.stories), 'Ereignis', 'Ereignisse')}"


def _times(site: Site) -> tuple[str, ...]:
    """Say from when and to when the articles are: "Dezember 2021", "21. Januar 2022"; nothing where none has a date."""
    values = sorted(value[:10] for article in site.digest.articles if (value := article.layout.published.value))
    return range_words(values[0], values[-1]) if values else ()


def _strip(site: Site) -> Markdown:
    stories = site.digest.stories[:ON_THE_STRIP] if len(site.digest.stories) >= STRIP_FROM else ()
    return strip([_mark(site, story) for story in stories], "Die Ereignisse auf der Zeitachse")


def _mark(site: Site, story: Story) -> StripMark:
    label = f"{when_words(story, site)}: {running(story.title.text)}"
    return StripMark(value=story.date.value or "", label=label, target=relative(story_path(story.id), PATH))
