"""What a source says around a value: names a conflict where its nouns alone say little."""

import re

from presseschau.german import mapping
from presseschau.model import Span

LONGEST = 70
"""Characters that a heading has room for."""
LEAST = 2
"""So many words beside the value tell what it is of; fewer are a scrap."""
GAP = "…"
"""What stands in the place of the value, which the conflict is about."""

_BREAK = re.compile(r"[,;:]\s+|\s[–—-]\s+|[„“”»«\"]\s*")
_LEADING = re.compile(r"\b(?:am|ab|bis|gegen|im|in|seit|um|vom|von|zum|zur)\s*(?:den|dem|der|zum)?\s*$", re.IGNORECASE)
"""Prepositions that go with a date and say nothing without it."""
_WORD = re.compile(r"\w+")


def phrase_around(text: str, sentence: Span, value: Span) -> str:
    """Give the clause of a value with a gap in its place: "Das Werk soll … schließen"; nothing where it is too long."""
    start, end = _clause(text, sentence, value)
    before = _LEADING.sub("", text[start : value.start]).strip()
    if before.lower() in mapping("quoting")["relative_pronouns"]:
        before = ""
    after = text[value.end : end].strip(" .!?\n")
    words = " ".join(f"{before} {GAP} {after}".split())
    return words if len(words) <= LONGEST and len(_WORD.findall(words)) > LEAST else ""


def _clause(text: str, sentence: Span, value: Span) -> tuple[int, int]:
    breaks = [match.span() for match in _BREAK.finditer(text, sentence.start, sentence.end)]
    start = max((end for _, end in breaks if end <= value.start), default=sentence.start)
    end = min((begin for begin, _ in breaks if begin >= value.end), default=sentence.end)
    return start, end
