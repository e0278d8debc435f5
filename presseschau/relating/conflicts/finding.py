"""Figures and dates that differ between articles for the same thing, side by side."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from presseschau.model import Article, Cast, Conflict, ConflictValue, Gap, Passage, Statement, Story
from presseschau.model.agreement import agree
from presseschau.model.calendar import printed_later
from presseschau.model.groups import joined
from presseschau.relating.conflicts.ages import age_conflicts
from presseschau.relating.conflicts.ballots import same_votes
from presseschau.relating.conflicts.completing import completed, dates_given
from presseschau.relating.conflicts.datings import date_conflicts
from presseschau.relating.conflicts.durations import duration_conflicts
from presseschau.relating.conflicts.grouping import groups_of
from presseschau.relating.conflicts.naming import thing_of
from presseschau.relating.conflicts.ordinals import ordinal_conflicts
from presseschau.relating.conflicts.quantities import Quantity, quantities_of
from presseschau.relating.conflicts.scores import score_conflicts
from presseschau.relating.conflicts.timing import are_of_one_time, is_settled_since
from presseschau.relating.conflicts.together import given_together
from presseschau.relating.conflicts.tolls import (
    has_fallen,
    is_outgrown,
    is_toll,
    may_have_changed,
    outgrown,
    superseded_in,
)
from presseschau.relating.conflicts.units import is_vote
from presseschau.relating.conflicts.unmatched import unmatched_pairs
from presseschau.relating.conflicts.voiced import voiced_apart


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
    ages = tuple(age_conflicts(story, by_id, cast))
    taken = {value.passage for conflict in ages for value in conflict.values}
    found = (
        *_all_figure_conflicts(story, _pool(story, known, quantities), by_id, cast),
        *date_conflicts(story, by_id),
        *duration_conflicts(story, by_id),
        *ordinal_conflicts(story, by_id),
        *score_conflicts(story, by_id),
    )
    left = (conflict for conflict in found if taken.isdisjoint(value.passage for value in conflict.values))
    yield from (completed(c, story, given) if c.same_time else c for c in (*ages, *left))


def without_contradicted(story: Story) -> Story:
    """Set against each statement its passages that give another figure or date of a conflict than most of them do.

    Of values that equally many give, the one given first is the statement's. An article that gives another value lacks
    no statement: it says otherwise. Nor does what another article gives otherwise stand in one article only.
    """
    answered = frozenset(_answered(story))
    contradictions = [conflict for conflict in story.conflicts if conflict.same_time]
    return replace(
        story,
        statements=tuple(_agreeing(statement, contradictions) for statement in story.statements),
        gaps=tuple(gap for gap in story.gaps if not _says_otherwise(story, gap)),
        unique=tuple(passage for passage in story.unique if passage not in answered),
    )


def _answered(story: Story) -> Iterator[Passage]:
    """Give the sentences of which another article gives the same with another figure or date."""
    for conflict in story.conflicts:
        places = [value.sentence for value in conflict.values if value.sentence and conflict.same_time]
        yield from (place for place in places if any(other.article != place.article for other in places))


def _says_otherwise(story: Story, gap: Gap) -> bool:
    """Whether an article contradicts a figure or date of what it seems to lack."""
    return any(gap.article in story.contradicting(passage) for passage in gap.statement.passages)


def _agreeing(statement: Statement, conflicts: Sequence[Conflict]) -> Statement:
    against: set[Passage] = set()
    for conflict in conflicts:
        given = {p: number for p in statement.passages for number in _side_of(p, conflict)}
        if given:
            side = Counter(given[passage] for passage in statement.passages if passage in given).most_common(1)[0][0]
            against |= {passage for passage in given if given[passage] != side}
    if not against:
        return statement
    left = [tuple(p for p in wording if p not in against) for wording in statement.wordings]
    return replace(
        statement,
        passages=tuple(p for p in statement.passages if p not in against),
        wordings=tuple(wording for wording in left if wording),
        against=(*statement.against, *(p for p in statement.passages if p in against)),
    )


def _side_of(passage: Passage, conflict: Conflict) -> Iterator[int]:
    """Give the sides of a conflict that a passage gives a value of."""
    sides = enumerate(conflict.sides)
    yield from (number for number, side in sides if any(passage.covers(value.passage) for value in side))


def _pool(
    story: Story, known: Mapping[str, Story], quantities: Mapping[str, Sequence[Quantity]]
) -> tuple[Quantity, ...]:
    near = (known[related.story] for related in story.related)
    found = [
        quantity
        for told in (story, *near)
        for name in told.articles
        for quantity in quantities[name]
        if told.shows(name, quantity.sentence)
    ]
    risen = {(quantity.unit, quantity.figure.value) for quantity in found if quantity.risen}
    return tuple(replace(q, risen=True) if (q.unit, q.figure.value) in risen else q for q in _settled(found))


def _settled(pool: Sequence[Quantity]) -> Iterator[Quantity]:
    """Take for agreed on what another text tells so that was not printed later."""
    agreed: dict[tuple[str, float], list[str]] = defaultdict(list)
    for quantity in pool:
        if quantity.settled:
            agreed[quantity.unit, quantity.figure.value].append(quantity.printed)
    for quantity in pool:
        prints = agreed[quantity.unit, quantity.figure.value]
        since = any(not printed_later(printed, quantity.printed) for printed in prints)
        yield replace(quantity, settled=True) if since else quantity


def _all_figure_conflicts(
    story: Story, pool: Sequence[Quantity], by_id: Mapping[str, Article], cast: Cast
) -> Iterator[Conflict]:
    """Give the conflicts of figures that count the same, and then those left over that are told in like words.

    What an article itself sets against each other goes with what others give of it.
    """
    own_articles = frozenset(story.articles)
    voiced = tuple(
        _conflict(group, by_id, cast, same_time=True)
        for group in voiced_apart([quantity for quantity in pool if quantity.article in own_articles], by_id)
    )
    found = tuple(_with_voices(_figure_conflicts(pool, own_articles, by_id, cast), voiced))
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
        and _contradict(one, other)
        and not two.hold(one, other)
    ]
    members = {id(quantity): quantity for pair in pairs for quantity in pair}
    for group in joined(members, [(id(one), id(other)) for one, other in pairs]):
        yield _conflict([members[key] for key in group], by_id, cast, same_time=True)


def _with_voices(found: Iterable[Conflict], voiced: Sequence[Conflict]) -> Iterator[Conflict]:
    """Add to conflicts what articles set against one of their values, and give of the rest what stands alone."""
    taken: set[Passage] = set()
    for conflict in found:
        told = {value.passage for value in conflict.values}
        more = {v.passage: v for own in voiced if not told.isdisjoint(_places(own)) for v in own.values}
        taken |= told | more.keys()
        yield replace(conflict, values=(*conflict.values, *(v for place, v in more.items() if place not in told)))
    yield from (own for own in voiced if taken.isdisjoint(_places(own)))


def _places(conflict: Conflict) -> frozenset[Passage]:
    return frozenset(value.passage for value in conflict.values)


def _figure_conflicts(
    pool: Sequence[Quantity], own: frozenset[str], by_id: Mapping[str, Article], cast: Cast
) -> Iterator[Conflict]:
    counts = [quantity for quantity in pool if not is_vote(quantity.figure)]
    votes = [quantity for quantity in pool if is_vote(quantity.figure) and quantity.article in own]
    old = outgrown(counts)
    now = [quantity for quantity in counts if not is_outgrown(quantity, old)]
    contradicting: set[int] = set()
    for group in (*groups_of(now, own), *same_votes(votes, by_id)):
        mine = [quantity for quantity in group if quantity.article in own]
        differing = next((some for some in (mine, group) if mine and _differ(some, at_one_time=True)), None)
        if differing:
            superseded = superseded_in(group, counts, old)
            yield _conflict(_of_one_time(differing), by_id, cast, superseded, same_time=True)
            contradicting |= {id(quantity) for quantity in group}
    for group in groups_of(counts, own):
        apart = contradicting.isdisjoint(map(id, group)) and any(quantity.article in own for quantity in group)
        if apart and _differ(group):
            yield _conflict(group, by_id, cast, superseded_in(group, counts, old), same_time=False)


def _of_one_time(group: Sequence[Quantity]) -> list[Quantity]:
    """Leave out the figures of another time, which contradict none of the others."""
    return [one for one in group if any(one.article != other.article and _contradict(one, other) for other in group)]


def _contradict(one: Quantity, other: Quantity) -> bool:
    """Whether two figures cannot both be true of one time.

    Of tolls the later one may be the higher one only, and what was agreed on replaces what was planned.
    """
    if agree(one.figure, other.figure) or may_have_changed(one, other) or is_settled_since(one, other):
        return False
    return are_of_one_time(one, other) or has_fallen(one, other)


def _differ(group: Sequence[Quantity], *, at_one_time: bool = False) -> bool:
    """Whether two articles of a group give figures that cannot both be true, of one time when `at_one_time`."""
    stated: dict[Hashable, Quantity] = {}
    for quantity in group:
        figure, printed = quantity.figure, quantity.printed if is_toll(quantity) else ""
        key = (quantity.article, figure.value, figure.qualifier, quantity.time.value, quantity.corrected, printed)
        stated.setdefault(key, quantity)
    return any(
        one.article != other.article
        and not agree(one.figure, other.figure)
        and (not at_one_time or _contradict(one, other))
        for one, other in combinations(stated.values(), 2)
    )


def _conflict(
    group: Sequence[Quantity],
    by_id: Mapping[str, Article],
    cast: Cast,
    superseded: Iterable[Passage] = (),
    *,
    same_time: bool,
) -> Conflict:
    ordered = sorted(group, key=lambda quantity: (quantity.time.value or "", quantity.article, quantity.figure.span))
    return Conflict(
        about=thing_of(group, by_id),
        values=tuple(_value(quantity, cast) for quantity in ordered),
        same_time=same_time,
        superseded=tuple(superseded),
    )


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
