"""An article before and after annotating."""

from dataclasses import dataclass

from presseschau.model.annotation import Agent, Figure, Mention, Quote, Sentence, TimeExpression
from presseschau.model.layout import Layout
from presseschau.model.source import Source


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """A segmented article under its id, which is also the address of its page."""

    id: str
    source: Source
    layout: Layout

    @property
    def text(self) -> str:
        """The text that all spans point into."""
        return self.source.text


@dataclass(frozen=True, kw_only=True, slots=True)
class Article:
    """An annotated article; every list is in text order."""

    id: str
    source: Source
    layout: Layout
    sentences: tuple[Sentence, ...] = ()
    quotes: tuple[Quote, ...] = ()
    agents: tuple[Agent, ...] = ()
    mentions: tuple[Mention, ...] = ()
    dates: tuple[TimeExpression, ...] = ()
    figures: tuple[Figure, ...] = ()
    keywords: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text that all spans point into."""
        return self.source.text

    @property
    def age(self) -> tuple[str, str]:
        """What articles are sorted by: the earliest first, what has no date last."""
        return (self.layout.published.value or "9999", self.id)
