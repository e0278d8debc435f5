"""What else is told of a matter: where it is, which of several is meant, for what reason, of whom besides.

Two passages that say the same of one matter still are two statements where these differ.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from presseschau.german import words
from presseschau.model import ActorKind, Article, Span
from presseschau.relating.statements.voices import Meant
from presseschau.relating.wording import Word

_BECAUSE = re.compile(r"\b(?:[Ww]eil|[Dd]a|[Dd]enn)\s[^,.;:]+|\b[Ww]egen\s+(?:\w+\s+){0,2}?[A-ZÄÖÜ]\w+")
_WHERE = re.compile(
    r"\b(?:[Ii]n|[Ii]m|[Bb]ei|[Nn]ahe|[Aa]uf|[Aa]n|[Aa]m)\s+(?:\w+e[nrm]\s+)?(?:(?:Stadt|Orts)teil\s+|Stadt\s+|Gemeinde\s+)?$"
)
_SPELL = re.compile(r"\d{4}(?:-(?:\d\d|Q\d|H\d))?")
"""A year, or a month, quarter or half of one: what holds for one is not what holds for a longer one."""
_WHERE_REACH = 40  # characters before a place in which the preposition stands
_NUMBERED = re.compile(r"\b([A-ZÄÖÜ][a-zäöüß]{2,})\s+([A-Z]|[IVX]{2,4}|\d{1,3})\b(?![.,]\d|\.\s+[A-ZÄÖÜ]|\s+Uhr)")
_BESIDES = re.compile(r"\b(?:[Aa]uch|[Ee]benfalls|[Ee]benso)\s+$")
"""What stands before a subject of which something is so, too."""
_BESIDES_REACH = 12  # characters before a subject in which it stands
_FICTIVE = frozenset(form for form in words("unreal_forms") if not form.endswith("n"))
"""Forms of the second subjunctive that do not stand for the first in reported speech, as those of the plural may."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Circumstances:
    """What a passage tells beside its matter: `places` where it is, `spells` the months or years for which it holds.

    `numbered` tells which of several nouns mean ("Block A"), `reasons` are the roots of its clauses with
    "weil", `besides` tells that it is so of somebody else, too ("auch"), `fictive` that it is surely only thinkable.
    """

    places: frozenset[str]
    spells: frozenset[str]
    numbered: Mapping[str, str]
    reasons: frozenset[str]
    besides: bool
    fictive: bool


def circumstances_of(
    article: Article, meant: Meant, part: Span, roots: Sequence[tuple[Span, str]], said: Sequence[Word]
) -> Circumstances:
    """Give the circumstances of a part of a sentence with its content words, by their roots, and all of its words."""
    subjects = [agent.subject for agent in article.agents if part.contains(agent.subject)]
    return Circumstances(
        places=frozenset(meant.of(article.id, _places(article, part))),
        spells=frozenset(
            date.value for date in article.dates if part.contains(date.span) and _SPELL.fullmatch(date.value)
        ),
        numbered=dict(_numbered(article, part)),
        reasons=frozenset(_reasons(article.text, part, roots)),
        besides=any(
            _BESIDES.search(article.text, max(part.start, subject.start - _BESIDES_REACH), subject.start)
            for subject in subjects
        ),
        fictive=any(word.form in _FICTIVE for word in said),
    )


def _numbered(article: Article, part: Span) -> Iterator[tuple[str, str]]:
    """Give nouns with the letter or number that tells which is meant, counts ("Rund 20 Menschen") left out."""
    counts = [figure.span for figure in article.figures if part.overlaps(figure.span)]
    counts += [date.span for date in article.dates if part.overlaps(date.span)]
    for match in _NUMBERED.finditer(article.text, part.start, part.end):
        if not Span(match.start(), match.end()).touches(counts):
            yield match[1], match[2]


def are_of_another(one: Circumstances, other: Circumstances) -> bool:
    """Whether two passages are of other places, of another of several things, or one is only thought of."""
    places = one.places and other.places and one.places.isdisjoint(other.places)
    numbered = any(noun in other.numbered and other.numbered[noun] != mark for noun, mark in one.numbered.items())
    spells = one.spells and other.spells and {len(spell) for spell in one.spells}.isdisjoint(map(len, other.spells))
    return bool(places or numbered or spells or one.fictive != other.fictive)


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
