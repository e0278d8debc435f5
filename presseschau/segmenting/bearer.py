"""Bearers: lines of their own that are nothing but the name of an outlet, an office, a company or a section."""

import re
from functools import lru_cache

from presseschau.german import mapping, words
from presseschau.segmenting.outlet import may_name
from presseschau.segmenting.phrase import DIVIDER, furniture_rule

LONGEST = 100
"""Characters of a sender's line with its press office."""
LONGEST_ITEM = 30
"""Characters of an entry of a row of links."""
MOST_ITEM_WORDS = 4
"""Words of such an entry ("Stadt und Land")."""
FEWEST_ITEMS = 3
"""So many short entries between dividers are a row of links; two need a section among them."""
NAVIGATION = frozenset({"navigation", "subscription", "sharing", "comments"})
"""Rules of lines that are entries of a row of links."""
_JOINED = frozenset({"am", "das", "der", "des", "die", "und", "von", "vom"})
"""Lower-case words inside the name of a paper that stands alone: "Blatt am Sonntag", but no "Ärger im Rundfunk"."""
_LINKING = frozenset({"&", "+", "der", "des", "für", "und", "von", "zu", "zur"})
"""Lower-case words inside the name of an office before the noun that says so ("Presse- und Informationsamt")."""
_BELOW = _LINKING | {"am", "an", "beim", "das", "die", "im", "in", "ob", "vor", "zum", "bei", "a.", "d."}
"""Lower-case words behind that noun ("Ministerium für Wirtschaft und Energie im Land Elm")."""
_DOMAIN = re.compile(
    r"(?:www\.)?[a-zäöüA-Z0-9-]+(?:\.[a-z0-9-]+)?\.(?:de|at|ch|com|eu|info|li|lu|net|news|online|org|tv)"
)
_SENDER_PARTS = re.compile(r"\s*[|·•]\s*|\s+[–—-]\s+|,\s+(?=Presse|Kommunikation|Öffentlichkeit|Referat)")
_ASSOCIATION = re.compile(r"\be\. ?V\.$")
_PRESS = re.compile(r"presse|kommunikation|öffentlichkeit|medien", re.IGNORECASE)


@lru_cache(maxsize=None)
def _group(name: str) -> frozenset[str]:
    return frozenset(mapping("segment_outlets")[name])


def is_outlet(line: str) -> bool:
    """Whether a line is the name of a paper or station ("Elmtaler Bote", "Radio Elm"), or its address in the web.

    Common nouns end like such names ("Angebote", "Rettungsdienst"): what is not the name of papers alone has to stand
    by itself behind a hyphen or behind a word that is made from a place.
    """
    if _DOMAIN.fullmatch(line):
        return True
    plain = re.split(r"[\s-]+", line.lower())
    small = {word for word in line.split() if word[:1].islower()}
    if not may_name(line) or not small <= _JOINED or (len(plain) == 1 and line in words("common_nouns")):
        return False
    foremost = plain[:2] if any(word[:1].islower() for word in line.split()[1:]) else plain  # "Blatt am Sonntag"
    if any(word.endswith(tuple(_group("titles"))) for word in foremost):
        return True
    if len(plain) > 1 and not {line.lower().split()[0], plain[-1]}.isdisjoint(_group("stations")):
        return True
    placed = len(plain) > 1 and (
        (plain[-2].endswith("er") and plain[-2] not in small) or line.lower().endswith(f"-{plain[-1]}")
    )
    return placed and plain[-1] in _group("kinds")


def is_sender(line: str) -> bool:
    """Whether a line is the name of an office or a company, with or without the part of it that speaks to the press."""
    parts = _SENDER_PARTS.split(line)
    if len(line) > LONGEST or len(line.split()) == 1 or line in words("settlements"):
        return False
    return any(map(_is_company, parts)) or (any(map(_is_office, parts)) and all(map(_is_nominal, parts)))


def sender_of(line: str) -> str:
    """Give the sender in such a line without its press office ("Stadt Elm – Presseamt")."""
    parts = _SENDER_PARTS.split(line)
    return next((part for part in parts if not _PRESS.search(part)), parts[0]).strip()


def is_section(line: str) -> bool:
    """Whether a line names sections of a site and nothing else ("Politik", "Blaulicht & Justiz")."""
    plain = line.lower().strip(" .:›»>")
    if plain in _group("sections") or plain in _group("menu"):
        return True
    parts = [part for part in re.split(r"\s*(?:&|\+|,|/|\bund\b)\s*", plain) if part]
    return len(parts) > 1 and all(part in _group("sections") | _group("menu") for part in parts)


def is_menu(line: str) -> bool:
    """Whether a line is a row of links: short entries between dividers ("Nachrichten | Verkehr | Mediathek")."""
    items = [item for item in DIVIDER.split(line) if item]
    if len(items) == 1 or not all(map(is_item, items)):
        return False
    return len(items) >= FEWEST_ITEMS or any(is_section(item) or furniture_rule(item) in NAVIGATION for item in items)


def outlet_in_menu(line: str) -> str | None:
    """Give the outlet that opens a row of links, as the way to its first page."""
    first = DIVIDER.split(line)[0]
    return first if is_menu(line) and is_outlet(first) else None


def is_item(wording: str) -> bool:
    """Whether words can be an entry of a row of links: few, and written with capitals."""
    parts = wording.split()
    short = 0 < len(parts) <= MOST_ITEM_WORDS and len(wording) <= LONGEST_ITEM
    return (
        short
        and wording[0].isupper()
        and all(_is_named(part, _BELOW | {"aus", "dem", "online", "uns"}) for part in parts)
    )


def _is_company(wording: str) -> bool:
    parts = wording.split()
    formed = bool(parts) and parts[-1].lower().strip(".,") in _group("forms") and not parts[-1].islower()
    rest = parts[:-1] if formed else _ASSOCIATION.sub("", wording).split() if _ASSOCIATION.search(wording) else []
    return bool(rest) and all(_is_named(part, _LINKING) for part in rest)


def _is_office(wording: str) -> bool:
    parts = wording.split()
    if not parts or not _is_nominal(wording):
        return False
    return _names_office(parts[0]) or (_names_office(parts[-1]) and all(_is_named(part, _LINKING) for part in parts))


def _names_office(word: str) -> bool:
    return word.lower().strip(",").endswith(tuple(_group("offices"))) and word not in words("settlements")


def _is_nominal(wording: str) -> bool:
    return wording[:1].isupper() and all(_is_named(part, _BELOW) for part in wording.split())


def _is_named(part: str, small: frozenset[str]) -> bool:
    return part in small or (part[:1].isupper() and part.strip(",-.").replace("-", "").replace("/", "").isalpha())
