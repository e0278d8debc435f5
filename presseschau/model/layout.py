"""What segmenting yields: the parts of an article's text and what they say of the article as a whole."""

from dataclasses import dataclass
from enum import StrEnum

from presseschau.model.precision import Precision
from presseschau.model.span import Passage, Span


class BlockKind(StrEnum):
    """What a part of an article's text is for."""

    TITLE = "title"
    LEAD = "lead"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    BYLINE = "byline"
    DATELINE = "dateline"
    CREDIT = "credit"
    FURNITURE = "furniture"
    REPEAT = "repeat"


BODY_KINDS = frozenset({BlockKind.TITLE, BlockKind.LEAD, BlockKind.HEADING, BlockKind.PARAGRAPH})
"""The blocks that are the article; all others are shown in its receipt as removed."""
PROSE_KINDS = frozenset({BlockKind.LEAD, BlockKind.PARAGRAPH})
"""What tells the news in sentences; titles and headings are labels that repeat it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """A part of the text. Blocks are in text order, disjoint, and with white space cover the text.

    `rule` is the identifier of the rule that decided the kind, such as `agency-credit`.
    """

    kind: BlockKind
    span: Span
    rule: str


class Origin(StrEnum):
    """Whether something stands in the source or was worked out from it."""

    STATED = "stated"
    DERIVED = "derived"


@dataclass(frozen=True, kw_only=True, slots=True)
class Title:
    """An article's headline; `span` is None when it stands outside the text (front matter)."""

    text: str
    origin: Origin
    span: Span | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Published:
    """When an article was published: ISO 8601 cut to its precision (minute, day, month, year), None when unknown."""

    value: str | None
    precision: Precision
    origin: Origin
    evidence: tuple[Passage, ...] = ()

    @property
    def worked_out(self) -> bool:
        """Whether it is known, but only by what other articles tell."""
        return bool(self.value) and self.origin is Origin.DERIVED


@dataclass(frozen=True, kw_only=True, slots=True)
class Layout:
    """The segmented article. `agencies` are in their usual short form ("dpa", "AFP"); `language` is ISO 639-1.

    `picture_agencies` are those of `agencies` that are named for the picture under the headline alone.
    """

    blocks: tuple[Block, ...]
    title: Title
    published: Published
    language: str
    outlet: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    picture_agencies: tuple[str, ...] = ()
