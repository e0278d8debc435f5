"""Reads `coverage/`: facts of invented events as several outlets word them, and what only sounds like them.

A file holds events; an event begins with "# name", each of its facts with "= gloss". Below stand the wordings, each
with the letter of the outlet whose it is ("a: Das Werk schließt."), and near misses, marked by a dash ("- b: Das Werk
soll schließen."), which none of the other sentences tells.
"""

import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from presseschau.model import Article, Span
from presseschau.pipeline import digest_of
from presseschau.reading import read
from presseschau.relating.wording import without_persons

FOLDER = Path(__file__).parent / "coverage"
_TOLD = re.compile(r"(?P<miss>- )?(?P<outlet>[a-e]): (?P<wording>.+)")
_PRINTED = "2. Dezember 2026, 14:05 Uhr"


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A sentence of an outlet. Those with the same number tell the same; what tells nothing else's fact has -1."""

    outlet: str
    wording: str
    fact: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """An event with all that is told of it."""

    name: str
    told: tuple[Told, ...]


def events_in(path: Path) -> Iterator[Event]:
    """Give the events of a file; raises `ValueError` for a line that is none of the known kinds."""
    name, fact, told = "", -1, list[Told]()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("# "):
            if told:
                yield Event(name=name, told=tuple(told))
            name, fact, told = line.removeprefix("# "), -1, []
        elif line.startswith("= "):
            fact += 1
        elif match := _TOLD.fullmatch(line):
            told.append(
                Told(outlet=match["outlet"], wording=match["wording"], fact=-1 if match["miss"] else fact),
            )
        elif line:
            message = f"{path.name}, line {number}: {line!r} begins with none of '# ', '= ', 'a: ' and '- a: '"
            raise ValueError(message)
    yield Event(name=name, told=tuple(told))


def as_compared(event: Event) -> Event:
    """Word what is told as the program compares it: without the names of persons."""
    with tempfile.TemporaryDirectory() as folder:
        for outlet, group in groupby(sorted(event.told, key=_outlet), key=_outlet):
            text = "\n\n".join((event.name, _PRINTED, *(one.wording for one in group)))
            Path(folder, f"{outlet}.txt").write_text(text + "\n", encoding="utf-8")
        articles = {Path(article.source.path).stem: article for article in digest_of(read(Path(folder))).articles}
    told = tuple(replace(one, wording=_unnamed(one.wording, articles[one.outlet])) for one in event.told)
    return Event(name=event.name, told=told)


def pairs_of(told: Sequence[Told]) -> Iterator[tuple[int, int, bool]]:
    """Give each two sentences of different outlets by their places, with whether they tell the same."""
    for one, mine in enumerate(told):
        for other, theirs in enumerate(told[:one]):
            if mine.outlet != theirs.outlet:
                yield one, other, mine.fact == theirs.fact >= 0


def _outlet(told: Told) -> str:
    return told.outlet


def _unnamed(wording: str, article: Article) -> str:
    start = article.text.find(wording)
    return wording if start < 0 else without_persons(article, Span(start, start + len(wording)))
