"""Evaluation texts with their key written into them, as in `Am [[Freitag|2022-01-21]] trafen sie sich`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from presseschau.annotating import annotate
from presseschau.model import (
    Article,
    Block,
    BlockKind,
    Draft,
    Layout,
    Origin,
    Precision,
    Published,
    Source,
    Span,
    Title,
)

DATA = Path(__file__).parent / "data"

_MARK = re.compile(r"\[\[(.*?)\]\]")
_PARAGRAPH = re.compile(r"\S(?:.*\S)?")
_PRECISIONS = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY, 16: Precision.MINUTE}


@dataclass(frozen=True, kw_only=True, slots=True)
class Key:
    """A place in a text and what the key says of it, field by field; missing fields are empty."""

    span: Span
    fields: tuple[str, ...]

    def field(self, number: int) -> str:
        """Give field `number` after the wording, counted from 0."""
        return self.fields[number] if number < len(self.fields) else ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """An annotated text beside its key."""

    article: Article
    keys: tuple[Key, ...]


def read_marked(text: str) -> tuple[str, tuple[Key, ...]]:
    """Take the marks out of a text and give what they say."""
    plain, keys, position = "", [], 0
    for mark in _MARK.finditer(text):
        plain += text[position : mark.start()]
        wording, *fields = mark[1].split("|")
        keys.append(Key(span=Span(len(plain), len(plain) + len(wording)), fields=tuple(fields)))
        plain += wording
        position = mark.end()
    return plain + text[position:], tuple(keys)


def draft_of(text: str, published: str | None) -> Draft:
    """Make a draft whose lines are paragraphs."""
    blocks = tuple(
        Block(kind=BlockKind.PARAGRAPH, span=Span(*match.span()), rule="line") for match in _PARAGRAPH.finditer(text)
    )
    stated = Published(
        value=published, precision=_PRECISIONS[len(published)] if published else Precision.UNKNOWN, origin=Origin.STATED
    )
    title = Title(text="", origin=Origin.DERIVED, span=None)
    return Draft(
        id="case",
        source=Source(path="case.txt", sha256="", text=text),
        layout=Layout(blocks=blocks, title=title, published=stated, language="de"),
    )


def read_data(task: str) -> Sequence[Any]:
    """Give the entries of `data/<task>.yml`."""
    entries: Sequence[Any] = yaml.safe_load((DATA / f"{task}.yml").read_text(encoding="utf-8"))
    return entries


@lru_cache(maxsize=None)
def cases_of(task: str) -> tuple[Case, ...]:
    """Annotate the entries of a task, each an article: `text` with marks, `published` where it is known."""
    cases = []
    for entry in read_data(task):
        text, keys = read_marked(entry["text"].strip())
        published = entry.get("published")
        (article,) = annotate((draft_of(text, str(published) if published else None),))
        cases.append(Case(article=article, keys=keys))
    return tuple(cases)


def f1(hits: int, found: int, wanted: int) -> float:
    """Give the harmonic mean of precision and recall."""
    return 2 * hits / (found + wanted) if found + wanted else 1.0
