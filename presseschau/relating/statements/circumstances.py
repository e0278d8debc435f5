"""What else is told of a matter: where it is, which of several is meant, for what reason, of whom besides.

Two passages that say the same of one matter still are two statements where these differ.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from presseschau.german import mapping, words
from presseschau.german.ages import is_age
from presseschau.german.roots import root
from presseschau.model import ActorKind, Agent, Article, Span, TimeType, placed_at, placed_in
from presseschau.model.clock import CLOCK, ROUNDED, minutes_between
from presseschau.relating.lengths import joined_lengths
from presseschau.relating.periods import days_of, period_of
from presseschau.relating.statements.aftermaths import aftermaths_in
from presseschau.relating.statements.voices import Meant
from presseschau.relating.wording import Word

_BECAUSE = re.compile(r"\b(?:[Ww]eil|[Dd]a|[Dd]enn)\s[^,.;:]+|\b[Ww]egen\s+(?:\w+\s+){0,2}?[A-ZÄÖÜ]\w+")
_WHERE = re.compile(
    r"\b(?:[Ii]n|[Ii]m|[Bb]ei|[Nn]ahe|[Aa]uf|[Aa]n|[Aa]m)\s+(?:\w+e[nrm]\s+)?(?:(?:Stadt|Orts)teil\s+|Stadt\s+|Gemeinde\s+)?$"
)
_SPELL = re.compile(r"\d{4}(?:-(?:\d\d|Q\d|H\d))?")
"""A year, or a month, quarter or half of one: what holds for one is not what holds for a longer one."""
NEARLY = 0.92
"""Share of the longer of two lengths of time from which the shorter may be the same, told roundly."""
_WHERE_REACH = 40  # characters before a place in which the preposition stands
_NUMBERED = re.compile(r"\b([A-ZÄÖÜ][a-zäöüß]{2,})\s+([A-Z]|[IVX]{2,4}|\d{1,3})\b(?![.,]\d|\.\s+[A-ZÄÖÜ]|\s+Uhr)")
_BESIDES = re.compile(r"\b(?:[Aa]uch|[Ee]benfalls|[Ee]benso)\s+$")
"""What stands before a subject of which something is so, too."""
_BESIDES_REACH = 12  # characters before a subject in which it stands
_SIDE = re.compile(
    r"\b(?i:(?P<side>für|gegen|vor|nach))\s+(?:(?:den|die|das|dem|der|ein|eine[nmr]?|seine[nmr]?|ihre[nmr]?)\s+)?"
    r"(?:[a-zäöüß]+e[nrms]?\s+){0,2}(?=[A-ZÄÖÜ])"
)
"""How it is told on which side of a thing something is: "für das Gesetz", "vor dem Bruch"."""
_STANCES = frozenset(("für", "gegen"))
_ANOTHER = re.compile(r"\bein(?:e[rnms]?)?\s+(?:zweite|dritte|vierte)[rnms]?\b", re.IGNORECASE)
"""What tells that not the first is meant: "nach einem zweiten Jungen"."""
_FICTIVE = frozenset(form for form in words("unreal_forms") if not form.endswith("n"))
"""Forms of the second subjunctive that do not stand for the first in reported speech, as those of the plural may."""

_FEARING = frozenset(map(root, ("befürchten", "fürchten", "befürchtung", "angst", "sorge", "gefahr", "warnen")))
"""What opens a clause whose subjunctive tells what may well happen: "befürchten, dass es regnen könnte".

(Duden: Die Grammatik, "Konjunktiv II".)"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Circumstances:
    """What a passage tells beside its matter: `places` where it is, `spells` the months or years for which it holds.

    `numbered` tells which of several nouns mean ("Block A"), `reasons` are the roots of its clauses with "weil",
    `besides` tells that it is so of somebody else, too ("auch"), `fictive` that it is surely only thinkable; `acting`
    are the persons and bodies that are its subjects, `persons` all persons it names, `ages` the ages it gives,
    `sides` what it is told to be for or against, before or after; `another` tells that a second one is meant, `days`
    how many days from its print the time lies of which it tells, `clocks` the times of the clock (TIMEX3), `lengths`
    the lengths of time in days; `aftermath` are the roots of what its news came after.
    """

    places: frozenset[str]
    spells: frozenset[str]
    numbered: Mapping[str, str]
    reasons: frozenset[str]
    besides: bool
    fictive: bool
    acting: frozenset[tuple[ActorKind, str]]
    persons: frozenset[str]
    ages: frozenset[float]
    sides: Mapping[str, str]
    another: bool
    days: frozenset[int]
    clocks: frozenset[str]
    lengths: frozenset[float]
    aftermath: frozenset[str]


def circumstances_of(
    article: Article, meant: Meant, part: Span, roots: Sequence[tuple[Span, str]], said: Sequence[Word]
) -> Circumstances:
    """Give the circumstances of a part of a sentence with its content words, by their roots, and all of its words."""
    agents = [agent for agent in placed_at(article.agents, part) if part.contains(agent.subject)]
    subjects = [agent.subject for agent in agents]
    return Circumstances(
        places=frozenset(meant.of(article.id, _places(article, part))),
        spells=frozenset(date.value for date in placed_in(article.dates, part) if _SPELL.fullmatch(date.value)),
        numbered=dict(_numbered(article, part)),
        reasons=frozenset(_reasons(article.text, part, roots)),
        besides=any(
            _BESIDES.search(article.text, max(part.start, subject.start - _BESIDES_REACH), subject.start)
            for subject in subjects
        ),
        fictive=any(word.form in _FICTIVE for word in said) and _FEARING.isdisjoint(form for _, form in roots),
        acting=frozenset(_acting(article, meant, agents)),
        persons=frozenset(
            meant.of(
                article.id,
                (m.span for m in placed_in(article.mentions, part) if m.kind is ActorKind.PERSON),
            )
        ),
        ages=frozenset(figure.value for figure in placed_in(article.figures, part) if is_age(figure.unit)),
        sides=dict(_sides(article.text, part, roots)),
        another=bool(_ANOTHER.search(article.text, part.start, part.end)),
        days=frozenset(_days(article, part)),
        clocks=frozenset(
            d.value for d in placed_in(article.dates, part) if d.type is TimeType.TIME and CLOCK.search(d.value)
        ),
        lengths=frozenset(_lengths(article, part)),
        aftermath=frozenset(aftermaths_in(article.text, part, roots)),
    )


def _lengths(article: Article, part: Span) -> Iterator[float]:
    """Give the lengths of time in days, those told in several measures as one."""
    told = [date for date in placed_in(article.dates, part) if date.type is TimeType.DURATION]
    yield from (days for parts in joined_lengths(article.text, told) if (days := sum(days_of(d.value) for d in parts)))


def _acting(article: Article, meant: Meant, agents: Sequence[Agent]) -> Iterator[tuple[ActorKind, str]]:
    """Give the actors that subjects name or stand for, with their kinds: a minister can act for a government.

    Places are left out, which stand for who rules there.
    """
    for agent in agents:
        inside = [m.span for m in placed_in(article.mentions, agent.subject)]
        named = meant.of(article.id, [*agent.holders, *inside])
        kinds = ((meant.kinds.get(actor), actor) for actor in named)
        yield from ((kind, actor) for kind, actor in kinds if kind and kind is not ActorKind.PLACE)


def _sides(text: str, part: Span, roots: Sequence[tuple[Span, str]]) -> Iterator[tuple[str, str]]:
    """Give by its root what somebody who takes sides is for or against, and what something is before or after."""
    takes_sides = any(form in _taking_sides() for _, form in roots)
    for match in _SIDE.finditer(text, part.start, part.end):
        side = match["side"].lower()
        about = next((form for span, form in roots if span.start == match.end()), None)
        if about and (takes_sides or side not in _STANCES):
            yield about, side


def _days(article: Article, part: Span) -> Iterator[int]:
    """Give how far from its print the days lie that a passage names, of a longer time its nearest day."""
    printed = period_of(article.layout.published.value)
    for date in placed_in(article.dates, part):
        told = period_of(date.value) if date.type is TimeType.DATE else None
        if printed and told and not told.meets(printed):
            yield (told.first - printed.last).days if told.first > printed.last else (told.last - printed.first).days


@lru_cache(maxsize=1)
def _taking_sides() -> frozenset[str]:
    """Give the roots of verbs and nouns with which somebody takes sides."""
    return frozenset(root(base) for base in mapping("opposites")["taking_sides"])


def _numbered(article: Article, part: Span) -> Iterator[tuple[str, str]]:
    """Give nouns with the letter or number that tells which is meant, counts ("Rund 20 Menschen") left out."""
    counts = [figure.span for figure in placed_at(article.figures, part)]
    counts += [date.span for date in placed_at(article.dates, part)]
    for match in _NUMBERED.finditer(article.text, part.start, part.end):
        if not Span(match.start(), match.end()).touches(counts):
            yield match[1], match[2]


def are_of_another(one: Circumstances, other: Circumstances, speakers: AbstractSet[str] = frozenset()) -> bool:
    """Whether two passages are of other places, of another of several things, or one is only thought of.

    Whose words they are does not tell of whom: that `speakers` are their subjects makes no difference.
    """
    places = one.places and other.places and one.places.isdisjoint(other.places)
    numbered = any(noun in other.numbered and other.numbered[noun] != mark for noun, mark in one.numbered.items())
    spells = one.spells and other.spells and {len(spell) for spell in one.spells}.isdisjoint(map(len, other.spells))
    mine, theirs = ({(kind, actor) for kind, actor in side.acting if actor not in speakers} for side in (one, other))
    acting = {kind for kind, _ in mine} & {kind for kind, _ in theirs} and mine.isdisjoint(theirs)
    ages = one.ages and other.ages and one.ages.isdisjoint(other.ages)
    sides = any(other.sides.get(about, side) != side for about, side in one.sides.items())
    another = one.another != other.another
    told = places or numbered or spells or acting or ages or sides or another or _are_far_apart(one, other)
    timed = _are_at_other_hours(one, other) or _last_otherwise(one, other)
    return bool(told or timed or one.fictive != other.fictive)


def name_others(one: Circumstances, other: Circumstances, speakers: AbstractSet[str]) -> bool:
    """Whether two passages name persons, those left out whose words they are, and each one whom the other does not."""
    mine, theirs = one.persons - speakers, other.persons - speakers
    return bool(mine - theirs and theirs - mine)


def _are_far_apart(one: Circumstances, other: Circumstances) -> bool:
    """Whether the one tells of what was, the other of what will be."""
    sides = [(min(side.days) < 0, max(side.days) > 0) for side in (one, other) if side.days]
    return len(sides) > 1 and sorted(sides) == [(False, True), (True, False)]


def _are_at_other_hours(one: Circumstances, other: Circumstances) -> bool:
    """Whether both name times of the clock, and none of the one is one of the other, told roundly."""
    apart = (minutes_between(mine, theirs) >= ROUNDED for mine, theirs in product(one.clocks, other.clocks))
    return bool(one.clocks and other.clocks) and all(apart)


def _last_otherwise(one: Circumstances, other: Circumstances) -> bool:
    """Whether both give lengths of time, and none of the one is one of the other, told roundly."""
    near = (min(pair) >= NEARLY * max(pair) for pair in product(one.lengths, other.lengths))
    return bool(one.lengths and other.lengths) and not any(near)


def turn_reasons(one: AbstractSet[str], ones: Circumstances, other: AbstractSet[str], others: Circumstances) -> bool:
    """Whether what one passage, given by its roots, gives as the reason, the other tells as what follows from it."""
    if not ones.reasons or not others.reasons:
        return False
    follows = one - ones.reasons, other - others.reasons
    turned = ones.reasons & follows[1] and others.reasons & follows[0]
    return bool(turned) and len(ones.reasons & others.reasons) < len(ones.reasons & follows[1])


def _places(article: Article, part: Span) -> Iterator[Span]:
    """Give the places where something is, not those that tell whose it is ("Russlands Präsident")."""
    named = (mention.span for mention in article.mentions if mention.kind is ActorKind.PLACE)
    for span in named:
        before = max(part.start, span.start - _WHERE_REACH)
        if part.contains(span) and _WHERE.search(article.text, before, span.start):
            yield span


def _reasons(text: str, part: Span, roots: Sequence[tuple[Span, str]]) -> Iterator[str]:
    """Give the roots of the clauses that give a reason."""
    clauses = [Span(match.start(), match.end()) for match in _BECAUSE.finditer(text, part.start, part.end)]
    yield from (form for span, form in roots if span.lies_in(clauses))
