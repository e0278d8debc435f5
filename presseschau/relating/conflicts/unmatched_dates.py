"""Dates that one article gives and another does not: which of them are of one thing, told with other words.

Two reports of one event mostly name the same days. Where each has one date left over of a kind (an hour, a day, a
month, a year; ahead or past), and what is said around them has something in common, they date one thing differently.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations, product

from presseschau.german import words
from presseschau.model import (
    ActorKind,
    Article,
    Bearing,
    Precision,
    Sentence,
    Span,
    Story,
    TimeExpression,
    TimeType,
    placed_in,
)
from presseschau.relating.clauses import is_of_saying
from presseschau.relating.conflicts.attributes import attributes_in, told_apart
from presseschau.relating.conflicts.dated import (
    CLOCK,
    goes_on,
    held_formerly,
    is_ahead,
    link_before,
    names_weekday,
    phases_in,
)
from presseschau.relating.conflicts.durations import AGE, days_of
from presseschau.relating.conflicts.hours import FARTHEST, HOUR, ROUNDED, minutes_of
from presseschau.relating.conflicts.subjects import subject_of
from presseschau.relating.copying.crowds import texts_to_compare
from presseschau.relating.likeness import meet
from presseschau.relating.periods import is_slip, period_of
from presseschau.relating.surroundings import Surroundings, in_common, repeated_in, root_of, surroundings_of
from presseschau.relating.values import within_reach
from presseschau.relating.wording import forms_of


class Scale(Enum):
    """How exactly a date is told; only dates of one scale are compared."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    LENGTH = "length"


ENOUGH = {Scale.HOUR: 1.0, Scale.DAY: 2.0, Scale.MONTH: 1.25, Scale.YEAR: 1.0, Scale.LENGTH: 1.5}
"""What must be said alike around two dates: reports tell of several days, but seldom of several hours or years."""
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
"""What it counts that one date looks like the other told wrongly, and that only the hours of two times differ."""
TOLD_BEFORE = 1.0
"""What must be said alike in addition where only one sentence tells what was before."""
SAME_LENGTH = 1.1
"""Factor up to which lengths of time may be one told in other units ("ein Monat", "vier Wochen")."""
MOST_LEFT = 12
"""Dates of a kind that a report gives alone, at most; of a programme or table none are compared."""
_SCALES = {
    Precision.DAY: Scale.DAY,
    Precision.MONTH: Scale.MONTH,
    Precision.SEASON: Scale.MONTH,
    Precision.QUARTER: Scale.MONTH,
    Precision.YEAR: Scale.YEAR,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A date with its sentence and what is said around it; `ahead` tells that it was still to come (None: unknown)."""

    article: str
    date: TimeExpression
    sentence: Sentence
    scale: Scale
    ahead: bool | None
    link: str
    phases: frozenset[str]
    around: Surroundings
    subject: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]
    attributes: Mapping[str, str]
    roots: Mapping[Span, str]
    named: Mapping[Span, frozenset[str]]
    denied: bool
    former: bool

    @property
    def kind(self) -> tuple[Scale, bool | None]:
        """Give what dates are compared by: a day that is still to come with days and months."""
        if self.scale in {Scale.HOUR, Scale.LENGTH}:
            return self.scale, bool(self.ahead)
        to_come = self.ahead and self.scale in {Scale.DAY, Scale.MONTH}
        return Scale.DAY if to_come else self.scale, self.ahead


def unmatched_dates(story: Story, by_id: Mapping[str, Article]) -> Iterator[tuple[tuple[Told, Told], tuple[Span, ...]]]:
    """Give pairs of dates of a story's independent texts that are of one thing and differ.

    With each come the places in the first sentence of the words that both have. Of a story with very many texts none
    are compared.
    """
    names = texts_to_compare(story.origins)
    told = [[one for one in _told(by_id[name]) if story.shows(name, one.sentence.span)] for name in names]
    for ones, others in combinations(told, 2):
        yield from ((pair, _shared(*pair)) for pair in _pairs(ones, others))


def _told(article: Article) -> Iterator[Told]:
    repeated = repeated_in(article)
    for sentence in article.sentences:
        for date in article.dates:
            if not sentence.span.contains(date.span) or AGE.match(article.text, date.span.end):
                continue
            scale = _scale(article, date)
            if scale is None or goes_on(article, date):
                continue
            around = surroundings_of(article, sentence, date.span, repeated)
            phases = phases_in(sentence, around.clause)
            ahead = is_ahead(article, date)
            said = "telling" in phases or ("deciding" not in phases and is_of_saying(article, around.clause, date))
            if said and not ahead:
                continue
            named = placed_in(article.mentions, around.clause)
            yield Told(
                article=article.id,
                date=date,
                sentence=sentence,
                scale=scale,
                ahead=ahead,
                link=link_before(article.text, around.clause, date.span),
                phases=frozenset(phases),
                around=around,
                subject=subject_of(article, sentence, around.clause),
                people=frozenset(w for m in named if m.kind is ActorKind.PERSON for w in m.name.lower().split()),
                places=frozenset(w for m in named if m.kind is ActorKind.PLACE for w in m.name.lower().split()),
                attributes=attributes_in(article.text, around.clause),
                roots={
                    base.span: form for base in sentence.bases if (form := root_of(article.text, base)) in around.words
                },
                named={m.span: frozenset(m.name.lower().split()) for m in named},
                denied=not words("negations").isdisjoint(forms_of(article.text, around.clause)),
                former=held_formerly(article.text, around.clause),
            )


def _scale(article: Article, date: TimeExpression) -> Scale | None:
    aside = date.bearing is Bearing.ASIDE and date.precision is not Precision.YEAR
    if (aside and not is_ahead(article, date)) or date.bearing is Bearing.UNREAL:
        return None
    if date.precision is Precision.PART_OF_DAY and names_weekday(article.text, date):
        return Scale.DAY
    if date.type is TimeType.TIME:
        return Scale.HOUR if CLOCK.search(date.value) else None
    if date.type is TimeType.DURATION:
        return Scale.LENGTH if days_of(date.value) else None
    if date.type is not TimeType.DATE or period_of(date.value) is None:
        return None
    return _SCALES.get(date.precision)


def _pairs(ones: Sequence[Told], others: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Give the dates left over on both sides that are of one thing; of several partners the one with most signs."""
    left = [
        [one for one in mine if not any(one.kind[0] == other.kind[0] and _meet(one, other) for other in theirs)]
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
    if one.kind != other.kind or not _differ(one, other) or _are_apart(one, other) or not _signs(one, other):
        return False
    of_one = meet(one.subject, other.around.words) or meet(other.subject, one.around.words)
    if one.subject and other.subject and not of_one:
        return False
    if one.ahead and one.scale is Scale.DAY and not (_is_done(one, other) or of_one):
        return False
    return one.scale not in {Scale.DAY, Scale.YEAR} or bool(one.ahead) or _is_done(one, other)


def _meet(one: Told, other: Told) -> bool:
    if one.scale is Scale.HOUR:
        return abs(minutes_of(one.date.value) - minutes_of(other.date.value)) < ROUNDED
    if one.scale is Scale.LENGTH:
        short, long = sorted((days_of(one.date.value), days_of(other.date.value)))
        return long <= SAME_LENGTH * short
    days = period_of(one.date.value), period_of(other.date.value)
    return bool(days[0] and days[1] and days[0].meets(days[1]))


def _differ(one: Told, other: Told) -> bool:
    if one.scale is Scale.LENGTH:
        return within_reach(days_of(one.date.value), days_of(other.date.value))
    if one.scale is not Scale.HOUR:
        return True
    days = {told.date.value.partition("T")[0] for told in (one, other)} - {""}
    same_day = len(days) < 2  # noqa: PLR2004 - two days
    return same_day and ROUNDED <= abs(minutes_of(one.date.value) - minutes_of(other.date.value)) <= FARTHEST


def _signs(one: Told, other: Told) -> float:
    """Count what shows that two dates are of one thing."""
    said = in_common(one.around, other.around)
    if said < LEAST_SAID:
        return 0.0
    said += PHASE * bool(one.phases & other.phases) + LINK * bool(one.link and one.link == other.link)
    if one.scale is Scale.HOUR:
        return said + SAME_MINUTE * (minutes_of(one.date.value) % HOUR == minutes_of(other.date.value) % HOUR)
    return said + SLIP * is_slip(one.date.value, other.date.value)


def _is_done(one: Told, other: Told) -> bool:
    """Whether one thing is done in both sentences, or begins or ends in both."""
    words = one.around.words, other.around.words
    verbs = meet(one.around.verbs, words[1]) or meet(other.around.verbs, words[0])
    return verbs or bool(one.phases & other.phases)


def _enough(one: Told, other: Told) -> float:
    """Give what must be said alike around two dates that are the only ones of their kind left over."""
    enough = ENOUGH_AHEAD if one.ahead else ENOUGH[one.scale]
    before = one.sentence.looks_back != other.sentence.looks_back and not _is_done(one, other)
    return enough + TOLD_BEFORE * before


def _are_apart(one: Told, other: Told) -> bool:
    """Whether two dates are of other phases, of people or places that only one names, or since and until when.

    So are a date from which something is and one from which it is no more, and one that held formerly.
    """
    links = {one.link, other.link}
    if one.denied != other.denied or one.former != other.former:
        return True
    phases = one.phases and other.phases and one.phases.isdisjoint(other.phases)
    named = any(a and b and a.isdisjoint(b) for a, b in ((one.people, other.people), (one.places, other.places)))
    ends = links == {"", "until"} and "end" in one.phases & other.phases
    unlike = len(links) > 1 and links != {"", "from"} and not ends
    return bool(unlike or phases or named or told_apart(one.attributes, other.attributes))


def _shared(one: Told, other: Told) -> tuple[Span, ...]:
    """Give where the first sentence has words that the other has too, else its phase, else names."""
    words = tuple(other.around.words)
    shared = tuple(span for span, form in one.roots.items() if meet((form,), words))
    phases = phases_in(one.sentence, one.around.clause)
    alike = shared or tuple(span for phase, span in phases.items() if phase in other.phases)
    return alike or tuple(span for span, name in one.named.items() if not other.around.names.isdisjoint(name))
