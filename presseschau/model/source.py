"""What reading yields: the files of the input folder and the texts found in them."""

from dataclasses import dataclass, field
from enum import StrEnum

from presseschau.model.corrections import CorrectionFile


class FileStatus(StrEnum):
    """What became of a file of the input folder."""

    READ = "read"
    DUPLICATE = "duplicate"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True, slots=True)
class InputFile:
    """One file of the input folder.

    `path` is relative to the folder, with forward slashes; `sha256` is of its bytes (of nothing when they could not
    be read); `reason` says in German, for readers of the site, why it was not simply read; `lost` counts the articles
    in it that could not be read, though others may have been.
    """

    path: str
    sha256: str
    status: FileStatus
    reason: str | None = None
    lost: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Stated:
    """What a file says of its article outside the text, as it says it; None or empty where it is silent."""

    title: str | None = None
    date: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    language: str | None = None


class RecordKind(StrEnum):
    """How the place of an article in a file with several is counted."""

    LINE = "line"
    ENTRY = "entry"


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """One article as it was read: decoded, line ends as LF, otherwise untouched.

    `record` is its number (from 1) in a file that holds several, counted as `record_kind` says.
    """

    path: str
    sha256: str
    text: str
    stated: Stated = field(default_factory=Stated)
    record: int | None = None
    record_kind: RecordKind | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Input:
    """The whole input folder, both parts sorted by path (and record), and what an editor says of it."""

    files: tuple[InputFile, ...]
    sources: tuple[Source, ...]
    corrections: CorrectionFile = field(default_factory=CorrectionFile)
