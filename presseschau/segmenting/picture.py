"""Pictures: captions and credits that belong together."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import zip_longest

from presseschau.model import BlockKind
from presseschau.segmenting.credit import MOST_NAMES, is_agencies, labels, names_agency, split_label
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import ends_sentence, sentence_ends

LONGEST = 400
"""A caption that ends with its picture's credit is no longer."""
LONGEST_CREDIT = 140
"""A credit with two names, an agency and its address is no longer."""
LONGEST_UNMARKED = 220
"""A caption that only the credit below it gives away has one sentence or two."""
_SLASHED = re.compile(r"[^.!?:;„“\"«»]{2,40}\s?/\s?[^.!?:;„“\"«»]{2,40}")
_SIGNS = re.compile(r"[(\[][a-zäöü]{2,5}(?:/[a-zäöü]{2,5})+[)\]]")
_INSIDE = re.compile(
    r"(?<=[.!?“”\"»«])\s+(?P<label>[A-ZÄÖÜ]\w+):\s+(?P<shown>[A-ZÄÖÜ„][^|:\n]{10,200}?)\s*(?P<names>\|\s*[^|.!?:\n]{2,80})$"
)
"""A picture that a paragraph ends with ("… im Tal. Bild: Das Dorf am Morgen. | Elmbild/dpa")."""
_BARE_END = re.compile(r"(?<=[.!?“”\"»«])\s*(?P<names>[A-ZÄÖÜ][^.!?:;,„“\"«»]{1,60})$")


def cut_picture(piece: Piece) -> tuple[Piece, ...]:
    """Part "Foto: Anna Muster/dpa" or "Anna Muster/AP" from the end of a caption; what comes before is the caption."""
    inside = _INSIDE.search(piece.text)
    if inside and inside["label"].lower() in labels("picture") and names_agency(inside["names"]):
        return _divided(piece, inside)
    if len(piece.text) > LONGEST:
        return (piece,)
    found = _labelled_end().search(piece.text)
    if found and _is_names(found["names"]):
        return _parted(piece, found.start(), is_source=(found["label"] or "").lower() in labels("source"))
    bare = _BARE_END.search(piece.text)
    if bare and names_agency(bare["names"]) and (is_agencies(bare["names"]) or _is_slashed(bare["names"])):
        return _parted(piece, bare.start(), is_source=False)
    return (piece,)


def _divided(piece: Piece, found: re.Match[str]) -> tuple[Piece, ...]:
    """Part a picture with its label, caption and credit from the end of a paragraph."""
    above, shown, credit = piece.cut(found.start("label"), found.end("shown"))
    return (
        replace(above, whole=piece.whole),
        shown.decided(BlockKind.CAPTION, "caption-label"),
        credit.decided(BlockKind.CREDIT, "picture-credit"),
    )


def recognise_picture(piece: Piece) -> Piece:
    """Decide a whole line that is a picture's credit or a caption with its label."""
    wording = piece.text
    if not piece.whole or len(wording) > LONGEST_UNMARKED:
        return piece
    label, rest = split_label(wording)
    if label in labels("caption") and rest:
        return piece.decided(BlockKind.CAPTION, "caption-label")
    if label in labels("picture"):
        described = ends_sentence(rest) and len(rest.split()) > MOST_NAMES
        is_credit = not described and len(wording) <= LONGEST_CREDIT and _is_names(rest)
        kind, rule = (BlockKind.CREDIT, "picture-credit") if is_credit else (BlockKind.CAPTION, "caption-label")
        return piece.decided(kind, rule)
    if names_agency(wording) and _is_slashed(wording):
        return piece.decided(BlockKind.CREDIT, "picture-credit")
    return piece


def mark_captions(pieces: Sequence[Piece], text: str) -> tuple[Piece, ...]:
    """Mark as captions the lines right above a picture's credit: without a gap between, or "(Foto: ...)" below.

    Content systems print the credit first as well: a line right below it is a caption when gaps part the two from all.
    """
    parted = any(piece.alone for piece in pieces)
    around = zip_longest((None, None, *pieces)[: len(pieces)], (None, *pieces)[: len(pieces)], pieces, pieces[1:])
    return tuple(
        piece.decided(BlockKind.CAPTION, "caption-credited")
        if _is_credited(piece, below, text, parted=parted) or _is_headed(before, above, piece, below, text)
        else piece
        for before, above, piece, below in around
    )


def _is_credited(piece: Piece, below: Piece | None, text: str, *, parted: bool) -> bool:
    if below is None or below.rule != "picture-credit" or piece.kind is not None or not piece.whole:
        return False
    close = parted and text.count("\n", piece.end, below.start) == 1
    return _is_short(piece) and (close or below.text.startswith("("))


def _is_headed(before: Piece | None, above: Piece | None, piece: Piece, below: Piece | None, text: str) -> bool:
    """Whether a picture's credit and this sentence make a block of two lines, and more of the article follows."""
    if above is None or below is None or above.rule != "picture-credit" or not above.whole:
        return False
    first = before is None or text.count("\n", before.end, above.start) > 1
    paired = first and text.count("\n", above.end, piece.start) == 1 < text.count("\n", piece.end, below.start)
    return paired and piece.kind is None and piece.whole and _is_short(piece)


def _is_short(piece: Piece) -> bool:
    return len(piece.text) <= LONGEST_UNMARKED and len(sentence_ends(piece.text)) <= 1


def _parted(piece: Piece, offset: int, *, is_source: bool) -> tuple[Piece, ...]:
    parts = piece.cut(offset)
    if len(parts) == 1:
        return parts
    above, credit = parts
    if is_source:
        return (replace(above, whole=piece.whole), credit.decided(BlockKind.CREDIT, "source-note"))
    return (above.decided(BlockKind.CAPTION, "caption-label"), credit.decided(BlockKind.CREDIT, "picture-credit"))


def _is_names(wording: str) -> bool:
    """Whether the words are those of a credit: few, or more with an agency or a bar between them."""
    most = 2 * MOST_NAMES if names_agency(wording) or re.search(r"[/|]", wording) else MOST_NAMES
    return len(wording.split()) <= most


def _is_slashed(wording: str) -> bool:
    """Whether the wording is "Name/Agency": names with capitals around a slash; "(abc/dpa)" are a text's signs."""
    if not _SLASHED.fullmatch(wording) or len(wording.split()) > MOST_NAMES + 2 or _SIGNS.fullmatch(wording):
        return False
    parts = re.split(r"[\s/]+", wording)
    return all(not part[:1].islower() or part in labels("filler") or names_agency(part) for part in parts)


@lru_cache(maxsize=None)
def _labelled_end() -> re.Pattern[str]:
    """Match a labelled credit at a line's end; the label may be glued to the words before ("PragBild: ...")."""
    names = sorted(labels("picture") | {"quelle"}, key=len, reverse=True)
    small = "|".join(map(re.escape, names))
    large = "|".join(re.escape(name.capitalize()) for name in names)
    return re.compile(
        rf"(?:(?<=[\s(|\[])[(|\[]?\s*(?i:(?P<label>{small})):|(?<=[a-zäöüß\d.!?)])(?:{large}):|[(|\[]?©)"
        r"\s*(?P<names>(?:[^:.!?]|(?<=\b[A-ZÄÖÜ])\.){2,100}?)[)\]]?\.?$",
    )
