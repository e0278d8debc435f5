"""Ids of articles: stable, unique, fit for addresses and file names."""

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.model import RecordKind, Source
from presseschau.segmenting import identify

NAMES = st.text(alphabet="aAbBäÄßé -_./0Ж'", min_size=1, max_size=12).map(lambda name: name + ".txt")
PLACES = st.lists(st.tuples(NAMES | st.text(min_size=1, max_size=90), st.none() | st.integers(1, 3)), max_size=12)


def _source(path: str, record: int | None = None) -> Source:
    return Source(path=path, sha256="", text="", record=record, record_kind=RecordKind.LINE if record else None)


def _identify(*paths: str) -> tuple[str, ...]:
    return identify([_source(path) for path in paths])


@given(PLACES)
def test_ids_are_unique_ascii(places: list[tuple[str, int | None]]) -> None:
    """Whatever the paths, ids are unique, in `[a-z0-9-]`, and at most 60 characters long."""
    names = identify([_source(path, record) for path, record in places])
    assert len(set(names)) == len(places)
    assert all(re.fullmatch(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?", name) and len(name) <= 60 for name in names)


@given(PLACES, st.randoms(use_true_random=False))
def test_order_makes_no_difference(places: list[tuple[str, int | None]], random: Random) -> None:
    """The same files get the same ids in whatever order they come."""
    sources = [_source(path, record) for path, record in dict.fromkeys(places)]
    given_ids = dict(zip(sources, identify(sources), strict=True))
    shuffled = random.sample(sources, len(sources))
    assert dict(zip(shuffled, identify(shuffled), strict=True)) == given_ids


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("Größe & Maß 'x'.txt", "groesse-mass-x"),
        ("2022/01/Übersicht.html.gz", "2022-01-uebersicht"),
        ("Café – São Paulo.md", "cafe-sao-paulo"),
        ("000_820149e9.txt", "000-820149e9"),
        ("u\u0308ber.txt", "ueber"),
    ],
)
def test_german_letters(path: str, name: str) -> None:
    """Letters outside ASCII are written as German readers would, endings are dropped."""
    assert _identify(path) == (name,)


def test_records() -> None:
    """Articles of one file are told apart by their number."""
    assert identify([_source("feed.rss", 1), _source("feed.rss", 2)]) == ("feed-1", "feed-2")


def test_an_article_keeps_its_id() -> None:
    """An article whose path is its own id keeps it when others that want the same come."""
    alone = _identify("bad.txt")
    assert _identify("Bad.txt", "bad.txt", "BAD.txt")[1:2] == alone


@pytest.mark.parametrize("path", ["index.md", "CON.txt", "nul.txt", "lpt1.txt", "README.md", "Жук.txt", "...txt"])
def test_reserved_and_empty_names(path: str) -> None:
    """Names that systems keep for themselves, and paths without a usable letter, get a hash."""
    assert re.search(r"-[0-9a-f]{8}$", _identify(path)[0])
