"""How much of a passage another wording of its statement tells: all of it, or not its figures or one of two nouns."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, permutations, product

from presseschau.german import words
from presseschau.german.ages import is_age
from presseschau.german.rarity import worth_of
from presseschau.model import ActorKind, Article, Cover, Passage, Span, Statement, placed_at, placed_in
from presseschau.relating.statements.assertions import saying_roots
from presseschau.relating.statements.meaning import Meaning
from presseschau.relating.statements.voices import Meant
from presseschau.relating.wording import roots_of

TOLD = 0.25
"""Part of what the words of a unit are worth that another passage must have, in these or like words, to tell it."""
LIKE = 0.5
"""What a synonym or a compound of a word counts beside the word itself."""
WORDINGS_COMPARED = 24
"""Wordings up to which each is held against each."""
_CLAUSE = re.compile(r"[,;:–—]\s+")
_JOINT = re.compile(r"(?<=\w)\s+(?:und|sowie|oder)\s+(?=\w)")
"""What joins two nouns (Duden: Die Grammatik, "Koordination")."""

Roots = Sequence[tuple[Span, str]]


def with_extents(statements: Sequence[Statement], articles: Sequence[Article], meant: Meant) -> tuple[Statement, ...]:
    """Tell of each statement which of its passages say more than which others.

    Who gives another figure or none does not tell all of a passage that gives it. Of sentences in which other persons
    act or speak, neither tells all of the other: "Lawrow dankte dafür, darüber sprechen zu können", "Sacharowa sagte,
    dass Lawrow darüber sprechen wolle".
    """
    texts = {article.id: _Text(article, meant) for article in articles}
    meaning = Meaning(dict.fromkeys((form for text in texts.values() for form in text.all), 1.0))
    return tuple(replace(statement, beyond=tuple(_beyond(statement, texts, meaning))) for statement in statements)


class _Text:
    """The telling words of an article: none of names, offices, dates and figures, nor such as only say who speaks."""

    def __init__(self, article: Article, meant: Meant) -> None:
        self.article = article
        self._meant = meant
        apart = [mention.span for mention in article.mentions]
        apart += [mention.role for mention in article.mentions if mention.role]
        apart += [date.span for date in article.dates] + [figure.span for figure in article.figures]
        bases = [base for sentence in article.sentences for base in sentence.bases]
        known = Cover(apart)
        hollow = saying_roots() | words("light_terms")
        told = roots_of(article.text, bases)
        self.roots: Roots = [(span, form) for span, form in told if form not in hollow and not known.touches(span)]
        self.nouns = [(span, form) for span, form in self.roots if span.of(article.text)[0].isupper()]
        self.all = frozenset(form for _, form in self.roots)

    def in_sentences(self, span: Span) -> frozenset[str]:
        """Give the roots of the sentences that a passage touches."""
        around = [sentence.span for sentence in placed_at(self.article.sentences, span)] or [span]
        return frozenset(form for place, form in self.roots if place.lies_in(around))

    def figures(self, span: Span, *, around: bool = False) -> frozenset[float]:
        """Give the figures of a passage, ages aside; or those `around` it, in the sentences that it touches."""
        places = [sentence.span for sentence in placed_at(self.article.sentences, span)] if around else [span]
        found = (figure for place in places or [span] for figure in placed_in(self.article.figures, place))
        return frozenset(figure.value for figure in found if not is_age(figure.unit))

    def acting(self, span: Span) -> frozenset[str]:
        """Give the person who is the first subject of the sentence that a passage begins in, if that is one."""
        sentence = self.article.sentence_at(span)
        agents = placed_at(self.article.agents, sentence.span if sentence else span)
        first = min(agents, key=lambda agent: agent.subject.start, default=None)
        people = [m.span for m in self.article.mentions if m.kind is ActorKind.PERSON]
        holders = [span for span in (first.holders if first else ()) if span in people]
        return frozenset(self._meant.of(self.article.id, holders))


def _beyond(statement: Statement, texts: Mapping[str, _Text], meaning: Meaning) -> Iterator[tuple[Passage, Passage]]:
    """Give the passages with those that do not tell all of them; near-verbatim ones are one."""
    if len(statement.wordings) > WORDINGS_COMPARED:
        return
    for one, other in permutations(statement.wordings, 2):
        mine, theirs = texts[one[0].article], texts[other[0].article]
        units = list(_units(mine, one[0].span))
        said = theirs.in_sentences(other[0].span)
        told = [_is_told(unit, said, meaning.meant(said)) for unit in units]
        acting = mine.acting(one[0].span), theirs.acting(other[0].span)
        counted = mine.figures(one[0].span) <= theirs.figures(other[0].span, around=True)
        if not counted or (any(told) and not all(told)) or (all(acting) and acting[0].isdisjoint(acting[1])):
            yield from product(one, other)


def _is_told(unit: Collection[str], said: Collection[str], meant: Collection[str]) -> bool:
    counts = (1.0 if form in said else LIKE if form in meant else 0.0 for form in unit)
    worths = [worth_of(form) for form in unit]
    return sum(count * worth for count, worth in zip(counts, worths, strict=True)) >= TOLD * sum(worths)


def _units(text: _Text, passage: Span) -> Iterator[tuple[str, ...]]:
    """Give each of two joined nouns of a passage with the nouns that belong to it, in text order."""
    article = text.article
    joints = set(_joints(article, passage))
    clauses = (match.end() for match in _CLAUSE.finditer(article.text, passage.start, passage.end))
    edges = sorted({passage.start, passage.end, *clauses, *joints})
    for start, end in pairwise(edges):
        told = tuple(f for span, f in text.nouns if Span(start, end).contains(span))
        if told and not joints.isdisjoint((start, end)):
            yield told


def _joints(article: Article, passage: Span) -> Iterator[int]:
    """Give the places behind an "und" between two nouns.

    Lengths of time and figures are joined otherwise, and "Schülerinnen und Schüler" are one thing.
    """
    text = article.text
    inside = [base for sentence in placed_at(article.sentences, passage) for base in placed_in(sentence.bases, passage)]
    counted = Cover([date.span for date in article.dates] + [figure.span for figure in article.figures])
    for match in _JOINT.finditer(text, passage.start, passage.end):
        before = next((base for base in inside if base.span.end == match.start()), None)
        after = next((base for base in inside if base.span.start >= match.end()), None)
        if before is None or after is None or before.verb or not before.span.of(text)[0].isupper():
            continue
        one_person = after.form.startswith(before.form) or before.form.startswith(after.form)
        if not one_person and not counted.touches(Span(match.start() - 1, match.end() + 1)):
            yield match.end()
