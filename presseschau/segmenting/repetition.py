"""Repetitions: passages the article already had."""

from collections.abc import Sequence

from presseschau.model import BlockKind
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import sentence_ends

SHORTEST = 40
"""Letters and digits from which the same wording again is no chance (a refrain such as "Nein, danke." may recur)."""
SHORTEST_TITLE = 15
"""The same for the first lines: pages say their headline twice."""
SHORTEST_OPENING = 40
"""Characters from which a paragraph's opening counts as the teaser said again."""
OPENINGS = 2
"""Title and teaser: what the head of a paragraph may say again."""
REPEATABLE = frozenset({None, BlockKind.CAPTION})
"""What can be marked as a repetition; furniture and credits have their own kinds."""


def mark_repeats(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Mark what equals an earlier piece but for marks, spaces and case, and the teaser at the head of a paragraph."""
    seen: set[str] = set()
    marked: list[Piece] = []
    openings: list[str] = []
    first: set[str] = set()
    for piece in pieces:
        key = "".join(filter(str.isalnum, piece.text.casefold()))
        shortest = SHORTEST_TITLE if len(seen) < OPENINGS or key in first else SHORTEST
        repeatable = piece.kind in REPEATABLE and len(key) >= shortest
        if repeatable and key in seen:
            marked.append(piece.decided(BlockKind.REPEAT, "repeat"))
            continue
        marked.extend(_without_opening(piece, openings))
        if repeatable:
            first = first or {key}
            seen.add(key)
        if piece.kind is None and len(piece.text) >= SHORTEST_OPENING and len(openings) < OPENINGS:
            openings.append(piece.text)
    return tuple(marked)


def _without_opening(piece: Piece, openings: Sequence[str]) -> tuple[Piece, ...]:
    """Part from the head of a paragraph what says title or teaser again word for word, when it then goes on."""
    again = next((text for text in openings if piece.text.startswith(text)), None)
    if again is None or piece.kind is not None or len(again) not in sentence_ends(piece.text):
        return (piece,)
    first, *rest = piece.cut(len(again))
    return (first.decided(BlockKind.REPEAT, "repeat-lead"), *rest)
