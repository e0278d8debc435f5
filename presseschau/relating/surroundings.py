"""What is said around a figure or a date, by which two articles show that they speak of one thing.

A word tells the more the rarer it is in the language and in its article, and the nearer it stands: what an article says
again and again is what all its figures are about.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from presseschau.german import words
from presseschau.german.rarity import worth_of
from presseschau.german.roots import participle_root, root
from presseschau.model import Article, Base, Sentence, Span, placed_in
from presseschau.relating.clauses import clauses_of
from presseschau.relating.likeness import likeness

_FARTHER, AGAIN = 0.5, 0.5
"""What a word counts outside of the clause, and one that other sentences of its article have, too."""
VALUE, DAY, NAMES = 1.0, 0.5, 0.5
"""What another figure or length of time, a day and names count that both sentences have."""

_MEASURED = re.compile(r"\s(?:lang|hoch|tief|breit|weit|schwer|alt)\b")


@dataclass(frozen=True, kw_only=True, slots=True)
class Surroundings:
    """The sentence of a figure or date without it; `clause` is the part of it where that stands.

    `words` are roots with what they count, `verbs` those of verbs and adjectives, `values` its other figures, `days`
    its dates, `names` the words of its names; `told` are all its content words but names.
    """

    clause: Span
    words: Mapping[str, float]
    verbs: frozenset[str]
    values: frozenset[float]
    days: frozenset[str]
    names: frozenset[str]
    told: tuple[Base, ...] = ()


def repeated_in(article: Article) -> frozenset[str]:
    """Give the roots that several sentences of an article have."""
    spread = Counter(form for sentence in article.sentences for form in {root(base.form) for base in sentence.bases})
    return frozenset(form for form, count in spread.items() if count > 1)


def root_of(text: str, base: Base) -> str:
    """Give the root of a content word, of a participle before a noun that of its verb."""
    return participle_root(base.form) if text[base.span.start].islower() else root(base.form)


def surroundings_of(article: Article, sentence: Sentence, place: Span, repeated: frozenset[str]) -> Surroundings:
    """Give what a sentence says around a `place`; `repeated` are the roots that several sentences have."""
    whole = sentence.span
    clause = next((part for part in clauses_of(article, whole) if part.contains(place)), whole)
    named = placed_in(article.mentions, whole)
    dated = placed_in(article.dates, whole)
    counted = placed_in(article.figures, whole)
    measured = [place, *(date.span for date in dated), *(figure.span for figure in counted)]
    taken = [*(m.span for m in named), *(with_measure(article.text, span) for span in measured)]
    told: dict[str, float] = {}
    for base in sentence.bases:
        wording = base.span.of(article.text)
        light = base.form in words("light_terms") or wording in words("measures")
        if not light and not base.span.touches(taken):
            form = root_of(article.text, base)
            near = 1.0 if clause.contains(base.span) else _FARTHER
            told[form] = max(told.get(form, 0.0), near * worth_of(form) * (AGAIN if form in repeated else 1.0))
    return Surroundings(
        clause=clause,
        words=told,
        verbs=frozenset(
            form
            for base in sentence.bases
            if (base.verb or article.text[base.span.start].islower()) and (form := root_of(article.text, base)) in told
        ),
        values=frozenset(figure.value for figure in counted if not figure.span.overlaps(place)),
        days=frozenset(date.value for date in dated if not date.span.overlaps(place)),
        names=frozenset(
            word for mention in named for word in mention.name.lower().split() if word not in words("function_words")
        ),
        told=tuple(b for b in sentence.bases if not b.span.touches([place, *(m.span for m in named)])),
    )


def with_measure(text: str, span: Span) -> Span:
    """Add to a value the adverb that it measures by: "fünf Stunden lang" tells of nothing long."""
    match = _MEASURED.match(text, span.end)
    return Span(span.start, match.end()) if match else span


def in_common(one: Surroundings, other: Surroundings, without: frozenset[str] = frozenset()) -> float:
    """Add up what two surroundings have in common, some words left out."""
    shared = min(_shared(one, other, without), _shared(other, one, without))
    days = (VALUE if day.startswith("P") else DAY for day in one.days & other.days)
    anchors = VALUE * len(one.values & other.values) + sum(days)
    return shared + anchors + NAMES * bool(one.names & other.names)


def _shared(one: Surroundings, other: Surroundings, without: frozenset[str]) -> float:
    shared = 0.0
    for word, worth in sorted(one.words.items()):
        if word not in without:
            shared += max(
                (likeness(word, (term,)) * min(worth, other.words[term]) for term in other.words), default=0.0
            )
    return shared
