"""An index of persons, organisations and places, and a page for each of them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from presseschau.model import Actor, ActorKind, Article, File, Passage, Span, Story, by_article, placed_at
from presseschau.rendering.addresses import ACTORS, actor_path
from presseschau.rendering.credits import credited
from presseschau.rendering.language import count, enumerate_words
from presseschau.rendering.months import month_of, parts
from presseschau.rendering.page import Page, compose
from presseschau.rendering.repeats import letters
from presseschau.rendering.site import Site
from presseschau.rendering.utterances import Utterance, by_actor, utterances_of
from presseschau.rendering.voices import by_publication

KINDS = (
    (ActorKind.PERSON, "Personen", "Person"),
    (ActorKind.ORGANISATION, "Organisationen", "Organisation"),
    (ActorKind.PLACE, "Orte", "Ort"),
)
KIND_WORDS = {kind: one for kind, _, one in KINDS}
ALL_IN_TABLE = 60
"""Up to so many actors of a kind all stand in the table; of more, those that only one article names in a short list."""
SENTENCES_SHOWN = 80
"""Up to so many sentences that name an actor are all printed; of more, the first of each article."""
ARTICLES_SHOWN = 60
"""Up to so many articles stand on an actor's page; of more, the latest, and a page for each month has all."""
VOICES_SHOWN = 60
STORIES_SHOWN = 30
COMPANIONS_SHOWN = 12
CREDITS_SHOWN = 12
"""Articles of one author that the index names."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Naming:
    """The sentences of one article that name an actor, and where in them.

    Of one whom only what was removed names (captions, credits), `removed` has the places instead.
    """

    article: Article
    sentences: tuple[tuple[Passage, tuple[Span, ...]], ...]
    removed: tuple[tuple[Passage, tuple[Span, ...]], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """What a list shows of a naming: sentences with where else they stand.

    Of what stands above in the same words it shows the marks only, and so of the `headline`, which is its heading, and
    of what is `spoken`: it stands among what the actor says.
    """

    naming: Naming
    headline: tuple[Passage, ...]
    sentences: tuple[tuple[Passage, tuple[Span, ...], tuple[Passage, ...]], ...]
    above: tuple[Passage, ...]
    spoken: tuple[Passage, ...] = ()


@dataclass(kw_only=True, slots=True)
class Appearances:
    """Where all actors are named: their namings in order of publication, and whom sentences name with them."""

    namings: dict[str, list[Naming]] = field(default_factory=dict)
    companions: dict[str, Counter[str]] = field(default_factory=dict)


def actor_pages(site: Site) -> Iterator[File]:
    """Give the index and the page of each actor, of none that only made articles."""
    seen = appearances(site)
    said = by_actor(utterances_of(site))
    yield _index(site, seen, said)
    for actor in (actor for actor in site.digest.cast.actors if actor.id not in credited(site)):
        yield from _actor(site, actor, seen, said.get(actor.id, []))


def appearances(site: Site) -> Appearances:
    """Find where every actor is named."""
    seen = Appearances()
    for article in by_publication(site):
        for actor, sentences in _named_in(site, article).items():
            seen.namings.setdefault(actor, []).append(_naming(site, article, sentences))
        for together in _together(site, article):
            for actor in together:
                seen.companions.setdefault(actor, Counter()).update(together - {actor})
    return seen


def _naming(site: Site, article: Article, places: dict[Passage, list[Span]]) -> Naming:
    """Tell sentences from what was removed, which counts for nothing where sentences name the actor too."""
    told = tuple((place, tuple(spans)) for place, spans in places.items())
    sentences = tuple((place, spans) for place, spans in told if site.sentence(place))
    return Naming(article=article, sentences=sentences, removed=() if sentences else told)


def _named_in(site: Site, article: Article) -> dict[str, dict[Passage, list[Span]]]:
    found: dict[str, dict[Passage, list[Span]]] = {}
    for mention in article.mentions:
        for actor in site.digest.cast.of(article.id, (mention.span,)):
            place = site.context(Passage(article.id, mention.span))
            found.setdefault(actor, {}).setdefault(place, []).append(mention.span)
    return found


def each_once(site: Site, namings: Sequence[Naming], said: Sequence[Utterance] = ()) -> tuple[Shown, ...]:
    """Give the namings with every sentence shown once: among what is `said`, or in the first article that prints it."""
    voices = by_article(voice.passage for utterance in said for voice in (utterance.voice, *utterance.wordings))
    voiced = {
        place
        for naming in namings
        for place, _ in naming.sentences
        if any(voice.covers(place) for voice in placed_at(voices.get(place.article, ()), place.span))
    }
    places: dict[str, list[Passage]] = {}
    titles: set[Passage] = set()
    for naming in namings:
        title = letters(naming.article.layout.title.text)
        for place, _ in naming.sentences:
            words = letters(site.words(place))
            if words == title:
                titles.add(place)
            elif place not in voiced:
                places.setdefault(words, []).append(place)
    first = {held[0]: tuple(held[1:]) for held in places.values()}
    return tuple(
        Shown(
            naming=naming,
            headline=tuple(place for place, _ in naming.sentences if place in titles),
            sentences=tuple((place, spans, first[place]) for place, spans in naming.sentences if place in first),
            above=tuple(place for place, _ in naming.sentences if place not in first and place not in titles | voiced),
            spoken=tuple(place for place, _ in naming.sentences if place in voiced - titles),
        )
        for naming in namings
    )


def _together(site: Site, article: Article) -> Iterator[frozenset[str]]:
    by_sentence: dict[Passage, set[str]] = {}
    for mention in article.mentions:
        passage = Passage(article.id, mention.span)
        if site.sentence(passage):
            together = by_sentence.setdefault(site.sentence_passage(passage), set())
            together.update(site.digest.cast.of(article.id, (mention.span,)))
    yield from map(frozenset, by_sentence.values())


def _index(site: Site, seen: Appearances, said: dict[str, list[Utterance]]) -> File:
    kinds = [(words, kind, *_ranks(site, kind)) for kind, words, _ in KINDS]
    listed = enumerate_words(
        [
            count(len(table) + len(rest), one, many)
            for (_, many, one), (*_, table, rest) in zip(KINDS, kinds, strict=True)
        ]
    )
    page = Page(
        path=ACTORS, template="actors", title="Akteure", description=f"Wer und was in den Artikeln vorkommt: {listed}."
    )
    makers = sorted(credited(site).items(), key=lambda item: (site.actors[item[0]].name.casefold(), item[0]))
    return compose(
        page, site, kinds=kinds, said=said, mentions=partial(_mentions, seen), makers=makers, limit=CREDITS_SHOWN
    )


def _mentions(seen: Appearances, actor: str) -> int:
    return sum(len(spans) for naming in seen.namings.get(actor, ()) for _, spans in naming.sentences)


def _ranks(site: Site, kind: ActorKind) -> tuple[list[Actor], list[Actor]]:
    """Divide the actors of a kind into those that get a row each and those that only get a name."""
    actors = [actor for actor in site.digest.cast.actors if actor.kind == kind and actor.id not in credited(site)]
    ordered = sorted(actors, key=lambda actor: (-len(actor.articles), actor.name.casefold(), actor.id))
    if len(ordered) <= ALL_IN_TABLE:
        return ordered, []
    several = [actor for actor in ordered if len(actor.articles) > 1]
    return several, [actor for actor in ordered if len(actor.articles) <= 1]


def _actor(site: Site, actor: Actor, seen: Appearances, said: list[Utterance]) -> Iterator[File]:
    """Give an actor's page, and one for each month when more articles name the actor than one page holds."""
    namings = seen.namings.get(actor.id, [])
    months = parts(namings, lambda naming: month_of(naming.article), ARTICLES_SHOWN)
    divided = [(actor_path(f"{actor.id}--{part.name}"), part) for part in months if len(namings) > ARTICLES_SHOWN]
    companions = seen.companions.get(actor.id, Counter())
    shown = namings[-ARTICLES_SHOWN:] if divided else namings
    shown_voices = said[-VOICES_SHOWN:] if divided else said
    stories = _stories(site, actor)
    common = {"actor": actor, "kind": KIND_WORDS[actor.kind], "number": len(namings), "said_number": len(said)}
    yield compose(
        _page(actor, said, namings, shown),
        site,
        **common,
        said=shown_voices,
        namings=each_once(site, shown, shown_voices),
        months=[(address, part.words, len(part.entries)) for address, part in divided],
        all_shown=sum(len(naming.sentences) for naming in shown) <= SENTENCES_SHOWN,
        stories=stories[:STORIES_SHOWN],
        further_stories=len(stories[STORIES_SHOWN:]),
        companions=sorted(companions.items(), key=lambda item: (-item[1], item[0]))[:COMPANIONS_SHOWN],
    )
    for address, part in divided:
        own = {naming.article.id for naming in part.entries}
        voices = [utterance for utterance in said if utterance.voice.passage.article in own]
        page = replace(_page(actor, said, namings, part.entries), path=address, title=f"{actor.name}: {part.words}")
        yield compose(
            replace(page, template="actor_month", boost=1),
            site,
            **common,
            said=voices,
            namings=each_once(site, part.entries, voices),
            actor_address=actor_path(actor.id),
        )


def _stories(site: Site, actor: Actor) -> list[Story]:
    mine = {site.story_of[article].id for article in actor.articles if article in site.story_of}
    return [story for story in site.digest.stories if story.id in mine]


def _page(actor: Actor, said: list[Utterance], namings: list[Naming], shown: Sequence[Naming]) -> Page:
    articles = count(len(namings), "Artikel", "Artikeln")
    quotations = f", {count(len(said), 'Äußerung', 'Äußerungen')}" if said else ""
    return Page(
        path=actor_path(actor.id),
        template="actor",
        title=actor.name,
        description=f"{KIND_WORDS[actor.kind]}, in {articles} genannt{quotations}.",
        data={"id": actor.id, "kind": actor.kind.value},
        articles=tuple(naming.article.id for naming in shown),
    )
