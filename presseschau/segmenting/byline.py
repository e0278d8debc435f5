"""Bylines: who wrote an article."""

import re
from dataclasses import replace
from functools import lru_cache

from presseschau.german import table
from presseschau.model import BlockKind
from presseschau.segmenting.credit import labels, names_agency, split_label
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import ends_sentence

LONGEST = 120
"""A line of three authors with their places is no longer."""
LONGEST_OUTLET = 5
"""Letters of an outlet's short name ("shz"), as avatars carry it."""
PARTICLES = frozenset(
    {"af", "al", "da", "de", "del", "dem", "den", "der", "di", "du", "el", "la", "le", "ten", "ter", "und", "van"}
    | {"vom", "von", "y", "zu", "zum", "zur"},
)
"""Lower-case words inside names."""
_AVATAR = re.compile(r"[Aa]vatar[_\s-]+(?P<name>\S+(?: [A-ZÄÖÜ]\S+)*)(?:\s+von)?")
_DIVIDER = re.compile(r"(?:\s*[|·•]\s*|\s+[–—/]\s+|,?\s+(?=\d{1,2}\.)|(?<=Uhr)\s+(?=[Vv]on ))")
_JOIN = re.compile(r"\s*(?:,|;|/|\||&|\bund\b|\bsowie\b)\s*")


@lru_cache(maxsize=None)
def _first_names() -> frozenset[str]:
    return frozenset(row[0] for row in table("first_names"))


@lru_cache(maxsize=None)
def _by() -> re.Pattern[str]:
    """Match "Von", "By", "Ein Kommentar von"."""
    genres = "|".join(map(re.escape, sorted(labels("genre"), key=len, reverse=True)))
    return re.compile(rf"\(?(?:(?:eine?\s+)?(?:{genres})\s+)?(?:von|by)\s+(?=\S)", re.IGNORECASE)


def recognise_byline(piece: Piece, *, head: bool) -> Piece:
    """Decide a whole line that names the author; a bare name only counts in the `head` of the article."""
    wording = piece.text
    if not piece.whole or len(wording) > LONGEST:
        return piece
    if _AVATAR.fullmatch(wording):
        return piece.decided(BlockKind.BYLINE, "byline-avatar")
    label, rest = split_label(wording)
    if label in labels("author") and rest and (_is_names(rest) or not ends_sentence(rest)) and len(rest.split()) <= 8:  # noqa: PLR2004
        return piece.decided(BlockKind.BYLINE, "byline-label")
    by = _by().match(wording)
    if by and _is_names(wording[by.end() :].strip("()")):
        return piece.decided(BlockKind.BYLINE, "byline")
    if head and _is_names(wording) and wording.split()[0] in _first_names():
        return piece.decided(BlockKind.BYLINE, "byline")
    return piece


def cut_byline(piece: Piece) -> tuple[Piece, ...]:
    """Part "Von Anna Muster | 21. Januar 2022" into author and date, whichever comes first."""
    if len(piece.text) > LONGEST:
        return (piece,)
    for found in _DIVIDER.finditer(piece.text):
        parts = piece.cut(found.start(), found.end())
        parts = tuple(replace(part, whole=True) for part in parts)
        if any(recognise_byline(part, head=True).kind for part in (parts[0], parts[-1])):
            return tuple(p.decided(BlockKind.FURNITURE, "markup") if p.text in "|·•/–—" else p for p in parts)
    return (piece,)


def authors_of(piece: Piece) -> tuple[str, ...]:
    """Give the names in a byline as they are usually written, first name first."""
    avatar = _AVATAR.fullmatch(piece.text)
    if avatar:
        return (avatar["name"],)
    label, rest = split_label(piece.text)
    by = _by().match(rest)
    wording = " ".join((rest[by.end() :] if by else rest).split())
    parts = [part for part in _JOIN.split(wording.strip("()")) if part and not names_agency(part)]
    if label and len(parts) % 2 == 0 and all(len(part.split()) == 1 for part in parts[::2]):
        return tuple(f"{first} {last}" for last, first in zip(parts[::2], parts[1::2], strict=True))
    joined = set(re.findall(r"(?:\bund|&)\s+([^,;/|&]+)", wording))
    known = (p for n, p in enumerate(parts) if n == 0 or p in joined or p.split()[0].capitalize() in _first_names())
    return tuple(dict.fromkeys(part for part in known if _is_name(part)))


def outlet_of(piece: Piece) -> str | None:
    """Give the outlet whose avatar stands where a person's would: a short name in small letters."""
    avatar = _AVATAR.fullmatch(piece.text)
    name = avatar["name"] if avatar else ""
    return name if name.islower() and name.isalpha() and len(name) <= LONGEST_OUTLET else None


def _is_names(wording: str) -> bool:
    parts = [part for part in re.split(_JOIN, re.sub(r"\b(?:redigiert|aufgezeichnet) von\b", "", wording)) if part]
    return bool(parts) and _is_name(parts[0]) and all(_is_name(part) or part[:1].isupper() for part in parts)


def _is_name(wording: str) -> bool:
    """Whether the words could be a person's full name: two to five, written with capitals but for particles."""
    parts = wording.split()
    if not 2 <= len(parts) <= 5 or parts[0] in PARTICLES or not parts[-1][:1].isupper():  # noqa: PLR2004
        return False
    return all(_is_capitalised(part) or part in PARTICLES for part in parts)


def _is_capitalised(word: str) -> bool:
    return word[:1].isupper() and word.strip(".").replace("-", "").replace("’", "").isalpha()
