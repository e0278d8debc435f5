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
class TitleCorrection:
    """The title of the story that holds `article`: words that stand in one of the story's articles."""

    article: str
    title: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DroppedSentence:
    """A sentence that no summary, comparison or list of a story shall show, by its wording (beginning is enough)."""

    article: str
    wording: str


@dataclass(frozen=True, kw_only=True, slots=True)
class StoryCorrections:
    """Articles, by their ids, that belong to one story or form one apart from all others; titles and omissions."""

    together: tuple[tuple[str, ...], ...] = ()
    apart: tuple[tuple[str, ...], ...] = ()
    titles: tuple[TitleCorrection, ...] = ()
    dropped: tuple[DroppedSentence, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Corrections:
    """All corrections: of actors, names that are none (`no_actors`), and stories."""

    actors: tuple[ActorCorrection, ...] = ()
    no_actors: tuple[str, ...] = ()
    stories: StoryCorrections = StoryCorrections()
