"""Whose or of what something is, as told behind its noun: "der Umsatz von Nordstahl", "die Kosten des Umbaus".

The attribute behind a noun (genitive, or "von" and "für" in its place; Duden grammar, "Genitivattribut") tells two
things of one kind apart, also where it is a name that is not known as one.
"""

import re
from collections.abc import Mapping

from presseschau.german import mapping
from presseschau.german.compounds import is_part
from presseschau.german.stemming import stem
from presseschau.model import Span

_ATTRIBUTE = re.compile(
    r"\b([A-ZÄÖÜ][\w-]+)\s+(?:(?:von|für|an)\s+(?:(?:den|dem|die|das|der|einen?m?)\s+)?|(?:des|der|aller|sämtlicher|am)\s+)(?!\w+er\s+[A-ZÄÖÜ])([A-ZÄÖÜ][\w-]+)"
)

_NUMBERED = re.compile(
    r"\b(?:[A-ZÄÖÜ]{1,3}|Linien?|Gleis(?:en?)?|Hallen?|Terminals?|Blocks?|Schacht|Tor|Etappen?|Autobahn)\s\d{1,4}\b(?![.,]\d)"
)


def attributes_in(text: str, span: Span) -> Mapping[str, str]:
    """Give the stems of nouns with the nouns that are their attributes, in lower case.

    Left out is what only counts ("Zahl der Toten"), and what may be an adjective ("am Seeburger Schloss").
    """
    found = (match.groups() for match in _ATTRIBUTE.finditer(text, span.start, span.end))
    counting = mapping("figure_words")["counting_nouns"]
    return {stem(noun.lower()): of.lower() for noun, of in found if noun.lower() not in counting}


def told_apart(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether a noun that both have, be it as a part of a compound, has another attribute in each."""
    return any(is_part(noun, word) and not _is_like(one[noun], other[word]) for noun in one for word in other)


def _is_like(one: str, other: str) -> bool:
    """Whether two nouns are the same or one part of the other, as they stand or by their stems."""
    return is_part(one, other) or is_part(stem(one), stem(other))


def numbered_in(text: str, around: Span) -> frozenset[str]:
    """Give what is told by a number in some words: lines, roads, tracks and halls ("RB 31 und RB 33", "Gleis 3")."""
    return frozenset(" ".join(match[0].split()) for match in _NUMBERED.finditer(text, around.start, around.end))
