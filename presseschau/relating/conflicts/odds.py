"""How likely two values that differ are of one thing, by what is said around both and by how far they are apart.

Two reports of one event seldom word alike what they count or date, but what a report tells of that another does not is
mostly not of the same kind, or far off. So the nearness in meaning of both clauses, how many values of the kind there
are to choose from and how far the two are apart tell together what none tells alone. The weights are those of a
logistic regression on the values of the stories in `tests/relating/aligned/fitted` and `contradicting/fitted`, whose
writers planted contradictions, and in `calm`, where there are none; `scripts/fit_conflicts.py` fits them anew.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import log, log2
from operator import mul

from presseschau.german.roots import root
from presseschau.model import Passage
from presseschau.relating.likeness import meet
from presseschau.relating.statements.nearness import lead, words_near
from presseschau.relating.surroundings import Surroundings, in_common

SAME = 1.0
"""Log odds from which two values are taken to be of one thing: seven of ten such pairs at the threshold itself are."""
FAINT = -0.5
"""Log odds from which they are where a third text, which agrees with one of them, is sure to contradict the other."""
START = 0.8
"""Log odds of a pair without any sign."""
WEIGHTS: Mapping[str, float] = {
    "near": 1.6,  # both sentences, in meaning
    "near margin": 0.4,  # by which they are nearer than the next nearest pair of either value
    "clauses": 1.25,  # how near the clauses are
    "verbs": 0.25,  # how near their verbs are
    "units": 1.75,  # how near the nouns are that are counted
    "common": 1.3,  # what both surroundings have in common, word by word
    "choice": -1.2,  # logarithm of the number of pairs that the values of the kind make
    "apart": -1.25,  # how far the values are apart
    "slip": 2.05,  # how much one looks like the other told wrongly
    "exact": 0.45,  # 1 where both have several digits
    "phase": 0.35,  # 1 where both begin, or both end
    "counted": -0.15,
    "age": -1.0,
    "hour": 1.5,
    "day": 0.45,
}
"""What each sign adds to the log odds; measures and lengths of time are what the last four are set against."""
_MOST_COMMON, _MOST_APART = 4.0, 4.0
_LEAST_RIVALS = 2  # a text may be so short that it gives no more values of what it speaks of
_MINUTES, _DAYS = 30, 2.5
_EXACT = 4  # decimals: machines differ beyond them, by the order in which they add up

Signs = tuple[float, ...]
"""The signs of a pair, in the order of the weights."""


class Kind(Enum):
    """What values are of; days are months and years, too."""

    COUNTED = "counted"
    MEASURED = "measured"
    AGE = "age"
    HOUR = "hour"
    DAY = "day"
    LENGTH = "length"


@dataclass(frozen=True, kw_only=True, slots=True)
class Setting:
    """Where a value stands, and what is said around it.

    `unit` is the root of what is counted, `rivals` how many values of its kind its article gives, itself among them.
    """

    place: Passage
    kind: Kind
    around: Surroundings
    rivals: int
    unit: str = ""
    phases: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Couple:
    """Two values of two articles that nothing tells apart.

    `apart` tells how far one is from the other, 1 for twice as much, `slip` how much it looks like that told wrongly,
    `exact` that both have several digits, `units` how near the nouns are that are counted, `of_others` that each is
    told of a subject that the other does not name.
    """

    one: Setting
    other: Setting
    apart: float
    slip: float
    exact: bool = False
    units: float = 0.0
    of_others: bool = False

    @property
    def tells_of_two(self) -> bool:
        """Whether the same is done by, or to, what the other does not name: two things are told."""
        verbs = (frozenset(_in_clause(setting.around, verbs=True)) for setting in (self.one, self.other))
        return self.of_others and meet(*verbs)


def factor_apart(one: float, other: float) -> float:
    """Give how far two amounts are apart: 1 for twice as much."""
    low, high = sorted((one, other))
    return min(_MOST_APART, log2(high / low)) if low > 0 else _MOST_APART


def minutes_apart(minutes: int) -> float:
    """Give how far two times of the clock are apart: 1 for an hour and a half, 2 for seven."""
    return min(_MOST_APART, log2(1 + minutes / _MINUTES) / 2)


def days_apart(days: int) -> float:
    """Give how far two dates are apart that are not of one day: 1 for a week, 2 for a month."""
    return min(_MOST_APART, log2(1 + max(0, days)) / _DAYS)


def likely(texts: Iterable[Sequence[Couple]], agree: Callable[[Passage, Passage], bool]) -> Iterator[Couple]:
    """Give of the couples of each two texts those whose values are of one thing, by all that is known of them.

    What two of three texts `agree` on need be shown of one only to differ from what the third gives.
    """
    odds = [pair for couples in texts for pair in _foremost(list(zip(couples, odds_of(couples), strict=True)))]
    sure: dict[Passage, list[Passage]] = defaultdict(list)
    for couple, value in odds:
        if value >= SAME:
            sure[couple.one.place].append(couple.other.place)
            sure[couple.other.place].append(couple.one.place)

    def follows(couple: Couple) -> bool:
        places = couple.one.place, couple.other.place
        return any(
            third.article != other.article and agree(third, other)
            for one, other in (places, places[::-1])
            for third in sure[one]
        )

    yield from (couple for couple, value in odds if value >= SAME or (value >= FAINT and follows(couple)))


def odds_of(couples: Sequence[Couple]) -> tuple[float, ...]:
    """Give for the couples of two texts the log odds that their values are of one thing."""
    weights = tuple(WEIGHTS.values())
    return tuple(round(START + sum(map(mul, weights, signs)), _EXACT) for signs in signs_of(couples))


def _foremost(odds: Sequence[tuple[Couple, float]]) -> Iterator[tuple[Couple, float]]:
    """Leave of the couples of two texts those that are the likeliest of both of their values, and alone are."""
    of: dict[Passage, list[float]] = defaultdict(list)
    for couple, value in odds:
        of[couple.one.place].append(value)
        of[couple.other.place].append(value)
    for couple, value in odds:
        rivals = (of[couple.one.place], of[couple.other.place])
        if all(max(values) == value and values.count(value) == 1 for values in rivals):
            yield couple, value


def signs_of(couples: Sequence[Couple]) -> list[Signs]:
    """Give what tells whether the values of each couple are of one thing; the couples are those of two articles."""
    near = [words_near(_roots(couple.one), _roots(couple.other)) for couple in couples]
    rivals: dict[Passage, list[float]] = defaultdict(list)
    for couple, value in zip(couples, near, strict=True):
        rivals[couple.one.place].append(value)
        rivals[couple.other.place].append(value)
    return [
        (
            value,
            min(_margin(value, rivals[setting.place]) for setting in (couple.one, couple.other)),
            *_said(couple),
            log(max(_LEAST_RIVALS, couple.one.rivals) * max(_LEAST_RIVALS, couple.other.rivals)),
            couple.apart,
            couple.slip,
            float(couple.exact),
            float(bool(couple.one.phases & couple.other.phases)),
            *(float(couple.one.kind is kind) for kind in (Kind.COUNTED, Kind.AGE, Kind.HOUR, Kind.DAY)),
        )
        for couple, value in zip(couples, near, strict=True)
    ]


def _said(couple: Couple) -> Signs:
    """Give how near both clauses are, their verbs and what is counted, and what they have in common."""
    around = couple.one.around, couple.other.around
    clauses, verbs = ([_in_clause(said, verbs=verbs) for said in around] for verbs in (False, True))
    common = in_common(*around, frozenset((couple.one.unit, couple.other.unit)))
    return words_near(*clauses), words_near(*verbs), couple.units, min(_MOST_COMMON, common)


def _roots(setting: Setting) -> tuple[str, ...]:
    return tuple(root(base.form) for base in setting.around.told)


def _in_clause(around: Surroundings, *, verbs: bool) -> tuple[str, ...]:
    inside = (base for base in around.told if around.clause.contains(base.span))
    return tuple(root(base.form) for base in inside if base.verb or not verbs)


def _margin(value: float, rivals: Sequence[float]) -> float:
    """Give how much nearer a sentence is than the next nearest; to be the nearest of one or two says little."""
    return lead(value, sorted(rivals)[-2:]) * (1 - 1 / len(rivals))
