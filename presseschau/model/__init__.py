"""The nouns of the digest: frozen values that every stage takes and gives. Imports nothing else of the package."""

from presseschau.model.annotation import (
    ActorKind,
    Figure,
    Grade,
    Mention,
    Qualifier,
    Quote,
    QuoteKind,
    Sentence,
    TimeExpression,
    TimeType,
)
from presseschau.model.article import Article, Draft
from presseschau.model.digest import Digest
from presseschau.model.layout import BODY_KINDS, Block, BlockKind, Layout, Origin, Published, Title
from presseschau.model.page import File
from presseschau.model.precision import Precision
from presseschau.model.relation import (
    Actor,
    Cast,
    Conflict,
    ConflictValue,
    EventDate,
    Headline,
    Reason,
    RelatedStory,
    Relation,
    Statement,
    Story,
)
from presseschau.model.source import FileStatus, Input, InputFile, RecordKind, Source, Stated
from presseschau.model.span import Passage, Span
from presseschau.model.summary import Summary, SummarySentence

__all__ = [
    "BODY_KINDS",
    "Actor",
    "ActorKind",
    "Article",
    "Block",
    "BlockKind",
    "Cast",
    "Conflict",
    "ConflictValue",
    "Digest",
    "Draft",
    "EventDate",
    "Figure",
    "File",
    "FileStatus",
    "Grade",
    "Headline",
    "Input",
    "InputFile",
    "Layout",
    "Mention",
    "Origin",
    "Passage",
    "Precision",
    "Published",
    "Qualifier",
    "Quote",
    "QuoteKind",
    "Reason",
    "RecordKind",
    "RelatedStory",
    "Relation",
    "Sentence",
    "Source",
    "Span",
    "Stated",
    "Statement",
    "Story",
    "Summary",
    "SummarySentence",
    "TimeExpression",
    "TimeType",
    "Title",
]
