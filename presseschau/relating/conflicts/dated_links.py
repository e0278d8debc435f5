"""Which dated clauses of several articles are of one thing.

A date is of what its clause says. So two clauses with other dates contradict each other when they say the same: that
the same is done to the same thing, or the same thing is "since" or "until" then. That needs less in common than
sharing a wording (see `datings`), but nothing may tell the two apart: other names, another phase, another date in the
article.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations, product

from presseschau.model import Article, Span, Story
from presseschau.model.clock import CLOCK
from presseschau.model.groups import joined
from presseschau.relating.conflicts.attributes import told_apart
from presseschau.relating.conflicts.dated import Dated, dated_in
from presseschau.relating.copying.crowds import CROWD
from presseschau.relating.likeness import likeness, meet
from presseschau.relating.periods import dates_apart, is_slip, period_of

ENOUGH = 3
"""Signs that two dates are of one thing: nouns and verbs that both clauses have, the preposition, the place."""
ENOUGH_NEAR, ENOUGH_NEAR_PAST = 1, 2
"""The same where one date looks like the other told wrongly: of the few hours, and days still to come, two are seldom
near by chance, of the days that a report looks back on more often are. One word must be the same, not only its like."""
TOLD_ONCE = 2
"""Nouns that both sentences and no others of their articles have, from which they are of one thing."""
MOST_DATED = 200
"""Dated clauses of an article up to which they are compared with another's: more are a programme or a chronicle, of
which nothing tells which of them the other means, and comparing each with each takes time quadratic."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """Two clauses that date one thing, how many `signs` show it, and the places of words in the first that do."""

    one: Dated
    other: Dated
    signs: float
    shared: tuple[Span, ...]


def dates_of_one_thing(
    story: Story, by_id: Mapping[str, Article]
) -> Iterator[tuple[tuple[Dated, ...], tuple[Span, ...]]]:
    """Give groups of clauses of different articles that date one thing, and not all alike.

    Of very many articles only the first print of each text is looked at.
    With each come the places in its first clause of the words that show it.
    """
    many = len(story.articles) > CROWD
    names = [group[0] for group in story.origins] if many else story.articles
    shown = ([dated for dated in dated_in(by_id[name]) if story.shows(name, dated.sentence)] for name in names)
    told = [dateds for dateds in shown if len(dateds) <= MOST_DATED]
    links = [link for ones, others in combinations(told, 2) for link in _between(ones, others)]
    clauses = [dated for dateds in told for dated in dateds]
    place = {id(dated): number for number, dated in enumerate(clauses)}
    for group in joined(range(len(clauses)), [(place[id(link.one)], place[id(link.other)]) for link in links]):
        members = tuple(clauses[number] for number in group)
        if any(_contradict(one, other, by_id) for one, other in combinations(members, 2)):
            yield members, next(link.shared for link in links if link.one is members[0])


def _between(ones: Sequence[Dated], others: Sequence[Dated]) -> Iterator[Link]:
    """Give the pairs of clauses of two articles that date one thing: of several partners the one with most signs.

    Where an article gives two dates for what seems one thing, it tells of two.
    """
    singles = [(_single(ones, others, ahead=ahead), _single(others, ones, ahead=ahead)) for ahead in (True, False)]
    links = [
        link
        for one, other in product(ones, others)
        if (link := link_of(one, other, single=any(one is a and other is b for a, b in singles))) is not None
    ]
    best: dict[int, float] = defaultdict(float)
    for link in links:
        for dated in (link.one, link.other):
            best[id(dated)] = max(best[id(dated)], link.signs)
    foremost = [link for link in links if link.signs == best[id(link.one)] == best[id(link.other)]]
    times: dict[int, set[str]] = defaultdict(set)
    for link in foremost:
        times[id(link.one)].add(link.other.date.value)
        times[id(link.other)].add(link.one.date.value)
    yield from (link for link in foremost if len(times[id(link.one)]) == len(times[id(link.other)]) == 1)


def _single(ones: Sequence[Dated], others: Sequence[Dated], *, ahead: bool) -> Dated | None:
    """Give the only clause on what is still to come, or on what is past, whose date the other article does not have."""
    theirs = [period_of(dated.date.value) for dated in others]
    left = {
        dated.date.value: dated
        for dated in ones
        if dated.ahead is ahead
        and (days := period_of(dated.date.value))
        and not any(d and d.meets(days) for d in theirs)
    }
    return next(iter(left.values())) if len(left) == 1 else None


def _contradict(one: Dated, other: Dated, by_id: Mapping[str, Article]) -> bool:
    texts = [dated.date.span.of(by_id[dated.article].text) for dated in (one, other)]
    days = dates_apart(one.date.value, texts[0], other.date.value, texts[1])
    return days is not None and not (days % timedelta(days=7) == timedelta() and any(not _has_digit(t) for t in texts))


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


def link_of(one: Dated, other: Dated, *, single: bool = False, near: bool = False) -> Link | None:
    """Tell what shows that two dates are of one thing, None when they may be of two.

    `single` tells that each article has no other date ahead, or past, that the other lacks: then less is enough. So it
    is where they are known to be `near`.
    """
    if _told_apart(one, other, single=single):
        return None
    near = near or one.date.value == other.date.value or is_slip(one.date.value, other.date.value)
    once = _told_once(one, other) if single and near else ()
    if one.link != other.link:
        unlike = {one.link, other.link} != {"", "from"}
        return None if unlike or not once else Link(one=one, other=other, signs=ENOUGH_NEAR, shared=once)
    found = _by_signs(one, other, single=single, near=near)
    return found or (Link(one=one, other=other, signs=ENOUGH_NEAR, shared=once) if once else None)


def _by_signs(one: Dated, other: Dated, *, single: bool, near: bool) -> Link | None:
    """Count what two clauses with dates of one kind have in common."""
    words = {*other.verbs, *other.nouns, *(other.context if single else ())}
    mine = (*one.nouns.items(), *one.verbs.items(), *(one.context.items() if single else ()))
    told = {span: likeness(name, words) for name, span in mine}
    phases = tuple(span for phase, span in one.phases.items() if phase in other.phases) if single else ()
    shared = tuple(span for span, worth in told.items() if worth) or phases
    if one.link == "until" and meet(one.subject, other.subject) and not _is_done(one, other):
        return None  # bounds of two things that are told of one subject
    things = any(likeness(name, words) for name in one.nouns)
    if not (things or single or one.link or one.places & other.places or one.people & other.people):
        return None
    taken_up = single and (meet(one.own, other.context) or meet(other.own, one.context))
    if not shared or not (taken_up or one.link or _is_done(one, other) or _is_of_one(one, other)):
        return None
    beside = meet(one.beside, other.beside)
    signs = sum(told.values()) + 2 * bool(one.link) + beside + bool(one.places & other.places) + bool(phases)
    few = (one.ahead and other.ahead) or CLOCK.search(one.date.value)
    near = near and (bool(phases) or any(name in words for name, _ in mine))
    enough = signs >= (ENOUGH_NEAR if near and few else ENOUGH_NEAR_PAST if near else ENOUGH)
    return Link(one=one, other=other, signs=signs + near, shared=shared) if enough else None


def _told_once(one: Dated, other: Dated) -> tuple[Span, ...]:
    """Give what both sentences have and no other of their articles, if it shows that they are of one thing.

    What is done may be told in other words ("wird operiert", "kommt unters Messer"). One noun that both have may be the
    object of two doings ("wird geleert", "entscheidet der Rat über"); the place or occasion
    of both seldom is where they are still to come. Of what has been, subjects or what is done must be one, too.
    """
    own = {noun: span for noun, span in one.own.items() if meet((noun,), other.own)}
    scene = meet(own.keys() & one.scene, other.own.keys() & other.scene)
    announced = bool(one.ahead and other.ahead)
    alike = announced or _is_done(one, other) or meet(one.subject, other.subject)
    return tuple(own.values()) if alike and (scene or len(own) >= TOLD_ONCE) else ()


def _is_done(one: Dated, other: Dated) -> bool:
    """Whether one thing is done in both clauses, or begins in both."""
    verbs = meet(one.verbs, {*other.verbs, *other.nouns}) or meet(other.verbs, {*one.verbs, *one.nouns})
    return verbs or bool(one.phases.keys() & other.phases.keys())


def _is_of_one(one: Dated, other: Dated) -> bool:
    """Whether both clauses have one subject, or the word beside one date is in the other clause."""
    subject = one.passive == other.passive and meet(one.subject, other.subject)
    return subject or meet(one.beside, {*other.verbs, *other.nouns}) or meet(other.beside, {*one.verbs, *one.nouns})


def _told_apart(one: Dated, other: Dated, *, single: bool) -> bool:
    if {one.ahead, other.ahead} == {True, False} or (one.looks_back != other.looks_back and not one.link):
        return True
    named = ((one.people, other.people), (one.places, other.places))
    order = one.order != other.order and not (single and not (one.order and other.order))
    if one.denied != other.denied or one.former != other.former:
        return True
    if order or any(a and b and a.isdisjoint(b) for a, b in named):
        return True
    if told_apart(one.attributes, other.attributes):
        return True
    subjects = bool(one.subject and other.subject) and not meet(one.subject, other.subject)
    of_others = subjects and (one.passive == other.passive or _is_done_to_others(one, other))
    return of_others or bool(one.phases and other.phases and one.phases.keys() != other.phases.keys())


def _is_done_to_others(one: Dated, other: Dated) -> bool:
    """Whether one clause tells what was done to somebody, and the other, on what another did, does not speak of it."""
    passive, active = (one, other) if one.passive else (other, one)
    return not (_is_done(one, other) or meet(passive.subject, active.nouns))
