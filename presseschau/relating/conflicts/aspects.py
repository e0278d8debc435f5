"""What a measure measures: length or height, price or damage."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from presseschau.german import mapping
from presseschau.german.compounds import is_part
from presseschau.german.roots import root
from presseschau.german.stemming import stem
from presseschau.model import Base, Figure, Sentence, Span, placed_in

_ATTRIBUTIVE = re.compile(
    r"\s+(?:lang|hoh|breit|tief|schwer|teuer|teur|groß)e[nrms]?\s+(?:\w+e[nrms]?\s+)?([A-ZÄÖÜ]\w+)"
)
_AT = re.compile(r"\b[Aa](?:m|n\s+(?:dem|der|den|einem|einer|beiden))\s+(?:\w+e[nrms]?\s+)?([A-ZÄÖÜ]\w+)")
_WHEN_OR_WHERE = ("abend", "morgen", "mittag", "nacht", "tag", "ende", "anfang", "ort", "stelle", "rande", "wochenende")
_PREDICATIVE = re.compile(
    r"\b([A-ZÄÖÜ]\w+)\s+(?:ist|sei|war|waren|sind|misst|maß|wiegt|wog|kostet|koste|kostete|kosten|kosteten|zahlt|zahlen)\s+(?:\w+\s+){0,2}$"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Aspect:
    """What is measured: its name, the stem of the word that says so (empty when the unit does), and of what it is.

    `bearer` is the stem of the noun for what is so long or costs so much, where the words show it; `once` tells that an
    event, place or time has only one such measure, `sole` that two texts which give one each mean the same, `moving`
    that it goes up and down in hours.
    """

    name: str
    word: str = ""
    bearer: str = ""
    once: bool = False
    sole: bool = False
    moving: bool = False


def aspect_of(text: str, figure: Figure, bases: Sequence[Base], around: Span) -> Aspect | None:
    """Tell what a figure measures by the nearest word around it that says so, None when none does.

    "14 Meter lang" and "eine Länge von 14 Metern" are one aspect, "14 Meter hoch" is another. `bases` are the content
    words of its sentence.
    """
    kinds = _kinds().get(stem(figure.unit.lower()), {})
    alone = next((name for name, kind in kinds.items() if kind.get("alone")), "")
    near = [base for base in bases if around.contains(base.span) and not base.span.overlaps(figure.span)]
    told = [(base.span.gap(figure.span), name, base.form) for base in near for name in _named(base, kinds)]
    told += [(base.span.gap(figure.span), name, base.form) for name, base in _phrased(near, kinds)]
    _, name, word = min(told, default=(0, alone, ""))
    if not name:
        return None
    return Aspect(
        name=name,
        word=stem(word),
        bearer=_bearer(text, figure, around, at=bool(kinds[name].get("at"))),
        once=bool(kinds[name].get("once")),
        sole=bool(kinds[name].get("sole")),
        moving=bool(kinds[name].get("moving")),
    )


def _bearer(text: str, figure: Figure, around: Span, *, at: bool) -> str:
    """Find what is measured: the noun behind the adjective ("der 14 Meter lange Wal"), or the subject.

    Of damage it is what it was done `at`: "Am Auto entstand ein Schaden von 8.000 Euro".
    """
    match = _ATTRIBUTIVE.match(text, figure.end, around.end) or _PREDICATIVE.search(
        text, around.start, figure.span.start
    )
    if match is None and at:
        found = (part for part in _AT.finditer(text, around.start, around.end) if not _is_when_or_where(part[1]))
        match = next(found, None)
    return stem(match[1].lower()) if match else ""


def _is_when_or_where(noun: str) -> bool:
    """Whether "am" stands before a day, a time of day or the place where something happened."""
    calendar = mapping("calendar")
    form = noun.lower()
    return form.endswith(_WHEN_OR_WHERE) or any(form.startswith(day) for day in calendar["weekdays"])


def label_of(aspect: str) -> str:
    """Give the German name of an aspect, for headings."""
    label: str = mapping("aspects")[aspect]["label"]
    return label


def nouns_of(aspect: str) -> tuple[str, ...]:
    """Give the ends of the base forms of nouns that name an aspect."""
    return tuple(mapping("aspects")[aspect].get("nouns", ()))


def may_be_same(one: Aspect, other: Aspect) -> bool:
    """Whether two measures are of one aspect, and of one thing as far as the words show it."""
    return one.name == other.name and is_part(one.bearer, other.bearer)


def tells_peak(within: Sentence, around: Span) -> bool:
    """Whether a clause tells the highest or lowest of values that go up and down."""
    ends = tuple(mapping("figure_words")["peaks"])
    return any(base.form.endswith(ends) for base in placed_in(within.bases, around))


def _named(base: Base, kinds: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Give the aspects that a word names; the most exact noun wins ("Arbeitslosenquote" over "Quote")."""
    fitting = [
        (len(noun), name) for name, kind in kinds.items() for noun in kind.get("nouns", ()) if base.form.endswith(noun)
    ]
    yield from (name for _, name in sorted(fitting)[-1:])
    yield from (name for name, kind in kinds.items() if root(base.form) in map(root, kind.get("words", ())))


def _phrased(near: Sequence[Base], kinds: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, Base]]:
    """Give the aspects that several words name together, each with the first of them: "gaben ihre Stimme ab"."""
    for name, kind in kinds.items():
        for phrase in kind.get("phrases", ()):
            found = [next((base for base in near if base.form.endswith(part)), None) for part in phrase]
            if found[0] is not None and all(found):
                yield name, found[0]


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
    """Give the aspects by the stems of their units."""
    found: dict[str, dict[str, Mapping[str, Any]]] = {}
    for name, kind in mapping("aspects").items():
        for unit in kind["units"]:
            found.setdefault(stem(unit), {})[name] = kind
    return found
