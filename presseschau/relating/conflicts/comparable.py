"""Whether two figures count the same thing, by the words around them, what they measure and how alike they are."""

from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import product

from presseschau.german import mapping
from presseschau.german.compounds import is_part
from presseschau.german.roots import root
from presseschau.german.stemming import stem
from presseschau.model import ActorKind
from presseschau.relating.conflicts.aspects import may_be_same
from presseschau.relating.conflicts.attributes import told_apart
from presseschau.relating.conflicts.limits import limited_apart
from presseschau.relating.conflicts.quantities import WANTED, Quantity
from presseschau.relating.conflicts.roles import are_of_other_areas
from presseschau.relating.conflicts.units import is_rate
from presseschau.relating.likeness import contrasted, meet
from presseschau.relating.periods import period_of
from presseschau.relating.values import is_telling, nearly_equal, swapped, within_reach

SHORT_STEM = 3
"""Letters of a stem that tells no word by itself."""
AGE_SPREAD = 10
"""Years by which reports of one person's age differ at most: a wrong digit or swapped ones ("34", "43") stay below."""
COMMON_UNIT, CONTEXT = 1, 2
"""Words beside the unit that must be shared for a thing that is counted, and for a mere measure."""


def comparable(one: Quantity, other: Quantity, *, only: bool = False) -> bool:
    """Whether both count the same thing of the same side, in what is said around them.

    Where neither article has another value of the kind (`only`), what is measured and how alike the values are count
    beside the words that are shared, since a story is one event.
    """
    values = one.figure.value, other.figure.value
    if one.unit != other.unit or one.sides != other.sides or not within_reach(*values) or _are_apart(one, other):
        return False
    enough = CONTEXT if one.measure or of_other_subjects(one, other) else COMMON_UNIT
    return swapped(*values) or _evidence(one, other, only=only) >= enough


def _are_apart(one: Quantity, other: Quantity) -> bool:
    """Whether areas, places, aspects, limits, names or kinds of the things around tell two figures of a unit apart."""
    near = nearly_equal(one.figure.value, other.figure.value)
    areas = are_of_other_areas(one.scope, other.scope) and not near
    places = is_rate(one.unit) and one.named[ActorKind.PLACE] != other.named[ActorKind.PLACE]
    aspects = one.aspect and other.aspect and not may_be_same(one.aspect, other.aspect)
    if areas or places or aspects or limited_apart(one.limits, other.limits) or not may_be_one(one, other):
        return True
    return any(contrasted(one.nouns, other.nouns))


def _evidence(one: Quantity, other: Quantity, *, only: bool) -> int:
    """Count what tells that two values of a unit are of one thing: words, what is measured of what, alike values."""
    measured = (one.aspect, other.aspect) if one.aspect and other.aspect else ()
    words = (one.context & other.context) - {aspect.word for aspect in measured}
    found = len(words) + (CONTEXT if measured and (measured[0].once or (only and measured[0].sole)) else 0)
    found += bool(measured and one.subject & other.subject)
    values = one.figure.value, other.figure.value
    near = nearly_equal(*values) and all(map(is_telling, values)) and one.kind == other.kind
    return found + (bool(measured) + near if only else 0)


def may_be_one(one: Quantity, other: Quantity) -> bool:
    """Whether neither names somebody or a place that the other does not, and the same happened to whom both count.

    Of lines and roads that both tell by number both name the same.
    Of a number with turned digits they may name one more each, beside one that both name.
    """
    slipped = swapped(one.figure.value, other.figure.value)
    apart = any(
        _name_others(one.named[kind], other.named[kind]) and not (slipped and one.named[kind] & other.named[kind])
        for kind in ActorKind
    )
    toll = one.whole and other.whole
    if one.peak != other.peak:
        return False
    if (one.moving or other.moving) and not (_knows(one, other) and _knows(other, one)):
        return False
    if one.numbered and other.numbered and one.numbered != other.numbered:
        return False
    if (one.elected or other.elected) and not any(one.named[kind] & other.named[kind] for kind in ActorKind):
        return False
    if one.measure and (told_apart(one.attributes, other.attributes) or _changes_of_others(one, other)):
        return False
    return (
        not apart
        and (one.state == other.state or not (one.state and other.state))
        and not (toll and _spans(one, other))
    )


def _name_others(mine: AbstractSet[str], theirs: AbstractSet[str]) -> bool:
    """Whether each names what the other does not; a street is told from another street, but from no town."""
    streets = [{name for name in names if name.endswith(_street_stems())} for names in (mine, theirs)]
    towns = [names - own for names, own in zip((mine, theirs), streets, strict=True)]
    return any(one - other and other - one for one, other in (streets, towns))


@lru_cache(maxsize=1)
def _street_stems() -> tuple[str, ...]:
    """Give how the stems of names of streets end; what is left of "Gasse" and "Allee" other names end in, too."""
    stems = {stem(ending) for ending in mapping("name_words")["street_endings"]}
    return tuple(sorted(part for part in stems if len(part) > SHORT_STEM))


def _knows(one: Quantity, other: Quantity) -> bool:
    """Whether an article names the place of another's measure anywhere: levels and temperatures are of one place."""
    told = other.named[ActorKind.PLACE]
    return not told or not told.isdisjoint(one.known)


def may_be_of_one(one: Quantity, other: Quantity) -> bool:
    """Whether two ages may be those of one person: not far apart, and of whom the same is told when no more is said.

    Ages whose digits changed places are one person's told wrongly.
    """
    near = abs(one.figure.value - other.figure.value) <= AGE_SPREAD
    same = one.whole and other.whole
    slip = swapped(one.figure.value, other.figure.value, least=2)
    return near and (same or slip or bool(one.state and one.state == other.state))


def _spans(one: Quantity, other: Quantity) -> bool:
    """Whether one holds for a whole month or year and the other for a day outside: a balance is no single event."""
    a, b = period_of(one.time.value), period_of(other.time.value)
    return a is not None and b is not None and not (a.is_day and b.is_day) and not a.meets(b)


def of_other_subjects(one: Quantity, other: Quantity) -> bool:
    """Whether both are told of a subject, and of another one; what is counted and who counts it are no such subject."""
    if one.figure.owners or other.figure.owners:
        return False
    counted = {stem(quantity.figure.unit.lower()) for quantity in (one, other)}
    subjects = one.subject, other.subject
    general = tuple(stem(noun) for noun in mapping("figure_words")["general_subjects"])
    if any(not subject or meet(counted, subject) or any(w.endswith(general) for w in subject) for subject in subjects):
        return False
    return not meet(*(subject | frozenset(map(root, subject)) for subject in subjects))


def _changes_of_others(one: Quantity, other: Quantity) -> bool:
    """Whether changes or shares are told of other things: "der Umsatz stieg um", "der Gewinn stieg um".

    Of what is demanded or offered, subjects tell by whom.
    """
    if one.unit.endswith(WANTED) and other.unit.endswith(WANTED):
        return False
    shares = one.figure.unit == "Prozent" or "+" in one.unit
    if not shares or one.aspect or other.aspect or not (one.subject and other.subject):
        return False
    if any(is_part(mine, theirs) for mine, theirs in product(one.subject, other.subject)):
        return False
    return not meet(map(root, one.subject), tuple(map(root, other.subject)))
