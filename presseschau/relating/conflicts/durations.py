"""Lengths of time that differ between articles for one thing: a sentence of two years or of three."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from presseschau.german import mapping
from presseschau.german.roots import root
from presseschau.model import (
    ActorKind,
    Article,
    Conflict,
    ConflictValue,
    Passage,
    Precision,
    Sentence,
    Span,
    Story,
    TimeType,
    placed_in,
)
from presseschau.relating.clauses import clauses_of
from presseschau.relating.conflicts.untimed import untimed
from presseschau.relating.lengths import joined_lengths, value_of
from presseschau.relating.periods import DAY_DECIMALS, days_of
from presseschau.relating.values import within_reach

_TO_THE_SECOND = re.compile(r"[HM].*\d+S$")
"""How a length is written that is told in minutes and seconds or more, as in races; a quake lasts seconds only."""
AGE = re.compile(r"\s+alt")
"""What follows a length of time that is an age."""
_RACE, _PRISON = "race", "prison"


@dataclass(frozen=True, kw_only=True, slots=True)
class Spell:
    """A length of time in `days`, its TIMEX3 `value`, what it is of, and the words of the names in its sentence.

    `subject` are the roots of what is told to last so long, `standings` whether it is demanded or offered.
    """

    article: str
    span: Span
    sentence: Span
    value: str
    days: float
    topic: str
    named: frozenset[str]
    subject: frozenset[str]
    standings: frozenset[str]


def duration_conflicts(story: Story, by_id: Mapping[str, Article]) -> Iterator[Conflict]:
    """Give the lengths of time that articles of a story give differently for one thing.

    An article that gives several lengths for it tells of several things and is not compared.
    """
    told = {
        name: [spell for spell in spells_in(by_id[name]) if story.shows(name, spell.sentence)]
        for name in story.articles
    }
    by_topic: dict[str, dict[Passage, Spell]] = defaultdict(dict)
    for one, other in combinations(story.articles, 2):
        for topic, pair in _pairs(told[one], told[other]):
            by_topic[topic].update((Passage(spell.article, spell.span), spell) for spell in pair)
    for topic, spells in sorted(by_topic.items()):
        values = {spell.value for spell in spells.values()}
        agreeing = (
            spell for name in story.articles for spell in told[name] if spell.topic == topic and spell.value in values
        )
        yield Conflict(
            about=mapping("duration_topics")["topics"][topic]["label"],
            values=tuple(map(_value, agreeing)),
            same_time=True,
        )


def _pairs(ones: Sequence[Spell], others: Sequence[Spell]) -> Iterator[tuple[str, tuple[Spell, Spell]]]:
    """Give lengths for one thing that differ: the only ones of their topic that the other article does not give too."""
    for topic in sorted({spell.topic for spell in ones}):
        mine, theirs = ([spell for spell in spells if spell.topic == topic] for spells in (ones, others))
        given = {spell.days for spell in mine} & {spell.days for spell in theirs}
        left = [{spell.days: spell for spell in spells if spell.days not in given} for spells in (mine, theirs)]
        if all(len(spells) == 1 for spells in left):
            (one,), (other,) = (tuple(spells.values()) for spells in left)
            if _differ(one, other):
                yield topic, (one, other)


def _differ(one: Spell, other: Spell) -> bool:
    apart = bool(one.named and other.named) and one.named.isdisjoint(other.named)
    same = not one.named.isdisjoint(other.named)
    if one.topic != _PRISON and not same and one.subject and other.subject and one.subject.isdisjoint(other.subject):
        return False
    return within_reach(one.days, other.days) and not apart and one.standings == other.standings


def _value(spell: Spell) -> ConflictValue:
    return untimed(spell.value, spell.article, spell.span, spell.sentence)


def spells_in(article: Article) -> Iterator[Spell]:
    """Give the lengths of time of which an article tells what they are of, those of other times left out."""
    for sentence in article.sentences:
        if sentence.looks_back or _is_of_another_time(article, sentence):
            continue
        told = [d for d in placed_in(article.dates, sentence.span) if d.type is TimeType.DURATION]
        lengths = [d for d in told if not AGE.match(article.text, d.span.end)]
        for parts in joined_lengths(article.text, lengths):
            span = Span(parts[0].span.start, parts[-1].span.end)
            topic = _RACE if _TO_THE_SECOND.search(value_of(parts)) else _topic(article, sentence, span)
            days = round(sum(days_of(part.value) for part in parts), DAY_DECIMALS)
            if topic and days:
                yield Spell(
                    article=article.id,
                    span=span,
                    sentence=sentence.span,
                    value=value_of(parts),
                    days=days,
                    topic=topic,
                    named=_people(article, sentence.span, topic),
                    subject=_subject(article, sentence, span),
                    standings=_standings(sentence),
                )


def _standings(sentence: Sentence) -> frozenset[str]:
    """Give whether lengths in a sentence are what is demanded or offered, by whomever, rather than what holds."""
    told, standings = {root(base.form) for base in sentence.bases}, mapping("figure_words")["standings"]
    names = ("demanded", "offered")
    return frozenset(name for name in names if not told.isdisjoint(map(root, standings[name])))


def _is_of_another_time(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence names a month, season or year, in which something else lasted so long."""
    longer = {Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.YEAR}
    return any(date.precision in longer and sentence.span.contains(date.span) for date in article.dates)


def _topic(article: Article, sentence: Sentence, span: Span) -> str:
    around = next((part for part in clauses_of(article, sentence.span) if part.contains(span)), sentence.span)
    forms = [base.form for base in placed_in(sentence.bases, around) if not base.span.overlaps(span)]
    told = mapping("duration_topics")
    opener = article.text[max(around.start, span.start - 15) : span.start].lower().split()[-2:]
    if set(told["other"]) & set(forms) or {" ".join(opener), *opener[-1:]} & set(told["before"]):
        return ""
    if article.text[sentence.span.start : around.start].rstrip().endswith(":"):
        forms += [base.form for base in sentence.bases if base.span.end <= around.start]
    said = around.of(article.text).lower()
    return next((name for name, topic in told["topics"].items() if _tells_of(topic, forms, said)), "")


def _tells_of(topic: Mapping[str, Sequence[str]], forms: Sequence[str], said: str) -> bool:
    return any(_names(form, topic) for form in forms) or any(phrase in said for phrase in topic.get("phrases", ()))


def _names(form: str, topic: Mapping[str, Sequence[str]]) -> bool:
    return form.endswith(tuple(topic["nouns"])) or root(form) in {root(word) for word in topic.get("words", ())}


def _subject(article: Article, sentence: Sentence, span: Span) -> frozenset[str]:
    """Give the roots of what lasts so long, as the subject of the clause names it, words for its lasting left out."""
    topics = mapping("duration_topics")["topics"].values()
    lasting = tuple(noun for topic in topics for noun in topic["nouns"])
    places = [agent.subject for agent in article.agents if agent.clause.contains(span)]
    told = (base for base in sentence.bases if not base.verb and base.span.lies_in(places))
    return frozenset(root(base.form) for base in told if not base.form.endswith(lasting))


def _people(article: Article, span: Span, topic: str) -> frozenset[str]:
    """Give the words of the names of the persons whom a length may concern: who holds an office gives sentences."""
    persons = (m for m in article.mentions if m.kind is ActorKind.PERSON and not (m.role and topic == _PRISON))
    named = (m.name for m in persons if span.contains(m.span))
    return frozenset(word.lower() for name in named for word in name.split())
