"""An article's text taken apart: what all annotators look at."""

from dataclasses import dataclass

from presseschau.model import BlockKind, Span


@dataclass(frozen=True, kw_only=True, slots=True)
class Token:
    """A word, number or mark: `tag` is its STTS part of speech, `lemma` its base form."""

    span: Span
    text: str
    tag: str
    lemma: str


@dataclass(frozen=True, kw_only=True, slots=True)
class AnalysedSentence:
    """A sentence of a block of any kind but furniture, with its tokens in text order."""

    span: Span
    block: BlockKind
    tokens: tuple[Token, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Analysis:
    """The sentences of one article in text order; spans point into `text`."""

    text: str
    sentences: tuple[AnalysedSentence, ...]
