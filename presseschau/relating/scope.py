"""How far a denial reaches: the clauses of a passage, and what one says that something is not."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise, zip_longest

from presseschau.german import words
from presseschau.model import Span
from presseschau.relating.wording import Word

_MARK = re.compile(r"[,;:–—()]")
_AND = "und"
_BEING = frozenset(("ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären", "bin"))
_NO = re.compile(r"kein(?:e[nmrs]?)?\Z")


def clauses_in(text: str, said: Sequence[Word], roots: Iterable[tuple[Span, str]]) -> Iterator[Sequence[Word]]:
    """Give the words of a passage by clauses: what stands between marks, and what is done behind "und".

    A phrase without a verb belongs to the clause that goes on behind it: "Gegen den Lenker, einen Deutschen, werde …".
    """
    attributes = {span for span, _ in roots if text[span.start].islower()}
    phrase: list[Word] = []
    for clause in _marked(text, said):
        if _is_phrase(text, clause, attributes):
            phrase += clause
        else:
            yield [*phrase, *clause]
            phrase = []
    if phrase:
        yield phrase


def _marked(text: str, said: Sequence[Word]) -> Iterator[list[Word]]:
    clause: list[Word] = []
    finite = words("auxiliary_forms")
    for word, behind in zip_longest(said, said[1:]):
        marked = clause and _MARK.search(text, clause[-1].span.end, word.span.start)
        goes_on = word.form == _AND and behind is not None and behind.form in finite
        if clause and (marked or goes_on):
            yield clause
            clause = []
        clause.append(word)
    if clause:
        yield clause


def _is_phrase(text: str, clause: Sequence[Word], small: AbstractSet[Span]) -> bool:
    """Whether words between marks hold no verb: every content word in small letters belongs to a noun behind it."""
    if not words("auxiliary_forms").isdisjoint(word.form for word in clause):
        return False
    capital = False
    for word in reversed(clause):
        if word.span in small and not capital:
            return False
        capital = text[word.span.start].isupper() or (capital and word.span in small)
    return any(text[word.span.start].isupper() for word in clause)


def within(clause: Sequence[Word], roots: Iterable[tuple[Span, str]]) -> frozenset[str]:
    """Give the roots of the content words of a clause."""
    span = Span(clause[0].span.start, clause[-1].span.end)
    return frozenset(form for place, form in roots if span.contains(place))


def is_none_of(text: str, clause: Sequence[Word], roots: Iterable[tuple[Span, str]]) -> frozenset[str]:
    """Give by its roots what a clause says that its subject is not: "Das Recht ist kein Geschenk" denies no more.

    Nothing where it says more than that ("ist keinem Kollegen bekannt").
    """
    told = [(place, form) for place, form in roots if clause[0].span.start <= place.start <= clause[-1].span.start]
    for being, word in pairwise(clause):
        if being.form in _BEING and _NO.match(word.form):
            behind = [(place, form) for place, form in told if place.start > word.span.start]
            small = [place for place, _ in behind if text[place.start].islower()]
            nouns = [place for place, _ in behind if text[place.start].isupper()]
            if nouns and all(place.start < nouns[0].start for place in small):
                return frozenset(form for place, form in behind if place.start <= nouns[0].start)
    return frozenset()
