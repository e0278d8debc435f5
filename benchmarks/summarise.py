"""Compares the product's summaries with lead sentences and with LexRank on the same stories.

    python benchmarks/summarise.py [FOLDER ...]

Each folder of articles (default: the seeds and the sets written for the tests) is made into a digest; of each story
the three methods choose equally many sentences. Printed are means over the stories:

- origins: share of the independent texts that have a sentence in the summary
- statements: share of the statements made by several texts that the summary makes
- repeats: share of sentences that say what an earlier one of the summary said
- dangling: share of sentences that cannot be read alone (a reply shown behind what it answers counts as one)
- needed: share of the facts that the writer of a set holds for necessary (in its key.yml) that the summary mentions
- background: share of sentences that the writer of a set holds for background
- rouge1, rouge2: recall of words and word pairs of the editors' own openings (first two sentences of each article)
"""

import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log, sqrt
from pathlib import Path
from statistics import mean
from typing import Any

import yaml

from presseschau.model import PROSE_KINDS, Article, Digest, Passage, Sentence, Story
from presseschau.pipeline import digest_of
from presseschau.reading import read
from presseschau.summarising.selection import SAME
from presseschau.summarising.soundness import stands_alone

ROOT = Path(__file__).parent.parent
SETS = tuple(sorted((ROOT / "tests" / "summarising" / "sets").iterdir()))
DEFAULT = (ROOT / "seeds", *SETS)
EDITORS_SENTENCES = 2
DAMPING = 0.85
ROUNDS = 50


@dataclass(frozen=True, kw_only=True, slots=True)
class Pick:
    """A sentence with its article."""

    article: Article
    sentence: Sentence

    @property
    def passage(self) -> Passage:
        """Give its place."""
        return Passage(self.article.id, self.sentence.span)


Method = Callable[[Digest, Story, Sequence[Pick], int], list[Pick]]


def prose_of(digest: Digest, story: Story) -> list[Pick]:
    """Give all sentences of the story's leads and paragraphs, earliest article first."""
    by_id = {article.id: article for article in digest.articles}
    return [
        Pick(article=by_id[name], sentence=sentence)
        for name in story.articles
        for sentence in by_id[name].sentences
        if sentence.block in PROSE_KINDS
    ]


def ours(digest: Digest, story: Story, prose: Sequence[Pick], most: int) -> list[Pick]:
    """Give the product's summary."""
    wanted = [sentence.passage for sentence in digest.summaries[story.id].seven][:most]
    return [pick for passage in wanted for pick in prose if pick.passage == passage]


def lead(digest: Digest, story: Story, prose: Sequence[Pick], most: int) -> list[Pick]:
    """Take first sentences of all articles, then second ones, and so on."""
    del digest
    of_article = [_of(prose, name) for name in story.articles]
    depth = max(len(picks) for picks in of_article)
    return [picks[level] for level in range(depth) for picks in of_article if level < len(picks)][:most]


def lexrank(digest: Digest, story: Story, prose: Sequence[Pick], most: int) -> list[Pick]:
    """Rank sentences by their centrality among all (Erkan and Radev 2004), continuous, damping 0.85."""
    del digest, story
    counts = [pick.sentence.terms for pick in prose]
    rarity = {term: log(len(counts) / sum(term in c for c in counts)) + 1 for count in counts for term in count}
    likeness = [[_cosine(one, other, rarity) for other in counts] for one in counts]
    totals = [sum(row) or 1.0 for row in likeness]
    everybody = range(len(prose))
    ranks = [1 / len(prose) for _ in everybody]
    for _ in range(ROUNDS):
        ranks = [
            (1 - DAMPING) / len(prose) + DAMPING * sum(ranks[j] * likeness[j][i] / totals[j] for j in everybody)
            for i in everybody
        ]
    order = sorted(everybody, key=lambda i: (-ranks[i], i))
    return [prose[i] for i in order[:most]]


def _cosine(one: Sequence[str], other: Sequence[str], rarity: Mapping[str, float]) -> float:
    shared = sum(rarity[term] ** 2 for term in sorted(set(one) & set(other)))
    return shared / (_length(one, rarity) * _length(other, rarity) or 1.0)


def _length(terms: Sequence[str], rarity: Mapping[str, float]) -> float:
    return sqrt(sum(rarity[term] ** 2 for term in sorted(set(terms))))


def figures(story: Story, prose: Sequence[Pick], chosen: Sequence[Pick]) -> dict[str, float]:
    """Measure one summary."""
    made = [
        any(p.article == c.article.id and p.span.overlaps(c.sentence.span) for p in statement.passages for c in chosen)
        for statement in story.statements
        if len({p.article for p in statement.passages}) > 1
    ]
    openings = [_terms(_of(prose, name)[:EDITORS_SENTENCES]) for name in story.articles]
    said = _terms(chosen)
    return {
        "sentences": len(chosen),
        "origins": mean(any(pick.article.id in group for pick in chosen) for group in story.origins),
        "statements": mean(made) if made else 1.0,
        "repeats": mean(any(_same(pick, other) for other in chosen[:number]) for number, pick in enumerate(chosen)),
        "dangling": mean(not stands_alone(pick.article, pick.sentence) for pick in chosen),
        "rouge1": mean(_recall(set(terms), set(said)) for terms in openings),
        "rouge2": mean(_recall(set(pairwise(terms)), set(pairwise(said))) for terms in openings),
    }


def judged(key: Mapping[str, Any], chosen: Sequence[Pick]) -> dict[str, float]:
    """Measure one summary by what the writer of the set noted before seeing any."""
    wordings = [pick.sentence.span.of(pick.article.text) for pick in chosen]
    return {
        "needed": mean(any(_mentions(wording, fact["any"]) for wording in wordings) for fact in key["must"]),
        "background": mean(any(begin in wording for begin in key["background"]) for wording in wordings),
    }


def _mentions(wording: str, alternatives: Sequence[str]) -> bool:
    return any(all(part in wording.lower() for part in parts.split()) for parts in alternatives)


def _of(prose: Sequence[Pick], article: str) -> list[Pick]:
    return [pick for pick in prose if pick.article.id == article]


def _terms(picks: Sequence[Pick]) -> list[str]:
    return [term for pick in picks for term in pick.sentence.terms]


def _recall(wanted: Collection[object], found: Collection[object]) -> float:
    return sum(idea in found for idea in wanted) / (len(wanted) or 1)


def _same(one: Pick, other: Pick) -> bool:
    first, second = set(one.sentence.terms), set(other.sentence.terms)
    return len(first & second) >= SAME * min(len(first), len(second))


def measure(folders: Sequence[Path]) -> dict[str, list[dict[str, float]]]:
    """Give for each method the figures of its summaries, story by story."""
    rows: dict[str, list[dict[str, float]]] = {name: [] for name in METHODS}
    for folder in folders:
        digest, key = digest_of(read(folder)), _key(folder)
        widest = max(digest.stories, key=lambda story: len(story.articles))
        for story in digest.stories:
            prose = prose_of(digest, story)
            most = len(digest.summaries[story.id].seven)
            for name, method in METHODS.items():
                chosen = method(digest, story, prose, most)
                extra = judged(key, chosen) if key and story is widest else {}
                rows[name].append(figures(story, prose, chosen) | extra)
    return rows


def _key(folder: Path) -> Mapping[str, Any] | None:
    file = folder / "key.yml"
    return yaml.safe_load(file.read_text(encoding="utf-8")) if file.exists() else None


def means(found: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Give the mean of each figure over the stories that have it."""
    names = dict.fromkeys(name for row in found for name in row)
    return {name: mean(row[name] for row in found if name in row) for name in names}


def main(folders: Sequence[Path]) -> None:
    """Print one row a method."""
    rows = measure(folders)
    print(f"{len(rows['lead'])} stories")
    table = {name: means(found) for name, found in rows.items()}
    print(f"{'':12}" + "".join(f"{figure:>11}" for figure in table["lead"]))
    for name, found in table.items():
        print(f"{name:12}" + "".join(f"{value:11.2f}" for value in found.values()))


METHODS: Mapping[str, Method] = {"presseschau": ours, "lead": lead, "lexrank": lexrank}

if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]] or DEFAULT)
