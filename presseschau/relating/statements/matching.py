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
from presseschau.relating.statements.objections import is_apart, says_another, says_of_another
from presseschau.relating.statements.times import are_of_other_times


def matched(
    found: Rewording, ones: Sequence[Weighed], others: Sequence[Weighed], meaning: Meaning, odds: float
) -> Rewording:
    """Judge two passages whose sentences are each other's best match, with these log odds to tell the same.

    They are one statement where nothing keeps them apart, and both have a verb: a mere place or time tells nothing.
    """
    one, other = _of(found.one, ones), _of(found.other, others)
    apart = says_another(one, other) if odds >= PLAIN else found.apart or is_apart(one, other)
    whole = says_something(one) and says_something(other)
    same = found.same or (whole and not apart and odds >= SAME and not _are_two(one, other, ones, others, meaning))
    return replace(
        found,
        odds=odds,
        apart=apart,
        another=says_of_another(one, other),
        same=same,
        likeness=max(found.likeness, ALIKE_SAME_SPEAKER) if same else found.likeness,
    )


def _are_two(
    one: Assertion, other: Assertion, ones: Sequence[Weighed], others: Sequence[Weighed], meaning: Meaning
) -> bool:
    """Whether two speak or act: what two people say is two statements, however like they are, and so is what two do.

    So are what happened at other times, and what each gives a figure of that the other does not.
    """
    mine, theirs = _speakers(ones), _speakers(others)
    two_speak = bool(mine and theirs and mine.isdisjoint(theirs))
    wholes = [whole_of(part.assertion for part in parts) for parts in (ones, others)]
    timed = are_of_other_times(one, other) or are_of_other_times(*wholes)
    return two_speak or give_others(*wholes) or timed or _do_the_same(one, other, meaning)


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
