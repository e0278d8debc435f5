"""Takes sentences that are each other's best match for one statement, though they have little in common."""

from collections.abc import Sequence
from dataclasses import replace
from math import inf

from presseschau.model import Passage
from presseschau.relating.statements.assertions import AMOUNT, Assertion
from presseschau.relating.statements.counterparts import PLAIN, SAME, SAME_DOINGS_APART, SAME_ON_ONE_WORD
from presseschau.relating.statements.judging import (
    ALIKE_SAME_SPEAKER,
    Rewording,
    Weighed,
    carrying,
    is_apart,
    same_done,
    says_another,
    says_something,
)
from presseschau.relating.statements.meaning import Meaning
from presseschau.relating.statements.times import is_day


def matched(
    found: Rewording, ones: Sequence[Weighed], others: Sequence[Weighed], meaning: Meaning, odds: float
) -> Rewording:
    """Judge two passages whose sentences are each other's best match, with these log odds to tell the same.

    They are one statement where nothing keeps them apart, and both have a verb: a mere place or time tells nothing.
    """
    one, other = _of(found.one, ones), _of(found.other, others)
    apart = says_another(one, other) if odds >= PLAIN else found.apart or is_apart(one, other)
    whole = says_something(one) and says_something(other)
    same = found.same or (
        whole and not apart and odds >= _least_odds(one, other, _speakers(ones), _speakers(others), meaning)
    )
    likeness = max(found.likeness, ALIKE_SAME_SPEAKER) if same else found.likeness
    return replace(found, odds=odds, apart=apart, same=same, likeness=likeness)


def _speakers(parts: Sequence[Weighed]) -> frozenset[str]:
    """Give whom any part of a sentence renders."""
    return frozenset().union(*(part.assertion.speakers for part in parts))


def _least_odds(
    one: Assertion, other: Assertion, mine: frozenset[str], theirs: frozenset[str], meaning: Meaning
) -> float:
    """Give the log odds that are enough: more where neither figure nor speaker nor what is done is the same.

    What two people say is two statements, however like they are, and so is what two do; what somebody hopes is not what
    is reported to be done.
    """
    if (mine and theirs and mine.isdisjoint(theirs)) or _do_the_same(one, other, meaning):
        return inf
    figures = any(term[0] == AMOUNT and not is_day(term) for term in one.terms & other.terms)
    if figures or (mine and mine == theirs) or same_done(one, other, meaning):
        return SAME
    return SAME_ON_ONE_WORD if mine or theirs else SAME_DOINGS_APART


def _do_the_same(one: Assertion, other: Assertion, meaning: Meaning) -> bool:
    """Whether others do one thing: "Die Täter verlangen zwei Millionen", "Die Stadt verlangt zwei Millionen"."""
    mine, theirs = one.traits, other.traits
    others = bool(mine.subject and theirs.subject) and not meaning.common(mine.subject, theirs.subject)
    alike = mine.passive == theirs.passive and not mine.directions & theirs.directions
    return others and alike and bool((mine.predicates & theirs.predicates) - carrying())


def _of(passage: Passage, parts: Sequence[Weighed]) -> Assertion:
    return next(part.assertion for part in parts if part.assertion.passage == passage)
