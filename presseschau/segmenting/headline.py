"""Headlines: the title that stands in the text, or else the one its opening yields."""

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from presseschau.german import words
from presseschau.model import BlockKind, Origin, Source, Span, Title
from presseschau.segmenting.opening import LONGEST, headline_of
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import CLOSING, ends_sentence, sentence_ends

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_SIGNED = frozenset({BlockKind.BYLINE, BlockKind.DATELINE})
"""What stands below headline and deck."""
_PREPOSITIONS = frozenset({"Vor", "Nach", "Bei", "Beim", "Trotz", "Während", "Im", "In", "Am", "Aus", "Wegen"})
LONGEST_FIRST_LINE = 150
"""Headlines with their kicker stay below this."""
LONGEST_OF_TWO = 110
"""Headlines of two sentences ("Wer zahlt? Streit um den Deich") are short."""
CANDIDATES = 5
"""So many open lines from the top are compared with the stated title."""


def decide_headline(pieces: Sequence[Piece], stated: str | None) -> tuple[Piece, ...]:
    """Decide which piece is the title: what the file states, a marked heading, or a headline-like first line."""
    open_numbers = [n for n, p in enumerate(pieces) if p.kind is None or p.rule == "heading-marked"][:CANDIDATES]
    wanted = _plain(stated or "")
    for number in open_numbers:
        if wanted and _plain(pieces[number].text) == wanted:
            return _with_title(pieces, number, "headline-stated")
    if stated or not open_numbers:
        return tuple(pieces)
    if pieces[open_numbers[0]].kind and len(pieces[open_numbers[0]].text) <= LONGEST:
        return _with_title(pieces, open_numbers[0], "headline-marked")
    if _is_kicked(pieces, open_numbers):
        kicker = pieces[open_numbers[0]].decided(BlockKind.HEADING, "kicker")
        pieces = (*pieces[: open_numbers[0]], kicker, *pieces[open_numbers[0] + 1 :])
        return _with_title(pieces, open_numbers[1], "headline-first")
    return _with_title(pieces, open_numbers[0], "headline-first") if _heads(pieces, open_numbers) else tuple(pieces)


def _is_kicked(pieces: Sequence[Piece], open_numbers: Sequence[int]) -> bool:
    """Whether a kicker stands above the headline: a word, or where and on what occasion ("Vor der Sitzung im Rat")."""
    if len(open_numbers) < 3:  # noqa: PLR2004 - the two and a text
        return False
    first, following = pieces[open_numbers[0]], pieces[open_numbers[1]]
    occasion = _is_occasion(first) and is_headline(following) and _has_deck(pieces, open_numbers)
    return occasion or (_is_kicker(first) and _heads(pieces, open_numbers[1:]))


def _is_occasion(piece: Piece) -> bool:
    """Whether a line is a phrase with a preposition and no sentence."""
    words_of = re.findall(r"\w+", piece.text)
    verbs = words("segment_verbs") | words("present_forms")
    told = any(word in verbs or word.endswith("t") for word in words_of[1:] if word[:1].islower())
    return words_of[:1] != [] and words_of[0] in _PREPOSITIONS and not told and is_headline(piece)


def _has_deck(pieces: Sequence[Piece], open_numbers: Sequence[int]) -> bool:
    """Whether the first two open lines stand right together above author or date: one is the headline."""
    first, second = open_numbers[:2]
    below = pieces[second + 1] if second + 1 < len(pieces) else None
    together = second == first + 1 and not pieces[first].alone and not pieces[second].alone
    return together and is_headline(pieces[second]) and below is not None and below.kind in _SIGNED


def _heads(pieces: Sequence[Piece], open_numbers: Sequence[int]) -> bool:
    """Whether the first of these open pieces looks like a headline and the article goes on below it."""
    if len(open_numbers) < 2:  # noqa: PLR2004
        return False
    first, following = pieces[open_numbers[0]], pieces[open_numbers[1]]
    parted = first.alone or open_numbers[1] > open_numbers[0] + 1 or ends_sentence(following.text)
    parted = parted or (len(open_numbers) > 2 and _has_deck(pieces, open_numbers))  # noqa: PLR2004 - the two and a text
    return parted and is_headline(first)


def _is_kicker(piece: Piece) -> bool:
    return (
        not piece.rule and len(piece.text.split()) == 1 and piece.text[:1].isupper() and not ends_sentence(piece.text)
    )


def is_title(piece: Piece, stated: str | None) -> bool:
    """Whether a piece is the title that the file states, but for marks, spaces and case."""
    return bool(_plain(stated or "")) and _plain(piece.text) == _plain(stated or "")


def title_of(source: Source, pieces: Sequence[Piece]) -> Title:
    """Give the title: as stated, as found in the text, else derived from the opening of the text or the file's name."""
    found = next((p for p in pieces if p.kind is BlockKind.TITLE), None)
    stated = " ".join((source.stated.title or "").translate(_INVISIBLE).split())
    if stated:
        span = found.span if found and found.text == stated else None
        return Title(text=stated, origin=Origin.STATED, span=span)
    if found:
        return Title(text=found.text, origin=Origin.STATED, span=found.span)
    return _derived(source, pieces)


def _derived(source: Source, pieces: Sequence[Piece]) -> Title:
    body = [p for p in pieces if p.kind in {BlockKind.LEAD, BlockKind.PARAGRAPH, None}]
    others = [p for p in pieces if p.kind in {BlockKind.HEADING, BlockKind.CAPTION}]
    for piece in (*body, *others):
        start, end = headline_of(piece.text)
        if any(map(str.isalnum, piece.text[start:end])):
            span = Span(piece.start + start, piece.start + end)
            return Title(text=piece.text[start:end], origin=Origin.DERIVED, span=span)
    return Title(text=PurePosixPath(source.path).stem or source.path, origin=Origin.DERIVED, span=None)


def is_headline(piece: Piece) -> bool:
    """Whether a first line looks like a headline: short, one statement, without a full stop."""
    wording = piece.text
    longest = LONGEST_OF_TWO if sentence_ends(wording) else LONGEST_FIRST_LINE
    if (
        not piece.whole
        or piece.rule
        or len(wording) > longest
        or wording[0].islower()
        or not any(map(str.isalpha, wording))
    ):
        return False
    return not wording.rstrip(CLOSING).endswith((".", ",", ";", ":"))


def _with_title(pieces: Sequence[Piece], number: int, rule: str) -> tuple[Piece, ...]:
    return (*pieces[:number], pieces[number].decided(BlockKind.TITLE, rule), *pieces[number + 1 :])


def _plain(wording: str) -> str:
    return "".join(filter(str.isalnum, wording.casefold()))
