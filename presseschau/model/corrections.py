"""What an editor knows better; stages take it as an argument and keep to it."""

from dataclasses import dataclass

from presseschau.model.annotation import ActorKind


@dataclass(frozen=True, kw_only=True, slots=True)
class ActorCorrection:
    """One actor as it should be: every mention by `name` or one of `aliases` means it, of the given kind.

    `articles` confines it to some articles by their ids: two people with one surname are told apart by it.
    """

    name: str
    aliases: tuple[str, ...] = ()
    kind: ActorKind | None = None
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Corrections:
    """All corrections: of actors, and names that are none (`no_actors`)."""

    actors: tuple[ActorCorrection, ...] = ()
    no_actors: tuple[str, ...] = ()
