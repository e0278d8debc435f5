"""Headings and captions that only their place between paragraphs gives away, and the teaser."""

import re
from collections.abc import Sequence
from dataclasses import replace

from presseschau.model import BlockKind
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import CLOSING, ends_sentence, sentence_ends

LONGEST = 90
"""Cross-headings of news sites have up to 80 characters; nine of ten have fewer than 60."""
SHORTEST_TEXT = 110
"""A paragraph is at least this long; a shorter one does not tell that its neighbour is a heading."""
LONGEST_TEASER = 420
"""Teasers have one to three sentences."""
HEAD_PARAGRAPHS = 2
"""The line that dates an article stands above its text, or after a teaser and a first paragraph."""
INTERVIEW_QUESTIONS = 4
"""So many lines that end with a question mark make an interview, whose questions are text."""
MOST_TEASER_SENTENCES = 3
CLOCKED_ENTRIES = 2
"""So many lines that open with a clock time make a ticker."""
LONGEST_CLOCKED = 140
"""Characters of a ticker's heading with its time."""
_CLOCKED = re.compile(
    r"(?:\+\+\+ ?|\[)?(?:[01]?\d|2[0-4])[:.][0-5]\d(?: Uhr)?(?: ?[\]:|–-]+| ?\+\+\+)\s+(?=[A-ZÄÖÜ„“\"»«\d])"
)
_QUOTED = re.compile(r"[„“\"»«‚‘'][^„“”\"»«]+[“”\"«»‘’'][.!?]?")


def decide_places(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Decide lines without a full stop by their neighbours: short ones are headings, long ones captions."""
    decided: list[Piece] = []
    next_text: Piece | None = None
    first_text = next((n for n, p in enumerate(pieces) if _is_text(p)), len(pieces))
    for number in range(len(pieces) - 1, -1, -1):
        piece = pieces[number]
        between = number > first_text and next_text is not None and _goes_on(next_text)
        decided.append(_by_shape(piece) if piece.kind is None and piece.whole and not piece.rule and between else piece)
        next_text = piece if piece.kind in {None, BlockKind.REPEAT} else next_text
    questions = [p for p in decided if p.kind is BlockKind.HEADING and p.text.rstrip(CLOSING).endswith("?")]
    asked = set(questions) if len(questions) >= INTERVIEW_QUESTIONS else set()
    return tuple(p.decided(BlockKind.PARAGRAPH, "question") if p in asked else p for p in reversed(decided))


def release_dates(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Give back date lines in the midst of an article: they head a day's entry of a chronicle and date no article."""
    long_ones = [number for number, piece in enumerate(pieces) if _is_text(piece)]
    if len(long_ones) <= HEAD_PARAGRAPHS:
        return tuple(pieces)
    begin, end = long_ones[HEAD_PARAGRAPHS - 1], long_ones[-1]
    return tuple(
        replace(piece, kind=None, rule="") if piece.rule == "date-line" and begin < number < end else piece
        for number, piece in enumerate(pieces)
    )


def mark_clocked(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Make headings of a ticker's lines that open with a clock time, end no sentence and stand above a text.

    That is how live tickers of stations and papers print their entries ("18:02 Uhr: Brücke wieder frei").
    """
    clocked = [number for number, piece in enumerate(pieces) if _is_clocked(piece)]
    if len(clocked) < CLOCKED_ENTRIES:
        return tuple(pieces)
    heads = {number for number in clocked if any(p.kind is None for p in pieces[number + 1 : number + 2])}
    return tuple(
        piece.decided(BlockKind.HEADING, "heading-clock") if number in heads - {n - 1 for n in clocked} else piece
        for number, piece in enumerate(pieces)
    )


def decide_teaser(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Make the first paragraph the lead when it is short, stands alone and an article follows."""
    open_numbers = [number for number, piece in enumerate(pieces) if piece.kind is None and not piece.rule]
    if len(open_numbers) < 2:  # noqa: PLR2004
        return tuple(pieces)
    first = pieces[open_numbers[0]]
    follows = max(len(pieces[number].text) for number in open_numbers[1:])
    short = len(first.text) <= LONGEST_TEASER and len(sentence_ends(first.text)) < MOST_TEASER_SENTENCES
    if not short or follows < len(first.text) // 2:
        return tuple(pieces)
    return tuple(p.decided(BlockKind.LEAD, "teaser") if p is first else p for p in pieces)


def _is_text(piece: Piece) -> bool:
    """Whether the piece is surely a paragraph, by its length."""
    return piece.kind is None and len(piece.text) >= SHORTEST_TEXT


def _is_clocked(piece: Piece) -> bool:
    if piece.kind is not None or not piece.whole or piece.rule or len(piece.text) > LONGEST_CLOCKED:
        return False
    return bool(_CLOCKED.match(piece.text)) and not piece.text.rstrip(CLOSING).endswith(".")


def _goes_on(following: Piece) -> bool:
    """Whether what follows a line is text that it can head."""
    return len(following.text) >= SHORTEST_TEXT or ends_sentence(following.text)


def _by_shape(piece: Piece) -> Piece:
    wording = piece.text
    if len(wording) > LONGEST or sentence_ends(wording) or not any(map(str.isalpha, wording)):
        return piece
    if _QUOTED.fullmatch(wording) and not wording.rstrip(CLOSING).endswith("."):
        return piece.decided(BlockKind.HEADING, "heading-quotation")
    if wording.endswith((".", "…", ":", ",", ";")) or wording.rstrip(CLOSING).endswith(".") or wording[0].islower():
        return piece
    if re.search(r"[“”\"«»]\s*,?\s+(?:so|sagte?|sagt)\b", wording):
        return piece
    return piece.decided(BlockKind.HEADING, "heading-short")
