"""Values that differ, put together for a glance: equal ones once, those of the story at hand first."""

from collections.abc import Collection
from dataclasses import dataclass

from presseschau.model import Conflict, ConflictValue, Passage
from presseschau.rendering.language import date_words, value_words


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """One value with all passages that give it for the same time by the same owners."""

    words: str
    time: str
    owners: tuple[str, ...]
    passages: tuple[Passage, ...]


def claims_of(conflict: Conflict, first: Collection[str] = ()) -> tuple[Claim, ...]:
    """Give the values of a conflict, those that the articles `first` give before others, else in the given order."""
    grouped: dict[tuple[str, str, tuple[str, ...]], list[Passage]] = {}
    for value in sorted(conflict.values, key=lambda value: value.passage.article not in first):
        key = (value_words(value.value), _time(value), value.owners)
        grouped.setdefault(key, []).append(value.passage)
    return tuple(
        Claim(words=words, time=time, owners=owners, passages=tuple(passages))
        for (words, time, owners), passages in grouped.items()
    )


def _time(value: ConflictValue) -> str:
    return date_words(value.time.value, value.time.precision) if value.time.value else ""
