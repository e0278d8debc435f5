"""What in a story is worth saying: how much each of its ideas counts.

An idea is a content word or two in a row. As in Gillick and Favre, A Scalable Global Model for Summarization (2009),
it counts by how many independent texts have it, so that copies of one agency text do not vote twice.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from math import log
from typing import TypeVar

from presseschau.german import words
from presseschau.german.rarity import UNLISTED, rarity
from presseschau.german.stemming import stem
from presseschau.model import Article, Origin, Statement, Story
from presseschau.summarising.candidates import PROSE
from presseschau.summarising.topics import topics_of

_WORD = re.compile(r"\w+(?:-\w+)*")

Idea = TypeVar("Idea", str, tuple[str, str])

PLAIN = 7.0
"""Rarity of words so plain that they tell nothing: one in e^7 = 1,100."""

PAIR_FACTOR = 2.0
"""Two words in a row tell more of what is said than one word does."""

OFTEN_FACTOR = 0.4
"""What one text repeats counts less than what a second text says too."""

PRINTED_FACTOR = 0.5
"""What a further outlet counts that prints a statement in a wording it shares with another."""

TITLE_FACTOR = 1.5
"""A word that an editor put into the headline (Edmundson 1969), for each origin that did."""

STATEMENT_FACTOR = 10.0
"""What several sources word alike, or in several wordings, is what they agree is the news."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """The worth of words, word pairs and statements (by number) of one story, and the topic of each statement."""

    terms: Mapping[str, float]
    pairs: Mapping[tuple[str, str], float]
    statements: tuple[float, ...]
    topics: tuple[int, ...]


def weigh(story: Story, articles: Sequence[Article]) -> Weights:
    """Weigh the ideas of a story by the number of origins that have them; of a single text by their frequency."""
    by_id = {article.id: article for article in articles}
    origins = [[by_id[name] for name in group] for group in story.origins]
    titles = Counter(chain.from_iterable(_title_terms(group) for group in origins))
    told = [
        [sentence.terms for article in group for sentence in article.sentences if sentence.block in PROSE]
        for group in origins
    ]
    terms = _worth([Counter(chain.from_iterable(rows)) for rows in told], 1.0)
    return Weights(
        terms={term: worth + TITLE_FACTOR * titles[term] for term, worth in terms.items()},
        pairs=_worth([Counter(chain.from_iterable(map(pairwise, rows))) for rows in told], PAIR_FACTOR),
        statements=tuple(_statement_worth(statement) for statement in story.statements),
        topics=topics_of(story.statements, articles),
    )


def _worth(counts: Sequence[Counter[Idea]], factor: float) -> Mapping[Idea, float]:
    """Give a point for each further origin that has the idea, and some for saying it often; light words get none."""
    total: Counter[Idea] = Counter()
    for count in counts:
        total.update(count)
    return {
        idea: factor * _telling(idea) * (sum(idea in count for count in counts) - 1 + OFTEN_FACTOR * log(1 + often))
        for idea, often in total.items()
        if not _is_light(idea)
    }


def _telling(idea: Idea) -> float:
    """Give how telling an idea is by the rarity of its words in German: "Durchbruch" more than "Möglichkeit"."""
    parts = (idea,) if isinstance(idea, str) else idea
    return sum(max(0.0, rarity(stem(part)) - PLAIN) for part in parts) / (UNLISTED - PLAIN) / len(parts)


def _is_light(idea: Idea) -> bool:
    light = words("light_terms")
    return idea in light if isinstance(idea, str) else any(part in light for part in idea)


def _title_terms(group: Sequence[Article]) -> set[str]:
    """Collect the words of the headlines; derived ones are sentences of the text and tell nothing more."""
    titles = [article.layout.title for article in group]
    return {word.lower() for t in titles if t.origin is Origin.STATED for word in _WORD.findall(t.text)}


def _statement_worth(statement: Statement) -> float:
    """Count independent wordings; that several outlets print one wording says something, too, but less."""
    articles = {passage.article for passage in statement.passages}
    return STATEMENT_FACTOR * (log(len(statement.wordings)) + PRINTED_FACTOR * log(len(articles)))
