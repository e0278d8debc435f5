"""Signatures: lines beside the date or the author that name outlet, office and agencies ("Nordfunk – Elmland").

They have no verb, end no sentence and every part of them is told to be something; else they are text.
"""

import re
from collections.abc import Iterator, Sequence

from presseschau.german import words
from presseschau.model import BlockKind
from presseschau.segmenting.bearer import is_outlet, is_section
from presseschau.segmenting.byline import is_author
from presseschau.segmenting.credit import is_agencies
from presseschau.segmenting.masthead import SIGNED
from presseschau.segmenting.outlet import RULE, is_of_a_kind, is_person, may_name
from presseschau.segmenting.piece import Piece

LONGEST = 100
"""Characters of such a line."""
HEAD = 8
"""It stands among so many lines from the top."""
_DIVIDER = re.compile(r"\s*[|·•]\s*|\s+[–—-]\s+|\s*,\s+|\s+(?=\()")
_OFFICE = re.compile(r"(?:Redaktion|Ressort|Newsdesk)(?: [A-ZÄÖÜ][\w.&-]*){0,3}")
_STUDIO = re.compile(
    r"(?:[A-ZÄÖÜ]{2,5} )?(?:Landes|Regional|Hauptstadt)?(?:[Ss]tudio|[Ff]unkhaus)(?: [A-ZÄÖÜ][\w-]+){1,2}"
)
"""A part of a station ("XYZ Landesstudio Elmstadt")."""
_NUMBERED = re.compile(r"[A-ZÄÖÜ]{2,}\d{1,2}")
"""A programme with its number ("XY24")."""
_STATION = re.compile(r"(?:von |Von )?(?P<name>[A-ZÄÖÜ]{2,5}(?: [A-ZÄÖÜ]{2,}[\w-]*)?)")
"""A station in capitals before its office ("von XYZ ELMLAND, Redaktion Wirtschaft")."""
_BLOCKY = 4
"""Letters in capitals that a paper's name begins with ("BLICK am Abend"); shorter ones are parties or states."""

Decision = tuple[BlockKind, str]
_OUTLET: Decision = (BlockKind.FURNITURE, RULE)
_PLAIN: Decision = (BlockKind.FURNITURE, "section")
_OFFICES: Decision = (BlockKind.BYLINE, "byline-office")
_MARK: Decision = (BlockKind.FURNITURE, "markup")


def mark_signatures(pieces: Sequence[Piece], text: str) -> tuple[Piece, ...]:
    """Part the lines of the head that sign the article, beside its date or author and below another line of `text`."""
    found: list[Piece] = []
    for number, piece in enumerate(pieces):
        open_above = any(above.kind is None for above in pieces[:number])
        found += _signed(pieces, number, text) if 0 < number < HEAD and open_above else (piece,)
    return tuple(found)


def _signed(pieces: Sequence[Piece], number: int, text: str) -> tuple[Piece, ...]:
    piece = pieces[number]
    undecided = piece.kind is None and not piece.rule
    if not piece.whole or len(piece.text) > LONGEST or not (undecided or piece.rule == "byline"):
        return (piece,)
    beside = [near for near in (pieces[number - 1], *pieces[number + 1 : number + 2]) if near.kind in SIGNED]
    close = any(text.count("\n", *sorted((near.start, piece.start))) == 1 for near in beside)
    spans = list(_spans(piece.text))
    decisions = [_decision(piece.text[start:end], close=close) for start, end in spans]
    if piece.rule == "byline" or _OFFICES in decisions:
        decisions = _with_station(piece.text, spans, decisions)
    told = {_OUTLET, _OFFICES} & set(decisions)
    if (undecided and not beside) or not told or None in decisions or (piece.rule and _OUTLET not in decisions):
        return (piece,)
    return tuple(_parted(piece, spans, decisions))


def _spans(line: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for mark in (*_DIVIDER.finditer(line), None):
        end = mark.start() if mark else len(line)
        if line[begin:end].strip(" ()"):
            yield begin, end
        begin = mark.end() if mark else end


def _decision(part: str, *, close: bool) -> Decision | None:
    plain = part.strip(" ().")
    if is_agencies(plain):
        return BlockKind.CREDIT, "agency-credit"
    if _OFFICE.fullmatch(plain):
        return _OFFICES
    if _STUDIO.fullmatch(plain) or is_outlet(plain) or _says_outlet(plain) or (close and _may_be_paper(plain)):
        return _OUTLET
    if is_section(plain) or plain in words("settlements"):
        return _PLAIN
    return (BlockKind.BYLINE, "byline") if is_author(plain) else None


def _says_outlet(name: str) -> bool:
    """Whether a name ends in a word for papers or stations that is no common noun ("Elmer Wirtschaftsblatt")."""
    kinds = [word for word in name.split() if is_of_a_kind(word) and word not in words("common_nouns")]
    return bool(kinds) and may_name(name) and not any(word[:1].islower() for word in name.split())


def _may_be_paper(name: str) -> bool:
    """Whether a name right beside the date is in capitals as papers of the street are, or has a number."""
    if _NUMBERED.fullmatch(name):
        return True
    first, *rest = name.split()
    blocky = first.isupper() and first.isalpha() and len(first) >= _BLOCKY and first not in words("acronyms")
    return blocky and bool(rest) and not name.isupper() and first.title() not in words("settlements") and may_name(name)


def _with_station(
    line: str, spans: Sequence[tuple[int, int]], decisions: Sequence[Decision | None]
) -> list[Decision | None]:
    """Take a name in capitals before an office for that of the station."""
    found = list(decisions)
    station = _STATION.fullmatch(line[slice(*spans[0])])
    if len(spans) > 1 and found[1] == _OFFICES and station and not is_person(station["name"].title()):
        found[0] = _OUTLET
    return found


def _parted(piece: Piece, spans: Sequence[tuple[int, int]], decisions: Sequence[Decision | None]) -> Iterator[Piece]:
    decided = {piece.start + start: decision for (start, _), decision in zip(spans, decisions, strict=True)}
    for part in piece.cut(*(edge for span in spans for edge in span)):
        yield part.decided(*(decided.get(part.start) or _MARK))
