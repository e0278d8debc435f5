"""How likely two sentences of different articles tell the same: each is the other's best match, and clearly so.

Reporters who write on one event word a fact differently, but each tells it once. So a sentence that resembles another
more than any other sentence of that article does, and the other way round, mostly tells what that one tells, though
they have little in common: the margin over the next best tells more than the likeness itself (competitive linking:
Melamed 2000; margin-based mining of parallel sentences: Artetxe and Schwenk 2019).

The weights are those of a logistic regression on the pairs of sentences of 34 stories written for it, ten of them of
several days, of which it was noted which tell the same (`tests/relating/aligned/fitted`), rounded; what they do on
stories that nothing was fitted on (`held_out`) is published.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, inf
from operator import mul

from presseschau.relating.statements.assertions import AMOUNT, DENIAL, NAME, SPELL, Assertion, saying_roots, whole_of
from presseschau.relating.statements.guards import give_other_values
from presseschau.relating.statements.meaning import Meaning
from presseschau.relating.statements.nearness import Nearness, Pair, Place
from presseschau.relating.statements.objections import is_apart, is_of_another
from presseschau.relating.statements.times import is_day

SAME = 1.3
"""Log odds from which two sentences are taken to tell the same: more than nine of ten such pairs do."""
PLAIN = 2.0
"""Log odds from which that only one asks, or tells that a thing does not come to pass, keeps no two apart."""
SIMILAR = -0.75
"""Log odds from which they may: two of three do, so of neither is it said that it stands in one text only."""
FAINT = -3.0
"""Log odds from which a sentence is not said to stand in one text only: one of two such pairs tells the same."""
MAIN_ACTOR = 2.0
"""Worth below which an actor is a main one: named in one sentence of ten or more."""
START = -6.2
"""Log odds of a pair without any sign."""
WEIGHTS: Mapping[str, float] = {
    "share": 2.1,  # of what both say together that both say (Dice)
    "near": 7.5,  # in meaning
    "near margin": 5.85,  # by which they are nearer than the next nearest pair of either
    "words": 0.75,  # that both have, five at most
    "days": 1.15,  # that both give
    "figures": 1.95,  # and lengths of time that both give, three at most
    "figure more": -0.1,  # 1 where one gives a figure that the other does not
    "one speaker": 1.2,  # 1 where both render the same
    "other speaker": -1.15,  # 1 where they render others
    "other values": -2.5,  # 1 where they count otherwise
    "of another": -2.2,  # 1 where they tell of another place or thing
    "objections": -0.7,  # 1 where anything else speaks against their being one statement
}
"""What each sign adds to the log odds; fitted anew by `scripts/fit_counterparts.py`."""
_MOST_WORDS, _MOST_FIGURES = 5, 3
_NONE = (0.0, 0.0, 0.0)  # nothing is looked for that speaks against what is no match anyway

Signs = tuple[float, ...]
"""The signs of a pair, in the order of the weights."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence tells beside that somebody says it, what all that is worth, and whom any part of it renders.

    The names of a story's main actors are left out: they stand in every other sentence. `roots` are its content words
    in their order, names left out; `whole` is all of it.
    """

    terms: frozenset[str]
    worth: float
    speakers: frozenset[str]
    roots: tuple[str, ...]
    whole: Assertion


def told_by(parts: Iterable[Assertion], meaning: Meaning) -> Told:
    """Give what a sentence tells by its parts, itself among them."""
    parts = tuple(parts)
    whole = whole_of(parts)
    speakers = frozenset[str]().union(*(part.speakers for part in parts))
    main = {term for term in whole.terms if term[0] == NAME and meaning.weights[term] < MAIN_ACTOR}
    terms = whole.terms - saying_roots() - main - {DENIAL, *(NAME + speaker for speaker in speakers)}
    roots = tuple(form for form in whole.unnamed if form not in saying_roots())
    return Told(terms, meaning.worth(terms), speakers, roots, whole)


def odds_of(
    pairs: Sequence[Pair], told: Mapping[Place, Told], meaning: Meaning, nearness: Nearness
) -> dict[Pair, float]:
    """Give for pairs of sentences the log odds that both tell the same; those not given have nothing in common."""
    return {pair: _odds(signs) for pair, signs in signs_of(pairs, told, meaning, nearness).items()}


def signs_of(
    pairs: Sequence[Pair], told: Mapping[Place, Told], meaning: Meaning, nearness: Nearness
) -> dict[Pair, Signs]:
    """Give for pairs of sentences what tells whether both tell the same."""
    shares = {(one, other): _share(told[one], told[other], meaning) for one, other in pairs}
    near = {pair: nearness.of(pair) for pair in (*nearness.foremost(), *pairs)}
    nearest = _two_best(near)
    sizes = Counter(article for article, _ in told)
    found = {
        pair: (
            share,
            near[pair],
            _least_margin(pair, near[pair], nearest, sizes),
            *_common(told[pair[0]], told[pair[1]], meaning),
            *_speakers(told[pair[0]], told[pair[1]]),
        )
        for pair, share in shares.items()
    }
    return {
        (one, other): (*signs, *(_objections(told[one].whole, told[other].whole) if _odds(signs) >= FAINT else _NONE))
        for (one, other), signs in found.items()
    }


def _odds(signs: Sequence[float]) -> float:
    """Give the log odds of a pair by its signs, or by the first of them."""
    return START + float(sum(map(mul, tuple(WEIGHTS.values()), signs)))


def likelihood(odds: float) -> float:
    """Give how likely a pair tells the same, from 0 to 1, by its log odds."""
    return 1 / (1 + exp(-odds)) if odds > -inf else 0.0


def agreeing(odds: Mapping[Pair, float]) -> dict[Pair, float]:
    """Lower the odds of pairs whose sentences have surer counterparts in a third article, two sentences there."""
    partners: dict[Place, dict[str, tuple[float, Place]]] = defaultdict(dict)
    for (one, other), value in odds.items():
        for place, partner in ((one, other), (other, one)):
            if value >= SAME and value > partners[place].get(partner[0], (-inf,))[0]:
                partners[place][partner[0]] = (value, partner)
    return {
        pair: min(value, SAME - 1) if value >= SAME and _disagree(pair, value, partners) else value
        for pair, value in odds.items()
    }


def _disagree(pair: Pair, value: float, partners: Mapping[Place, Mapping[str, tuple[float, Place]]]) -> bool:
    mine, theirs = (partners[place] for place in pair)
    return any(
        mine[article][1] != theirs[article][1] and min(mine[article][0], theirs[article][0]) > value
        for article in mine.keys() & theirs.keys()
    )


def _share(one: Told, other: Told, meaning: Meaning) -> float:
    return 2 * meaning.shared(one.terms, other.terms) / max(1e-9, one.worth + other.worth)


def _two_best(values: Mapping[Pair, float]) -> Mapping[tuple[Place, str], tuple[float, float]]:
    """Give for each sentence and other article how near the two nearest sentences there are."""
    found: dict[tuple[Place, str], tuple[float, float]] = defaultdict(lambda: (0.0, 0.0))
    for (one, other), value in values.items():
        for key in ((one, other[0]), (other, one[0])):
            first, second = found[key]
            found[key] = (max(first, value), max(min(first, value), second))
    return found


def _least_margin(
    pair: Pair, value: float, best: Mapping[tuple[Place, str], tuple[float, float]], sizes: Mapping[str, int]
) -> float:
    """Give what a value is above the best beside it, of the one sentence or the other: the smaller of both."""
    one, other = pair
    return min(
        _margin(value, best[one, other[0]], sizes[other[0]]),
        _margin(value, best[other, one[0]], sizes[one[0]]),
    )


def _margin(value: float, best: tuple[float, float], sentences: int) -> float:
    """Give what a value is above the best beside it; to be the best of one or two sentences says little."""
    return (value - (best[1] if value >= best[0] else best[0])) * (1 - 1 / sentences)


def _common(one: Told, other: Told, meaning: Meaning) -> Signs:
    """Count the words, days and figures that both have, and whether one gives a figure which the other does not."""
    words = sum(term[0] not in (NAME, AMOUNT, SPELL) for term in meaning.common(one.terms, other.terms))
    amounts = [term for term in one.terms & other.terms if term[0] == AMOUNT]
    days = sum(map(is_day, amounts))
    more = any(term[0] == AMOUNT and not is_day(term) for term in one.terms ^ other.terms)
    return min(_MOST_WORDS, words), days, min(_MOST_FIGURES, len(amounts) - days), float(more)


def _speakers(one: Told, other: Told) -> Signs:
    """Tell who speaks; what two agree on and what one of them says are neither of one speaker nor of two."""
    if not one.speakers or not other.speakers:
        return 0.0, 0.0
    return float(one.speakers == other.speakers), float(one.speakers.isdisjoint(other.speakers))


def _objections(one: Assertion, other: Assertion) -> Signs:
    values, another = give_other_values(one.traits, other.traits), is_of_another(one, other)
    return float(values), float(another), float(not (values or another) and is_apart(one, other))
