"""What several texts of a story tell though they word it differently: figures, dates, and what they dispute.

That each text has a figure for it shows that a thing is news, whether the figures are the same or not; so does it that
one text denies what another tells.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from presseschau.german.ages import is_age
from presseschau.german.stemming import stem
from presseschau.model import Article, Passage, Story

TELLING = 10
"""Counts below are too common for the same one in two texts to be of one thing."""

Fact = tuple[Passage, ...]
"""The places where texts tell one thing."""


def facts_of(story: Story, articles: Sequence[Article]) -> tuple[Fact, ...]:
    """Give what several independent texts tell, beside the statements that they word alike, with its places."""
    origin = {name: number for number, group in enumerate(story.origins) for name in group}
    found = (*_of_conflicts(story), *_of_disputes(story), *_of_figures(story, articles))
    return tuple(
        fact for fact in found if len({origin[place.article] for place in fact if place.article in origin}) > 1
    )


def _of_conflicts(story: Story) -> Iterator[Fact]:
    for conflict in story.conflicts:
        if conflict.same_time:
            yield tuple(value.passage for value in conflict.values)


def _of_disputes(story: Story) -> Iterator[Fact]:
    yield from ((dispute.claim, dispute.counter) for dispute in story.disputes)


def _of_figures(story: Story, articles: Sequence[Article]) -> Iterator[Fact]:
    """Give the exact figures that several articles give for what they call alike."""
    told: Mapping[tuple[str, float], list[Passage]] = defaultdict(list)
    for article in articles:
        prose = [sentence.span for sentence in article.prose]
        for figure in article.figures if article.id in story.articles else ():
            exact = figure.value >= TELLING or not float(figure.value).is_integer()
            if exact and figure.unit and not is_age(figure.unit) and figure.span.lies_in(prose):
                told[stem(figure.unit.lower()), figure.value].append(Passage(article.id, figure.span))
    yield from (tuple(places) for places in told.values())
