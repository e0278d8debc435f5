"""Brings the spellings and inflections of one name to one key."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from presseschau.german import mapping, table
from presseschau.german.inflection import stem
from presseschau.model import ActorKind

LONGEST_ID = 60
"""Ids are file names too; most systems take 255 bytes of them with the folders above."""

PARTICLES_AND_MORE = frozenset({"jr.", "jr", "sr.", "junior", "senior"})


@lru_cache(maxsize=50_000)
def fold(name: str) -> str:
    """Give a name as it is compared: without case, accents and the differences between transliterations."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    folded = "".join(char for char in plain if not unicodedata.combining(char))
    for pattern, replacement in _rules():
        folded = pattern.sub(replacement, folded)
    return re.sub(r"(.)\1", r"\1", folded)


@lru_cache(maxsize=None)
def _rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(row[0]), row[1]) for row in table("transliterations"))


def _pattern(written: str) -> re.Pattern[str]:
    body = re.escape(written.strip("^$"))
    return re.compile((r"\b" if written.startswith("^") else "") + body + (r"\b" if written.endswith("$") else ""))


def person_key(name: str) -> tuple[str, ...]:
    """Give first name and surname, folded; middle names and initials do not tell people apart."""
    parts = [part for part in name.split() if part.casefold() not in PARTICLES_AND_MORE]
    if len(parts) <= 1:
        return (fold(name),)
    return (fold(parts[0]), fold(parts[-1]))


def thing_key(name: str, kind: ActorKind) -> str:
    """Give the key of a place or organisation: of its usual name where it is listed, else of its stems."""
    usual = usual_name(name, kind)
    return fold(" ".join(stem(part) for part in usual.split())) if " " in usual else fold(usual)


def usual_name(name: str, kind: ActorKind) -> str:
    """Give the listed usual name of a place or organisation, or the name itself."""
    return _listed(kind).get(_stems(name), name)


def is_listed(key: str, kind: ActorKind) -> bool:
    """Whether the key is that of a listed place or organisation."""
    return key in _keys_of_listed(kind)


@lru_cache(maxsize=None)
def _keys_of_listed(kind: ActorKind) -> frozenset[str]:
    return frozenset(thing_key(name, kind) for name in _listed(kind).values())


@lru_cache(maxsize=None)
def _listed(kind: ActorKind) -> Mapping[str, str]:
    rows = table("countries") if kind is ActorKind.PLACE else table("organisations")
    found: dict[str, str] = {}
    for row in rows:
        for name in (row[0], *(row[1].split("|") if len(row) > 1 else ())):
            if name:
                found.setdefault(_stems(name), row[0])
    return found


def _stems(name: str) -> str:
    parts = name.split()
    return " ".join(stem(part) for part in parts) if len(parts) > 1 else name


@lru_cache(maxsize=None)
def country_of_adjective() -> Mapping[str, str]:
    """Give countries by the stems of their adjectives."""
    return {part: row[0] for row in table("countries") if len(row) > 2 for part in row[2].split("|") if part}  # noqa: PLR2004


@lru_cache(maxsize=None)
def countries_by_seat() -> Mapping[str, str]:
    """Give countries by their capitals and other seats of government."""
    seats = {seat: row[0] for row in table("countries") if len(row) > 3 for seat in row[3].split("|") if seat}  # noqa: PLR2004
    return seats | {row[0]: row[1] for row in table("metonyms")}


def state_organ(name: str) -> tuple[str, str] | None:
    """Read "russische Regierung", "US-Regierung" and "Regierung in Moskau" as country and organ."""
    organs = mapping("name_words")["state_organs"]
    words = name.split()
    if len(words) == 3 and words[1] == "in":  # noqa: PLR2004
        country = countries_by_seat().get(words[2]) or (words[2] if words[2] in _listed(ActorKind.PLACE) else None)
        return (country, "Regierung") if country else None
    head, hyphen, last = name.rpartition("-")
    if hyphen and head == "US" and last in organs:
        return "USA", last
    if len(words) == 2 and (organ := _organ(words[1], organs)):  # noqa: PLR2004
        adjective = next((part for part in country_of_adjective() if words[0].lower() in _forms(part.lower())), None)
        return (country_of_adjective()[adjective], organ) if adjective else None
    return None


def _organ(noun: str, organs: list[str]) -> str | None:
    return noun if noun in organs else noun[:-1] if noun.endswith("s") and noun[:-1] in organs else None


def _forms(adjective: str) -> frozenset[str]:
    return frozenset(adjective + ending for ending in ("e", "er", "es", "en", "em"))


def slug(name: str) -> str:
    """Give a name as a stable ASCII address."""
    spelled = name.casefold().translate({ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ß"): "ss"})
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    short = re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_ID].strip("-")
    return short if short and short != "index" else "name"


def is_inflected(form: str, name: str) -> bool:
    """Whether a name of several words differs from another only in case endings and capitals at the start."""
    parts, others = form.split(), name.split()
    return len(parts) == len(others) > 1 and [stem(part) for part in parts] == [stem(part) for part in others]
