"""Who says what stands in a passage that does not name them: so that it does not stand bare.

Where the passage has a word for them, their name stands behind it, in brackets as editors add words to a quotation
(Duden, "Eckige Klammern"); else it stands before the passage.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from presseschau.model import ActorKind, Article, Passage, QuoteKind, placed_at, placed_in
from presseschau.rendering.acts import tells_act
from presseschau.rendering.escape import Markdown, escape
from presseschau.rendering.halves import completed
from presseschau.rendering.language import enumerate_words
from presseschau.rendering.site import Site
from presseschau.rendering.voices import unnamed, with_source

_PRONOUNS = frozenset({"er", "sie"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Addition:
    """Names to put into a passage at a place of its article's text, behind the word that means these actors."""

    place: int
    actors: tuple[str, ...]


def unseen_speakers(site: Site, passage: Passage) -> tuple[str, ...]:
    """Name those who say what stands in a passage, though it does not name them: so that it does not stand bare.

    A name in what is told names no speaker: "Der Minister habe Meier gewarnt".
    """
    article = site.articles[passage.article]
    said = placed_at(article.quotes, passage.span)
    if not said:
        return ()
    told = [
        q.span for q in said if q.speaker and not q.span.overlaps(q.speaker) and not passage.span.contains(q.speaker)
    ]
    inside = (mention.span for mention in placed_in(article.mentions, passage.span))
    named = site.digest.cast.of(article.id, tuple(span for span in inside if not span.lies_in(told)))
    speakers = site.digest.cast.of(article.id, tuple(holder for quote in said for holder in quote.holders))
    return tuple(speaker for speaker in speakers if speaker not in named)


def is_passed_on(site: Site, passage: Passage) -> bool:
    """Whether somebody is named in indirect speech as saying or doing it: "Lawrow habe ihm bestätigt, dass …".

    Who is rendered then only passes it on: "laut Blinken".
    """
    article = site.articles[passage.article]
    reported = [quote.span for quote in placed_at(article.quotes, passage.span) if quote.kind is QuoteKind.INDIRECT]
    names = [mention.span for mention in placed_in(article.mentions, passage.span) if mention.kind is ActorKind.PERSON]
    subjects = (agent.subject for agent in placed_at(article.agents, passage.span))
    return any(s.lies_in(reported) and any(s.contains(name) for name in names) for s in subjects)


def unnamed_speakers(site: Site, passage: Passage) -> tuple[Passage, ...]:
    """Give the words for those who say what stands in a passage where they have no name and stand outside of it.

    A genitive comes with what it belongs to ("nach Darstellung des Vorstands"); a pronoun alone tells nobody.
    """
    article = site.articles[passage.article]
    said = (quote for quote in placed_at(article.quotes, passage.span) if not quote.holders)
    words = (quote.speaker for quote in said if quote.speaker and not passage.span.overlaps(quote.speaker))
    telling = (span for span in words if unnamed(span.of(article.text)))
    return tuple(dict.fromkeys(Passage(article.id, with_source(article.text, span)) for span in telling))


@lru_cache(maxsize=2**14)  # a sentence stands on many pages
def added_speakers(site: Site, passage: Passage) -> tuple[Addition, ...]:
    """Give whom the passage means by a word of its own, each once, in text order: "sagte er", "so der Minister"."""
    article = site.articles[passage.article]
    waiting = list(unseen_speakers(site, passage))
    found: list[Addition] = []
    for quote in placed_at(article.quotes, passage.span):
        if quote.speaker and passage.span.contains(quote.speaker):
            meant = tuple(a for a in site.digest.cast.of(article.id, quote.holders) if a in waiting)
            waiting = [actor for actor in waiting if actor not in meant]
            found += [Addition(place=quote.speaker.end, actors=meant)] if meant else []
    told = {addition.place for addition in found}
    found += [addition for addition in _added_agents(site, article, passage) if addition.place not in told]
    return tuple(sorted(found, key=lambda addition: addition.place))


def _added_agents(site: Site, article: Article, passage: Passage) -> Iterator[Addition]:
    """Give whom "er" or "sie" means that warns, threatens or criticises: a person whom the passage does not name."""
    inside = tuple(mention.span for mention in placed_in(article.mentions, passage.span))
    named = site.digest.cast.of(article.id, inside)
    people = {mention.span for mention in article.mentions if mention.kind is ActorKind.PERSON}
    for agent in placed_at(article.agents, passage.span):
        sentence = article.sentence_at(agent.clause)
        pronoun = passage.span.contains(agent.subject) and agent.subject.of(article.text).lower() in _PRONOUNS
        if pronoun and sentence and people.issuperset(agent.holders) and tells_act(article, sentence, agent):
            meant = site.digest.cast.of(article.id, agent.holders)
            if meant and set(meant).isdisjoint(named):
                yield Addition(place=agent.subject.end, actors=meant)


def attributed(site: Site, passage: Passage) -> Markdown:
    """Show the exact words of a passage as the source's, with the names of those it means in brackets."""
    words = with_names(site, passage, added_speakers(site, passage))
    return completed(site.words(passage), Markdown('<span class="wortlaut">{}</span>').format(words))


def with_names(site: Site, passage: Passage, additions: Iterable[Addition]) -> Markdown:
    """Show the words of a passage with those names that are to be put into it, or right behind it."""
    return Markdown("").join(_pieces(site, passage, additions))


def _pieces(site: Site, passage: Passage, additions: Iterable[Addition]) -> Iterator[Markdown]:
    text = site.articles[passage.article].text
    start, end = passage.span.start, passage.span.end
    for addition in additions:
        if passage.span.start < addition.place <= end:
            names = enumerate_words([site.actors[actor].name for actor in addition.actors])
            yield escape(text[start : addition.place])
            yield Markdown('<span class="zusatz"> {}{}{}</span>').format("[", names, "]")
            start = addition.place
    yield escape(text[start:end])
