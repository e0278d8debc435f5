"""Sentences that state nothing: a place cut off, a credit, a heading inside the text."""

import re

from presseschau.german.lexicon import words

LEAST = 4
"""Content words from which a sentence without a verb may still report."""
_WORD = re.compile(r"[^\W\d_]+")


def is_scrap(wording: str, *, content: int, verb: bool) -> bool:
    """Whether a sentence with so many content words, a full verb among them or none, states nothing.

    What has neither a verb nor a number nor many words does not ("Rückblende.", "Mit Material von dpa.", "Was nun?"):
    a sentence needs a finite verb (Duden: Die Grammatik, "Setzung"), and only longer ellipses tell news.
    """
    if verb or content >= LEAST or any(letter.isdigit() for letter in wording):
        return False
    return words("auxiliary_forms").isdisjoint(word.lower() for word in _WORD.findall(wording))
