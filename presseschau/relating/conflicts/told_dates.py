"""The dates of an article with what is said around them, as dates of several articles are compared."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import chain

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
from presseschau.model.clock import CLOCK, ROUNDED, minutes_between
from presseschau.relating.clauses import is_of_saying
from presseschau.relating.conflicts.attributes import attributes_in, told_apart
from presseschau.relating.conflicts.dated import goes_on, held_formerly, is_ahead, link_before, names_weekday, phases_in
from presseschau.relating.conflicts.durations import AGE
from presseschau.relating.conflicts.hours import FARTHEST
from presseschau.relating.conflicts.subjects import subject_of
from presseschau.relating.copying.crowds import pairs_to_compare
from presseschau.relating.periods import days_of, period_of
from presseschau.relating.surroundings import Surroundings, repeated_in, root_of, surroundings_of
from presseschau.relating.values import within_reach
from presseschau.relating.wording import forms_of

ROUGH = 20
"""Minutes from which two times are not one where either is told roughly ("kurz vor elf Uhr")."""
_ROUGHLY = re.compile(r"\b(?:kurz (?:vor|nach)|gegen|etwa|rund|ungefähr|circa|ca\.)\s+(?:um\s+)?$", re.IGNORECASE)
_REACH = 20  # characters before a time in which such words stand
_DAY = re.compile(r"\d{1,2}\.\s*(?:[A-ZÄÖÜ]|\d)")
"""How a day of the calendar is told ("am Abend des 8. November")."""


class Scale(Enum):
    """How exactly a date is told; only dates of one scale are compared."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    LENGTH = "length"


SAME_LENGTH = 1.1
"""Factor up to which lengths of time may be one told in other units ("ein Monat", "vier Wochen")."""
_SCALES = {
    Precision.DAY: Scale.DAY,
    Precision.MONTH: Scale.MONTH,
    Precision.SEASON: Scale.MONTH,
    Precision.QUARTER: Scale.MONTH,
    Precision.YEAR: Scale.YEAR,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A date with its sentence and what is said around it.

    `ahead` tells that it was still to come (None: unknown), `rough` that an hour is told roughly.
    """

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
    bodies: frozenset[str]
    attributes: Mapping[str, str]
    roots: Mapping[Span, str]
    named: Mapping[Span, frozenset[str]]
    denied: bool
    former: bool
    rough: bool

    @property
    def stated_day(self) -> str:
        """Give the day of an hour, empty where the sentence does not tell it."""
        day = self.date.value.partition("T")[0]
        return day if day and any(other.startswith(day) for other in self.around.days) else ""

    @property
    def kind(self) -> tuple[Scale, bool | None]:
        """Give what dates are compared by: a day that is still to come with days and months."""
        if self.scale in {Scale.HOUR, Scale.LENGTH}:
            return self.scale, bool(self.ahead)
        to_come = self.ahead and self.scale in {Scale.DAY, Scale.MONTH}
        return Scale.DAY if to_come else self.scale, self.ahead


def dates_by_article(story: Story, by_id: Mapping[str, Article]) -> Mapping[str, Sequence[Told]]:
    """Give the dates that the articles of a story that are compared tell of, by article."""
    return {
        name: [told for told in dates_told(by_id[name]) if story.shows(name, told.sentence.span)]
        for name in sorted(set(chain.from_iterable(pairs_to_compare(story.origins))))
    }


def dates_told(article: Article) -> Iterator[Told]:
    """Give the dates of an article that are of what it tells, not of who said so when."""
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
                bodies=frozenset(w for m in named if m.kind is ActorKind.ORGANISATION for w in m.name.lower().split()),
                attributes=attributes_in(article.text, around.clause),
                roots={
                    base.span: form for base in sentence.bases if (form := root_of(article.text, base)) in around.words
                },
                named={m.span: frozenset(m.name.lower().split()) for m in named},
                denied=not words("negations").isdisjoint(forms_of(article.text, around.clause)),
                former=held_formerly(article.text, around.clause),
                rough=_ROUGHLY.search(article.text, max(0, date.span.start - _REACH), date.span.start) is not None,
            )


def _scale(article: Article, date: TimeExpression) -> Scale | None:
    aside = date.bearing is Bearing.ASIDE and date.precision is not Precision.YEAR
    if (aside and not is_ahead(article, date)) or date.bearing is Bearing.UNREAL:
        return None
    if date.precision is Precision.PART_OF_DAY and (
        names_weekday(article.text, date) or _DAY.search(date.span.of(article.text))
    ):
        return Scale.DAY
    if date.type is TimeType.TIME:
        return Scale.HOUR if CLOCK.search(date.value) else None
    if date.type is TimeType.DURATION:
        return Scale.LENGTH if days_of(date.value) else None
    if date.type is not TimeType.DATE or period_of(date.value) is None:
        return None
    return _SCALES.get(date.precision)


def dates_meet(one: Told, other: Told) -> bool:
    """Whether two dates of one scale can be one, told more or less exactly."""
    if one.scale is Scale.HOUR:
        return minutes_between(one.date.value, other.date.value) < _spread(one, other)
    if one.scale is Scale.LENGTH:
        short, long = sorted((days_of(one.date.value), days_of(other.date.value)))
        return long <= SAME_LENGTH * short
    days = period_of(one.date.value), period_of(other.date.value)
    return bool(days[0] and days[1] and days[0].meets(days[1]))


def _spread(one: Told, other: Told) -> int:
    """Give the minutes from which two times of the clock are two times."""
    return ROUGH if one.rough or other.rough else ROUNDED


def differ(one: Told, other: Told) -> bool:
    """Whether two dates that do not meet lie so near that they can be of one thing told otherwise."""
    if one.scale is Scale.LENGTH:
        return within_reach(days_of(one.date.value), days_of(other.date.value))
    if one.scale is not Scale.HOUR:
        return True
    days = {one.stated_day, other.stated_day} - {""}
    same_day = len(days) < 2  # noqa: PLR2004 - two days
    return same_day and _spread(one, other) <= minutes_between(one.date.value, other.date.value) <= FARTHEST


def are_apart(one: Told, other: Told) -> bool:
    """Whether two dates are of other phases, of people or places that only one names, or since and until when.

    So are a date from which something is and one from which it is no more, and one that held formerly.
    """
    links = {one.link, other.link}
    if one.denied != other.denied or one.former != other.former:
        return True
    phases = one.phases and other.phases and one.phases.isdisjoint(other.phases)
    pairs = (one.people, other.people), (one.places, other.places), (one.bodies, other.bodies)
    named = any(a and b and a.isdisjoint(b) for a, b in pairs)
    ends = links == {"", "until"} and "end" in one.phases & other.phases
    unlike = len(links) > 1 and links != {"", "from"} and not ends
    return bool(unlike or phases or named or told_apart(one.attributes, other.attributes))
