"""An article before and after annotating."""

from dataclasses import dataclass

from presseschau.model.annotation import Agent, Figure, Mention, Quote, Sentence, TimeExpression
from presseschau.model.layout import PROSE_KINDS, Layout
from presseschau.model.placed import Placed, placed_at
from presseschau.model.source import Source
from presseschau.model.span import Passage, Span


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

    @property
    def prose(self) -> tuple[Sentence, ...]:
        """Give the sentences of the running text, in text order: no headings, captions or lists."""
        return tuple(sentence for sentence in self.sentences if sentence.block in PROSE_KINDS)

    def around(self, place: Span) -> Passage:
        """Give the whole sentence around a place, or the place where it stands in what was taken off."""
        sentence = self.sentence_at(place)
        return Passage(self.id, sentence.span if sentence else place)

    def sentence_at(self, place: Span) -> Sentence | None:
        """Give the sentence that a place lies in, the first of several; None in what was taken off."""
        return next(iter(placed_at(self.sentences, place)), None)
