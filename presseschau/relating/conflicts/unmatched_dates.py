"""Dates that one article gives and another does not: which of them are of one thing, told with other words.

Two reports of one event mostly name the same days. Where each has one date left over of a kind (an hour, a day, a
month, a year; ahead or past), and what is said around them has something in common, they date one thing differently.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from presseschau.model import Passage, Span, Story
from presseschau.model.clock import HOUR, minutes_between, minutes_of
from presseschau.relating.conflicts.dated import phases_in
from presseschau.relating.conflicts.odds import Couple, Kind, Setting, days_apart, factor_apart, likely, minutes_apart
from presseschau.relating.conflicts.told_dates import Scale, Told, are_apart, dates_meet, differ
from presseschau.relating.copying.crowds import pairs_to_compare
from presseschau.relating.likeness import meet
from presseschau.relating.periods import days_of, is_slip, period_of

MOST_LEFT = 12
"""Dates of a kind that a report gives alone, at most; of a programme or table none are compared."""
_KINDS = {Scale.HOUR: Kind.HOUR, Scale.LENGTH: Kind.LENGTH}


def unmatched_dates(
    story: Story, told: Mapping[str, Sequence[Told]]
) -> Iterator[tuple[tuple[Told, Told], tuple[Span, ...]]]:
    """Give pairs of dates of a story's independent texts that are of one thing and differ.

    With each come the places in the first sentence of the words that both have. Of a story with very many texts none
    are compared.
    """
    placed = {Passage(name, date.date.span): date for name, dates in told.items() for date in dates}
    for couple in likely(couples_of(story, told), lambda one, other: dates_meet(placed[one], placed[other])):
        pair = placed[couple.one.place], placed[couple.other.place]
        yield pair, _shared(*pair)


def couples_of(story: Story, told: Mapping[str, Sequence[Told]]) -> Iterator[list[Couple]]:
    """Give for each two independent texts the dates left over on both sides that may be of one thing."""
    rivals = {name: Counter(date.kind[0] for date in dates) for name, dates in told.items()}

    def setting(date: Told) -> Setting:
        return Setting(
            place=Passage(date.article, date.date.span),
            kind=_KINDS.get(date.scale, Kind.DAY),
            around=date.around,
            rivals=rivals[date.article][date.kind[0]],
            phases=date.phases,
        )

    for ones, others in pairs_to_compare(story.origins):
        couples = (
            Couple(
                one=setting(one),
                other=setting(other),
                apart=_apart(one, other),
                slip=_slip(one, other),
                of_others=_are_of_others(one, other),
            )
            for one, other in product(*_left(told[ones], told[others]))
            if one.kind == other.kind and differ(one, other) and not are_apart(one, other) and _may_be_one(one, other)
        )
        yield [couple for couple in couples if not couple.tells_of_two]


def _may_be_one(one: Told, other: Told) -> bool:
    """Whether two days that are past are of one thing: the same is done, or more than one word is shared.

    A report tells of several such days, and of what it is about in each.
    """
    if one.ahead or _KINDS.get(one.scale):
        return True
    verbs = meet(one.around.verbs, other.around.verbs) or not one.phases.isdisjoint(other.phases)
    return verbs or sum(meet((word,), tuple(other.around.words)) for word in one.around.words) > 1


def _left(ones: Sequence[Told], others: Sequence[Told]) -> list[list[Told]]:
    """Give the dates of both texts that the other does not give, too, kinds left out of which there are too many."""
    left = [
        [one for one in mine if not any(one.kind[0] == other.kind[0] and dates_meet(one, other) for other in theirs)]
        for mine, theirs in ((ones, others), (others, ones))
    ]
    counts = [Counter(told.kind for told in side) for side in left]
    return [[told for told in side if max(count[told.kind] for count in counts) <= MOST_LEFT] for side in left]


def _are_of_others(one: Told, other: Told) -> bool:
    """Whether both are told of a subject that the other does not name."""
    named = meet(one.subject, other.around.words) or meet(other.subject, one.around.words)
    return bool(one.subject and other.subject) and not named


def _apart(one: Told, other: Told) -> float:
    """Give how far two dates are apart."""
    if one.scale is Scale.HOUR:
        return minutes_apart(minutes_between(one.date.value, other.date.value))
    if one.scale is Scale.LENGTH:
        return factor_apart(days_of(one.date.value), days_of(other.date.value))
    periods = [period for told in (one, other) if (period := period_of(told.date.value))]
    first, last = sorted(periods, key=lambda period: period.first)
    return days_apart((last.first - first.last).days)


def _slip(one: Told, other: Told) -> float:
    """Tell whether one date looks like the other told wrongly; of two times whether only the hours differ.

    Those of two full hours do so by chance.
    """
    if one.scale is Scale.HOUR:
        minutes, others = (minutes_of(told.date.value) % HOUR for told in (one, other))
        return float(minutes == others != 0)
    return float(is_slip(one.date.value, other.date.value))


def _shared(one: Told, other: Told) -> tuple[Span, ...]:
    """Give where the first sentence has words that the other has too, else its phase, else names."""
    words = tuple(other.around.words)
    shared = tuple(span for span, form in one.roots.items() if meet((form,), words))
    phases = phases_in(one.sentence, one.around.clause)
    alike = shared or tuple(span for phase, span in phases.items() if phase in other.phases)
    return alike or tuple(span for span, name in one.named.items() if not other.around.names.isdisjoint(name))
