"""Bylines: who wrote an article."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from presseschau.german import table
from presseschau.model import QUOTE_MARKS, BlockKind
from presseschau.segmenting.credit import is_agencies, labels, names_agency, read_credit, split_label
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.sentence import ends_sentence

LONGEST = 120
"""A line of three authors with their places is no longer."""
MOST_WORDS = 8
"""Words of the names after a label at most: three authors."""
LONGEST_OUTLET = 5
"""Letters of an outlet's short name ("shz"), as avatars carry it."""
PARTICLES = frozenset(
    {"af", "al", "da", "de", "del", "dem", "den", "der", "di", "du", "el", "la", "le", "ten", "ter", "und", "van"}
    | {"vom", "von", "y", "zu", "zum", "zur"},
)
"""Lower-case words inside names."""
_AVATAR = re.compile(r"[Aa]vatar[_\s-]+(?P<name>\S+(?: [A-ZÄÖÜ]\S+)*)(?:\s+von)?")
_BROADCASTER = re.compile(r"(?P<outlet>[A-ZÄÖÜ]{2,5}) ?\((?P<names>[a-zäöü]{2,5}|[A-ZÄÖÜ][^()\d]{4,60})\)")
_DIVIDER = re.compile(r"(?:\s*[|·•]\s*|\s+[–—/]\s+|,?\s+(?=\d{1,2}\.)|(?<=Uhr)\s+(?=[Vv]on ))")
_TITLE = re.compile(r"^(?:(?:Prof|Dr)\. )+")
_INITIAL = re.compile(r"[A-ZÄÖÜ]\. [A-ZÄÖÜ][\w-]+")
_MARK = f"[{''.join(sorted(QUOTE_MARKS))}]"
_NICKNAME = re.compile(rf" {_MARK}[\w .-]+{_MARK} (?=[A-ZÄÖÜ])")
"""What friends call an author, inside the name ("Hans „Hansi“ Muster")."""
_JOIN = re.compile(r"\s*(?:,|;|/|\||&|\bund\b|\bsowie\b)\s*")


@lru_cache(maxsize=None)
def _first_names() -> frozenset[str]:
    return frozenset(row[0] for row in table("first_names"))


@lru_cache(maxsize=None)
def _by() -> re.Pattern[str]:
    """Match "Von", "By", "Ein Kommentar von"."""
    genres = "|".join(map(re.escape, sorted(labels("genre"), key=len, reverse=True)))
    post = r"(?:unser(?:em|er)\s+\w+\s+)?"  # "Von unserer Korrespondentin"
    reports = r"(?:aus|vom|für uns)\s[^.,:;!?]{2,40}?\sberichte(?:t|n)\s+"  # "Aus dem Gericht berichtet Anna Muster"
    return re.compile(rf"\(?(?:(?:(?:eine?\s+)?(?:{genres})\s+)?(?:von|by)\s+{post}|{reports})(?=\S)", re.IGNORECASE)


def recognise_byline(piece: Piece, *, head: bool) -> Piece:
    """Decide a whole line that names the author; a bare name only counts in the `head` of the article."""
    if not piece.whole or len(piece.text) > LONGEST:
        return piece
    rule = _marked_rule(piece.text) or _name_rule(piece.text, head=head)
    return piece.decided(BlockKind.BYLINE, rule) if rule else piece


def _marked_rule(wording: str) -> str | None:
    """Name the rule for a line whose form shows that it is about the author: an avatar, "MDR (abc)", "Autor: ..."."""
    if _AVATAR.fullmatch(wording):
        return "byline-avatar"
    if _BROADCASTER.fullmatch(wording):
        return "byline-outlet"
    label, rest = split_label(wording)
    named = label in labels("author") and 0 < len(rest.split()) <= MOST_WORDS
    return "byline-label" if named and (_is_names(rest) or not ends_sentence(rest)) else None


def _name_rule(wording: str, *, head: bool) -> str | None:
    """Name the rule for "Von Anna Muster", or in the head of an article for a name alone."""
    by = _by().match(wording)
    if by and _is_names(wording[by.end() :].strip("()")):
        return "byline"
    named = head and _is_names(wording) and _is_first_name(wording.split(maxsplit=1)[0])
    return "byline" if named else None


def _is_first_name(word: str) -> bool:
    """Whether a word is a first name, or two of them in one ("Hans-Peter")."""
    return word in _first_names() or any(part in _first_names() for part in word.split("-"))


def is_author(wording: str) -> bool:
    """Whether one part of a line that tells more names an author: "Von Anna Muster", "Dr. Anna Muster", "A. Muster"."""
    wording = _NICKNAME.sub(" ", wording)
    if _marked_rule(wording) or _name_rule(wording, head=True):
        return True
    by = _by().match(wording)
    names = _JOIN.split(wording[by.end() :]) if by else []
    if any(map(_is_name, names)) and all(_is_name(name) or _is_signed(name) for name in names):
        return True
    plain = _TITLE.sub("", wording)
    return bool(_INITIAL.fullmatch(plain) or (plain != wording and _is_name(plain)))


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
    """Give the names in a byline as they are usually written, first name first; an office has none."""
    if piece.rule == "byline-office":
        return ()
    avatar = _AVATAR.fullmatch(piece.text)
    if avatar:
        return (avatar["name"],)
    broadcaster = _BROADCASTER.fullmatch(piece.text)
    if broadcaster:
        names = _JOIN.split(broadcaster["names"])
        return tuple(name for name in names if _is_name(name) or name.islower())
    label, rest = split_label(piece.text)
    by = _by().match(rest)
    wording = " ".join(_NICKNAME.sub(" ", rest[by.end() :] if by else rest).split())
    parts = [part for part in _JOIN.split(wording.strip("()")) if part and not names_agency(part)]
    if label and len(parts) % 2 == 0 and all(len(part.split()) == 1 for part in parts[::2]):
        return tuple(f"{first} {last}" for last, first in zip(parts[::2], parts[1::2], strict=True))
    joined = set(re.findall(r"(?:\bund|&)\s+([^,;/|&]+)", wording))
    known = (p for n, p in enumerate(parts) if n == 0 or p in joined or p.split()[0].capitalize() in _first_names())
    return tuple(dict.fromkeys(part for part in known if _is_name(part)))


def part_authors(stated: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give authors and agencies of what a file states as authors, each by itself ("Anna Muster und Jan Beck, dpa")."""
    authors: list[str] = []
    agencies: list[str] = []
    for entry in stated:
        wording = " ".join(entry.split())
        parts = [part for part in _JOIN.split(wording) if part]
        single = all(_is_name(part) or is_agencies(part) for part in parts)
        for part in parts if single else [wording]:
            found = read_credit(part).agencies if is_agencies(part) else ()
            agencies.extend(found)
            authors.extend(() if found else (part,))
    return tuple(dict.fromkeys(authors)), tuple(dict.fromkeys(agencies))


def outlet_of(piece: Piece) -> str | None:
    """Give the outlet that signs as itself: "MDR (abc)", or an avatar with a short name in small letters."""
    broadcaster = _BROADCASTER.fullmatch(piece.text)
    if broadcaster:
        return broadcaster["outlet"]
    avatar = _AVATAR.fullmatch(piece.text)
    name = avatar["name"] if avatar else ""
    return name if name.islower() and name.isalpha() and len(name) <= LONGEST_OUTLET else None


def _is_names(wording: str) -> bool:
    parts = [part for part in re.split(_JOIN, re.sub(r"\b(?:redigiert|aufgezeichnet) von\b", "", wording)) if part]
    return (
        bool(parts)
        and _is_name(parts[0])
        and all(_is_name(part) or _is_place(part) or _is_signed(part) for part in parts)
    )


def _is_name(wording: str) -> bool:
    """Whether the words could be a person's full name: two to five, written with capitals but for particles."""
    parts = wording.split()
    if not 2 <= len(parts) <= 5 or parts[0] in PARTICLES or not parts[-1][:1].isupper():  # noqa: PLR2004
        return False
    return all(_is_capitalised(part) or part in PARTICLES for part in parts)


def _is_signed(wording: str) -> bool:
    """Whether the words are an agency, or the short form of one that stands with the author ("Von X und abc")."""
    return names_agency(wording) or (wording.isalpha() and wording.islower() and len(wording) <= LONGEST_OUTLET)


def _is_place(wording: str) -> bool:
    """Whether the words could be a place, an outlet or an office after a name: few, and a capital first."""
    return wording[:1].isupper() and len(wording.split()) <= 3  # noqa: PLR2004


def _is_capitalised(word: str) -> bool:
    return word[:1].isupper() and word.strip(".").replace("-", "").replace("’", "").isalpha()
