"""Ages of one person that differ between articles: "Ida Moos (52)", "die 54-Jährige".

Agencies give the age with the name and take it up as a noun (dpa-Kompass), so that whose age it is need not be told by
like words: it is known by who is meant.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from presseschau.german.ages import is_age
from presseschau.model import (
    ActorKind,
    Article,
    Cast,
    Conflict,
    ConflictValue,
    Figure,
    Passage,
    Sentence,
    Span,
    Story,
    placed_at,
    placed_in,
)
from presseschau.relating.conflicts.comparable import AGE_SPREAD
from presseschau.relating.conflicts.holding import time_of
from presseschau.relating.values import swapped

_LABEL = "Alter"


def age_conflicts(story: Story, by_id: Mapping[str, Article], cast: Cast) -> Iterator[Conflict]:
    """Give the ages of a person that articles of a story give differently; who gives two for one is not compared."""
    told: dict[str, dict[str, list[ConflictValue]]] = defaultdict(lambda: defaultdict(list))
    for name in story.articles:
        for person, value in _ages(by_id[name], cast):
            told[person][name].append(value)
    names = {actor.id: actor.name for actor in cast.actors}
    for person, given in told.items():
        sure = [values for values in given.values() if len({value.value for value in values}) == 1]
        if any(_differ(one[0], other[0]) for one, other in combinations(sure, 2)):
            values = tuple(value for values in sure for value in values)
            yield Conflict(about=f"{_LABEL}: {names[person]}", values=values, same_time=True)


def _differ(one: ConflictValue, other: ConflictValue) -> bool:
    """Whether two ages are not one, and may be of one person told wrongly: not far apart, or with turned digits."""
    mine, theirs = float(one.value), float(other.value)
    return mine != theirs and (abs(mine - theirs) <= AGE_SPREAD or swapped(mine, theirs, least=2))


def _ages(article: Article, cast: Cast) -> Iterator[tuple[str, ConflictValue]]:
    """Give the ages in an article's sentences with whose they are, where that is known."""
    for sentence in article.sentences:
        for figure in placed_in(article.figures, sentence.span):
            persons = cast.of(article.id, _whose(article, figure)) if is_age(figure.unit) else ()
            if len(persons) == 1:
                yield persons[0], _value(article, sentence, figure)


def _whose(article: Article, figure: Figure) -> tuple[Span, ...]:
    """Give the mention of whose age it is: the name beside it, or who the subject or speaker is that it describes."""
    persons = [m.span for m in article.mentions if m.kind is ActorKind.PERSON]
    if figure.counted is not None and (named := [span for span in persons if span.overlaps(figure.counted)]):
        return tuple(named[:1])
    told: Sequence[tuple[Span, tuple[Span, ...]]] = (
        *((agent.subject, agent.holders) for agent in placed_at(article.agents, figure.span)),
        *((q.speaker, q.holders) for q in article.quotes if q.speaker is not None and q.speaker.overlaps(figure.span)),
    )
    meant = {holder for place, holders in told if _describes(article.text, place, figure) for holder in holders}
    return tuple(span for span in meant if span in persons)


def _describes(text: str, place: Span, figure: Figure) -> bool:
    """Whether an age opens a description, and is not of somebody named in it: "der 54-Jährige"."""
    return place.contains(figure.span) and len(text[place.start : figure.span.start].split()) <= 1


def _value(article: Article, sentence: Sentence, figure: Figure) -> ConflictValue:
    return ConflictValue(
        value=figure.value,
        passage=Passage(article.id, figure.span),
        time=time_of(article, sentence, figure, vote=False),
        sentence=Passage(article.id, sentence.span),
        qualifier=figure.qualifier,
        unit=figure.unit,
    )
