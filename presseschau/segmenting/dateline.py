"""Date lines: where and when a text was written, and by which agency, outside its sentences."""

import re
from functools import lru_cache

from presseschau.german import words
from presseschau.german.rarity import UNLISTED, rarity, root_rarity
from presseschau.german.roots import root
from presseschau.german.stemming import stem
from presseschau.model import BlockKind, Precision
from presseschau.segmenting.credit import is_agencies, labels, names_agency, read_credit, read_signs
from presseschau.segmenting.moment import Moment, expression, read_german, read_place
from presseschau.segmenting.outlet import is_of_a_kind, is_person, name_before_date
from presseschau.segmenting.piece import Piece
from presseschau.segmenting.release import without_label

LONGEST = 160
"""A line of two dates with labels and a place is no longer."""
MOST_PLACE_WORDS = 5
"""Words of the places of a date line at most ("Frankfurt am Main/New York")."""
MOST_UNNAMED_WORDS = 3
"""Words beside a date with a clock time at most when they are not known to be an outlet's name."""
_PREFIX = re.compile(r"date[ \t]+(?P<value>\d{4}(?:-\d\d(?:-\d\d)?)?)(?=\s|$)")
_AGENCY = re.compile(
    r"(?P<place>[A-ZÄÖÜ][^()!?„“\"»«]{1,60}?)?\s*\((?P<inner>[^()]{2,60})\)\s*(?:[-–—:.]+\s*)?(?<=[\s)–—-])(?=[A-ZÄÖÜ„“\"»«\d])"
)
_PLACE_AGENCY = re.compile(r"(?P<place>[A-ZÄÖÜ][^\d()!?:;„“\"»«]{1,60}?)\s*\((?P<inner>[^()]{2,60})\)\s*[-–—:.]*")
_CAPITALS = re.compile(
    r"(?:[a-zäöü]{2,5}(?:/[a-zäöü]{2,5})?\.\s+)?[A-ZÄÖÜ]{4,}(?:[/ -][A-ZÄÖÜ]{3,})*"
    r"(?:\s?[.–—-]|\s+[a-zäöü]{2,5}(?:/[a-zäöü]{2,5})*\s+\|)\s+(?=[A-ZÄÖÜ„“\"»«\d])"
)
"""A place in capitals, with the sign of who reports before it ("abc. BERLIN.") or behind it ("BERLIN abc | ")."""
_TOWN = re.compile(
    r"(?P<place>[A-ZÄÖÜ][^\W\d_]+(?:[ /-][A-ZÄÖÜ]?[^\W\d_]+){0,3})(?: ?\.| [–—-])\s+(?=[A-ZÄÖÜ„“\"»«\d])"
)
_INITIALS = re.compile(
    r"(?P<place>[A-ZÄÖÜ][^()!?„“\"»«.]{1,40}?)\s*\((?:[a-zäöü]{2,5}(?:/[a-zäöü]{2,8})?|[A-ZÄÖÜ]{2,5})\)\s*[-–—]\s+(?=[A-ZÄÖÜ„“\"»«\d])"
)
"""A place with the initials of an agency or reporter that nobody listed, and a dash."""
_EMPHASISED = re.compile(
    r"(?P<mark>\*\*|__)(?P<place>[A-ZÄÖÜ][^\W\d_]+(?:[ /-][A-ZÄÖÜ]?[^\W\d_]+){0,3})[.:]?(?P=mark)[.:]?\s+"
    r"(?=[A-ZÄÖÜ„“\"»«\d])"
)
_BEFORE_TOWNS = frozenset({"Bad", "Sankt", "St.", "Groß", "Klein", "Alt", "Neu", "Ober", "Unter", "Hohen", "Markt"})
SHORTEST_TOWN = 5
"""Letters of a town's name that no list has, at least."""
_BRACKETS = re.compile(r"\((?P<inner>[^()]{2,40})\)")
_CLOCK_ONLY = re.compile(r"\b([01]?\d|2[0-4])[:.][0-5]\d\s*Uhr\b")


@lru_cache(maxsize=None)
def _date() -> re.Pattern[str]:
    return re.compile(expression())


def cut_prefix(piece: Piece) -> tuple[Piece, ...]:
    """Part "date 2022-01" from the head of a text file's first line, when the calendar has such a date."""
    found = _PREFIX.match(piece.text)
    if not found or read_place(found["value"]) is None:
        return (piece,)
    prefix, *rest = piece.cut(found.end())
    return (prefix.decided(BlockKind.FURNITURE, "date-prefix"), *rest)


def cut_dateline(piece: Piece, text: str, *, first: bool) -> tuple[Piece, ...]:
    """Part "Berlin (dpa) –" from a paragraph of the article's `text`.

    "BOZEN.", "Wien –", "Ort (abc) –" and a place in bold only from the `first` ones, where they belong; a place that no
    list has when the text says "in" it as well.
    """
    found = _AGENCY.match(piece.text)
    if found and _is_agency_place(found["place"] or "", found["inner"]):
        return _headed(piece, found.end(), "place-agency")
    if not first:
        return (piece,)
    capitals = _CAPITALS.match(piece.text)
    if capitals:
        return _headed(piece, capitals.end(), "place-line")
    for pattern in (_INITIALS, _EMPHASISED):
        if (line := pattern.match(piece.text)) and _is_place_like(line["place"]):
            rule = "place-agency" if read_signs(line.group()) else "place-line"
            return _headed(piece, line.end(), rule)
    town = _TOWN.match(piece.text)
    if town and all(_is_town(part, text) for part in town["place"].split("/")):
        return _headed(piece, town.end(), "place-line")
    return (piece,)


def _is_town(place: str, text: str) -> bool:
    return place in words("settlements") or _is_told_of(place, text) or _is_called_like_a_town(place)


def _is_called_like_a_town(place: str) -> bool:
    """Whether a name that no list has ends as towns' names do, or begins so ("Bad", "Sankt"), and is no known noun."""
    first, *others = place.split(" ")
    last = (others or [first])[-1]
    if not _is_place_like(place) or is_person(place):
        return False
    form = last.lower()
    named = (
        len(form) >= SHORTEST_TOWN
        and form.endswith(tuple(words("place_endings")))
        and rarity(stem(form)) == root_rarity(root(form)) == UNLISTED
    )
    return named if not others else first in _BEFORE_TOWNS and (named or len(others) > 1)


def _is_told_of(place: str, text: str) -> bool:
    return _is_place_like(place) and re.search(rf"\b[Ii]n {re.escape(place)}(?![\w-]| [A-ZÄÖÜ])", text) is not None


def _is_place_like(place: str) -> bool:
    """Whether words can name a place: few, and capitals but for those in the middle of a name ("Frankfurt am Main")."""
    parts = re.split(r"[ /-]", place)
    small = [part for part in parts if part[:1].islower()]
    return len(parts) <= MOST_PLACE_WORDS and set(small) <= {"am", "an", "der", "im", "in", "bei", "ob", "vor", "und"}


def recognise_dateline(piece: Piece, *, head: bool = False) -> Piece:
    """Decide a whole line of nothing but dates, clock times, their labels and a place; in the `head` an outlet too."""
    if not piece.whole or len(piece.text) > LONGEST or not any(map(str.isdigit, piece.text)):
        return piece
    rest, dates = _date().subn(" | ", piece.text)
    rest, clocks = _CLOCK_ONLY.subn(" | ", rest)
    outlet = head and _names_outlet(piece.text, len(rest.replace("|", " ").split()))
    if not dates + clocks or not (_is_labels(rest, may_be_place=bool(dates)) or outlet):
        return piece
    return piece.decided(BlockKind.DATELINE, "date-line")


def _names_outlet(wording: str, others: int) -> bool:
    """Whether a full date follows words that can be an outlet's name: with a clock time, as no headline has it.

    With a day alone the words have to say that they name a paper, station or service ("Elmtaler Bote | 5. Mai 2023").
    `others` is how many words the line has beside its dates.
    """
    read = [moment for moment in map(read_german, _date().finditer(wording)) if moment and moment.complete]
    clocked = any(moment.precision is Precision.MINUTE for moment in read)
    name = name_before_date(wording)
    return (clocked and (others <= MOST_UNNAMED_WORDS or name is not None)) or bool(
        read and name and is_of_a_kind(name)
    )


def recognise_place_agency(piece: Piece) -> Piece:
    """Decide a line of a place and an agency alone, as press portals set it above the text ("Elmstadt (ots)")."""
    found = _PLACE_AGENCY.fullmatch(piece.text) if piece.whole and len(piece.text) <= LONGEST else None
    placed = found and _is_place_like(found["place"]) and not is_person(found["place"])
    if not found or not placed or not _is_agency_place(found["place"], found["inner"]):
        return piece
    news = read_credit(found["inner"]).agencies
    return piece.decided(BlockKind.DATELINE, "place-agency") if news else piece


def agencies_dated(piece: Piece) -> tuple[str, ...]:
    """Give the agencies in brackets of a line with place and date ("Elmstadt (dpa/xy), 5. Mai 2023")."""
    inner = [found["inner"] for found in _BRACKETS.finditer(piece.text)] if piece.rule == "date-line" else []
    return tuple(agency for wording in inner if is_agencies(wording) for agency in read_credit(wording).agencies)


def moments_of(piece: Piece) -> tuple[tuple[Moment, int, int, bool], ...]:
    """Give the dates of a date line with their offsets in the text and whether they tell of a later update."""
    if piece.rule == "date-prefix":
        found = _PREFIX.match(piece.text)
        moment = read_place(found["value"]) if found else None
        return ((moment, piece.start, piece.end, False),) if moment else ()
    read = []
    for match in _date().finditer(piece.text):
        moment = read_german(match)
        label = re.split(r"[|/,]|\d", piece.text[: match.start()])[-1].strip(" :.").lower()
        if moment:
            read.append((moment, piece.start + match.start(), piece.start + match.end(), label in labels("updated")))
    return tuple(read)


def _headed(piece: Piece, offset: int, rule: str) -> tuple[Piece, ...]:
    head, *rest = piece.cut(offset)
    return (head.decided(BlockKind.DATELINE, rule), *rest) if rest else (piece,)


def _is_agency_place(place: str, inner: str) -> bool:
    credit = read_credit(inner)
    if not names_agency(inner) or credit.others:
        return False
    plain = _date().sub(" ", place)
    return len(plain.split()) <= MOST_PLACE_WORDS and not re.search(r"[.;]\s|\b(?:der|die|das|ein|eine)\b", plain)


def _is_labels(rest: str, *, may_be_place: bool) -> bool:
    rest = without_label(rest)
    parts = [part.strip(" .:·•–—-()").lower() for part in re.split(r"[|,]", rest)]
    known = labels("published") | labels("updated") | {"", "uhr"}
    unknown = [part for part in parts if part not in known]
    if not unknown:
        return True
    places = [part for part in re.split(r"[|,]", rest) if part.strip(" .:·•–—-()").lower() in unknown]
    return may_be_place and len(places) == 1 and places[0].strip(" .:·•–—-()") in words("settlements")
