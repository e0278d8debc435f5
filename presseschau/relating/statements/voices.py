"""Whom names mean, and whose statement a passage is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from presseschau.german import mapping, table, words
from presseschau.german.roots import root
from presseschau.model import ActorKind, Article, Cast, Quote, Span, placed_at, placed_in
from presseschau.model.groups import joined

_WILL = frozenset({"will", "wollen", "wolle", "wollte", "wollten"})
"""Forms that state somebody's will, also without another verb ("Russland will Garantien")."""
_JUDGED_AS = frozenset({"als", "für"})
"""Particles of the complement of verbs of judging (Duden, Die Grammatik: "halten für", "ansehen als")."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Meant:
    """Whom names mean, metonyms not told apart; `countries` gives the actor that a country is, by its name.

    `kinds` tells what each actor is.
    """

    cast: Cast
    countries: Mapping[str, str]
    kinds: Mapping[str, ActorKind]

    def of(self, article: str, spans: Iterable[Span]) -> tuple[str, ...]:
        """Give the actors that these mentions of `article` mean, each once."""
        return self.cast.of(article, tuple(spans))


def meant_by(cast: Cast) -> Meant:
    """Take a name and what it can stand for as one: "Moskau", the Kremlin and the Russian government."""
    names = [actor.id for actor in cast.actors]
    pairs = [(actor.id, other) for actor in cast.actors for other in actor.stands_for]
    chosen = {name: group[0] for group in joined(names, pairs) for name in group}
    return Meant(
        cast=replace(cast, by_mention={place: chosen.get(name, name) for place, name in cast.by_mention.items()}),
        countries={actor.name: chosen[actor.id] for actor in cast.actors if actor.kind is ActorKind.PLACE},
        kinds={actor.id: actor.kind for actor in cast.actors},
    )


def voices_of(article: Article, meant: Meant, part: Span, roots: Sequence[tuple[Span, str]]) -> frozenset[str]:
    """Give whose words or will a passage renders, where that is known; `roots` are those of its content words.

    The speakers of quotations that it lies in or mainly consists of; or else who acts in a clause that reports an act
    of speech without its words ("Moskau verlangt Garantien", "er erneuerte seine Warnung": narrative report of speech
    acts, Semino and Short, Corpus Stylistics, 2004).
    """
    rendered = (actor for quote in _rendered(article, part) for actor in meant.of(article.id, quote.holders))
    return frozenset(rendered) or frozenset(_acting(article, meant, part, roots))


def told_of(article: Article, meant: Meant, part: Span) -> frozenset[str]:
    """Give who is named in the words that a passage renders: "Lawrow werde reisen, sagte die Sprecherin"."""
    named = (
        mention.span
        for quote in _rendered(article, part)
        for mention in placed_in(article.mentions, part)
        if quote.span.contains(mention.span)
    )
    return frozenset(meant.of(article.id, named))


def _rendered(article: Article, part: Span) -> Iterator[Quote]:
    for quote in placed_at(article.quotes, part):
        common = min(quote.span.end, part.end) - max(quote.span.start, part.start)
        if 2 * common >= len(part) or (common > 0 and part.contains(quote.span)):
            yield quote


def _acting(article: Article, meant: Meant, part: Span, roots: Sequence[tuple[Span, str]]) -> Iterator[str]:
    for agent in placed_at(article.agents, part):
        if part.contains(agent.subject) and _is_act(article, agent.clause, roots):
            yield from meant.of(article.id, agent.holders or _beginning(article, agent.subject))


def _beginning(article: Article, subject: Span) -> Iterator[Span]:
    """Give the name that a subject begins with, when it was taken for one phrase with what follows it."""
    return (mention.span for mention in placed_at(article.mentions, subject) if mention.span.start == subject.start)


def _is_act(article: Article, clause: Span, roots: Sequence[tuple[Span, str]]) -> bool:
    """Whether a clause tells of an act of speech, of a will or a judgement ("hielt es für klug")."""
    told = {word.lower() for word in clause.of(article.text).split()}
    acts = _acts() if told & _JUDGED_AS else _acts() - _judgements()
    return any(clause.contains(span) and form in acts for span, form in roots) or bool(told & _WILL)


@lru_cache(maxsize=1)
def _acts() -> frozenset[str]:
    """Give the roots of verbs and nouns that name what somebody does by saying something, or what somebody wants."""
    verbs = {row[0] for row in table("speech_verbs")}
    return frozenset(root(base) for base in verbs | words("news_acts"))


@lru_cache(maxsize=1)
def _judgements() -> frozenset[str]:
    """Give the roots of verbs that judge only together with "als" or "für"."""
    return frozenset(root(base) for base in mapping("quoting")["judge_with_particle"])
