"""Dates that one article gives and another does not: which of them are of one thing, told with other words.

Two reports of one event mostly name the same days. Where each has one date left over of a kind (an hour, a day, a
month, a year; ahead or past), and what is said around them has something in common, they date one thing differently.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from itertools import product

from presseschau.model import Span, Story
from presseschau.relating.clock import HOUR, minutes_of
from presseschau.relating.conflicts.dated import phases_in
from presseschau.relating.conflicts.told_dates import Scale, Told, are_apart, dates_meet, differ
from presseschau.relating.copying.crowds import pairs_to_compare
from presseschau.relating.likeness import meet
from presseschau.relating.periods import is_slip
from presseschau.relating.surroundings import in_common

ENOUGH = {Scale.HOUR: 1.25, Scale.DAY: 2.0, Scale.MONTH: 1.25, Scale.YEAR: 1.0, Scale.LENGTH: 1.5}
"""What must be said alike around two dates: reports tell of several days, but seldom of several hours or years. Of
hours one noun ("Ortsteil") is not enough: all that is told happened there."""
ENOUGH_AHEAD = 0.4
"""What must be said alike around two dates that are still to come: of these an article has few."""
LEAST_SAID = 0.2
"""What words and names must say alike: that both begin is so of many things."""
PHASE, LINK = 1.0, 0.25
"""What one phase ("beginnt") and one preposition ("bis") of both dates count."""
AMONG_SEVERAL = 2.25
"""What must be said alike around two dates if either can be of one thing with others, too."""
SOLE_PARTNER = 1.75
"""The same if either can be of one thing with the other only, though its article has more dates of the kind."""
SLIP, SAME_MINUTE = 0.5, 0.75
"""What it counts that one date looks like the other told wrongly, and that only the hours of two times differ, which
those of two full hours do by chance."""
TOLD_BEFORE = 1.0
"""What must be said alike in addition where only one sentence tells what was before."""
MOST_LEFT = 12
"""Dates of a kind that a report gives alone, at most; of a programme or table none are compared."""


def unmatched_dates(
    story: Story, told: Mapping[str, Sequence[Told]]
) -> Iterator[tuple[tuple[Told, Told], tuple[Span, ...]]]:
    """Give pairs of dates of a story's independent texts that are of one thing and differ.

    With each come the places in the first sentence of the words that both have. Of a story with very many texts none
    are compared.
    """
    for one, other in pairs_to_compare(story.origins):
        yield from ((pair, _shared(*pair)) for pair in _pairs(told[one], told[other]))


def _pairs(ones: Sequence[Told], others: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Give the dates left over on both sides that are of one thing; of several partners the one with most signs."""
    left = [
        [one for one in mine if not any(one.kind[0] == other.kind[0] and dates_meet(one, other) for other in theirs)]
        for mine, theirs in ((ones, others), (others, ones))
    ]
    counts = [Counter(told.kind for told in side) for side in left]
    left = [[told for told in side if max(count[told.kind] for count in counts) <= MOST_LEFT] for side in left]
    pairs = [(one, other) for one, other in product(*left) if _may_be_one(one, other)]
    partners: dict[Hashable, set[str]] = defaultdict(set)
    for one, other in pairs:
        partners[0, one.kind, one.date.value].add(other.date.value)
        partners[1, other.kind, other.date.value].add(one.date.value)
    values = [{(told.kind, told.date.value) for told in side} for side in left]
    signs = {}
    for one, other in pairs:
        only = all(sum(kind == one.kind for kind, _ in side) == 1 for side in values)
        sole = len(partners[0, one.kind, one.date.value]) == len(partners[1, other.kind, other.date.value]) == 1
        count = _signs(one, other)
        if count >= (_enough(one, other) if only else SOLE_PARTNER if sole else AMONG_SEVERAL):
            signs[id(one), id(other)] = count
    for one, other in pairs:
        count = signs.get((id(one), id(other)), 0.0)
        rivals = (value for (a, b), value in signs.items() if (a == id(one)) != (b == id(other)))
        if count and all(count > rival for rival in rivals):
            yield one, other


def _may_be_one(one: Told, other: Told) -> bool:
    """Whether two dates of a kind can be of one thing at all; of past days and years the same must have been done."""
    if one.kind != other.kind or not differ(one, other) or are_apart(one, other) or not _signs(one, other):
        return False
    of_one = meet(one.subject, other.around.words) or meet(other.subject, one.around.words)
    if one.subject and other.subject and not of_one:
        return False
    if one.ahead and one.scale in {Scale.DAY, Scale.YEAR} and not (_is_done(one, other) or of_one):
        return False
    return one.scale not in {Scale.DAY, Scale.MONTH, Scale.YEAR} or bool(one.ahead) or _is_done(one, other)


def _signs(one: Told, other: Told) -> float:
    """Count what shows that two dates are of one thing."""
    said = in_common(one.around, other.around)
    if said < LEAST_SAID:
        return 0.0
    said += PHASE * bool(one.phases & other.phases) + LINK * bool(one.link and one.link == other.link)
    if one.scale is Scale.HOUR:
        minutes, others = (minutes_of(told.date.value) % HOUR for told in (one, other))
        return said + SAME_MINUTE * (minutes == others != 0)
    return said + SLIP * is_slip(one.date.value, other.date.value)


def _is_done(one: Told, other: Told) -> bool:
    """Whether one thing is done in both sentences, or begins or ends in both."""
    words = _in_clause(one), _in_clause(other)
    verbs = meet(one.around.verbs & words[0], words[1]) or meet(other.around.verbs & words[1], words[0])
    return verbs or bool(one.phases & other.phases)


def _in_clause(told: Told) -> frozenset[str]:
    return frozenset(form for span, form in told.roots.items() if told.around.clause.contains(span))


def _enough(one: Told, other: Told) -> float:
    """Give what must be said alike around two dates that are the only ones of their kind left over."""
    enough = ENOUGH_AHEAD if one.ahead else ENOUGH[one.scale]
    before = one.sentence.looks_back != other.sentence.looks_back and not _is_done(one, other)
    return enough + TOLD_BEFORE * before


def _shared(one: Told, other: Told) -> tuple[Span, ...]:
    """Give where the first sentence has words that the other has too, else its phase, else names."""
    words = tuple(other.around.words)
    shared = tuple(span for span, form in one.roots.items() if meet((form,), words))
    phases = phases_in(one.sentence, one.around.clause)
    alike = shared or tuple(span for phase, span in phases.items() if phase in other.phases)
    return alike or tuple(span for span, name in one.named.items() if not other.around.names.isdisjoint(name))
