"""Markup: signs of Markdown and links to other articles inside the text."""

import re
from dataclasses import replace

from presseschau.model import BlockKind
from presseschau.segmenting.phrase import furniture_rule
from presseschau.segmenting.piece import Piece

_SIGNS = re.compile(r"(?:#{1,6}|(?:> ?)+)(?=\s+\S)")
_BULLET = re.compile(r"[*+•▪■‣-](?=\s+\S)")
_EMPHASIS = re.compile(r"(?P<signs>[*_]{1,3})(?=[^\s*_])[^*_]*[^\s*_](?P=signs)")
_IMAGE = re.compile(r"!\[[^\]\n]*\]\([^()\n]*\)")
_REFERENCE = re.compile(  # a pointer to another article is shorter than 200 characters
    r"[(\[](?=[^()\[\]]{10,200}[)\]])(?:[^()\[\]]*\b(?:lesen|finden|sehen|hören) Sie (?:hier|dazu|hierzu)\b[^()\[\]]*"
    r"|(?:Mehr dazu|Lesen Sie|Siehe auch|Mehr zum Thema|Hier geht es zu)\b[^()\[\]]*)[)\]]",
)


def cut_markup(piece: Piece, *, markdown: bool) -> tuple[Piece, ...]:
    """Part the signs of headings, quotes and list items from their words; a line of signs or a picture is furniture.

    Only `markdown` has headings and quotes; bullets stand in any text.
    """
    if not any(map(str.isalnum, piece.text)) or (markdown and _IMAGE.fullmatch(piece.text)):
        return (piece.decided(BlockKind.FURNITURE, "markup"),)
    if markdown and _EMPHASIS.fullmatch(piece.text):
        return _without_emphasis(piece)
    bullet = _BULLET.match(piece.text)
    signs = bullet or (_SIGNS.match(piece.text) if markdown else None)
    if not signs or furniture_rule(piece.text):
        return (piece,)
    marks, words = piece.cut(signs.end())
    words = replace(words, whole=True)
    if signs.group().startswith("#"):
        words = words.decided(BlockKind.HEADING, "heading-marked")
    elif bullet:
        words = replace(words, rule="list-item")
    return (marks.decided(BlockKind.FURNITURE, "markup"), words)


def _without_emphasis(piece: Piece) -> tuple[Piece, ...]:
    """Part the asterisks or underscores around a whole line from its words."""
    signs = len(piece.text) - len(piece.text.lstrip(piece.text[0]))
    begin, words, end = piece.cut(signs, len(piece.text) - signs)
    marks = (begin.decided(BlockKind.FURNITURE, "markup"), end.decided(BlockKind.FURNITURE, "markup"))
    return (marks[0], replace(words, whole=True), marks[1])


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
