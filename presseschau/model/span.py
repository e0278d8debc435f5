"""Places in source texts: what every block, sentence, quotation and figure of the digest is made of."""

from collections.abc import Iterable
from dataclasses import dataclass

MOST = 0.6
"""Part of a sentence that a statement must be for the sentence to say hardly more."""


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """A non-empty half-open range of Unicode code points, `[start, end)`, of one article's text.

    Raises `ValueError` when it would be empty or begin before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse what cannot be a place in a text."""
        if not 0 <= self.start < self.end:
            message = f"no place in a text: start {self.start}, end {self.end}"
            raise ValueError(message)

    def __len__(self) -> int:
        """Length in code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Give the exact wording that stands at this place of `text`."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def gap(self, other: "Span") -> int:
        """Give the code points between both, negative where they overlap."""
        return max(self.start - other.end, other.start - self.end)

    def is_most_of(self, other: "Span") -> bool:
        """Whether it makes so much of `other` that this says hardly more."""
        return min(self.end, other.end) - max(self.start, other.start) >= MOST * len(other)

    def overlaps(self, other: "Span") -> bool:
        """Whether both share at least one code point."""
        return self.start < other.end and other.start < self.end

    def lies_in(self, places: Iterable["Span"]) -> bool:
        """Whether it lies wholly inside one of `places`."""
        return any(place.contains(self) for place in places)

    def touches(self, places: Iterable["Span"]) -> bool:
        """Whether it shares at least one code point with one of `places`."""
        return any(place.overlaps(self) for place in places)


@dataclass(frozen=True, order=True, slots=True)
class Passage:
    """A place in a certain article: what evidence on the site points at."""

    article: str
    span: Span

    def covers(self, other: "Passage") -> bool:
        """Whether another passage lies in this one."""
        return self.article == other.article and self.span.contains(other.span)

    def meets(self, other: "Passage") -> bool:
        """Whether both share at least one code point."""
        return self.article == other.article and self.span.overlaps(other.span)
