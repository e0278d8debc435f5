"""What in a story is worth saying: how much each of its ideas counts.

An idea is a content word or two in a row. As in Gillick and Favre, A Scalable Global Model for Summarization (2009),
it counts by how many independent texts have it, so that copies of one agency text do not vote twice; and by how far up
in them it stands: background that agencies append to all their reports is told by many, at their end.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from math import log
from typing import TypeVar

from presseschau.german import words
from presseschau.german.rarity import UNLISTED, rarity
from presseschau.german.stemming import stem
from presseschau.model import ActorKind, Article, Origin, Span, Statement, Story
from presseschau.summarising.candidate import prominence
from presseschau.summarising.facts import Fact, facts_of
from presseschau.summarising.topics import topics_of

_WORD = re.compile(r"\w+(?:-\w+)*")

Idea = TypeVar("Idea", str, tuple[str, str])
Rows = list[tuple[str, ...]]

PLAIN = 7.0
"""Rarity of words so plain that they tell nothing: one in e^7 = 1,100."""

PAIR_FACTOR = 2.0
"""Two words in a row tell more of what is said than one word does."""

ALONE_FACTOR = 0.4
"""What the text counts that gives an idea most weight: what a second text says too counts in full."""

PRINTED_FACTOR = 0.5
"""What a further outlet counts that prints a statement in a wording it shares with another."""

TITLE_FACTOR = 1.5
"""A word that an editor put into the headline (Edmundson 1969), for each origin that did."""

PLACE_FACTOR = 0.3
"""What the name of a place counts of another word: where something was is told by all, and is not what happened."""

FACT_FACTOR = 4.0
"""What several sources tell in words of their own is as much the news, though it is less sure that it is one thing."""

STATEMENT_FACTOR = 10.0
"""What several sources word alike, or in several wordings, is what they agree is the news."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """The worth of words, word pairs and statements (by number) of one story, and the topic of each statement.

    `shared` are the words that several origins have; of a single text all. `names` are the words of names.
    """

    terms: Mapping[str, float]
    shared: frozenset[str]
    names: frozenset[str]
    pairs: Mapping[tuple[str, str], float]
    statements: tuple[float, ...]
    topics: tuple[int, ...]


def weigh(story: Story, articles: Sequence[Article]) -> Weights:
    """Weigh the ideas of a story by the number of origins that have them; of a single text by their frequency."""
    by_id = {article.id: article for article in articles}
    origins = [[by_id[name] for name in group] for group in story.origins]
    facts, topics = facts_of(story, articles), topics_of(story.statements, articles)
    titles = Counter(chain.from_iterable(_title_terms(group) for group in origins))
    told = [[_prose(article) for article in group] for group in origins]
    terms = _worth([_highest(rows, lambda row: row) for rows in told], 1.0)
    places = _names(articles, ActorKind.PLACE)
    pairs = _worth([_highest(rows, lambda row: tuple(pairwise(row))) for rows in told], PAIR_FACTOR)
    return Weights(
        terms={
            term: (worth + TITLE_FACTOR * titles[term]) * (PLACE_FACTOR if term in places else 1.0)
            for term, worth in terms.items()
        },
        shared=_shared(told),
        names=_names(articles, *ActorKind),
        pairs={pair: worth * (PLACE_FACTOR if places.issuperset(pair) else 1.0) for pair, worth in pairs.items()},
        statements=(
            *(_statement_worth(statement, by_id) for statement in story.statements),
            *(_fact_worth(fact, by_id) for fact in facts),
        ),
        topics=(*topics, *range(len(topics), len(topics) + len(facts))),
    )


def _names(articles: Sequence[Article], *kinds: ActorKind) -> frozenset[str]:
    """Give the words by which articles name somebody or something of these kinds."""
    names = (m.name for article in articles for m in article.mentions if m.kind in kinds)
    return frozenset(word.lower() for name in names for word in _WORD.findall(name))


def _shared(told: Sequence[Sequence[Rows]]) -> frozenset[str]:
    spread = Counter(chain.from_iterable({term for rows in texts for row in rows for term in row} for texts in told))
    return frozenset(term for term, texts in spread.items() if texts > 1 or len(told) == 1)


def _prose(article: Article) -> Rows:
    return [sentence.terms for sentence in article.prose]


def _highest(texts: Iterable[Rows], ideas: Callable[[tuple[str, ...]], Iterable[Idea]]) -> Mapping[Idea, float]:
    """Give each idea the prominence of the highest sentence that has it in any print of a text."""
    found: dict[Idea, float] = {}
    for rows in texts:
        for number, row in enumerate(rows):
            for idea in ideas(row):
                found[idea] = max(found.get(idea, 0.0), prominence(number))
    return found


def _worth(texts: Sequence[Mapping[Idea, float]], factor: float) -> Mapping[Idea, float]:
    """Add up how prominent an idea is in each origin; light words get nothing."""
    total: dict[Idea, float] = {}
    most: dict[Idea, float] = {}
    for text in texts:
        for idea, value in text.items():
            total[idea] = total.get(idea, 0.0) + value
            most[idea] = max(most.get(idea, 0.0), value)
    return {
        idea: factor * _telling(idea) * (total[idea] - (1 - ALONE_FACTOR) * most[idea])
        for idea in total
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


def _statement_worth(statement: Statement, by_id: Mapping[str, Article]) -> float:
    """Count independent wordings, by how far up they stand; that several outlets print one wording says less."""
    high: dict[str, float] = {}
    for passage in statement.passages:
        if passage.article in by_id:
            number = _number(by_id[passage.article], passage.span)
            high[passage.article] = max(high.get(passage.article, 0.0), prominence(number))
    carried = log(len(statement.wordings)) + PRINTED_FACTOR * log(len(high) or 1)
    return STATEMENT_FACTOR * carried * sum(high.values()) / (len(high) or 1)


def _fact_worth(fact: Fact, by_id: Mapping[str, Article]) -> float:
    """Count the texts that tell a fact, by how far up they do."""
    high: dict[str, float] = {}
    for place in fact:
        if place.article in by_id:
            rank = prominence(_number(by_id[place.article], place.span))
            high[place.article] = max(high.get(place.article, 0.0), rank)
    return FACT_FACTOR * log(len(high) or 1) * sum(high.values()) / (len(high) or 1)


def _number(article: Article, span: Span) -> int:
    """Give how many sentences of prose stand before a passage."""
    return sum(sentence.span.end <= span.start for sentence in article.prose)
