"""Imprints: one line that tells who prints an article, when, who wrote it and in which section.

Scraped pages and press archives set it below the headline: "Elmtaler Bote | Politik | Anna Muster | 5. Mai 2023". A
line is one only when every part of it is told to be something.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from presseschau.german import words
from presseschau.model import BlockKind
from presseschau.segmenting.bearer import is_item, is_outlet, is_section
from presseschau.segmenting.byline import is_author
from presseschau.segmenting.credit import is_agencies, labels
from presseschau.segmenting.moment import expression, read_german
from presseschau.segmenting.outlet import RULE, is_of_a_kind, may_name
from presseschau.segmenting.piece import Piece

LONGEST = 160
"""Characters of such a line."""
MOST_PARTS = 7
"""Parts of such a line: outlet, edition, section, author with place, day, agency."""
_DIVIDER = re.compile(
    r"\s*[|·•;]\s*|\s+[–—/]\s+|\s*,\s+|(?<=\d)\.\s+(?=[A-ZÄÖÜ])|\s+(?=\()|(?<=Uhr)\s+|\.\s+(?=[Vv]on\s)"
)
_CLOCK = re.compile(r"\b(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?\s*Uhr\b")
_MINUTE = re.compile(r"\d[.:]\d\d\b(?!\.)")
_CLOCK_BEHIND = re.compile(rf"[\s,|·•–—]*{_CLOCK.pattern}")
_LABEL = re.compile(r"(?:^|(?<=[|·•,;–—] ))(?P<label>[A-ZÄÖÜa-zäöü]+(?: [a-zäöü]+){0,3})[:,]?\s+$")
_PLACED = re.compile(r"\s*\([A-ZÄÖÜ][^()\d]+\)$")
"""Where an outlet is at home, behind its name ("Elmbote (Elmstadt)")."""
_FROM_PLACE = re.compile(r"^aus [A-ZÄÖÜ][\w -]+: ")
"""Where an author writes from ("aus Elmstadt: Anna Muster")."""
_OFFICE = re.compile(r"(?:Team|Redaktion|Ressort|Newsdesk)(?: [A-ZÄÖÜ][\w.&-]*){0,3}|(?:red|onl)\b[\w/.]*")
_POST = re.compile(r"(?:[A-ZÄÖÜ]\w+-?)?(?:[Rr]eporter|[Rr]edakteur|[Kk]orrespondent|[Aa]utor|[Vv]olont[aä]r)(?:in)?")

_PAGE = re.compile(
    r"(?:(?:auf )?Seite|S\.) (?:[A-Z]? ?\d{1,3}|eins)|Titel(?:seite|geschichte|thema)?"
    r"|(?:Print|Online|Abend|Morgen)?-?[Aa]usgabe"
    r"|(?:Ausgabe|Heft|Nr\.|Nummer) \d{1,4}(?:/\d{2,4})?"
)
"""Where in print an article stands ("Seite 3", "Heft 4/2023")."""
_REVISED = re.compile(r"(?P<label>.+?)(?: um)? \d{1,2}[.:]\d\d(?: Uhr)?")
"""The hour of the last change on the day told before."""

_SIGNING = frozenset({BlockKind.BYLINE, BlockKind.CREDIT})

Decision = tuple[BlockKind, str]
_DATE: Decision = (BlockKind.DATELINE, "date-line")
_OUTLET: Decision = (BlockKind.FURNITURE, RULE)
_SECTION: Decision = (BlockKind.FURNITURE, "section")
_ITEM: Decision = (BlockKind.FURNITURE, "imprint")
_CREDIT: Decision = (BlockKind.CREDIT, "agency-credit")
_MARK: Decision = (BlockKind.FURNITURE, "markup")


@lru_cache(maxsize=None)
def _date() -> re.Pattern[str]:
    return re.compile(expression())


def cut_imprint(piece: Piece) -> tuple[Piece, ...]:
    """Part a line of outlet, section, author and full date into these; any other line stays as it is."""
    if not piece.whole or piece.kind or len(piece.text) > LONGEST:
        return (piece,)
    dated = list(_dated(piece.text))
    parts = list(_parts(piece.text, dated)) if dated else []
    if not 1 < len(parts) <= MOST_PARTS:
        return (piece,)
    found = [_DATE if part in dated else _decision(piece.text[slice(*part)]) for part in parts]
    named = _outlet(piece.text, parts, found)
    if named is None or None in found:
        return (piece,)
    decisions = (_OUTLET if number == named else decision for number, decision in enumerate(found))
    return tuple(_decided(piece, parts, tuple(decisions)))


def _outlet(line: str, parts: Sequence[tuple[int, int]], found: Sequence[Decision | None]) -> int | None:
    """Give the number of the part that names the outlet: the first that says so, else one that can be its name.

    What may be anything is a part of an imprint only beside a clock time, an author or an agency: dates of events have
    a place beside them ("Konzert Radio Elm, 3. Mai 2023, Stadthalle").
    """
    signed = any(one and one[0] in _SIGNING for one in found)
    clocked = bool(_CLOCK.search(line) or _MINUTE.search(line))
    if _ITEM in found and not signed and not clocked:
        return None
    unusual = (
        number
        for number, (part, decision) in enumerate(zip(parts, found, strict=True))
        if decision == _ITEM
        and _may_print(line[slice(*part)])
        and (signed or (clocked and line[slice(*part)].isupper()))
    )
    return next((number for number, decision in enumerate(found) if decision == _OUTLET), next(unusual, None))


def _dated(line: str) -> Iterator[tuple[int, int]]:
    """Give where the full dates stand, with their labels and clock times."""
    for match in _date().finditer(line):
        moment = read_german(match)
        if moment is not None and moment.complete:
            clock = _CLOCK_BEHIND.match(line, match.end())
            yield _label_before(line, match.start()), clock.end() if clock else match.end()


def _label_before(line: str, date: int) -> int:
    """Give where the label of a date begins, or else the date."""
    label = _LABEL.search(line, 0, date)
    known = label and (
        label["label"].lower() in labels("published") | labels("updated") or label["label"].startswith("online seit")
    )
    return label.start("label") if label and known else date


def _parts(line: str, dated: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give the parts of a line by their offsets: dates, and what dividers part outside of them."""
    begin = 0
    for start, end in (*dated, (len(line), len(line))):
        yield from _divided(line, begin, start)
        if start < end:
            yield start, end
        begin = end


def _divided(line: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    edges = [begin, *(edge for match in _DIVIDER.finditer(line, begin, end) for edge in match.span()), end]
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        if any(map(str.isalnum, line[start:stop])):
            inner = line[start:stop]
            yield start + len(inner) - len(inner.lstrip()), stop - (len(inner) - len(inner.rstrip()))


def _decision(part: str) -> Decision | None:
    """Tell what a part of a line is, an outlet only where its name says so."""
    part = _FROM_PLACE.sub("", part.strip("()"))
    plain = part.strip(" .:")
    if is_agencies(plain) or re.fullmatch(r"[Mm]it (?:Material von )?\w{2,4}", plain):
        return _CREDIT
    if is_section(part) or _PAGE.fullmatch(plain) or _is_revision(plain):
        return _SECTION
    if _OFFICE.fullmatch(part) or _POST.fullmatch(part):
        return BlockKind.BYLINE, "byline-office"
    if is_author(part):
        return BlockKind.BYLINE, "byline"
    name = _PLACED.sub("", part)
    if is_outlet(name) or (may_name(name) and is_of_a_kind(name)):
        return _OUTLET
    return _ITEM if is_item(part) else None


def _is_revision(part: str) -> bool:
    match = _REVISED.fullmatch(part)
    return match is not None and match["label"].lower() in labels("updated")


def _may_print(name: str) -> bool:
    """Whether words can be the name of an outlet that does not say so."""
    return not is_section(name) and may_name(name) and name not in words("common_nouns")


def _decided(piece: Piece, parts: Sequence[tuple[int, int]], found: Sequence[Decision | None]) -> Iterator[Piece]:
    """Give the parts of a line as pieces, and what stands between them as marks."""
    decisions = {piece.start + start: decision for (start, _), decision in zip(parts, found, strict=True)}
    for part in piece.cut(*(edge for edges in parts for edge in edges)):
        yield part.decided(*(decisions.get(part.start) or _MARK))
