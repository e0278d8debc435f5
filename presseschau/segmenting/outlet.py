"""Outlets: the name of the paper, station or service in the line that dates an article."""

import re
from collections.abc import Sequence
from functools import lru_cache

from presseschau.german import mapping, table, words
from presseschau.model import BlockKind
from presseschau.segmenting.credit import labels
from presseschau.segmenting.moment import expression
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.release import without_label

MOST_WORDS = 5
"""Words of an outlet's name at most ("Blatt am Sonntag Online")."""
FULL_NAME = 2
"""Words of a person's name, first name and surname."""
RULE = "outlet-line"
_PARTICLES = frozenset(
    {"am", "an", "auf", "aus", "das", "der", "des", "die", "für", "im", "in", "online", "und", "vom", "von", "zum"}
)
"""Lower-case words inside the names of outlets."""
_WORD = re.compile(r"[A-ZÄÖÜ0-9][\w.&+'-]*")
_SIGN = re.compile(r"[a-zäöü]{2,4}")
"""The sign of an agency before the name of its service ("abc Landesdienst")."""
_PARTS = re.compile(r"\s*[,|·•/]\s*|\s+[–—-]\s+")


@lru_cache(maxsize=None)
def _date() -> re.Pattern[str]:
    return re.compile(expression())


@lru_cache(maxsize=None)
def _kinds() -> tuple[str, ...]:
    return tuple(mapping("segment_outlets")["kinds"])


@lru_cache(maxsize=None)
def _not_names() -> frozenset[str]:
    sections = frozenset(mapping("segment_outlets")["sections"])
    return sections | labels("published") | labels("updated") | labels("author") | labels("genre")


def name_before_date(line: str) -> str | None:
    """Give what can be an outlet's name before the date of a line; labels of the date may stand between."""
    found = list(_date().finditer(line))
    if not found:
        return None
    parts = [part for part in _parts(without_label(line[: found[0].start()])) if part]
    beside = {part.lower() for part in (*parts[1:], *_parts(line[found[-1].end() :]))}
    if not parts or beside - labels("published") - labels("updated") - {"", "uhr"}:
        return None
    return parts[0] if may_name(parts[0]) else None


def is_of_a_kind(name: str) -> bool:
    """Whether a name says that its bearer is a paper, station or service ("Elmtaler Bote", "Radio Elm")."""
    return any(word.lower().rstrip("0123456789").endswith(_kinds()) for word in re.split(r"[\s-]+", name))


def is_person(wording: str) -> bool:
    """Whether words are a first name and one more word, as a person's name is, and no town."""
    parts = wording.split()
    return len(parts) == FULL_NAME and parts[0] in _first_names() and wording not in words("settlements")


def part_outlets(pieces: Sequence[Piece], text: str) -> tuple[Piece, ...]:
    """Part the outlet's name from the line that dates the article; what the text goes on to call a place is none."""
    parted: list[Piece] = []
    for piece in pieces:
        name = name_before_date(piece.text) if piece.rule == "date-line" else None
        if name is None or not (" " in name or is_of_a_kind(name)) or _is_place(name, text):
            parted.append(piece)
            continue
        found = _date().search(piece.text)
        outlet, *rest = piece.cut(found.start() if found else len(piece.text))
        parted += [outlet.decided(BlockKind.FURNITURE, RULE), *rest]
    return tuple(parted)


def outlet_named(piece: Piece) -> str | None:
    """Give the name in a piece that `part_outlets` parted."""
    return _parts(re.sub(r"^[Vv]on ", "", piece.text))[0] if piece.rule == RULE else None


def _parts(wording: str) -> list[str]:
    return [part.strip(" .:()") for part in _PARTS.split(wording)]


def may_name(wording: str) -> bool:
    """Whether words are capitalised as an outlet's name is, and are no person's, section's or town's."""
    parts = wording.split()
    if not 0 < len(parts) <= MOST_WORDS or wording.lower() in _not_names() or wording in words("settlements"):
        return False
    if is_person(wording):
        return False
    first, *rest = parts
    signed = bool(rest and _SIGN.fullmatch(first)) and first not in words("function_words")
    named = all(part in _PARTICLES or _WORD.fullmatch(part) for part in rest)
    return (
        (signed or bool(_WORD.fullmatch(first)))
        and named
        and first.lower() not in {"von", "by"}
        and any(map(str.isalpha, wording))
    )


@lru_cache(maxsize=None)
def _first_names() -> frozenset[str]:
    return frozenset(row[0] for row in table("first_names"))


def _is_place(name: str, text: str) -> bool:
    """Whether the article says "in" this name, or opens a paragraph with it as with the place of a report."""
    plain = re.escape(name)
    return bool(re.search(rf"\b(?:in|aus|nach|bis) {plain}\b|^{plain}(?: \(|\. | [–—-] )", text, re.MULTILINE))
