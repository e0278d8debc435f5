"""What speaks against two passages being one statement, though they are of one matter."""

from collections import Counter

from presseschau.relating import negation
from presseschau.relating.negation import light_verbs, rejecting
from presseschau.relating.opposites import ADMIT
from presseschau.relating.statements.assertions import NAME, Assertion
from presseschau.relating.statements.circumstances import are_of_another, turn_reasons
from presseschau.relating.statements.conditions import expecting
from presseschau.relating.statements.guards import give_other_values, only_one_prevents, tell_otherwise
from presseschau.relating.statements.sameness import substituted

RUNNING_ALIKE = 0.5
"""Share of its words that the longer of two passages has in common with the other when they are built alike."""


def is_apart(one: Assertion, other: Assertion) -> bool:
    """Whether anything makes two statements of the passages: another quantity or order, a condition, a denial."""
    worded = one.asks != other.asks or only_one_prevents(one.traits, other.traits)
    return worded or says_another(one, other)


def says_another(one: Assertion, other: Assertion) -> bool:
    """Whether two passages say different things, though neither asks nor prevents what the other tells.

    That one does may still be one statement, freely told: "Jeder fünfte Hof verschwand, wie viele sollen es werden?"
    """
    return says_surely_another(one, other) or tell_otherwise(one.traits, other.traits) or is_of_another(one, other)


def says_surely_another(one: Assertion, other: Assertion) -> bool:
    """Whether they do by signs that hold however free a report is: other numbers or places, a condition, a denial.

    That something is only wanted, or done by another, reporters word in many ways. Only of one speaker are affirmed and
    denied wordings one statement, badly rendered; of two they are two.
    """
    if (
        only_one_supposes(one, other)
        or any(a.expected and not (b.expected or _expects(b)) for a, b in ((one, other), (other, one)))
        or give_other_values(one.traits, other.traits)
        or are_of_another(one.circumstances, other.circumstances, one.speakers | other.speakers)
        or _speaks_of_another(one, other)
        or _only_one_rejects(one, other)
    ):
        return True
    return deny_differently(one, other) and not (one.speakers & other.speakers and _may_have_lost_denial(one, other))


def _may_have_lost_denial(one: Assertion, other: Assertion) -> bool:
    """Whether two wordings of a speaker may be one of which a denial got lost: they tell of one thing or one act.

    Of the thing of which there is none, or with a verb of both; "sie lässt sich nicht umstellen" is no such wording of
    "sie geht später".
    """
    lacking = (one.lacking & other.terms) | (other.lacking & one.terms)
    mine, theirs = (side.traits.predicates - light_verbs() for side in (one, other))
    return bool(lacking) or not mine or not theirs or not mine.isdisjoint(theirs)


def _expects(side: Assertion) -> bool:
    """Whether a passage itself tells that somebody expects something."""
    return any(form in expecting() for _, form in side.roots)


def _only_one_rejects(one: Assertion, other: Assertion) -> bool:
    """Whether in one somebody rejects what in the other is only told: "wies Kritik zurück", "Kritik kam auf"."""
    denied = [frozenset[str]().union(*side.denials) for side in (one, other)]
    denying, telling = (one, other) if ADMIT in denied[0] else (other, one)
    told = frozenset(form for _, form in telling.roots)
    return ADMIT in denied[denying is other] and not telling.denials and told.isdisjoint(rejecting() | {ADMIT})


def is_of_another(one: Assertion, other: Assertion) -> bool:
    """Whether two passages are of other places or things, of another one besides, or turn cause and effect."""
    subjects = one.traits.subject, other.traits.subject
    mine, theirs = one.circumstances, other.circumstances
    besides = mine.besides != theirs.besides and all(subjects) and subjects[0].isdisjoint(subjects[1])
    roots = [frozenset(form for _, form in side.roots) for side in (one, other)]
    return (
        besides
        or _only_one_comes_after(one, other)
        or are_of_another(mine, theirs, one.speakers | other.speakers)
        or turn_reasons(roots[0], mine, roots[1], theirs)
    )


def _only_one_comes_after(one: Assertion, other: Assertion) -> bool:
    """Whether what both speak of is in the one only what its news came after: "Nach dem Unglück wird ermittelt"."""
    common = frozenset(form for _, form in one.roots) & frozenset(form for _, form in other.roots)
    past = [common & side.circumstances.aftermath for side in (one, other)]
    return (
        bool(common)
        and one.traits.numbers.isdisjoint(other.traits.numbers)
        and sorted(map(len, past)) == [0, len(common)]
    )


def says_of_another(one: Assertion, other: Assertion) -> bool:
    """Whether two passages surely say different things: they count otherwise, or tell of another place or thing."""
    return give_other_values(one.traits, other.traits) or is_of_another(one, other)


def deny_differently(one: Assertion, other: Assertion) -> bool:
    """Whether one denies of what both speak of what the other does not."""
    roots = [frozenset(form for _, form in side.roots if form in side.terms) for side in (one, other)]
    return negation.deny_differently(one.denials, roots[0], other.denials, roots[1])


def _speaks_of_another(one: Assertion, other: Assertion) -> bool:
    """Whether two passages run alike but for a noun: "mehr Geld für Pflegekräfte", "mehr Personal für Kliniken"."""
    least = RUNNING_ALIKE * max(len(one.wording), len(other.wording))
    if min(len(one.wording), len(other.wording)) < least:
        return False
    mine, theirs = ([form for form, _ in side.wording] for side in (one, other))
    common = sum((Counter(mine) & Counter(theirs)).values())
    return common >= least and substituted(one.wording, other.wording)


def only_one_supposes(one: Assertion, other: Assertion) -> bool:
    """Whether one begins in a condition, and the other holds none."""
    return (one.supposes and not other.conditional) or (other.supposes and not one.conditional)


def may_share_speaker(one: Assertion, other: Assertion) -> bool:
    """Whether both render one speaker, or one names whom the other renders ("Meier schloss … nicht aus")."""
    if one.speakers and other.speakers:
        return bool(one.speakers & other.speakers)
    return any(NAME + actor in other.terms for actor in one.speakers) or any(
        NAME + actor in one.terms for actor in other.speakers
    )
