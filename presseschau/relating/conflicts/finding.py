"""Figures and dates that differ between articles for the same thing, side by side."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from presseschau.model import Article, Cast, Conflict, ConflictValue, Passage, Statement, Story
from presseschau.relating.conflicts.ballots import same_votes
from presseschau.relating.conflicts.completing import completed, dates_given
from presseschau.relating.conflicts.datings import date_conflicts
from presseschau.relating.conflicts.durations import duration_conflicts
from presseschau.relating.conflicts.grouping import groups_of
from presseschau.relating.conflicts.naming import thing_of
from presseschau.relating.conflicts.ordinals import ordinal_conflicts
from presseschau.relating.conflicts.quantities import (
    Quantity,
    is_vote,
    quantities_of,
)
from presseschau.relating.conflicts.scores import score_conflicts
from presseschau.relating.conflicts.timing import are_of_one_time
from presseschau.relating.conflicts.together import given_together
from presseschau.relating.conflicts.unmatched import unmatched_pairs
from presseschau.relating.groups import joined
from presseschau.relating.values import agree


def with_conflicts(stories: Sequence[Story], by_id: Mapping[str, Article], cast: Cast) -> tuple[Story, ...]:
    """Set the conflicting figures and dates of each story, those of related stories beside its own."""
    known = {story.id: story for story in stories}
    quantities = {name: quantities_of(article) for name, article in by_id.items()}
    return tuple(replace(s, conflicts=tuple(_conflicts(s, known, quantities, by_id, cast))) for s in stories)


def _conflicts(
    story: Story,
    known: Mapping[str, Story],
    quantities: Mapping[str, Sequence[Quantity]],
    by_id: Mapping[str, Article],
    cast: Cast,
) -> Iterator[Conflict]:
    given = {
        name: (*(_value(quantity, cast) for quantity in quantities[name]), *dates_given(by_id[name]))
        for name in story.articles
    }
    found = (
        *_all_figure_conflicts(story, _pool(story, known, quantities), by_id, cast),
        *date_conflicts(story, by_id),
        *duration_conflicts(story, by_id),
        *ordinal_conflicts(story, by_id),
        *score_conflicts(story, by_id),
    )
    yield from (completed(conflict, story, given) if conflict.same_time else conflict for conflict in found)


def without_contradicted(story: Story) -> Story:
    """Take out of each statement the passages that give another figure or date of a conflict than its first does."""
    contradictions = [_by_article(conflict) for conflict in story.conflicts if conflict.same_time]
    return replace(story, statements=tuple(_agreeing(statement, contradictions) for statement in story.statements))


def _by_article(conflict: Conflict) -> Mapping[str, Sequence[ConflictValue]]:
    found: dict[str, list[ConflictValue]] = defaultdict(list)
    for value in conflict.values:
        found[value.passage.article].append(value)
    return found


def _agreeing(statement: Statement, conflicts: Sequence[Mapping[str, Sequence[ConflictValue]]]) -> Statement:
    against: set[Passage] = set()
    for values in conflicts:
        given = {p: v.value for p in statement.passages for v in values.get(p.article, ()) if p.covers(v.passage)}
        if given:
            value = Counter(given[passage] for passage in statement.passages if passage in given).most_common(1)[0][0]
            against |= {passage for passage in given if given[passage] != value}
    if not against:
        return statement
    left = [tuple(p for p in wording if p not in against) for wording in statement.wordings]
    return replace(
        statement,
        passages=tuple(p for p in statement.passages if p not in against),
        wordings=tuple(wording for wording in left if wording),
        against=(*statement.against, *(p for p in statement.passages if p in against)),
    )


def _pool(
    story: Story, known: Mapping[str, Story], quantities: Mapping[str, Sequence[Quantity]]
) -> tuple[Quantity, ...]:
    near = (known[related.story] for related in story.related)
    found = [
        quantity
        for told in (story, *near)
        for name in told.articles
        for quantity in quantities[name]
        if Passage(name, quantity.sentence) not in told.dropped
    ]
    risen = {(quantity.unit, quantity.figure.value) for quantity in found if quantity.risen}
    return tuple(replace(q, risen=True) if (q.unit, q.figure.value) in risen else q for q in found)


def _all_figure_conflicts(
    story: Story, pool: Sequence[Quantity], by_id: Mapping[str, Article], cast: Cast
) -> Iterator[Conflict]:
    """Give the conflicts of figures that count the same, and then those left over that are told in like words."""
    found = tuple(_figure_conflicts(pool, frozenset(story.articles), by_id, cast))
    yield from found
    taken = {value.passage for conflict in found for value in conflict.values}
    own: dict[str, list[Quantity]] = defaultdict(list)
    for quantity in pool:
        own[quantity.article].append(quantity)
    two = given_together(pool)
    pairs = [
        (one, other)
        for one, other in unmatched_pairs(story, own, by_id)
        if not taken & {Passage(one.article, one.figure.span), Passage(other.article, other.figure.span)}
        and are_of_one_time(one, other)
        and not two.hold(one, other)
    ]
    members = {id(quantity): quantity for pair in pairs for quantity in pair}
    for group in joined(members, [(id(one), id(other)) for one, other in pairs]):
        yield _conflict([members[key] for key in group], by_id, cast, same_time=True)


def _figure_conflicts(
    pool: Sequence[Quantity], own: frozenset[str], by_id: Mapping[str, Article], cast: Cast
) -> Iterator[Conflict]:
    counts = [quantity for quantity in pool if not is_vote(quantity.figure)]
    votes = [quantity for quantity in pool if is_vote(quantity.figure) and quantity.article in own]
    for group in (*groups_of(counts, own), *same_votes(votes, by_id)):
        if not any(quantity.article in own for quantity in group):
            continue
        now = [quantity for quantity in group if quantity.article in own]
        if _differ(now, at_one_time=True):
            yield _conflict(_of_one_time(now), by_id, cast, same_time=True)
        elif _differ(group, at_one_time=True):
            yield _conflict(_of_one_time(group), by_id, cast, same_time=True)
        elif _differ(group):
            yield _conflict(group, by_id, cast, same_time=False)


def _of_one_time(group: Sequence[Quantity]) -> list[Quantity]:
    """Leave out the figures of another time, which contradict none of the others."""
    return [
        one
        for one in group
        if any(not agree(one.figure, other.figure) and are_of_one_time(one, other) for other in group)
    ]


def _differ(group: Sequence[Quantity], *, at_one_time: bool = False) -> bool:
    """Whether two articles of a group give figures that cannot both be true, of one time when `at_one_time`."""
    stated: dict[Hashable, list[Quantity]] = defaultdict(list)
    for quantity in group:
        key = (quantity.figure.value, quantity.figure.qualifier, quantity.time.value, quantity.corrected)
        stated[key].append(quantity)
    return any(
        not agree(ones[0].figure, others[0].figure)
        and len({quantity.article for quantity in (*ones, *others)}) > 1
        and (not at_one_time or are_of_one_time(ones[0], others[0]))
        for ones, others in combinations(stated.values(), 2)
    )


def _conflict(group: Sequence[Quantity], by_id: Mapping[str, Article], cast: Cast, *, same_time: bool) -> Conflict:
    ordered = sorted(group, key=lambda quantity: (quantity.time.value or "", quantity.article, quantity.figure.span))
    return Conflict(
        about=thing_of(group, by_id),
        values=tuple(_value(quantity, cast) for quantity in ordered),
        same_time=same_time,
        superseded=() if same_time else tuple(_superseded(ordered, by_id)),
    )


def _superseded(group: Sequence[Quantity], by_id: Mapping[str, Article]) -> Iterator[Passage]:
    """Give the figures that others say to be wrong, and the counts of people that a later report gives higher."""
    wrong = {quantity.replaces for quantity in group}
    tolls = [quantity for quantity in group if quantity.whole]
    for one in group:
        risen = one.whole and not one.corrected
        later = (other for other in tolls if other.figure.value > one.figure.value)
        if one.figure.value in wrong or (risen and any(_is_later(other, one, by_id) for other in later)):
            yield Passage(one.article, one.figure.span)


def _is_later(one: Quantity, other: Quantity, by_id: Mapping[str, Article]) -> bool:
    """Whether an article surely appeared after another one; a day and an hour of that day do not tell."""
    late, early = (by_id[quantity.article].layout.published.value or "" for quantity in (one, other))
    return bool(early) and late > early and not late.startswith(early)


def _value(quantity: Quantity, cast: Cast) -> ConflictValue:
    figure = quantity.figure
    owners = cast.of(quantity.article, figure.owners)
    return ConflictValue(
        value=figure.value,
        passage=Passage(quantity.article, figure.span),
        time=quantity.time,
        owners=owners,
        speaker=Passage(quantity.article, figure.speaker) if figure.speaker and not owners else None,
        sentence=Passage(quantity.article, quantity.sentence),
        qualifier=figure.qualifier,
        unit=figure.unit,
    )
