"""Figures that one article gives and another does not: which of them are of one thing, told with other words.

Two reports of one event mostly give the same figures. What is left over on both sides, of one kind and said in like
surroundings, is the same thing told differently, unless something tells the two apart.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import product

from presseschau.german import mapping
from presseschau.german.roots import root
from presseschau.german.stemming import stem
from presseschau.model import Article, Figure, Passage, Story
from presseschau.relating.conflicts.comparable import AGE_SPREAD, may_be_one, of_other_subjects
from presseschau.relating.conflicts.limits import limited_apart
from presseschau.relating.conflicts.quantities import WANTED, Quantity, is_measure, is_vote
from presseschau.relating.conflicts.roles import are_of_other_areas
from presseschau.relating.copying.crowds import pairs_to_compare
from presseschau.relating.likeness import contrasted, likeness
from presseschau.relating.surroundings import Surroundings, in_common, repeated_in, surroundings_of
from presseschau.relating.values import agree, nearly_equal, slip, swapped, within_reach

ENOUGH = 2.25
"""Signs that two figures are of one thing: a rare word, the unit or another figure that both sentences have count 1."""
SAME = 1.25
"""Factor up to which figures that agree are taken for the same."""
MOST_LEFT = 12
"""Figures of a kind that a report gives alone, at most."""
LEAST_SAID = 0.75
"""Signs in the words around them that there must be: like values of one kind alone meet by chance."""
TURNED = 0.75
"""What turned digits tell of what is measured, or of what is counted where anything else is said alike."""
SAME_UNIT, SAME_ASPECT, ONCE, ONLY, GENERAL = 1.0, 1.0, 1.0, 1.0, 0.5
SAME_WISH = 1.0
"""What it counts that both are the only figure of their unit that is demanded, or offered: talks are about one."""
OTHER_SUBJECT = -1.0
"""What it counts that the two clauses tell of other subjects."""

_AGE = "age"


@dataclass(frozen=True, kw_only=True, slots=True)
class Unmatched:
    """A figure that an article gives and the other does not, with what is said around it.

    `alone` tells that its article has no other value of the measure, `wanted` that it is the only one that is demanded
    or offered there.
    """

    quantity: Quantity
    around: Surroundings
    alone: bool
    wanted: bool


def unmatched_pairs(
    story: Story, quantities: Mapping[str, Sequence[Quantity]], by_id: Mapping[str, Article]
) -> Iterator[tuple[Quantity, Quantity]]:
    """Give the pairs of figures of a story's independent texts that are of one thing and differ.

    Of several figures that a figure may be, it is the one with most signs; with two alike, it is none. Of a story with
    very many texts none are compared.
    """
    around = cache(partial(_around, by_id, {name: repeated_in(by_id[name]) for name in story.articles}))
    for one, other in pairs_to_compare(story.origins):
        mine, theirs = (
            [
                Unmatched(
                    quantity=q,
                    around=around(Passage(q.article, q.figure.span)),
                    alone=_is_alone(q, quantities),
                    wanted=_is_wanted_alone(q, quantities),
                )
                for q in told
            ]
            for told in _few(left(quantities[one], quantities[other]), left(quantities[other], quantities[one]))
        )
        yield from _best(mine, theirs)


def _is_alone(quantity: Quantity, quantities: Mapping[str, Sequence[Quantity]]) -> bool:
    """Whether an article gives but one value of a measure; of money and shares all give several."""
    unit = quantity.figure.unit
    values = {other.figure.value for other in quantities[quantity.article] if other.figure.unit == unit}
    return is_measure(unit) and unit not in mapping("figure_words")["everyday_measures"] and len(values) == 1


def _is_wanted_alone(quantity: Quantity, quantities: Mapping[str, Sequence[Quantity]]) -> bool:
    """Whether a figure is the only one of its unit that its article says is demanded, or offered."""
    values = {other.figure.value for other in quantities[quantity.article] if other.unit == quantity.unit}
    return quantity.unit.endswith(WANTED) and len(values) == 1


def _few(ones: Iterable[Quantity], others: Iterable[Quantity]) -> Iterator[list[Quantity]]:
    """Leave out kinds of which either side has so many left over that it is a table rather than a report."""
    sides = list(ones), list(others)
    counts = [Counter(map(_dimension, side)) for side in sides]
    many = {kind for count in counts for kind, times in count.items() if times > MOST_LEFT}
    yield from ([quantity for quantity in side if _dimension(quantity) not in many] for side in sides)


def _around(by_id: Mapping[str, Article], repeated: Mapping[str, frozenset[str]], place: Passage) -> Surroundings:
    article = by_id[place.article]
    sentence = article.sentence_at(place.span)
    if sentence is None:
        raise LookupError(place)
    return surroundings_of(article, sentence, place.span, repeated[place.article])


def left(ones: Sequence[Quantity], others: Sequence[Quantity]) -> Iterator[Quantity]:
    """Give the figures with which no figure of the other article agrees."""
    given: dict[Hashable, list[Quantity]] = defaultdict(list)
    for quantity in others:
        given[_dimension(quantity)].append(quantity)
    yield from (q for q in ones if not any(_are_alike(q.figure, other.figure) for other in given[_dimension(q)]))


def _are_alike(one: Figure, other: Figure) -> bool:
    """Whether two figures can both be true and are about the same, as "mehr als 100" and 4,000 are not."""
    low, high = sorted((one.value, other.value))
    return high <= SAME * low and agree(one, other)


def _dimension(quantity: Quantity) -> Hashable:
    """Give what a figure can be compared with at all: measures of a unit, things that are counted."""
    if quantity.age:
        return _AGE
    if is_vote(quantity.figure):
        return None
    return stem(quantity.figure.unit.lower()) if is_measure(quantity.figure.unit) else ""


def _best(ones: Sequence[Unmatched], others: Sequence[Unmatched]) -> Iterator[tuple[Quantity, Quantity]]:
    pairs = [
        (a, b)
        for (a, one), (b, other) in product(enumerate(ones), enumerate(others))
        if _may_be_same(one.quantity, other.quantity)
    ]
    choices = Counter(place for a, b in pairs for place in ((0, a), (1, b)))
    signs = {}
    for a, b in pairs:
        count = _signs(ones[a], others[b]) + (ONLY if choices[0, a] == choices[1, b] == 1 else 0.0)
        if count >= ENOUGH:
            signs[a, b] = count
    for (a, b), count in signs.items():
        rivals = [signs[pair] for pair in signs if pair != (a, b) and (pair[0] == a or pair[1] == b)]
        if all(count > rival for rival in rivals):
            yield ones[a].quantity, others[b].quantity


def _signs(one: Unmatched, other: Unmatched) -> float:
    """Count what shows that two figures are of one thing, less than none where the words around them do not."""
    mine, theirs = one.quantity, other.quantity
    aspects = (mine.aspect, theirs.aspect) if mine.aspect and theirs.aspect else ()
    own = frozenset((root(mine.figure.unit.lower()), root(theirs.figure.unit.lower())))
    said = in_common(one.around, other.around, own)
    said += _unit_signs(mine, theirs) + (ONCE if aspects and aspects[0].once else 0.0)
    said += TURNED if _turned(mine, theirs) and (said or mine.age or is_measure(mine.figure.unit)) else 0.0
    said += SAME_WISH if one.wanted and other.wanted and mine.unit == theirs.unit else 0.0
    if said < LEAST_SAID:
        return -ENOUGH
    said += SAME_UNIT if one.alone and other.alone else 0.0
    said += SAME_ASPECT if aspects and aspects[0].word else 0.0
    said += slip(mine.figure.value, theirs.figure.value)
    wished = one.wanted and other.wanted  # "die Arbeiter verlangen", "die Gewerkschaft fordert"
    return said + (OTHER_SUBJECT if not (mine.age or wished) and of_other_subjects(mine, theirs) else 0.0)


def _turned(one: Quantity, other: Quantity) -> bool:
    """Whether two figures have the same digits, two of them in another order: one is the other told wrongly."""
    return swapped(one.figure.value, other.figure.value, least=2)


def _unit_signs(one: Quantity, other: Quantity) -> float:
    """Count a noun that both count, or one so general that it can be what the other counts."""
    if one.age or is_measure(one.figure.unit):
        return 0.0
    if one.unit == other.unit:
        return SAME_UNIT
    units = [root(quantity.figure.unit.lower()) for quantity in (one, other)]
    general = {root(unit) for unit in mapping("figure_words")["general_units"]}
    return max(likeness(units[0], units[1:]), GENERAL if general & set(units) or _are_of_a_group(units) else 0.0)


def _are_of_a_group(units: Sequence[str]) -> bool:
    """Whether two nouns end in words that count the same: "Masernfälle", "Infektionen"."""
    groups = ({root(form) for form in group} for group in mapping("figure_words")["same_units"])
    return any(all(unit.endswith(tuple(group)) for unit in units) for group in groups)


def _may_be_same(one: Quantity, other: Quantity) -> bool:
    """Whether nothing tells two figures apart: another kind, role, aspect or limit, other names, values far apart."""
    alike = _dimension(one) == _dimension(other) is not None and one.sides == other.sides
    if not alike or not (within_reach(one.figure.value, other.figure.value) or _turned(one, other)):
        return False
    if one.age and abs(one.figure.value - other.figure.value) > AGE_SPREAD:
        return False
    if agree(one.figure, other.figure):
        return False
    roles = {quantity.unit.partition("+")[2] for quantity in (one, other)}
    aspects = {quantity.aspect.name for quantity in (one, other) if quantity.aspect}
    return (
        len(roles) == 1
        and len(aspects) < 2  # noqa: PLR2004 - two aspects are two things
        and not limited_apart(one.limits, other.limits)
        and (not are_of_other_areas(one.scope, other.scope) or nearly_equal(one.figure.value, other.figure.value))
        and may_be_one(one, other)
        and not any(contrasted(one.nouns, other.nouns))
    )
