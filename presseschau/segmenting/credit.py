"""Credits: lines and parts of lines that name agencies, editors' initials, photographers and sources."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from presseschau.german import mapping, table, words
from presseschau.model import BlockKind
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import ends_sentence

LONGEST = 140
"""A credit line is no longer: a label, two or three names and an agency's number."""
MOST_NAMES = 5
"""Words of the names in a picture's credit at most; more make a description."""
_SEPARATORS = re.compile(r"[,;/|+&()\[\]©:]|\s[-–—]\s|\s(?:und|mit|via)\s")
_INITIALS = re.compile(r"[a-zäöüß]{2,5}")
_ONLY_INITIALS = re.compile(r"\((?!(?:und|oder|aber|ja|nein|wie|so)\))[a-zäöü]{2,5}(?:/[a-zäöü]{2,5})*\)")
_AGENCY_NUMBER = re.compile(r"\b[a-z]{3}:\d{6}-")
_NUMBERED = re.compile(r"[a-zA-Z]{2,4}:[\d-]+/\d+|\d[\d.:/-]*[a-z]*")
_TRAILING = re.compile(r"(?<=\S)\s+[(\[](?P<inner>[^()\[\]\n]{2,80})[)\]]\.?$")
_SHARED = re.compile(r"\s*[,;/+|]\s*|\s+und\s+")
"""What parts those who made a text together ("nordfunk, afp", "NDR/dpa")."""
_MAKER = re.compile(r"[a-zäöüß]{2,15}|[A-ZÄÖÜ]{2,5}")
"""The short form in which an outlet names itself beside an agency."""
_EMPHASISED = re.compile(r"(?<=[.!?“”\"»«])\s+([*_])(?P<inner>[^*_\n]{2,40})\1$")
"""In Markdown, credits stand in italics at the end ("*dpa/abc*")."""
_BARE = re.compile(r"(?<=[.!?“”\"»«])\s+(?P<inner>(?:[Mm]it )?[^\s.]{2,40}(?: ?[/,+] ?[^\s.]{2,20}){0,4})$")
_DATELINE_SIGN = re.compile(r"[A-ZÄÖÜ][^()]*\((?P<sign>[a-zäöü]{3,4})\)\s*[-–—]\s*")
_THANKED_SIGN = re.compile(
    r"[(\[]?[Mm]it (?:(?:Material|Informationen|Angaben) (?:von |der ){1,2})?(?P<sign>[a-zäöü]{3,4})[)\]]?\.?"
)
"""Signs of agencies that nobody listed, where only agencies are named: behind the place, or as who helped."""
_SHARED_SIGN = re.compile(r"\((?P<sign>[a-zäöü]{3,4})/[a-zäöü]{2}\)")
"""An agency's sign with the two initials of who edited its text ("(abc/de)")."""
_THANKS = re.compile(rf"(?<=[.!?“”\"»«])\s+(?P<inner>{_THANKED_SIGN.pattern})$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Credit:
    """What a credit names: agencies by their usual short form, editors by their initials, and any other words."""

    agencies: tuple[str, ...]
    initials: tuple[str, ...]
    others: tuple[str, ...]


@lru_cache(maxsize=None)
def labels(name: str) -> frozenset[str]:
    """Give the labels of one group of `segment_labels.yml`, lower case."""
    return frozenset(mapping("segment_labels")[name])


@lru_cache(maxsize=None)
def _agencies() -> dict[str, tuple[str, str]]:
    return {form: (name, kind) for form, name, kind in table("segment_agencies")}


def read_credit(wording: str) -> Credit:
    """Part a credit's wording into agencies, initials and the rest; picture agencies count as rest-free but unnamed."""
    agencies: list[str] = []
    initials: list[str] = []
    others: list[str] = []
    for form in forms_of(wording):
        plain = form.lower().strip(".")
        if plain in _agencies():
            name, kind = _agencies()[plain]
            if kind == "news":
                agencies.append(name)
        elif not _is_filler(plain, form):
            (initials if _is_initials(form) else others).append(form)
    return Credit(agencies=_unique(agencies), initials=_unique(initials), others=_unique(others))


def read_signs(wording: str) -> tuple[str, ...]:
    """Give the sign of an agency that is not listed: "Elmstadt (abc) –", "Mit Material von abc"; reporters have two."""
    found = _DATELINE_SIGN.fullmatch(wording) or _THANKED_SIGN.fullmatch(wording)
    found = found or _SHARED_SIGN.fullmatch(wording)
    sign = found["sign"] if found else ""
    listed = sign in _agencies() or sign in words("function_words") or sign in labels("filler") | labels("office")
    return (sign,) if sign and not listed else ()


def names_agency(wording: str) -> bool:
    """Whether a news or picture agency is among the forms of the wording."""
    return any(form.lower().strip(".") in _agencies() for form in forms_of(wording))


def cut_credits(piece: Piece, *, last: bool) -> tuple[Piece, ...]:
    """Part the credit from the end of a line: "(afp/dl)" or "*afp/dl*", and "(dl)" or "(red)" in the `last` one."""
    found = _TRAILING.search(piece.text) or _EMPHASISED.search(piece.text)
    if found and _is_trailing(piece.text[: found.start()], found["inner"], last=last):
        rest, credit = piece.cut(found.start())
        return (replace(rest, whole=piece.whole), credit.decided(BlockKind.CREDIT, "agency-credit"))
    bare = _BARE.search(piece.text)
    if bare is None or not (is_agencies(bare["inner"]) and read_credit(bare["inner"]).agencies):
        thanks = _THANKS.search(piece.text) if last else None
        bare = thanks if thanks and read_signs(thanks["inner"]) else None
    if bare:
        rest, credit = piece.cut(bare.start())
        return (replace(rest, whole=piece.whole), credit.decided(BlockKind.CREDIT, "agency-credit"))
    return (piece,)


def recognise_credit(piece: Piece) -> Piece:
    """Decide a whole line that is a credit; a label of its own may say whose ("Quelle:", "©")."""
    wording = piece.text
    if not piece.whole or len(wording) > LONGEST:
        return piece
    label, rest = split_label(wording)
    rule = _labelled_rule(wording, label, rest) or _bare_rule(wording)
    return piece.decided(BlockKind.CREDIT, rule) if rule else piece


def _labelled_rule(wording: str, label: str, rest: str) -> str | None:
    """Name the rule for a credit that says what it is; a source is named in a few words without a full stop."""
    if _AGENCY_NUMBER.search(wording) and names_agency(wording) and not read_credit(wording).others:
        return "agency-credit"
    if wording.startswith(("©", "(c)", "(C)")) and (names_agency(wording) or "/" in wording):
        return "picture-credit"
    if label in labels("author") and is_agencies(rest):
        return "agency-credit"
    named = label in labels("source") and len(rest.split()) <= 2 * MOST_NAMES
    return "source-note" if named and not ends_sentence(rest) else None


def _bare_rule(wording: str) -> str | None:
    """Name the rule for a line of agencies, or of initials in brackets."""
    if _ONLY_INITIALS.fullmatch(wording) or read_signs(wording):
        return "agency-credit"
    if not is_agencies(wording):
        return None
    return "picture-credit" if any(word in labels("picture") for word in wording.lower().split()) else "agency-credit"


def split_label(wording: str) -> tuple[str, str]:
    """Part "Foto: Anna Muster" into its label, lower case, and the rest; the label is empty when there is none."""
    head, colon, rest = wording.partition(":")
    return (" ".join(head.lower().split()).lstrip("(["), rest.strip()) if colon and len(head) < 40 else ("", wording)  # noqa: PLR2004


def forms_of(wording: str) -> Iterator[str]:
    """Give the names in a credit: whole parts when they are an agency of several words, else their words."""
    for part in _SEPARATORS.split(_NUMBERED.sub(" ", wording)):
        plain = " ".join(part.split())
        if plain.lower() in _agencies():
            yield plain
        else:
            yield from plain.split()


def _is_filler(plain: str, form: str) -> bool:
    return plain in labels("filler") or plain in labels("office") or not any(map(str.isalpha, form))


def _is_initials(form: str) -> bool:
    return bool(_INITIALS.fullmatch(form)) and form not in words("function_words")


def is_agencies(wording: str) -> bool:
    """Whether the wording names at least one agency, and nothing but agencies, initials and words that join them."""
    return len(wording) <= LONGEST and names_agency(wording) and not read_credit(wording).others


def _is_trailing(before: str, inner: str, *, last: bool) -> bool:
    if is_agencies(inner) or (ends_sentence(before) and _is_shared(inner)):
        return True
    only = read_credit(inner)
    return last and ends_sentence(before) and bool(only.initials or inner in labels("office")) and not only.others


def _is_shared(inner: str) -> bool:
    """Whether an agency of news shares the credit with makers that nobody listed, each by its short form."""
    parts = _SHARED.split(inner)
    made = all(names_agency(part) or (_MAKER.fullmatch(part) and part not in words("function_words")) for part in parts)
    return len(parts) > 1 and made and bool(read_credit(inner).agencies)


def _unique(found: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
