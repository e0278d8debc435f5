"""What keeps two passages apart that use the same words: other numbers, parts for the whole, roles exchanged.

Likeness of words measures what is spoken of, not what is said of it. Here is looked at what two passages of one matter
mostly differ in when they say different things (as in the tests for natural language inference: quantity, order of the
arguments, predicate; MacCartney and Manning 2009).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from presseschau.german import mapping, passive, table, words
from presseschau.german.roots import root
from presseschau.model import Article, Base, Span, placed_at, placed_in
from presseschau.relating.negation import light_verbs
from presseschau.relating.opposites import affirmed
from presseschau.relating.values import within_reach
from presseschau.relating.wording import Word

_VALUE = re.compile(r"\d+(?:\.\d+)?(?:e\+\d+)?")
_NOT_YET = "noch"
_MODAL = frozenset(("muss", "müssen", "soll", "sollen", "will", "wollen", "kann", "können", "steht", "fehlt"))
_ALREADY = frozenset(("bereits", "schon"))
_PERFECT = frozenset(("hat", "haben", "hatte", "hatten", "wurde", "wurden", "worden"))
"""Forms with which is said that something has been done."""

_WANTING = frozenset(
    ("will", "wollen", "wolle", "wollte", "wollten", "soll", "sollen", "solle", "sollte", "sollten", "müsse", "müssten")
)
"""Forms of modal verbs with which is said what somebody wants."""


_HOPING = ("hoffen", "erhoffen", "wünschen")
_FEARING = ("fürchten", "befürchten", "bangen", "sorgen")


@lru_cache(maxsize=1)
def _fearing() -> frozenset[str]:
    """Give the roots of verbs with which is said what somebody fears."""
    return frozenset(map(root, _FEARING))


@lru_cache(maxsize=1)
def _hoping() -> frozenset[str]:
    """Give the roots of verbs with which is said what somebody hopes for."""
    return frozenset(map(root, _HOPING))


@dataclass(frozen=True, kw_only=True, slots=True)
class Traits:
    """What a passage says of its matter: which and how many, who acts on whom, what is done.

    `numbers` are counts, `ordinals` places in a row, `shares` whether all or a part is meant; `subject` and `rest` are
    roots in and outside of the subjects; `predicates` the roots of full verbs, `directions` whether something rises
    or falls; `demanded` tells that somebody asks for what is said, `wanted` also that somebody will or shall do it,
    `announced` that somebody says he will, `decided` that it is told as said or decided; `prevented` that it does not
    come to pass, `pending` that it must still be done, `done` that it has been.
    """

    numbers: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    shares: frozenset[str] = frozenset()
    subject: frozenset[str] = frozenset()
    rest: frozenset[str] = frozenset()
    predicates: frozenset[str] = frozenset()
    directions: frozenset[str] = frozenset()
    passive: bool = False
    demanded: bool = False
    wanted: bool = False
    announced: bool = False
    decided: bool = False
    prevented: bool = False
    pending: bool = False
    done: bool = False


def traits_of(
    article: Article, part: Span, bases: Sequence[Base], roots: Iterable[tuple[Span, str]], said: Sequence[Word]
) -> Traits:
    """Give the traits of a part of a sentence with content words `bases`, their `roots`, and all of its words."""
    dates = [date.span for date in placed_at(article.dates, part)]
    subjects = [agent.subject for agent in placed_at(article.agents, part) if part.contains(agent.subject)]
    own = [b for b in bases if part.contains(b.span) and not b.span.touches(dates)]
    told = [(span, form) for span, form in roots if part.contains(span) and not span.touches(dates)]
    heads = frozenset(form for span, form in told if span.lies_in(subjects))
    rest = frozenset(form for span, form in told if not span.lies_in(subjects))
    predicates = frozenset(affirmed(root(b.form)) for b in own if b.verb)
    forms = {word.form for word in said}
    demanded = not (heads | rest).isdisjoint(demands())
    return Traits(
        numbers=_counts(article, part, own),
        ordinals=frozenset(b.form for b in own if b.form in _ordinals()),
        shares=frozenset(share for word in said if (share := _shares().get(_base(word.form)))),
        subject=heads,
        rest=rest,
        predicates=predicates,
        directions=frozenset(way for form in heads | rest if (way := _directions().get(form))),
        passive=is_passive(own, said),
        demanded=demanded,
        pending=_NOT_YET in forms and not forms.isdisjoint(_MODAL),
        done=not forms.isdisjoint(_ALREADY) or (not forms.isdisjoint(_PERFECT) and _NOT_YET not in forms),
        prevented=not predicates.isdisjoint(_preventing()),
        wanted=any(word.form in _WANTING for word in said) or not predicates.isdisjoint(_hoping()),
        announced=not predicates.isdisjoint(_announcing()),
        decided=not predicates.isdisjoint(_telling()),
    )


def differ(one: Traits, other: Traits) -> bool:
    """Whether two passages that speak of one matter say different things of it."""
    return only_one_prevents(one, other) or tell_otherwise(one, other)


def tell_otherwise(one: Traits, other: Traits) -> bool:
    """Whether they do so though both, or neither, tell that something does not come to pass."""
    still = _only_plans(one, other) or _only_plans(other, one)
    feelings = _hope_and_fear(one, other) or _hope_and_fear(other, one)
    others = give_other_values(one, other)
    return others or still or feelings or _exchanged(one, other) or _only_one_demands(one, other)


def give_other_values(one: Traits, other: Traits) -> bool:
    """Whether they count otherwise, tell of another place in a row, part or direction."""
    pairs = (
        (one.numbers, other.numbers),
        (one.ordinals, other.ordinals),
        (one.shares, other.shares),
        (one.directions, other.directions),
    )
    return any(a and b and a.isdisjoint(b) for a, b in pairs) or _count_far_apart(one, other)


def only_one_prevents(one: Traits, other: Traits) -> bool:
    """Whether the one tells that something does not come to pass: "Die Reform kippt", "Die Reform tritt in Kraft"."""
    return bool(one.predicates and other.predicates) and one.prevented != other.prevented


def _hope_and_fear(one: Traits, other: Traits) -> bool:
    return not one.predicates.isdisjoint(_hoping()) and not other.predicates.isdisjoint(_fearing())


def _count_far_apart(one: Traits, other: Traits) -> bool:
    """Whether each gives numbers that the other lacks, none of which can be one of the other's told differently."""
    mine, theirs = _values(one.numbers - other.numbers), _values(other.numbers - one.numbers)
    return bool(mine and theirs) and not any(within_reach(a, b) for a, b in product(mine, theirs))


def _values(numbers: Iterable[str]) -> list[float]:
    """Give counts as numbers, scores ("1:1") left out."""
    return [float(number) for number in numbers if _VALUE.fullmatch(number)]


def _only_plans(one: Traits, other: Traits) -> bool:
    """Whether what the one tells as still to be done, or as wanted or announced, the other tells as done."""
    done = other.done and not other.wanted
    announced = one.announced and not other.announced and not other.decided
    return (other.done and one.pending) or (done and ((one.wanted and not one.done) or announced))


def go_other_ways(one: Traits, other: Traits) -> bool:
    """Whether of one thing the one passage says that it rises, the other that it falls."""
    ways = bool(one.directions and other.directions) and one.directions.isdisjoint(other.directions)
    return ways and not one.subject.isdisjoint(other.subject)


def _exchanged(one: Traits, other: Traits) -> bool:
    """Whether who acts in the one is who is acted on in the other, and the other way round.

    A verb that says little by itself can tell it from the other side ("erhält den Preis", "der Preis geht an").
    """
    if one.passive != other.passive or not one.subject or not other.subject:
        return False
    telling = all(side.predicates - light_verbs() for side in (one, other))
    if one.predicates.isdisjoint(other.predicates) and not telling:
        return False
    mine, theirs = one.subject - other.subject, other.subject - one.subject
    if one.predicates & other.predicates - light_verbs() and not one.passive:
        return bool(mine & other.rest and theirs & one.rest)
    return bool(mine and theirs) and mine <= other.rest and theirs <= one.rest


def _only_one_demands(one: Traits, other: Traits) -> bool:
    """Whether the one tells what somebody wants, the other that something else is done."""
    told = bool(one.predicates and other.predicates)
    wanted = [traits.demanded or traits.wanted for traits in (one, other)]
    return told and ((one.demanded and not wanted[1]) or (other.demanded and not wanted[0]))


def is_passive(bases: Iterable[Base], said: Sequence[Word]) -> bool:
    """Whether a passage, given by its content words and all its words, is in the passive."""
    forms = {word.span.start: word.form for word in said}
    return passive.is_passive(forms.values(), ((forms.get(b.span.start, b.form), b.form) for b in bases if b.verb))


def _counts(article: Article, part: Span, bases: Iterable[Base]) -> frozenset[str]:
    """Give the counts of a passage as digits, however they are written: "420 000" and "420.000"."""
    figures = placed_in(article.figures, part)
    places = [figure.span for figure in figures]
    loose = (_number(base.form) for base in bases if not base.span.touches(places))
    return frozenset((*(f"{figure.value:g}" for figure in figures), *filter(None, loose)))


def _number(form: str) -> str:
    """Give a count as digits, empty for what is none."""
    if form[0].isdigit():
        return form.replace(".", "")
    return str(mapping("numbers")["ones"].get(form, "")) if form != "ein" else ""


def _base(form: str) -> str:
    return form[:-1] if form.endswith(("e", "r", "n", "s", "m")) and form[:-1] in _shares() else form


@lru_cache(maxsize=1)
def _ordinals() -> frozenset[str]:
    return frozenset(mapping("quantifiers")["ordinals"])


@lru_cache(maxsize=1)
def _shares() -> Mapping[str, str]:
    return {word: share for share, forms in mapping("quantifiers")["shares"].items() for word in forms}


@lru_cache(maxsize=1)
def _directions() -> Mapping[str, str]:
    return {root(form): way for way, forms in mapping("opposites")["directions"].items() for form in forms}


@lru_cache(maxsize=1)
def demands() -> frozenset[str]:
    """Give the roots of words with which somebody asks for something."""
    return frozenset(root(base) for base in words("demanding_verbs"))


@lru_cache(maxsize=1)
def _announcing() -> frozenset[str]:
    return frozenset(affirmed(root(base)) for base in mapping("planning")["announcing"])


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    """Give the roots of verbs under which stands what somebody says or decides, so that it need not be done yet."""
    bases = (*(row[0] for row in table("speech_verbs")), *mapping("phases")["deciding"], *mapping("phases")["telling"])
    return frozenset(affirmed(root(base)) for base in bases)


@lru_cache(maxsize=1)
def _preventing() -> frozenset[str]:
    return frozenset(root(base) for base in words("preventing_verbs"))
