"""What summarising yields."""

from dataclasses import dataclass

from presseschau.model.span import Passage


@dataclass(frozen=True, kw_only=True, slots=True)
class SummarySentence:
    """A whole sentence of a source, and the passages of other articles that support it.

    `replies` tells that it rejects the sentence before it and belongs to it, `leans` that it cannot be read without it.
    """

    passage: Passage
    also: tuple[Passage, ...] = ()
    replies: bool = False
    leans: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Summary:
    """A story in one, three and seven sentences (fewer where the coverage has no more to say)."""

    one: tuple[SummarySentence, ...]
    three: tuple[SummarySentence, ...]
    seven: tuple[SummarySentence, ...]
