"""Values that differ, put together for a glance: equal ones once, those of the story at hand first."""

from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass

from presseschau.model import Conflict, ConflictValue, Passage
from presseschau.rendering.language import date_words, enumerate_words, qualifying, value_words
from presseschau.rendering.site import Site


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """One value with all passages that give it, for what time and by which owners."""

    words: str
    time: str
    owners: tuple[str, ...]
    passages: tuple[Passage, ...]


def claims_of(site: Site, conflict: Conflict, first: Collection[str] = ()) -> tuple[Claim, ...]:
    """Give the values of a conflict, those that the articles `first` give before others, else in the given order.

    Equal values are one claim where all are of the same time, else those of one day, month or year.
    """
    grouped: dict[Hashable, list[ConflictValue]] = {}
    for value in sorted(conflict.values, key=lambda value: value.passage.article not in first):
        time = "" if conflict.same_time else _day(value)
        grouped.setdefault((value.value, time), []).append(value)
    return tuple(_claim(site, values) for values in grouped.values())


def _claim(site: Site, values: list[ConflictValue]) -> Claim:
    words = value_words(values[0].value, values[0].unit)
    return Claim(
        words=" ".join(part for part in (_qualifier(site, values), words) if part),
        time=_times(values, words),
        owners=tuple(dict.fromkeys(owner for value in values for owner in value.owners)),
        passages=tuple(value.passage for value in values),
    )


def _qualifier(site: Site, values: Iterable[ConflictValue]) -> str:
    """Give how exactly a value is meant, where all who give it say so in the same words."""
    said = {qualifying(site.words(value.passage), value.qualifier) if value.qualifier else "" for value in values}
    return said.pop() if len(said) == 1 else ""


def _times(values: Iterable[ConflictValue], words: str) -> str:
    """Give the days of a claim; none that is the value itself."""
    known = {_day(value): value.time.precision for value in values if value.time.value}
    days = (date_words(time, precision) for time, precision in sorted(known.items()))
    return enumerate_words([day for day in dict.fromkeys(days) if day != words])


def _day(value: ConflictValue) -> str:
    """Give the time of a value without the time of day, in which claims do not differ."""
    time = value.time.value or ""
    return time.partition("T")[0] if time[:1].isdigit() else time
