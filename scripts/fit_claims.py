"""Fits the weights of `relating/statements/claims.py` on stories whose writers said what is claimed and denied in them.

Run it from the top of the project after a change to its signs: `python -m scripts.fit_claims`. It prints the weights;
round them by hand, and look at what `tests/relating/test_calm.py` and `test_unseen.py` say.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import yaml

from presseschau.pipeline import digest_of
from presseschau.reading import read
from presseschau.relating.statements.claims import WEIGHTS, Claim, Signs, signs_by_texts
from presseschau.relating.statements.voices import meant_by
from scripts.regression import fitted
from tests.relating.aligned.alignment import FOLDER, noted_in

FOLDERS = (FOLDER / "fitted", FOLDER.parent / "contradicting" / "fitted", FOLDER.parent / "calm")
Case = tuple[Signs, bool]


def main() -> None:
    """Print the weights."""
    cases = [case for folders in FOLDERS for folder in sorted(folders.iterdir()) for case in cases_in(folder)]
    signs = np.array([(1.0, *found) for found, _ in cases])
    contradicting = np.array([float(contradicts) for _, contradicts in cases])
    weights = fitted(signs, contradicting)
    print(f"{len(cases)} pairs, {contradicting.sum():.0f} of them contradict each other")
    for name, weight in zip(("start", *WEIGHTS), weights, strict=True):
        print(f"{name:15}{weight:7.2f}")


def cases_in(folder: Path) -> Iterator[Case]:
    """Give for each two sentences of two texts of a folder their signs, and whether they contradict each other.

    Where the key does not tell claims from values, a pair in which nothing is denied, or on both sides, is one of
    values and left out.
    """
    digest = digest_of(read(folder))
    path = folder / "key.yml"
    key = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else {}
    noted = noted_in(digest, key.get("claims", key.get("contradicting")))
    by_id = {article.id: article for article in digest.articles}
    for story in digest.stories:
        articles = [by_id[name] for name in story.articles]
        for pairs in signs_by_texts(articles, story.origins, meant_by(digest.cast)):
            for (one, other), signs in pairs.items():
                contradicts = frozenset((one.passage, other.passage)) in noted
                if not contradicts or "claims" in key or _of_claims(one, other):
                    yield signs, contradicts


def _of_claims(one: Claim, other: Claim) -> bool:
    return one.denies != other.denies or one.opposing or other.opposing


if __name__ == "__main__":
    main()
