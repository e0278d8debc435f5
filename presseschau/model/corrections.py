"""What an editor knows better; stages take it as an argument and keep to it."""

from dataclasses import dataclass
from enum import StrEnum

from presseschau.model.annotation import ActorKind
from presseschau.model.span import Passage


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


class CorrectionKind(StrEnum):
    """What an entry of the file of corrections is about."""

    ACTOR = "actor"
    NO_ACTOR = "no actor"
    TOGETHER = "together"
    APART = "apart"
    TITLE = "title"
    DROPPED = "dropped"


@dataclass(frozen=True, kw_only=True, slots=True)
class CorrectionEntry:
    """One entry of the file of corrections, as the editor wrote it in line `line` (from 1).

    `wording` is the actor's name, the name that is none, the title, or the beginning of the sentence; `articles` are
    named by their paths in the input folder (`feed.xml:3` is the third of a file with several) or by their ids.
    """

    kind: CorrectionKind
    line: int
    wording: str = ""
    aliases: tuple[str, ...] = ()
    actor: ActorKind | None = None
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class CorrectionMistake:
    """An entry, or a part of one, that cannot be followed: `value` as it was written, the rest in German for readers.

    Problem and remedy come without their full stops; `line` counts from 1.
    """

    line: int
    value: str
    problem: str
    remedy: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CorrectionFile:
    """The file of corrections as it was read, its entries by line; without a `path` when there is none.

    `path` is relative to the input folder, or the bare name of a file outside it.
    """

    path: str = ""
    sha256: str = ""
    entries: tuple[CorrectionEntry, ...] = ()
    mistakes: tuple[CorrectionMistake, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class AppliedCorrection:
    """An entry that is followed, and what it does.

    `articles` are the ids it names (or that name its actor), `actor` is the id of the actor it made, `mentions` how
    many mentions it decided about, `story` the id of the story it formed or named, `passages` the sentences left out.
    """

    entry: CorrectionEntry
    articles: tuple[str, ...] = ()
    actor: str | None = None
    mentions: int = 0
    story: str | None = None
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class CorrectionReport:
    """What became of the file of corrections; both lists by line."""

    path: str = ""
    sha256: str = ""
    applied: tuple[AppliedCorrection, ...] = ()
    mistakes: tuple[CorrectionMistake, ...] = ()
