"""Fits the weights of `relating/statements/counterparts.py` on the stories whose writers said which sentences are one.

Run it from the top of the project after a change to its signs: `python -m scripts.fit_counterparts`. It prints the
weights; round them by hand, and look at what `tests/relating/test_unseen.py` says of the stories that are held out.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import numpy as np
import yaml

from presseschau.model import Article, Digest, Passage, Story
from presseschau.pipeline import digest_of
from presseschau.reading import read
from presseschau.relating.statements.assertions import Assertion, assertions_of
from presseschau.relating.statements.counterparts import WEIGHTS, Signs, signs_of, told_by
from presseschau.relating.statements.meaning import Meaning
from presseschau.relating.statements.nearness import Place, nearness_of
from presseschau.relating.statements.voices import meant_by
from presseschau.relating.statements.worths import weights_of
from presseschau.relating.wording import without_persons
from scripts.regression import fitted
from tests.relating.aligned.alignment import FOLDER, noted_in

Case = tuple[Signs, bool]


def main() -> None:
    """Print the weights."""
    cases = [case for folder in sorted((FOLDER / "fitted").iterdir()) for case in _cases(folder)]
    signs = np.array([(1.0, *found) for found, _ in cases])
    weights = fitted(signs, np.array([float(same) for _, same in cases]))
    for name, weight in zip(("start", *WEIGHTS), weights, strict=True):
        print(f"{name:15}{weight:7.2f}")


def _cases(folder: Path) -> Iterator[Case]:
    """Give for each two sentences of two articles their signs, and whether they tell the same."""
    digest = digest_of(read(folder))
    key = yaml.safe_load((folder / "key.yml").read_text(encoding="utf-8"))
    same = noted_in(digest, key["same"])
    for story in digest.stories:
        yield from (
            (signs, frozenset((Passage(*one), Passage(*other))) in same)
            for (one, other), signs in _signs(digest, story).items()
        )


def _signs(digest: Digest, story: Story) -> dict[tuple[Place, Place], Signs]:
    articles = [article for article in digest.articles if article.id in story.articles]
    assertions = [assertion for article in articles for assertion in _prose(article, digest)]
    meaning = Meaning(weights_of(assertions))
    parts: dict[Place, list[Assertion]] = defaultdict(list)
    for assertion in assertions:
        parts[assertion.passage.article, assertion.sentence].append(assertion)
    told = {place: told_by(said, meaning) for place, said in parts.items()}
    pairs = [(one, other) for one, other in combinations(sorted(told), 2) if one[0] != other[0]]
    by_id = {article.id: article for article in articles}
    wordings = {(name, span): without_persons(by_id[name], span) for (name, span), said in told.items() if said.roots}
    return signs_of(pairs, told, meaning, nearness_of(wordings))


def _prose(article: Article, digest: Digest) -> Iterator[Assertion]:
    prose = {sentence.span for sentence in article.prose}
    yield from (said for said in assertions_of(article, meant_by(digest.cast)) if said.sentence in prose)


if __name__ == "__main__":
    main()
