"""What a passage tells as past only to place its news: "Nach dem Busunglück am Pass ermittelt die Polizei".

A temporal "nach" with an article presupposes what its noun names (Duden: Die Grammatik, "Temporale Präpositionen"):
the news is something else, and a passage that tells of the accident itself does not tell it.
"""

import re
from collections.abc import Iterator, Sequence

from presseschau.model import Span

_NOUN = r"[A-ZÄÖÜ][\w-]+"
_ADJECTIVES = r"(?:[a-zäöüß]+(?:e[nrm]?)\s+){0,2}"
_ARTICLE = r"(?:dem|der|den|einem|einer|diesem|dieser|seinem|seiner|ihrem|ihrer)"
_AFTER = re.compile(
    rf"\b[Nn]ach\s+{_ARTICLE}\s+{_ADJECTIVES}{_NOUN}(?:\s+(?:{_NOUN}|"
    rf"(?:am|im|in|vom|von|beim?|auf|an|mit|zwischen|über|um|zum|zur|der|des|und)\s+(?:{_ARTICLE}\s+)?{_ADJECTIVES}{_NOUN}))*"
)
"""The phrase with what belongs to its noun: "nach dem schweren Unfall am Montag auf der Autobahn bei Linz"."""


def aftermaths_in(text: str, part: Span, roots: Sequence[tuple[Span, str]]) -> Iterator[str]:
    """Give the roots of what a part of a sentence, with its content words, tells its news to have come after."""
    phrases = [Span(match.start(), match.end()) for match in _AFTER.finditer(text, part.start, part.end)]
    yield from (form for span, form in roots if span.lies_in(phrases))
