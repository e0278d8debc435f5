"""Times of the clock that differ between articles for one thing: "um 6.50 Uhr", "um 7.40 Uhr"."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from presseschau.model import Article, Span, Story
from presseschau.model.clock import ROUNDED, minutes_between, minutes_of
from presseschau.relating.conflicts.dated import Dated, timed_in
from presseschau.relating.conflicts.dated_links import link_of
from presseschau.relating.copying.crowds import CROWD

FARTHEST = 240
"""Minutes up to which two times are still of one thing."""


def hours_of_one_thing(
    story: Story, by_id: Mapping[str, Article]
) -> Iterator[tuple[tuple[Dated, ...], tuple[Span, ...]]]:
    """Give pairs of clauses of two articles that tell of one thing at other times of the clock.

    Each must be the only time that the other article does not give, too; with each pair come the places in its first
    clause of the words that show that both are of one thing. Of very many articles only the first prints are compared.
    """
    names = [group[0] for group in story.origins] if len(story.articles) > CROWD else story.articles
    told = [[timed for timed in timed_in(by_id[name]) if story.shows(name, timed.sentence)] for name in names]
    for ones, others in combinations(told, 2):
        one, other = _single(ones, others), _single(others, ones)
        if (
            one is not None
            and other is not None
            and _may_be_of_one_day(one, other)
            and ROUNDED <= minutes_between(one.date.value, other.date.value) <= FARTHEST
        ):
            link = link_of(one, other, single=True, near=True)
            if link is not None:
                yield (one, other), link.shared


def _may_be_of_one_day(one: Dated, other: Dated) -> bool:
    """Whether both times are of one day, or either tells none."""
    days = {timed.date.value.partition("T")[0] for timed in (one, other)} - {""}
    return len(days) < 2  # noqa: PLR2004 - two days


def _single(ones: Sequence[Dated], others: Sequence[Dated]) -> Dated | None:
    """Give the only clause of an article whose time the other does not give, be it rounded."""
    theirs = [minutes_of(timed.date.value) for timed in others]
    left = {
        minutes_of(timed.date.value): timed
        for timed in ones
        if not any(abs(minutes_of(timed.date.value) - minutes) < ROUNDED for minutes in theirs)
    }
    return next(iter(left.values())) if len(left) == 1 else None
