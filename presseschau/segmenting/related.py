"""Related articles: rows of other articles' headlines inside or below the text."""

import re
from collections.abc import Sequence

from presseschau.model import BlockKind
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import ends_sentence

FEWEST = 3
"""So many headlines in a row make a list of links; two may be a headline with its kicker or a cross-heading."""
HEAD_LINES = 2
"""The article's own headlines are no links."""
FEWEST_WORDS = 6
"""Headlines are sentences of a kind; data ("Eintritt: Erwachsene 3 Euro") has fewer words."""
SHORTEST = 40
LONGEST = 130
"""Characters of a headline in such a list; rows of data ("Ort: Köln") are shorter."""
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


def _is_link(piece: Piece) -> bool:
    if piece.kind is not None or piece.rule or not piece.whole or not SHORTEST <= len(piece.text) <= LONGEST:
        return False
    if len(piece.text.split()) < FEWEST_WORDS:
        return False
    return bool(_KICKED.fullmatch(piece.text)) and (not ends_sentence(piece.text) or piece.text.endswith("?"))
