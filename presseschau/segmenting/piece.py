"""Pieces: lines, or parts of lines, on their way to becoming blocks."""

from dataclasses import dataclass, replace
from itertools import pairwise

from presseschau.model import Block, BlockKind, Span


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """A stretch of text that begins and ends with no white space; undecided while `kind` is None.

    A `rule` without a kind is a hint: the piece is text, unless its wording shows that it is something else.
    `whole` tells whether it is a whole line, `alone` whether empty lines part it from its neighbours as well.
    """

    start: int
    text: str
    whole: bool
    alone: bool
    kind: BlockKind | None = None
    rule: str = ""

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Its place in the text."""
        return Span(self.start, self.end)

    def decided(self, kind: BlockKind, rule: str) -> "Piece":
        """Give this piece with its kind and the rule that found it."""
        return replace(self, kind=kind, rule=rule)

    def cut(self, *offsets: int) -> "tuple[Piece, ...]":
        """Divide at offsets into its wording, dropping white space at the edges and what is empty."""
        edges = [0, *offsets, len(self.text)]
        parts = []
        for begin, end in pairwise(edges):
            wording = self.text[begin:end]
            inner = wording.strip()
            if inner:
                lead = len(wording) - len(wording.lstrip())
                parts.append(replace(self, start=self.start + begin + lead, text=inner, whole=inner == self.text))
        return tuple(parts)

    def block(self) -> Block:
        """Give the finished block; what nothing else claimed is text of the article."""
        return Block(kind=self.kind or BlockKind.PARAGRAPH, span=self.span, rule=self.rule or "text")
