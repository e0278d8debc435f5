"""Figures that one article gives and another does not: which of them are of one thing, told with other words.

Two reports of one event mostly give the same figures. What is left over on both sides, of one kind and said in like
surroundings, is the same thing told differently, unless something tells the two apart.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import product

from presseschau.german import mapping
from presseschau.german.roots import root
from presseschau.german.stemming import stem
from presseschau.model import Article, Passage, Story
from presseschau.model.agreement import agree
from presseschau.relating.conflicts.comparable import AGE_SPREAD, may_be_one, of_other_subjects
from presseschau.relating.conflicts.limits import limited_apart
from presseschau.relating.conflicts.odds import Couple, Kind, Setting, factor_apart, likely
from presseschau.relating.conflicts.quantities import Quantity
from presseschau.relating.conflicts.roles import are_of_other_areas
from presseschau.relating.conflicts.units import is_measure, is_vote
from presseschau.relating.copying.crowds import pairs_to_compare
from presseschau.relating.likeness import contrasted, likeness
from presseschau.relating.statements.nearness import words_near
from presseschau.relating.surroundings import Surroundings, repeated_in, surroundings_of
from presseschau.relating.values import TELLING, is_unrounded, nearly_equal, slip, swapped, within_reach

SAME = 1.25
"""Factor up to which figures that agree are taken for the same."""
MOST_LEFT = 12
"""Figures of a kind that a report gives alone, at most."""
OF_ONE_UNIT = 0.4
"""How near nouns are that may count the same."""
TURNED_AGE = 2.0
"""How much more turned digits tell of ages: those of two people hardly ever have the same two digits."""
GENERAL = 0.5
"""How near a noun is to one so general that it can be what that counts ("Menschen")."""

_AGE = "age"


def unmatched_pairs(
    story: Story, quantities: Mapping[str, Sequence[Quantity]], by_id: Mapping[str, Article]
) -> Iterator[tuple[Quantity, Quantity]]:
    """Give the pairs of figures of a story's independent texts that are of one thing and differ.

    Of several figures that a figure may be, it is the likeliest; with two alike, it is none. Of a story with very many
    texts none are compared.
    """
    placed = {Passage(name, q.figure.span): q for name in story.articles for q in quantities[name]}
    found = likely(
        couples_of(story, quantities, by_id), lambda one, other: agree(placed[one].figure, placed[other].figure)
    )
    yield from ((placed[couple.one.place], placed[couple.other.place]) for couple in found)


def couples_of(
    story: Story, quantities: Mapping[str, Sequence[Quantity]], by_id: Mapping[str, Article]
) -> Iterator[list[Couple]]:
    """Give for each two independent texts the figures left over on both sides that may be of one thing."""
    around = cache(partial(_around, by_id, {name: repeated_in(by_id[name]) for name in story.articles}))
    rivals = {name: Counter(map(_dimension, quantities[name])) for name in story.articles}

    def setting(quantity: Quantity) -> Setting:
        place = Passage(quantity.article, quantity.figure.span)
        return Setting(
            place=place,
            kind=_kind(quantity),
            around=around(place),
            rivals=rivals[quantity.article][_dimension(quantity)],
            unit=root(quantity.figure.unit.lower()) if _kind(quantity) is Kind.COUNTED else "",
        )

    for mine, theirs in pairs_to_compare(story.origins):
        sides = _few(left(quantities[mine], quantities[theirs]), left(quantities[theirs], quantities[mine]))
        couples = (_couple(one, other, setting) for one, other in product(*sides) if _may_be_same(one, other))
        yield [couple for couple in couples if not couple.tells_of_two]


def _couple(one: Quantity, other: Quantity, setting: Callable[[Quantity], Setting]) -> Couple:
    values = one.figure.value, other.figure.value
    return Couple(
        one=setting(one),
        other=setting(other),
        apart=factor_apart(*values),
        slip=slip(*values) * (TURNED_AGE if one.age else 1.0),
        exact=all(map(is_unrounded, values)),
        units=_units(one, other) if _kind(one) is Kind.COUNTED else 0.0,
        of_others=not one.age and of_other_subjects(one, other),
    )


def _units(one: Quantity, other: Quantity) -> float:
    """Give how near two nouns are that are counted, be one so general that it can be what the other counts."""
    if one.unit == other.unit:
        return 1.0
    units = [root(quantity.figure.unit.lower()) for quantity in (one, other)]
    general = {root(unit) for unit in mapping("figure_words")["general_units"]}
    wide = GENERAL if general & set(units) or _are_of_a_group(units) else 0.0
    return max(wide, likeness(units[0], units[1:]), words_near(tuple(units[:1]), tuple(units[1:])))


def _are_of_a_group(units: Sequence[str]) -> bool:
    """Whether two nouns end in words that count the same: "Masernfälle", "Infektionen"."""
    groups = ({root(form) for form in group} for group in mapping("figure_words")["same_units"])
    return any(all(unit.endswith(tuple(group)) for unit in units) for group in groups)


def _kind(quantity: Quantity) -> Kind:
    if quantity.age:
        return Kind.AGE
    return Kind.MEASURED if is_measure(quantity.figure.unit) else Kind.COUNTED


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
    yield from (q for q in ones if not any(_are_alike(q, other) for other in given[_dimension(q)]))


def _are_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can both be true and are about the same, as "mehr als 100" and 4,000 are not.

    Small counts meet by chance: two hurt policemen are no two offers.
    """
    low, high = sorted((one.figure.value, other.figure.value))
    met = high <= SAME * low and agree(one.figure, other.figure)
    small = low < TELLING and _kind(one) is Kind.COUNTED
    return met and not (small and _units(one, other) < OF_ONE_UNIT)


def _dimension(quantity: Quantity) -> Hashable:
    """Give what a figure can be compared with at all: measures of a unit, things that are counted."""
    if quantity.age:
        return _AGE
    if is_vote(quantity.figure):
        return None
    return stem(quantity.figure.unit.lower()) if is_measure(quantity.figure.unit) else ""


def _turned(one: Quantity, other: Quantity) -> bool:
    """Whether two figures have the same digits, two of them in another order: one is the other told wrongly."""
    return swapped(one.figure.value, other.figure.value, least=2)


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
        and (one.state == other.state or not (one.thing or other.thing))
        and not limited_apart(one.limits, other.limits)
        and (not are_of_other_areas(one.scope, other.scope) or nearly_equal(one.figure.value, other.figure.value))
        and may_be_one(one, other)
        and not any(contrasted(one.nouns, other.nouns))
    )
