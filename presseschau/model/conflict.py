"""Figures and dates that differ between articles for one thing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from presseschau.model.agreement import Quantified, agree
from presseschau.model.annotation import Qualifier
from presseschau.model.clock import meet_roundly
from presseschau.model.precision import Precision
from presseschau.model.span import Passage

_EXACTNESS = (None, Qualifier.EXACTLY, Qualifier.ABOUT)


@dataclass(frozen=True, kw_only=True, slots=True)
class EventDate:
    """When an event was, as exactly as its articles allow; `value` is None when they do not say."""

    value: str | None
    precision: Precision
    evidence: tuple[Passage, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ConflictValue:
    """One of several values: `value` as a number, TIMEX3 date or score ("31:27"), `time` what it held for.

    `owners` are those who state it, `speaker` the wording that says who does where nobody is named ("die Polizei");
    `sentence` is the whole sentence around `passage`; `qualifier` and `unit` are those of a figure.
    """

    value: float | str
    passage: Passage
    time: EventDate
    owners: tuple[str, ...] = ()
    speaker: Passage | None = None
    sentence: Passage | None = None
    qualifier: Qualifier | None = None
    unit: str = ""

    def agrees(self, other: "ConflictValue") -> bool:
        """Whether both can be true: they are the same, or one is the other told roundly or a bound of it."""
        mine, theirs = self.value, other.value
        if isinstance(mine, str) or isinstance(theirs, str):
            return mine == theirs or meet_roundly(str(mine), str(theirs))
        return agree(Quantified(mine, self.qualifier), Quantified(theirs, other.qualifier))


@dataclass(frozen=True, kw_only=True, slots=True)
class Conflict:
    """Figures or dates that differ between articles for the same thing; `about` is worded from the sources.

    `same_time` tells a contradiction from further values of another time, `superseded` which figures a later report
    replaces: tolls rise as more is known, and some figures are said to have been wrong.
    """

    about: str
    values: tuple[ConflictValue, ...]
    same_time: bool
    superseded: tuple[Passage, ...] = ()

    @property
    def sides(self) -> tuple[tuple[ConflictValue, ...], ...]:
        """Give the values by what they say, in their order: equal ones, and what tells one of them roundly.

        A rounded value that may be one of several stands alone.
        """
        equal: dict[float | str, list[ConflictValue]] = {}
        for value in self.values:
            equal.setdefault(value.value, []).append(value)
        sides: list[list[ConflictValue]] = []
        for values in sorted(equal.values(), key=_looseness):
            near = [side for side in sides if any(a.agrees(b) for a, b in _pairs(values, side))]
            if len(near) == 1 and all(a.agrees(b) for a, b in _pairs(values, near[0])):
                near[0].extend(values)
            else:
                sides.append(list(values))
        order = {id(value): place for place, value in enumerate(self.values)}
        return tuple(sorted(map(tuple, sides), key=lambda side: min(order[id(value)] for value in side)))


def _pairs(
    ones: Sequence[ConflictValue], others: Sequence[ConflictValue]
) -> Iterator[tuple[ConflictValue, ConflictValue]]:
    """Pair values with others, those that say the very same once: a crowd of prints may give them."""
    yield from product(*({(value.value, value.qualifier): value for value in side}.values() for side in (ones, others)))


def _looseness(values: Sequence[ConflictValue]) -> int:
    """Order equal values: exact ones first, then those told roundly, then bounds."""
    bounds = len(_EXACTNESS)
    return min(_EXACTNESS.index(each.qualifier) if each.qualifier in _EXACTNESS else bounds for each in values)
