"""What a conflict is about, in words of the sources."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from presseschau.german import words
from presseschau.german.states import is_people
from presseschau.model import Article, Span
from presseschau.relating.quantities import Quantity
from presseschau.relating.wording import stem, words_of

_WITHOUT_ENDING = re.compile(r"(?<=\w{3}e)[nrms]$")
_ADDED = re.compile(r"\s+((?:an|auf|in|im|am|bei|beim|vor|entlang|aus)\s+(?:\w+\s+){0,2}?[A-ZÄÖÜ][\w-]+)")


def thing_of(group: Sequence[Quantity], by_id: Mapping[str, Article]) -> str:
    """Name what these figures count: the most frequent naming, with a place or the like that the others share too."""
    shared = Counter(term for quantity in group for term in quantity.context)
    named = [_named(quantity, by_id[quantity.article], shared) for quantity in group]
    return max(sorted(named), key=lambda name: (sum(other in name for other in named), len(name)))


def _named(quantity: Quantity, article: Article, shared: Mapping[str, int]) -> str:
    counted = quantity.figure.counted
    if counted is None:
        return quantity.figure.unit
    name = " ".join(_basic(counted.of(article.text), quantity.figure.unit))
    if quantity.whole and is_people(quantity.figure.unit.lower()):
        return f"{quantity.state}e {quantity.figure.unit}"
    added = _ADDED.match(article.text, counted.end, quantity.sentence.end)
    if added and any(shared[stem(part.lower())] > 1 for part in added[1].split()):
        name = f"{name} {added[1]}"
    return ", ".join([*_measured(quantity, article, shared), name]) if quantity.measure else name


def _measured(quantity: Quantity, article: Article, shared: Mapping[str, int]) -> Iterable[str]:
    """Name what is measured, where it is said before the figure: "Der Pegel stieg auf 7 Meter"."""
    if quantity.sentence.start == quantity.figure.span.start:
        return ()
    before = words_of(article.text, Span(quantity.sentence.start, quantity.figure.span.start))
    told = (word.span.of(article.text) for word in before if shared[word.stem] > 1 and word.stem in quantity.context)
    return dict.fromkeys(word for word in told if word[0].isupper())


def _basic(counted: str, unit: str) -> Iterator[str]:
    """Put a noun phrase into the form it has by itself: "der russischen Soldaten" becomes "russische Soldaten"."""
    parts = [part for part in counted.split() if part.lower() not in words("function_words")]
    told = [part for part in parts if not any(sign.isdigit() for sign in part)] or [unit]
    for part in told:
        yield _WITHOUT_ENDING.sub("", part) if part.islower() else part
