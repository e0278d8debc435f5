"""The name lists of the language folder, in the shape that finding names asks for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from presseschau.german import mapping, table, words
from presseschau.german.inflection import stem
from presseschau.model import ActorKind


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrase:
    """A name of several words: as it is listed, and the stems of its words in order."""

    name: str
    stems: tuple[str, ...]
    kind: ActorKind


@lru_cache(maxsize=None)
def vocabulary(name: str) -> frozenset[str]:
    """Give a list of `name_words.yml`."""
    return frozenset(mapping("name_words")[name])


@lru_cache(maxsize=None)
def endings(name: str) -> tuple[str, ...]:
    """Give a list of `name_words.yml` for `str.endswith`."""
    return tuple(mapping("name_words")[name])


@lru_cache(maxsize=None)
def first_names() -> Mapping[str, str]:
    """Give first names with the sex of those who bear them."""
    return {row[0]: row[1] for row in table("first_names")}


@lru_cache(maxsize=None)
def surnames() -> frozenset[str]:
    """Give surnames that are seldom anything else."""
    return words("surnames") | words("single_persons")


@lru_cache(maxsize=None)
def places() -> frozenset[str]:
    """Give places of one word."""
    return frozenset(name for name in _place_names() if " " not in name)


@lru_cache(maxsize=None)
def sure_places() -> frozenset[str]:
    """Give places of one word that were listed by hand: names whatever the word frequencies say."""
    listed = set(words("regions")) | speaking_places()
    return frozenset(name for name in listed if " " not in name)


@lru_cache(maxsize=None)
def organisations() -> frozenset[str]:
    """Give organisations of one word, as written."""
    return frozenset(name for name in _organisation_names() if " " not in name)


@lru_cache(maxsize=None)
def speaking_places() -> frozenset[str]:
    """Give countries and capitals: places that speak and act in news, for their governments."""
    return frozenset(
        name for row in table("countries") for index in (0, 1, 3) for name in _field(row, index) if " " not in name
    )


@lru_cache(maxsize=None)
def country_adjectives() -> tuple[str, ...]:
    """Give the stems of adjectives of countries ("russisch")."""
    return tuple(sorted({stem for row in table("countries") if len(row) > 2 for stem in row[2].split("|") if stem}))  # noqa: PLR2004


@lru_cache(maxsize=None)
def phrases() -> Mapping[str, tuple[Phrase, ...]]:
    """Give all names of several words by the stem of their first one, longest first."""
    found: dict[str, list[Phrase]] = {}
    named = [(name, ActorKind.PLACE) for name in _place_names()]
    named += [(name, ActorKind.ORGANISATION) for name in _organisation_names()]
    for name, kind in named:
        parts = split_name(name)
        if len(parts) > 1:
            stems = tuple(map(stem, parts))
            found.setdefault(stems[0], []).append(Phrase(name=name, stems=stems, kind=kind))
    return {first: tuple(sorted(rest, key=lambda phrase: -len(phrase.stems))) for first, rest in found.items()}


def split_name(name: str) -> list[str]:
    """Cut a name into the words that the tokeniser makes of it."""
    for mark in "()/,&":
        name = name.replace(mark, f" {mark} ")
    return name.split()


def _field(row: tuple[str, ...], index: int) -> list[str]:
    return [name for name in row[index].split("|") if name] if index < len(row) else []


def _place_names() -> Iterator[str]:
    yield from words("settlements")
    yield from words("regions")
    for row in table("countries"):
        yield row[0]
        for field in (*row[1:2], *row[3:4]):
            yield from filter(None, field.split("|"))


def _organisation_names() -> Iterable[str]:
    for row in table("organisations"):
        yield row[0]
        for field in row[1:2]:
            yield from filter(None, field.split("|"))
