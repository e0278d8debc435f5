"""An article before and after annotating."""

from dataclasses import dataclass

from presseschau.model.annotation import Agent, Figure, Mention, Quote, Sentence, TimeExpression
from presseschau.model.layout import Layout
from presseschau.model.placed import Placed
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
    """An annotated article; every list is in text order, and `placed_in` finds what stands at a place of it."""

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

    def __post_init__(self) -> None:
        """Make what stands in the text findable by place."""
        for name in ("sentences", "quotes", "agents", "mentions", "dates", "figures"):
            if not isinstance(found := getattr(self, name), Placed):
                object.__setattr__(self, name, Placed(found))

    @property
    def text(self) -> str:
        """The text that all spans point into."""
        return self.source.text

    @property
    def age(self) -> tuple[str, str]:
        """What articles are sorted by: the earliest first, what has no date last."""
        return (self.layout.published.value or "9999", self.id)
