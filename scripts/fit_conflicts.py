"""Fits the weights of `relating/conflicts/odds.py` on stories whose writers said what contradicts each other in them.

Run it from the top of the project after a change to its signs: `python -m scripts.fit_conflicts`. It prints the
weights; round them by hand, and look at what `tests/relating/test_calm.py` and `test_unseen.py` say.
"""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import numpy as np
import yaml

from presseschau.model import Digest, Story
from presseschau.pipeline import digest_of
from presseschau.reading import read
from presseschau.relating.conflicts import unmatched, unmatched_dates
from presseschau.relating.conflicts.odds import WEIGHTS, Couple, Signs, signs_of
from presseschau.relating.conflicts.quantities import quantities_of
from presseschau.relating.conflicts.told_dates import dates_by_article
from scripts.regression import fitted
from tests.relating.aligned.alignment import FOLDER, Pair, noted_in

CALM = 0.25
"""What a case of the folder `calm` counts: full of figures that look alike, it has more pairs than all others."""
FOLDERS = {FOLDER / "fitted": 1.0, FOLDER.parent / "contradicting" / "fitted": 1.0, FOLDER.parent / "calm": CALM}
Case = tuple[Signs, bool]


def main() -> None:
    """Print the weights."""
    told = [
        (case, count)
        for folders, count in FOLDERS.items()
        for folder in sorted(folders.iterdir())
        for case in cases_in(folder)
    ]
    signs = np.array([(1.0, *found) for (found, _), _ in told])
    contradicting = np.array([float(contradicts) for (_, contradicts), _ in told])
    weights = fitted(signs, contradicting, np.array([count for _, count in told]))
    print(f"{len(told)} pairs, {contradicting.sum():.0f} of them contradict each other")
    for name, weight in zip(("start", *WEIGHTS), weights, strict=True):
        print(f"{name:15}{weight:7.2f}")


def cases_in(folder: Path) -> Iterator[Case]:
    """Give for each two values of two texts of a folder their signs, and whether they contradict each other."""
    digest = digest_of(read(folder))
    path = folder / "key.yml"
    key = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else {}
    noted = noted_in(digest, key.get("values", key.get("contradicting")))
    for story in digest.stories:
        for couples in _couples(digest, story):
            yield from ((s, _sentences(digest, c) in noted) for s, c in zip(signs_of(couples), couples, strict=True))


def _couples(digest: Digest, story: Story) -> Iterator[list[Couple]]:
    by_id = {article.id: article for article in digest.articles}
    quantities = {name: quantities_of(by_id[name]) for name in story.articles}
    dates = unmatched_dates.couples_of(story, dates_by_article(story, by_id))
    yield from chain(unmatched.couples_of(story, quantities, by_id), dates)


def _sentences(digest: Digest, couple: Couple) -> Pair:
    by_id = {article.id: article for article in digest.articles}
    return frozenset(by_id[value.place.article].around(value.place.span) for value in (couple.one, couple.other))


if __name__ == "__main__":
    main()
