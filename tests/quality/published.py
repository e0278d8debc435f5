"""What the method page publishes of this version: measured here, on planted cases and on summaries, worded for readers.

Shares are cut, not rounded, to two decimals: what is published is never better than what is measured.
"""

from collections.abc import Mapping, Sequence
from math import floor
from pathlib import Path
from typing import Any

import yaml

from benchmarks import summarise
from presseschau import __version__
from tests.quality.marked import cases_of, read_data
from tests.quality.measures import MEASURES
from tests.relating.planted import checks
from tests.relating.unseen import checks as unseen

WORDS: Mapping[str, Sequence[Sequence[str]]] = yaml.safe_load(
    (Path(__file__).parent / "words.yml").read_text(encoding="utf-8")
)
LETTERS = {"person_f1": "p", "place_f1": "o", "organisation_f1": "g"}
TINY = 1e-9
"""Keeps a share such as 0.29 from being cut to 0.28 for the way computers store it."""

Entry = dict[str, Any]


def measured() -> dict[str, Any]:
    """Give everything that is published, section by section."""
    return {
        "version": __version__,
        "read": read(),
        "compared": checks.measures(checks.results()),
        "unseen": unseen.measures(unseen.results()),
        "summed_up": summed_up(),
    }


def read() -> list[Entry]:
    """Give how well single articles are read: share, and of how many things."""
    results = {task: measure() for task, measure in MEASURES.items()}
    return [
        {"what": what, "measure": measure, "value": cut(results[task][figure]), "on": f"{size(task, figure)} {things}"}
        for task, figure, what, measure, things in WORDS["figures"]
    ]


def size(task: str, figure: str) -> int:
    """Give how many things the key of a figure holds."""
    if task == "sentences":
        return sum(len(entry) for entry in read_data(task))
    if task == "quotes":
        kind = "indirect" if figure.startswith("indirect") else "direct"
        return sum(len(entry.get(kind, ())) for entry in read_data(task))
    letter = LETTERS.get(figure)
    return sum(letter in (None, key.field(0)) for case in cases_of(task) for key in case.keys)


def summed_up() -> Entry:
    """Give the figures of our summaries beside those of first sentences and of LexRank, as means over the stories."""
    rows = summarise.measure(summarise.SETS)
    table = {method: summarise.means(found) for method, found in rows.items()}
    return {
        "stories": len(rows["lead"]),
        "keyed": sum((folder / "key.yml").exists() for folder in summarise.SETS),
        "figures": [
            {
                "what": what,
                "more": better == "more",
                **{method: round(float(found[figure]), 2) for method, found in table.items()},
            }
            for figure, what, better in WORDS["summaries"]
        ],
    }


def cut(share: float) -> float:
    """Cut a share to two decimals."""
    return floor(share * 100 + TINY) / 100
