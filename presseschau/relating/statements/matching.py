"""Takes sentences that are each other's best match for one statement, though they have little in common."""

from collections.abc import Sequence
from dataclasses import replace

from presseschau.model import Passage
from presseschau.relating.statements.assertions import Assertion, whole_of
from presseschau.relating.statements.counterparts import PLAIN, SAME
from presseschau.relating.statements.judging import (
    ALIKE_SAME_SPEAKER,
    Rewording,
    Weighed,
    carrying,
    give_others,
    says_something,
)
from presseschau.relating.statements.meaning import Meaning
from presseschau.relating.statements.objections import (
    is_apart,
    says_another,
    says_of_another,
    says_surely_another,
)
from presseschau.relating.statements.times import are_of_other_times

MANY = 8
"""Sentences of an article among which its best match tells something by itself: more than a news brief has."""


def matched(  # noqa: PLR0913 - two passages, what their sentences say, and how likely they tell the same
    found: Rewording,
    ones: Sequence[Weighed],
    others: Sequence[Weighed],
    meaning: Meaning,
    odds: float,
    *,
    rivals: int,
) -> Rewording:
    """Judge two passages whose sentences are each other's best match, with these log odds to tell the same.

    They are one statement where nothing keeps them apart, and both have a verb: a mere place or time tells nothing. Of
    a sure match in articles of many sentences, which are its `rivals`, less does.
    """
    one, other = _of(found.one, ones), _of(found.other, others)
    clear = odds >= PLAIN and rivals >= MANY
    apart = says_surely_another(one, other) if clear else _is_apart(found, one, other, odds)
    wholes = whole_of(part.assertion for part in ones), whole_of(part.assertion for part in others)
    two = _differ_in_values(one, other, *wholes) or not (clear or _tell_one(one, other, ones, others, meaning))
    same = found.same or (odds >= SAME and not apart and not two)
    return replace(
        found,
        odds=odds,
        apart=apart,
        another=says_of_another(one, other),
        same=same,
        likeness=max(found.likeness, ALIKE_SAME_SPEAKER) if same else found.likeness,
    )


def _is_apart(found: Rewording, one: Assertion, other: Assertion, odds: float) -> bool:
    return says_another(one, other) if odds >= PLAIN else found.apart or is_apart(one, other)


def _differ_in_values(one: Assertion, other: Assertion, whole: Assertion, other_whole: Assertion) -> bool:
    """Whether two happened at other times, or each gives a figure that the other does not."""
    timed = are_of_other_times(one, other) or are_of_other_times(whole, other_whole)
    return timed or give_others(whole, other_whole)


def _tell_one(
    one: Assertion, other: Assertion, ones: Sequence[Weighed], others: Sequence[Weighed], meaning: Meaning
) -> bool:
    """Whether both say something, and not two speak or act: what two people say is two statements, and what two do."""
    mine, theirs = _speakers(ones), _speakers(others)
    two_speak = bool(mine and theirs and mine.isdisjoint(theirs))
    whole = says_something(one) and says_something(other)
    return whole and not two_speak and not _do_the_same(one, other, meaning)


def _speakers(parts: Sequence[Weighed]) -> frozenset[str]:
    """Give whom any part of a sentence renders."""
    return frozenset().union(*(part.assertion.speakers for part in parts))


def _do_the_same(one: Assertion, other: Assertion, meaning: Meaning) -> bool:
    """Whether others do one thing: "Die Täter verlangen zwei Millionen", "Die Stadt verlangt zwei Millionen"."""
    mine, theirs = one.traits, other.traits
    others = bool(mine.subject and theirs.subject) and not meaning.common(mine.subject, theirs.subject)
    alike = mine.passive == theirs.passive and not mine.directions & theirs.directions
    return others and alike and bool((mine.predicates & theirs.predicates) - carrying())


def _of(passage: Passage, parts: Sequence[Weighed]) -> Assertion:
    return next(part.assertion for part in parts if part.assertion.passage == passage)
