"""Who and what the articles name."""

from collections.abc import Mapping
from dataclasses import dataclass

from presseschau.model.annotation import ActorKind
from presseschau.model.span import Passage, Span


@dataclass(frozen=True, kw_only=True, slots=True)
class Actor:
    """A person, place or organisation over all articles.

    `name` is the fullest usual form, `aliases` every other form seen, `roles` the forms of office seen,
    `stands_for` ids of the actors that a metonym can stand for ("Moskau": the Russian government).
    """

    id: str
    kind: ActorKind
    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    stands_for: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Cast:
    """Everybody and everything named, and whom each mention means (by article and span of the mention)."""

    actors: tuple[Actor, ...]
    by_mention: Mapping[Passage, str]

    def of(self, article: str, spans: tuple[Span, ...]) -> tuple[str, ...]:
        """Give the ids of the actors that these mentions of `article` mean, without doubles, in the given order."""
        found = (self.by_mention.get(Passage(article, span)) for span in spans)
        return tuple(dict.fromkeys(actor for actor in found if actor is not None))
