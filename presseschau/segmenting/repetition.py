"""Repetitions: passages the article already had."""

from collections.abc import Sequence

from presseschau.model import BlockKind
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import sentence_ends

SHORTEST = 25
"""Letters and digits from which the same wording again is no chance (a refrain such as "Nein." may recur)."""
SHORTEST_OPENING = 40
"""Characters from which a paragraph's opening counts as the teaser said again."""
REPEATABLE = frozenset({None, BlockKind.CAPTION})
"""What can be marked as a repetition; furniture and credits have their own kinds."""


def mark_repeats(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Mark what equals an earlier piece but for marks, spaces and case, and the teaser at the head of a paragraph."""
    seen: set[str] = set()
    marked: list[Piece] = []
    for piece in pieces:
        key = "".join(filter(str.isalnum, piece.text.casefold()))
        repeatable = piece.kind in REPEATABLE and len(key) >= SHORTEST
        if repeatable and key in seen:
            marked.append(piece.decided(BlockKind.REPEAT, "repeat"))
        else:
            marked.extend(_without_teaser(piece, marked))
        if repeatable:
            seen.add(key)
    return tuple(marked)


def _without_teaser(piece: Piece, earlier: Sequence[Piece]) -> tuple[Piece, ...]:
    """Part the teaser from the head of a paragraph that says it again word for word and then goes on."""
    teaser = next((p.text for p in earlier if p.kind is None and len(p.text) >= SHORTEST_OPENING), None)
    if teaser is None or piece.kind is not None or not piece.text.startswith(teaser):
        return (piece,)
    if len(teaser) not in sentence_ends(piece.text):
        return (piece,)
    first, *rest = piece.cut(len(teaser))
    return (first.decided(BlockKind.REPEAT, "repeat-lead"), *rest)
