"""Shows a source's words with several layers of marking that may overlap, such as a quotation across sentences."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from presseschau.model import Span
from presseschau.rendering.escape import Markdown, escape


@dataclass(frozen=True, kw_only=True, slots=True)
class Layer:
    """A place and the class its words get."""

    span: Span
    style: str


def layered(text: str, span: Span, layers: Iterable[Layer]) -> Markdown:
    """Show the words at `span`, cut wherever a layer begins or ends, each piece with the classes that cover it."""
    inside = [layer for layer in layers if layer.span.overlaps(span)]
    cuts = {span.start, span.end}
    cuts |= {edge for layer in inside for edge in (layer.span.start, layer.span.end) if span.start < edge < span.end}
    edges = sorted(cuts)
    pieces = (Span(start, end) for start, end in itertools.pairwise(edges))
    return Markdown("").join(_piece(text, piece, inside) for piece in pieces)


def _piece(text: str, piece: Span, layers: list[Layer]) -> Markdown:
    styles = sorted({layer.style for layer in layers if layer.span.contains(piece)})
    words = escape(piece.of(text))
    return Markdown(f'<span class="{escape(" ".join(styles))}">{words}</span>') if styles else words
