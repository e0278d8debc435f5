"""What of a text can be seen on a page: written anew here, so that a mistake in the program is not made twice."""

import unicodedata

BIDI = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
MARKS_WITHOUT_GLYPH = {"\u200e", "\u200f", "\u061c", "\ufeff"}


def visible(text: str) -> str:
    """Leave white space, control characters and direction marks out: what remains must be the same on the page."""
    return "".join(character for character in text if not _unseen(character))


def _unseen(character: str) -> bool:
    return (
        character.isspace()
        or unicodedata.category(character) == "Cc"
        or unicodedata.bidirectional(character) in BIDI
        or character in MARKS_WITHOUT_GLYPH
    )
