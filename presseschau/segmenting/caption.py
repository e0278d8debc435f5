"""Captions: lines that tell what a picture shows."""

import re
from functools import lru_cache

from presseschau.german import mapping
from presseschau.model import BlockKind
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import ends_sentence, sentence_ends

LONGEST = 420
"""Captions of agencies have one or two sentences."""
OPENING = 60
"""Within so many characters the picture is named when a caption describes it."""


@lru_cache(maxsize=None)
def _word_group(name: str) -> frozenset[str]:
    return frozenset(mapping("segment_captions")[name])


@lru_cache(maxsize=None)
def _places() -> re.Pattern[str]:
    """Match "(l)", "(l-r)", "(links)", ", rechts," but no bracket that begins a sentence."""
    names = "|".join(re.escape(name) for name in sorted(_word_group("place"), key=len, reverse=True))
    return re.compile(rf"\((?:{names})(?:\s?[-–/]\s?(?:{names}))?\.?(?=[),;\s]\s?)", re.IGNORECASE)


def recognise_caption(piece: Piece) -> Piece:
    """Decide a whole line that is certainly a caption, by its own wording."""
    if not piece.whole or len(piece.text) > LONGEST:
        return piece
    plain = piece.text.lower()
    if plain.startswith(tuple(_word_group("graphic"))):
        return piece.decided(BlockKind.CAPTION, "caption-graphic")
    if _places().search(piece.text) and len(sentence_ends(piece.text)) <= 1:
        return piece.decided(BlockKind.CAPTION, "caption-position")
    if _ends_with_label(plain):
        return piece.decided(BlockKind.CAPTION, "caption-label")
    if _describes_picture(piece.text):
        return piece.decided(BlockKind.CAPTION, "caption-picture")
    return piece


def _ends_with_label(plain: str) -> bool:
    last = re.split(r"[(.:,|–—-]\s*", plain.rstrip(" .)]"))[-1].strip()
    return last in _word_group("label") and len(plain) > len(last) + 2


def _describes_picture(wording: str) -> bool:
    """Whether a line without a full stop says of a picture, named at its head, what it shows."""
    if ends_sentence(wording):
        return False
    opening = set(re.findall(r"\w+", wording[:OPENING].lower()))
    return bool(opening & _word_group("picture")) and any(word in wording.lower() for word in _word_group("shows"))
