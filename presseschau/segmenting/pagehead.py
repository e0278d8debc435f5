"""Page heads: outlet, sender, sections and rows of links around the headline of a scraped page."""

from collections.abc import Iterator, Sequence

from presseschau.model import BlockKind
from presseschau.segmenting.bearer import (
    NAVIGATION,
    is_item,
    is_menu,
    is_outlet,
    is_section,
    is_sender,
    outlet_in_menu,
    sender_of,
)
from presseschau.segmenting.headline import is_headline, is_title
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.release import LONGEST_HEAD, is_release, opens_text
from presseschau.segmenting.sentence import ends_sentence

LONGEST_LINE = 150
"""Headlines with their kicker stay below this, names and rows of links too."""
FEWEST_WORDS = 2
"""A headline has so many words at least; one word is a section or a kicker."""
_DATED = frozenset({BlockKind.DATELINE, BlockKind.BYLINE})
"""What a sender stands beside when it stands below the headline, as press portals print it."""


def mark_head(pieces: Sequence[Piece], text: str, stated: str | None) -> tuple[Piece, ...]:
    """Mark names and links in the head of a page, when a line that reads like a headline stands among or below them.

    Without such a line the name may be what the article is called, and stays.
    """
    head = tuple(_head(pieces))
    number = next((n for n in head if is_title(pieces[n], stated)), None)
    if number is None and not stated:
        number = next((n for n in head if _may_head(pieces, n)), None)
    if number is None:
        return tuple(pieces)
    released = is_release(pieces)
    marked = list(pieces)
    for n in head:
        if n != number:
            marked[n] = (
                _above(pieces, n, text, released=released) if n < number else _below(pieces, n, released=released)
            )
    return tuple(marked)


def outlet_above(piece: Piece) -> str | None:
    """Give the outlet that a page names in its head."""
    first = outlet_in_menu(piece.text) if piece.rule == "section" else None
    return piece.text.removeprefix("www.") if piece.rule == "masthead" else first


def sender_above(piece: Piece) -> str | None:
    """Give who sends a press release."""
    return sender_of(piece.text) if piece.rule == "sender" else None


def _head(pieces: Sequence[Piece]) -> Iterator[int]:
    """Give the numbers of the undecided lines before the text."""
    for number, piece in enumerate(pieces[:LONGEST_HEAD]):
        if opens_text(piece):
            return
        undecided = piece.kind is None and not piece.rule and piece.whole
        if len(piece.text) <= LONGEST_LINE and (undecided or piece.rule == "heading-marked"):
            yield number


def _may_head(pieces: Sequence[Piece], number: int) -> bool:
    """Whether a line reads like a headline and is no name, section or entry of a menu."""
    piece = pieces[number]
    named = is_outlet(piece.text) or is_sender(piece.text) or is_section(piece.text) or is_menu(piece.text)
    if piece.rule == "heading-marked":
        return not named
    return is_headline(piece) and len(piece.text.split()) >= FEWEST_WORDS and not named


def _above(pieces: Sequence[Piece], number: int, text: str, *, released: bool) -> Piece:
    piece = pieces[number]
    if is_outlet(piece.text):
        return piece.decided(BlockKind.FURNITURE, "masthead")
    if is_menu(piece.text) or is_section(piece.text) or _is_entry(pieces, number, text):
        return piece.decided(BlockKind.FURNITURE, "section")
    if is_sender(piece.text):
        return _sent(piece) if released else piece.decided(BlockKind.HEADING, "kicker-name")
    return piece


def _below(pieces: Sequence[Piece], number: int, *, released: bool) -> Piece:
    """Mark rows of links below the headline, and the sender of a press release beside its date."""
    piece = pieces[number]
    if is_menu(piece.text):
        return piece.decided(BlockKind.FURNITURE, "section")
    beside = (*pieces[number - 1 : number], *pieces[number + 1 : number + 2])
    if not any(near.kind in _DATED for near in beside):
        return piece
    if is_outlet(piece.text):
        return piece.decided(BlockKind.FURNITURE, "masthead")
    return _sent(piece) if released and is_sender(piece.text) else piece


def _sent(piece: Piece) -> Piece:
    return piece.decided(BlockKind.FURNITURE, "sender")


def _is_entry(pieces: Sequence[Piece], number: int, text: str) -> bool:
    """Whether a word is an entry of a menu, by its neighbours; a word right on a headline is a kicker."""
    piece = pieces[number]
    if len(piece.text.split()) >= FEWEST_WORDS or ends_sentence(piece.text) or not is_item(piece.text):
        return False
    above, below = pieces[max(number - 1, 0) : number], pieces[number + 1 : number + 2]
    if (
        below
        and below[0].kind is None
        and text.count("\n", piece.end, below[0].start) == 1
        and _may_head(pieces, number + 1)
    ):
        return False
    return any(near.rule in NAVIGATION or (near.kind is None and is_section(near.text)) for near in (*above, *below))
