"""Markup: signs of Markdown and links to other articles inside the text."""

import re

from presseschau.model import BlockKind
from presseschau.segmenting.piece import Piece

LONGEST_REFERENCE = 200
"""A bracketed pointer to another article is no longer."""
_HEADING = re.compile(r"#{1,6}(?=\s)")
_RULE = re.compile(r"[^\w\s]+(?:\s*[^\w\s]+)*")
_REFERENCE = re.compile(
    r"[(\[](?=[^()\[\]]{10,200}[)\]])(?:[^()\[\]]*\b(?:lesen|finden|sehen|hören) Sie (?:hier|dazu|hierzu)\b[^()\[\]]*"
    r"|(?:Mehr dazu|Lesen Sie|Siehe auch|Mehr zum Thema|Hier geht es zu)\b[^()\[\]]*)[)\]]",
)


def cut_markup(piece: Piece, *, markdown: bool) -> tuple[Piece, ...]:
    """Part the signs of a Markdown heading from its words; a line of nothing but signs is furniture."""
    if not any(map(str.isalnum, piece.text)):
        return (piece.decided(BlockKind.FURNITURE, "markup"),)
    marks = _HEADING.match(piece.text) if markdown else None
    if not marks:
        return (piece,)
    signs, words = piece.cut(marks.end())
    return (signs.decided(BlockKind.FURNITURE, "markup"), words.decided(BlockKind.HEADING, "heading-marked"))


def cut_cross_references(piece: Piece) -> tuple[Piece, ...]:
    """Part "(Die Aussagen des Ministers lesen Sie hier.)" from the paragraph around it."""
    offsets: list[int] = []
    for found in _REFERENCE.finditer(piece.text):
        offsets += [found.start(), found.end()]
    if not offsets:
        return (piece,)
    marks = {piece.start + start for start in offsets[::2]}
    return tuple(
        part.decided(BlockKind.FURNITURE, "cross-reference") if part.start in marks else part
        for part in piece.cut(*offsets)
    )
