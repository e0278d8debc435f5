"""What a date in the text is counted from: the publication date and what the text spoke of last."""

import calendar
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from presseschau.annotating.dates.calendar import UNKNOWN_VALUES, common_value, move, value_of
from presseschau.annotating.dates.tense import Tense
from presseschau.model import Published

REACH = 3
"""Sentences for which a day named in the text goes on to hold for hours without one."""

YEAR_REACH = 6
"""Sentences for which the year of a date goes on to hold for dates without one."""

SURE_DAYS = 60
"""A day within so many days of publication is the one meant, whatever the tense of its clause seems to be."""

TOLD_DAYS = 3
"""A day so shortly before publication is the one that news tells of; its parts go on to mean it ("am Abend")."""

_AHEAD = (Tense.FUTURE, Tense.PLANNED)
_OF_PUBLICATION = frozenset(
    ["weekday", "weekday_part", "weekday_night", "weekend", "today", "tomorrow", "day_part", "text_part", "midnight"]
)
"""Readings that count from publication and so name no year that "im selben Jahr" could take up."""
_MONTH_LENGTH, _DAY_LENGTH = 7, 10


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchor:
    """The publication date: the first and last day it can be, and its value as far as it is known."""

    first: date
    last: date
    value: str
    time: str = ""
    """When on that day ("05:30"), when it is known."""

    @property
    def day(self) -> date | None:
        """The day, when it is known."""
        return self.first if self.first == self.last else None


def anchor_of(published: Published) -> Anchor | None:
    """Give what dates in the text can be counted from, None when nothing is known."""
    if published.value is None:
        return None
    value = published.value[:_DAY_LENGTH]
    try:
        if len(value) == _DAY_LENGTH:
            first = last = date.fromisoformat(value)
        elif len(value) == _MONTH_LENGTH:
            first = date.fromisoformat(value + "-01")
            last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
        else:
            first, last = date(int(value), 1, 1), date(int(value), 12, 31)
    except ValueError:
        return None
    return Anchor(first=first, last=last, value=value, time=_time_of(published.value))


def _time_of(value: str) -> str:
    """Give the time of publication; midnight is what systems write that know none."""
    time = value[_DAY_LENGTH + 1 : _DAY_LENGTH + 1 + len("00:00")]
    return "" if time == "00:00" else time


@dataclass(slots=True)
class Context:
    """Where reading stands: what is known of the publication date, and the last day and year the text named.

    `cue` is which way the words around a date point, where they do: surer than `tense`, that of its clause. `general`
    tells that its clause can say what is so every year, `anterior` that it goes back behind what the text is at,
    `joined` that a day stands right beside ("Freitag, 11 Uhr"), `unplaced` that a weekday is any ("eines Freitags").
    `told` is the last day named of those that news tells of, one of `several` if the text has told more than one;
    `night` is the last such night, by the day it leads to; `evening` is the day named last, if what was named is its
    evening, `late` if it is its afternoon or evening. `quoted` tells that a date stands in a quotation, `day_quoted`
    that the day named last did, `day_ahead` that it is to come.
    """

    anchor: Anchor | None
    sentence: int = 0
    tense: Tense = Tense.UNKNOWN
    cue: Tense | None = None
    general: bool = False
    anterior: bool = False
    joined: bool = False
    hour_stated: bool = False
    unplaced: bool = False
    quoted: bool = False
    day_quoted: bool = False
    day_ahead: bool = False
    told: date | None = None
    several: bool = False
    night: date | None = None
    evening: date | None = None
    late: bool = False
    spoken_year: int | None = None
    spoken_month: date | None = None
    day: date | None = None
    day_sentence: int = -REACH
    year: int | None = None
    year_sentence: int = -YEAR_REACH

    @property
    def outlook(self) -> Tense:
        """Which way a date points: by the words around it, else by the tense of its clause."""
        return self.cue or self.tense

    def relative(self, unit: str, find: Callable[[date], date], *, near: bool = False) -> str:
        """Write the unit that holds `find(publication day)`; with that day unknown, what holds for all it can be.

        `near` says that the day lies within a week of publication: then the month of publication stands for it.
        """
        if self.anchor is None:
            return UNKNOWN_VALUES.get(unit, "XXXX")
        first, last = find(self.anchor.first), find(self.anchor.last)
        if value_of(first, unit) == value_of(last, unit):
            return value_of(first, unit)
        if near:
            return self.anchor.value
        return common_value(first, last) or UNKNOWN_VALUES.get(unit, "XXXX")

    def shifted(self, unit: str, count: int) -> str:
        """Write the unit `count` units from the publication date."""
        near = unit == "D" or (unit == "W" and count == 0)
        return self.relative(unit, lambda day: move(day, unit, count), near=near)

    def reference(self, unit: str = "D") -> date | None:
        """Give a day of the unit the text speaks of: the last one it named, else that of publication."""
        if unit == "Y" and self.spoken_year is not None:
            return date(self.spoken_year, 1, 1)
        if unit == "M" and self.spoken_month is not None:
            return self.spoken_month
        return self.day or (self.anchor.day if self.anchor else None)

    def recent_day(self) -> date | None:
        """Give the day that an hour or part of a day belongs to: the last one named, when that is not long ago.

        What is told in the past was on no day after publication; it belongs to the day that the news tells of. What
        goes back behind the time the text is at may have been on any of several days told.
        """
        recent = self.day if self.joined or self.sentence - self.day_sentence < REACH else None
        if self.joined or self.tense is not Tense.PAST or self.anchor is None:
            return recent
        if recent is not None and recent <= self.anchor.last:
            return recent
        return None if self.anterior and self.several else self.told

    def this_day(self) -> date | None:
        """Give the day that "dieser Nachmittag" is of: that of the report, not one that a quotation in it speaks of."""
        recent = self.recent_day()
        spoken = self.day_quoted and not self.quoted and self.day_sentence != self.sentence
        return (self.told or (self.anchor.day if self.anchor else None)) if recent and spoken else recent

    @property
    def is_ahead(self) -> bool:
        """Whether the text has just spoken of a day to come, or of what is to be on the day of publication."""
        return self.day_ahead and self.sentence - self.day_sentence < REACH

    def day_of_hour(self, time: str) -> date | None:
        """Give the day of an hour: what was later than the hour of publication, and is over, was the day before.

        A day named in the same sentence is the one meant.
        """
        day = self.recent_day()
        named_here = self.joined or self.day_sentence == self.sentence
        today = self.anchor is not None and day is not None and day == self.anchor.day and bool(self.anchor.time)
        if day and self.anchor and today and not named_here and self.tense is Tense.PAST and time > self.anchor.time:
            return move(day, "D", -1)
        return day

    def is_before_today(self, day: date) -> bool:
        """Whether an evening is before that of the day a text came out, since it is before what the text is at.

        "Am Abend hatte die Polizei noch …" means the last one.
        """
        over = self.anchor is not None and day == self.anchor.day and self.anchor.time < "18"
        return over and self.anterior and not self.joined and self.day_sentence != self.sentence

    def early_day(self) -> date | None:
        """Give the day of a morning or night: after an evening it is the next one that text goes on to tell of."""
        day = self.recent_day()
        goes_on = not (self.joined or self.anterior) and self.outlook not in _AHEAD
        if day is not None and day == self.evening and goes_on and self.anchor and day < self.anchor.last:
            return move(day, "D", 1)
        return day

    def night_day(self) -> date | None:
        """Give the day of a small hour: that of a night told, or the one after an evening told."""
        named_here = self.joined or self.day_sentence == self.sentence
        by_night = self.night and self.evening is None and self.tense is Tense.PAST
        return self.night if by_night and not named_here else self.early_day()

    @property
    def leaves_day_open(self) -> bool:
        """Whether an evening or night without a day told can be that of any day, not of publication.

        What a newspaper tells of in the past, or in the present tense as if it were there, is over when it comes out.
        """
        return self.anchor is not None and self.anchor.day is not None and (self.tense is Tense.PAST or self.general)

    def recent_year(self) -> int | None:
        """Give the last year named, when that is not long ago."""
        return self.year if self.sentence - self.year_sentence < YEAR_REACH else None

    def forget_day(self) -> None:
        """Let no hour that follows belong to the last day: the text now speaks of many."""
        self.day_sentence = -REACH

    def choose_year(self, fits: Callable[[int], date | None], *, unit: str = "D") -> int | None:
        """Find the year of a date that states none, by tense, by a year just named, else the nearest."""
        spoken = self.recent_year()
        if self.anchor is None:
            return spoken
        now = self.anchor.last if self.outlook not in _AHEAD else self.anchor.first
        told = fits(spoken) if spoken is not None and self.tense is Tense.PAST and spoken < now.year - 1 else None
        if told is not None and self._goes_on(told):
            return spoken
        days = [day for day in map(fits, (now.year - 1, now.year, now.year + 1)) if day]
        return self._choose(days, now, unit)

    def _goes_on(self, day: date) -> bool:
        """Whether a day of the year just named comes no earlier in it than the month named: a text tells onward."""
        month = self.spoken_month
        return month is None or month.year != day.year or day.month >= month.month

    def _choose(self, days: list[date], now: date, unit: str) -> int | None:
        nearest = min(days, key=lambda day: abs(day - now), default=None)
        if unit == "D" and nearest and self.cue is None and abs((nearest - now).days) <= SURE_DAYS:
            return nearest.year
        past = [day for day in days if value_of(day, unit) <= value_of(now, unit)]
        ahead = [day for day in days if value_of(day, unit) >= value_of(now, unit)]
        if self.outlook is Tense.PAST and past:
            return past[-1].year
        if ahead and (self.outlook in _AHEAD or (unit == "D" and self.outlook is Tense.PRESENT)):
            return ahead[0].year
        return nearest.year if nearest else None

    def note(self, value: str, action: str) -> None:
        """Remember a value the text has named, and by which reading."""
        with suppress(ValueError):
            self._note_day(date.fromisoformat(value[:_DAY_LENGTH]), value[_DAY_LENGTH:])
        if not value[:4].isdigit():
            return
        if value[5:7].isdigit():
            self.year, self.year_sentence = int(value[:4]), self.sentence
        if action not in _OF_PUBLICATION:
            self.spoken_year = int(value[:4])
            if value[5:7].isdigit():
                self.spoken_month = date(int(value[:4]), int(value[5:7]), 1)

    def _note_day(self, day: date, time: str) -> None:
        ahead = (
            self.anchor is not None and day >= self.anchor.last and (self.outlook in _AHEAD or day > self.anchor.last)
        )
        self.day_ahead = ahead or (self.day_ahead and (day, self.sentence) == (self.day, self.day_sentence))
        self.day, self.day_sentence, self.day_quoted = day, self.sentence, self.quoted
        self.late = time in ("TEV", "TAF")
        self.evening = day if time == "TEV" or "T18" <= time <= "T24" else None
        if self.anchor and self.anchor.first - timedelta(days=TOLD_DAYS) <= day <= self.anchor.last:
            self.several = self.several or self.told not in (None, day)
            self.told = day
            self.night = day if time == "TNI" else self.night
