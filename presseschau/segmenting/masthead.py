"""Mastheads: the picture under the headline with its credit, and the office that signs beside the date."""

import re
from collections.abc import Sequence

from presseschau.model import BlockKind
from presseschau.segmenting.credit import labels, names_agency, split_label
from presseschau.segmenting.picture import LONGEST_CREDIT, LONGEST_UNMARKED
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import ends_sentence, sentence_ends

SIGNED = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CREDIT})
"""What stands around the line of an office: who wrote, and when."""
_OFFICE = re.compile(r"Redaktion(?: [A-ZÄÖÜ][\w.&-]*){1,3}")
_DIVIDED = re.compile(r"(?<=\w)\s?/\s?(?=\w)")


def mark_lead_picture(pieces: Sequence[Piece], text: str) -> tuple[Piece, ...]:
    """Take "Author: Agentur/Name" under the headline for the credit of a picture, and the line below for its caption.

    Content systems print who made the picture with the label of an author. It is a picture's when the line below, up to
    the next empty one, tells what it shows, and author or date of the text follow after it.
    """
    pieces = tuple(pieces)
    begin = 1 if pieces and pieces[0].rule == "date-prefix" else 0
    if len(pieces) < begin + 4 or not _credits_picture(pieces[begin + 1]):
        return pieces
    title, credit, caption, following = pieces[begin : begin + 4]
    paired = _lines(text, credit, caption) == 1 and _lines(text, title, credit) > 1 < _lines(text, caption, following)
    if not paired or not (caption.kind is BlockKind.CAPTION or _may_be_caption(caption, following)):
        return pieces
    shown = caption if caption.kind else caption.decided(BlockKind.CAPTION, "caption-credited")
    made = credit.decided(BlockKind.CREDIT, "picture-author")
    return (*pieces[:begin], title, made, shown, *pieces[begin + 3 :])


def mark_office(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Take "Redaktion Elmbote" beside the date or the author of an article for the office that signs it."""
    return tuple(
        piece.decided(BlockKind.BYLINE, "byline-office") if _is_office(piece) and _is_signed(pieces, number) else piece
        for number, piece in enumerate(pieces)
    )


def _credits_picture(piece: Piece) -> bool:
    """Whether a line is labelled as an author's and names an agency, or two parts with a bar as credits do."""
    label, rest = split_label(piece.text)
    named = names_agency(rest) or bool(_DIVIDED.search(rest))
    return piece.whole and label in labels("author") and named and len(rest) <= LONGEST_CREDIT


def _may_be_caption(piece: Piece, following: Piece) -> bool:
    plain = piece.kind is None and piece.whole and not piece.rule and len(piece.text) <= LONGEST_UNMARKED
    signed = following.kind in {BlockKind.BYLINE, BlockKind.DATELINE} or _is_office(following)
    return plain and ends_sentence(piece.text) and len(sentence_ends(piece.text)) <= 1 and signed


def _is_office(piece: Piece) -> bool:
    return piece.kind is None and piece.whole and bool(_OFFICE.fullmatch(piece.text))


def _is_signed(pieces: Sequence[Piece], number: int) -> bool:
    return number > 0 and any(
        piece.kind in SIGNED for piece in (*pieces[number - 1 : number], *pieces[number + 1 : number + 2])
    )


def _lines(text: str, above: Piece, below: Piece) -> int:
    """Count the line ends between two pieces: one when no empty line parts them."""
    return text.count("\n", above.end, below.start)
