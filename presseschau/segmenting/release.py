"""Press releases: what they call themselves, where and when they were sent, and whom the press may ask."""

import re
from collections.abc import Sequence
from functools import lru_cache

from presseschau.german import words
from presseschau.model import BlockKind
from presseschau.segmenting.credit import labels
from presseschau.segmenting.moment import expression, read_german
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import ends_sentence

SHORTEST_TEXT = 110
"""A line of this length that ends a sentence is text, so the head of the article is over and its foot not reached."""
LONGEST_HEAD = 30
"""Lines before the text at most: a menu, the headline, who wrote it and when."""
LONGEST_CONTACT = 100
"""Characters of a line of names, offices, addresses or numbers."""
RULES = frozenset({"release-label", "contact", "place-date"})
"""Rules of parts that only press releases have."""
_PLACE = r"[A-ZÄÖÜ][^\W\d_]+(?:[ /-]+(?:am |an der |im |in der |ob der |bei )?[A-ZÄÖÜ][^\W\d_]+){0,3}"
_STREET = r"(?i:straße|strasse|str\.|platz|weg|allee|ring|gasse|ufer|damm|markt|graben|wall|chaussee|hof|promenade)"
_ADDRESS = re.compile(
    rf"[^\d:.!?]{{0,40}}{_STREET} ?\d{{1,4}}(?: ?[a-z])?(?: ?[-–/] ?\d{{1,4}} ?[a-z]?)?|Postfach[ \d]+"
    rf"|(?:[^,:]{{3,50}}, )?(?:[A-Z]{{1,2}}-)?\d{{4,5}} {_PLACE}"
)
_NUMBER = re.compile(
    r"(?:tel|telefon|fon|phone|fax|telefax|mobil|handy|hotline|tel\. und fax)\b[.:]*\s*[+(\d][-\d ()/+.–]{4,}.*"
    r"|(?:(?:e-?mail|mail|web|internet|homepage|website)\b[.:]*\s*)?(?:\S+@\S+\.\S+|(?:https?://|www\.)\S+)",
    re.IGNORECASE,
)


@lru_cache(maxsize=None)
def _label() -> re.Pattern[str]:
    """Match "Pressemitteilung", "Pressemitteilung Nr. 12/2023", "Nr. 12/2023" and the like."""
    names = "|".join(map(re.escape, sorted(labels("release"), key=len, reverse=True)))
    number = r"(?:Nr\.?|Nummer|No\.?)\s*\d+(?:\s?[/.-]\s?\d{2,4})?"
    return re.compile(rf"\b(?:{names})(?:[\s,:–|-]+(?:{number}|\d+\s?/\s?\d{{2,4}}))?|\b{number}", re.IGNORECASE)


@lru_cache(maxsize=None)
def _place_date() -> re.Pattern[str]:
    """Match "Bonn, 3. Mai 2023" or "Bonn, den 03.05.2023" with what joins it to a text."""
    return re.compile(rf"(?P<place>{_PLACE})(?:,| \|| [–-]) {expression()}(?P<end>\s?[–—-]\s+(?=[A-ZÄÖÜ„“\"»]))?")


def is_label(wording: str) -> bool:
    """Whether words are nothing but what a press release calls itself, with or without its number."""
    return bool(_label().fullmatch(wording.strip(" .:,–|-")))


def without_label(wording: str) -> str:
    """Give the words of a line without what a press release calls itself."""
    return _label().sub(" ", wording)


def opens_text(piece: Piece) -> bool:
    """Whether the piece is surely text, which ends the head of an article."""
    return piece.kind is None and len(piece.text) >= SHORTEST_TEXT and ends_sentence(piece.text)


def is_release(pieces: Sequence[Piece]) -> bool:
    """Whether a text shows that it is a press release or comes by a service that hands them on."""
    return any(piece.rule in RULES or (piece.rule == "place-agency" and "(ots" in piece.text) for piece in pieces)


def mark_release(pieces: Sequence[Piece], text: str) -> tuple[Piece, ...]:
    """Mark what only press releases have: label, place and date of their own, and the addresses at their foot."""
    marked = _contacts(_labelled(pieces))
    return _dated(marked, text)


def _labelled(pieces: Sequence[Piece]) -> list[Piece]:
    begin = next((number for number, piece in enumerate(pieces) if opens_text(piece)), len(pieces))
    return [
        piece.decided(BlockKind.FURNITURE, "release-label") if number < begin and _is_label_line(piece) else piece
        for number, piece in enumerate(pieces)
    ]


def _is_label_line(piece: Piece) -> bool:
    return piece.kind is None and piece.whole and len(piece.text) <= LONGEST_CONTACT and is_label(piece.text)


def _contacts(pieces: list[Piece]) -> list[Piece]:
    """Mark the lines of a block of addresses: below its label, or from two lines of addresses on; sentences stay."""
    inside = told = False
    for number, piece in enumerate(pieces):
        told = told or opens_text(piece)
        below = pieces[number + 1 : number + 3]
        inside = told and not opens_text(piece) and (inside or _begins(piece, below))
        if inside and _is_entry(piece, below[:1]):
            pieces[number] = piece.decided(BlockKind.FURNITURE, "contact")
    return pieces


def _begins(piece: Piece, below: Sequence[Piece]) -> bool:
    labelled = piece.rule == "contact" or piece.text.strip(" :.").lower() == "kontakt"
    addressed = [_is_address(line) for line in (piece, *below)]
    named = not ends_sentence(piece.text) and addressed[1:] == [True, True]
    return labelled or named or addressed[:2] == [True, True]


def _is_address(piece: Piece) -> bool:
    short = piece.kind is None and len(piece.text) <= LONGEST_CONTACT
    return short and bool(_ADDRESS.fullmatch(piece.text) or _NUMBER.fullmatch(piece.text))


def _is_entry(piece: Piece, below: Sequence[Piece]) -> bool:
    """Whether a line in such a block is a part of it, and no sentence and no heading of what follows."""
    named = piece.rule == "byline" and not piece.text.lower().startswith(("von ", "by "))
    if (piece.rule and not named) or not piece.whole or len(piece.text) > LONGEST_CONTACT:
        return False
    return _is_address(piece) or not (ends_sentence(piece.text) or any(map(opens_text, below)))


def _dated(pieces: Sequence[Piece], text: str) -> tuple[Piece, ...]:
    """Take "Bonn, 3. Mai 2023" in the head for its date; part it from the first paragraph of a press release."""
    first = next((number for number, piece in enumerate(pieces) if opens_text(piece)), LONGEST_HEAD)
    end = min(first + 1, LONGEST_HEAD)
    released = is_release(pieces)
    head = [part for piece in pieces[:end] for part in _parted(piece, text, released=released)]
    return (*head, *pieces[end:])


def _parted(piece: Piece, text: str, *, released: bool) -> tuple[Piece, ...]:
    line = _place_date().match(piece.text) if piece.kind is None and piece.whole and not piece.rule else None
    moment = read_german(line) if line else None
    if line is None or moment is None or not moment.complete:
        return (piece,)
    if line.end() == len(piece.text) and (released or _is_told_of(line["place"], text)):
        return (piece.decided(BlockKind.DATELINE, "date-line"),)
    if not released or line["end"] is None:
        return (piece,)
    head, *rest = piece.cut(line.end())
    return (head.decided(BlockKind.DATELINE, "place-date"), *rest)


def _is_told_of(place: str, text: str) -> bool:
    """Whether the name of a place is known as one, or the text speaks of it as of one."""
    spoken = rf"\b(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei|[Vv]on|Stadt|Gemeinde|Landkreis) {re.escape(place)}\b"
    return place in words("settlements") or re.search(spoken, text) is not None
