"""Related articles: rows of other articles' headlines inside or below the text."""

import re
from collections.abc import Sequence

from presseschau.model import BlockKind
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import CLOSING, ends_sentence

FEWEST = 3
"""So many headlines in a row make a list of links; two may be a headline with its kicker or a cross-heading."""
HEAD_LINES = 2
"""The article's own headlines are no links."""
FEWEST_WORDS = 6
"""Headlines are sentences of a kind; data ("Eintritt: Erwachsene 3 Euro") has fewer words."""
SHORTEST = 40
LONGEST = 130
"""Characters of a headline in such a list; rows of data ("Ort: Köln") are shorter."""
MOST_HEAD_WORDS = 6
"""Words of a line that stands above links to other articles ("Das könnte Sie auch interessieren")."""
LONGEST_TEXT = 110
"""A line of this length is text whatever stands above it."""
_KICKED = re.compile(r"[^:\d]{3,45}[:?] +[„“\"»«‚]?[A-ZÄÖÜ].*")


def mark_related(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Mark rows of lines that are all headlines with a kicker ("Rente: Was sich ändert") as links to other articles.

    The last line of a row right above a paragraph stays: it may be that paragraph's heading.
    """
    marked = list(pieces)
    begin = next((n + HEAD_LINES for n, piece in enumerate(pieces) if piece.kind is None), 0)
    while begin < len(pieces):
        end = begin
        while end < len(pieces) and _is_link(pieces[end]):
            end += 1
        if end - begin >= FEWEST:
            last = end - 1 if end < len(pieces) and pieces[end].kind is None else end
            marked[begin:last] = [piece.decided(BlockKind.FURNITURE, "related-list") for piece in pieces[begin:last]]
        begin = max(end, begin + 1)
    return tuple(marked)


def mark_programme(pieces: Sequence[Piece], text: str) -> tuple[Piece, ...]:
    """Mark the line right below "Dieses Thema im Programm:", which tells of the broadcast."""
    marked = list(pieces)
    for number, piece in enumerate(pieces[1:], 1):
        above = marked[number - 1]
        announced = above.rule == "broadcast" and above.text.endswith(":")
        close = text.count("\n", above.end, piece.start) == 1
        if announced and close and piece.whole and len(piece.text) <= LONGEST and not ends_sentence(piece.text):
            marked[number] = piece.decided(BlockKind.FURNITURE, "broadcast")
    return tuple(marked)


def mark_teasers(pieces: Sequence[Piece], text: str) -> tuple[Piece, ...]:
    """Mark the headlines right below "Lesen Sie auch" and the like as links; at the article's end below gaps too.

    Where no empty lines part the text, the last line above a paragraph stays: it may be that paragraph's heading.
    """
    marked = list(pieces)
    end = max((number for number, piece in enumerate(pieces) if _is_text(piece)), default=-1)
    parted = any(piece.alone for piece in pieces)
    under = False
    for number, piece in enumerate(pieces):
        close = number > 0 and text.count("\n", pieces[number - 1].end, piece.start) == 1
        heads = any(map(_is_text, pieces[number + 1 : number + 2])) and not (parted and close)
        under = _opens_links(piece) or (
            under and (number > end or close) and (piece.kind is not None or _may_tease(piece))
        )
        if under and piece.kind is None and not heads:
            marked[number] = piece.decided(BlockKind.FURNITURE, "related-list")
    return tuple(marked)


def _opens_links(piece: Piece) -> bool:
    """Whether a line announces links to other articles and gives none itself."""
    announced = piece.text.rstrip(" :")
    return piece.rule == "related" and ":" not in announced and len(announced.split()) <= MOST_HEAD_WORDS


def _may_tease(piece: Piece) -> bool:
    shown = piece.kind is None and piece.whole and not piece.rule and len(piece.text) <= LONGEST
    return shown and not piece.text.rstrip(CLOSING).endswith(".")


def _is_text(piece: Piece) -> bool:
    return (
        piece.kind is None
        and ends_sentence(piece.text)
        and (len(piece.text) >= LONGEST_TEXT or piece.text.rstrip(CLOSING).endswith("."))
    )


def _is_link(piece: Piece) -> bool:
    if piece.kind is not None or piece.rule or not piece.whole or not SHORTEST <= len(piece.text) <= LONGEST:
        return False
    if len(piece.text.split()) < FEWEST_WORDS:
        return False
    return bool(_KICKED.fullmatch(piece.text)) and (not ends_sentence(piece.text) or piece.text.endswith("?"))
