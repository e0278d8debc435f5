"""Segmentation: from a source to its layout, a line at a time and then by what stands around it."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from presseschau.model import BODY_KINDS, BlockKind, Layout, Source
from presseschau.segmenting.byline import authors_of, cut_byline, outlet_of, part_authors, recognise_byline
from presseschau.segmenting.caption import recognise_caption
from presseschau.segmenting.credit import cut_credits, read_credit, read_signs, recognise_credit
from presseschau.segmenting.dateline import (
    agencies_dated,
    cut_dateline,
    cut_prefix,
    recognise_dateline,
    recognise_place_agency,
)
from presseschau.segmenting.heading import decide_places, decide_teaser, mark_clocked, release_dates
from presseschau.segmenting.headline import decide_headline, title_of
from presseschau.segmenting.imprint import cut_imprint
from presseschau.segmenting.language import language_of
from presseschau.segmenting.line import Line, lines_of
from presseschau.segmenting.markup import cut_cross_references, cut_markup
from presseschau.segmenting.masthead import mark_lead_picture, mark_office
from presseschau.segmenting.outlet import outlet_named, part_outlets
from presseschau.segmenting.pagehead import mark_head, outlet_above, sender_above
from presseschau.segmenting.phrase import furniture_rule
from presseschau.segmenting.picture import cut_picture, mark_captions, recognise_picture
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.publication import published_of
from presseschau.segmenting.related import mark_programme, mark_related, mark_teasers
from presseschau.segmenting.release import mark_release
from presseschau.segmenting.repetition import mark_repeats
from presseschau.segmenting.signature import mark_signatures

HEAD_LINES = 10
"""Authors and dates above the text stand within so many lines."""
OPENING = 4
"""The place where an agency text was written stands in one of the first paragraphs, after teasers."""
PARAGRAPH = 200
"""From this length on a line is text of the article, so its head is over."""


def segment(name: str, source: Source) -> Layout:
    """Give the parts of the article `name` and what they say of it as a whole.

    The blocks are disjoint, in order, and cover all of the text but white space.
    """
    pieces = _decided(source)
    credited = [p for p in pieces if p.kind is BlockKind.CREDIT or p.rule == "place-agency"]
    bylines = [p for p in pieces if p.kind is BlockKind.BYLINE]
    texts = (p for p in credited if p.rule not in {"picture-credit", "picture-author"})
    pictured = _agencies(p for p in credited if p.rule == "picture-author")
    signed = (p.text for p in credited if p.rule == "agency-credit")
    initials = [sign for text in signed for sign in read_credit(text).initials if sign not in read_signs(text)]
    stated, stated_agencies = part_authors(source.stated.authors)
    dated = (agency for piece in pieces for agency in agencies_dated(piece))
    written = (*stated_agencies, *_agencies(texts), *dated)
    authors = stated or _unique([*(a for p in bylines for a in authors_of(p)), *initials])
    named = (outlet_above(piece) or outlet_named(piece) for piece in pieces)
    outlets = (*named, *map(outlet_of, bylines), *map(sender_above, pieces))
    return Layout(
        blocks=tuple(piece.block() for piece in pieces),
        title=title_of(source, pieces),
        published=published_of(name, source, pieces),
        language=language_of(source.stated.language, source.text),
        outlet=source.stated.outlet or next((outlet for outlet in outlets if outlet), None),
        url=source.stated.url,
        authors=authors,
        agencies=_unique([*written, *pictured]),
        picture_agencies=_unique(agency for agency in pictured if agency not in written),
    )


def _decided(source: Source) -> tuple[Piece, ...]:
    """Decide every piece, from what its own wording shows to what only its place does."""
    pieces = tuple(_recognised(source))
    pieces = mark_repeats(mark_captions(mark_lead_picture(pieces, source.text), source.text))
    pieces = mark_release(mark_office(pieces), source.text)
    pieces = mark_related(mark_teasers(mark_programme(pieces, source.text), source.text))
    pieces = mark_head(mark_clocked(pieces), source.text, source.stated.title)
    pieces = mark_signatures(pieces, source.text)
    pieces = decide_headline(pieces, source.stated.title)
    pieces = _dated(pieces, source.text)
    pieces = decide_places(part_outlets(release_dates(pieces), source.text))
    return _with_text(decide_teaser(pieces))


def _with_text(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Take the longest caption for text where there is no other: a wrong removal is worse than a leftover."""
    captions = [piece for piece in pieces if piece.kind is BlockKind.CAPTION]
    if not captions or any(piece.block().kind in BODY_KINDS for piece in pieces):
        return pieces
    longest = max(captions, key=lambda piece: len(piece.text))
    return tuple(piece.decided(BlockKind.PARAGRAPH, "text") if piece is longest else piece for piece in pieces)


def _recognised(source: Source) -> Iterator[Piece]:
    """Give the pieces of all lines, decided where their own wording is enough."""
    lines = lines_of(source.text)
    head = True
    for number, line in enumerate(lines):
        in_head = head and number < HEAD_LINES
        imprint = cut_imprint(_piece(line)) if in_head else ()
        if len(imprint) > 1:
            yield from imprint
            continue
        placed = recognise_place_agency(_piece(line)) if in_head else _piece(line)
        cut = _cut(placed, source, first=number == 0, last=number == len(lines) - 1)
        for piece in (placed,) if placed.kind else cut:
            for part in cut_byline(piece) if in_head and not piece.kind else (piece,):
                yield part if part.kind else _by_wording(part, head=in_head)
        head = head and len(line.text) < PARAGRAPH


def _piece(line: Line) -> Piece:
    return Piece(start=line.start, text=line.text, whole=True, alone=line.after_gap and line.before_gap)


def _cut(piece: Piece, source: Source, *, first: bool, last: bool) -> Iterator[Piece]:
    """Part from a line what is no text of the article."""
    parts = cut_markup(piece, markdown=source.path.lower().endswith((".md", ".markdown")))
    if first and source.path.lower().endswith(".txt"):
        parts = tuple(_each(cut_prefix, parts))
    if not recognise_credit(piece).kind and not recognise_picture(piece).kind:
        parts = tuple(_each(lambda part: cut_credits(part, last=last), parts))
        parts = tuple(_each(cut_picture, parts))
    return _each(cut_cross_references, parts)


def _each(cut: Callable[[Piece], tuple[Piece, ...]], pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Cut every piece that is not decided yet."""
    for piece in pieces:
        yield from (piece,) if piece.kind else cut(piece)


def _by_wording(piece: Piece, *, head: bool) -> Piece:
    for decided in (
        recognise_dateline(piece, head=head),
        recognise_picture(piece),
        recognise_credit(piece),
        recognise_byline(piece, head=head),
    ):
        if decided.kind:
            return decided
    rule = furniture_rule(piece.text) if piece.whole else None
    return piece.decided(BlockKind.FURNITURE, rule) if rule else recognise_caption(piece)


def _dated(pieces: Sequence[Piece], text: str) -> tuple[Piece, ...]:
    """Part place and agency from the head of paragraphs; the first ones may have a place alone."""
    found: list[Piece] = []
    opened = 0
    for piece in pieces:
        if piece.kind is not None:
            found.append(piece)
            continue
        found.extend(cut_dateline(piece, text, first=opened < OPENING))
        opened += 1
    return tuple(found)


def _agencies(pieces: Iterable[Piece]) -> tuple[str, ...]:
    return tuple(agency for piece in pieces for agency in (*read_credit(piece.text).agencies, *read_signs(piece.text)))


def _unique(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
