"""What a conflict is about, in words of the sources."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from presseschau.german import mapping, words
from presseschau.german.states import is_anybody, is_people, label_of
from presseschau.model import Article, Passage, Span
from presseschau.relating.conflicts.aspects import label_of as label_of_aspect
from presseschau.relating.conflicts.aspects import nouns_of
from presseschau.relating.conflicts.complements import bearer_of, behind, doing_of, place_of, verbs_of
from presseschau.relating.conflicts.plainness import colour_of
from presseschau.relating.conflicts.quantities import Quantity
from presseschau.relating.conflicts.units import is_vote
from presseschau.relating.wording import Word, stem, words_of

MOST_NOUNS = 2
"""So many nouns say what is measured; more are a sentence without its verb."""

_WITHOUT_ENDING = re.compile(r"(?<=\w{3}e)[nrms]$")
_ADDED = re.compile(r"\s+((?:an|auf|in|im|am|bei|beim|vor|entlang|aus)\s+(?:\w+\s+){0,2}?[A-ZÄÖÜ][\w-]+)")
_NEXT_NOUN = re.compile(r"\s+([A-ZÄÖÜ][\w-]+)")
_BOTH_SEXES = re.compile(r"\w+innen\s+und\s+\w+$")
"""How people of both sexes are counted: "Mitarbeiterinnen und Mitarbeiter"."""
_ON_WHOSE_WORD = re.compile(
    r"\b(?:nach|laut|gemäß|zufolge)\s+[A-ZÄÖÜ][\w-]+(?:\s+(?:der|des|von|vom)\s+(?:[a-zäöü]\w+\s+)?[A-ZÄÖÜ][\w-]+)?",
    re.IGNORECASE,
)
"""A phrase that tells on whose word something stands: "nach Überzeugung der Kammer", "laut Polizei"."""


_WANTED = {"+demanded": "Forderung", "+offered": "Angebot"}
"""How headings call what is only demanded or offered, by the end of its unit."""
_WORTH = "worth"
"""What says only that things are valued: the things themselves name the conflict."""


def thing_of(group: Sequence[Quantity], by_id: Mapping[str, Article]) -> str:
    """Name what these figures count, as a heading: the most frequent naming, or what is measured with its unit."""
    shared = Counter(term for quantity in group for term in quantity.context)
    if any(quantity.measure and not is_vote(quantity.figure) for quantity in group):
        name = _measure(group, by_id, shared)
    else:
        named = [_named(quantity, by_id[quantity.article], shared) for quantity in group]
        telling = [name for name in named if not _is_general(name)] or named
        name = max(sorted(telling), key=lambda name: (sum(other in name for other in telling), len(name)))
        name = _people(name, group, by_id) if _is_general(name) else _with_bearer(name, group, by_id)
    return name[:1].upper() + name[1:]


def _is_general(name: str) -> bool:
    """Whether a noun only tells that people are counted, or of which age or sex."""
    return is_people(name.lower()) or name.lower() in mapping("person_states")["kinds_of_people"]


def _people(name: str, group: Sequence[Quantity], by_id: Mapping[str, Article]) -> str:
    """Name people of whom a noun says no more by what they do or undergo in most sentences, or by where they are."""
    plain = _plainest(group, by_id)
    spread = Counter(verb for quantity in group for verb in verbs_of(by_id[quantity.article], quantity))
    shared = frozenset(verb for verb, count in spread.items() if count > 1)
    told = (doing_of(by_id[quantity.article], quantity, shared=shared) for quantity in plain)
    places = (place_of(by_id[quantity.article], quantity) for quantity in plain)
    return next(filter(None, told), "") or next((f"{name} {place}" for place in places if place), name)


def _with_bearer(name: str, group: Sequence[Quantity], by_id: Mapping[str, Article]) -> str:
    """Add to what is counted what has so many of it, as far as a source says so: "Seiten (Bericht)"."""
    bearer = next(filter(None, (bearer_of(by_id[q.article], q) for q in _plainest(group, by_id))), "")
    return f"{name} ({bearer})" if bearer else name


def _plainest(group: Sequence[Quantity], by_id: Mapping[str, Article]) -> list[Quantity]:
    """Order figures by how soberly their sentences are worded, the soberest first."""
    return sorted(group, key=lambda q: colour_of(by_id[q.article], Passage(q.article, q.sentence)))


def _named(quantity: Quantity, article: Article, shared: Mapping[str, int]) -> str:
    """Name what is counted, with a place or the like that the others share too."""
    counted, unit = quantity.figure.counted, quantity.figure.unit
    if quantity.whole and quantity.state and is_anybody(unit.lower(), quantity.state):
        return label_of(quantity.state) or f"{quantity.state}e {unit}"
    if counted is None:
        return unit
    name = " ".join(_basic(counted.of(article.text), unit))
    if quantity.age:
        return f"Alter: {name}"
    added = _ADDED.match(article.text, counted.end, quantity.sentence.end)
    if added and any(shared[stem(part.lower())] > 1 for part in added[1].split()):
        name = f"{name} {added[1]}"
    return name


def _measure(group: Sequence[Quantity], by_id: Mapping[str, Article], shared: Mapping[str, int]) -> str:
    """Name a measure: by the noun for what is measured, or else by nouns the sentences share; "Länge (Meter)"."""
    unit = Counter(quantity.figure.unit for quantity in group if quantity.measure).most_common(1)[0][0]
    told = _of_aspect(group, by_id) or _standing(group) or _shared_nouns(group, by_id, shared)
    told = told or _noun_behind(group, by_id)
    if told:
        return f"{', '.join(told)} ({unit})"
    phrases = (behind(by_id[quantity.article], quantity) for quantity in _plainest(group, by_id))
    phrase = next(filter(None, phrases), "")
    if phrase:
        return f"{unit} {phrase}"
    return f"{label_of_aspect(_WORTH)} ({unit})" if any(_is_worth(quantity) for quantity in group) else unit


def _standing(group: Sequence[Quantity]) -> list[str]:
    """Name what is demanded or offered as such: "Die Arbeitgeber bieten 4,2 Prozent"."""
    wanted = {label for quantity in group for ending, label in _WANTED.items() if quantity.unit.endswith(ending)}
    return sorted(wanted) if len(wanted) == 1 else []


def _is_worth(quantity: Quantity) -> bool:
    return quantity.aspect is not None and quantity.aspect.name == _WORTH


def _of_aspect(group: Sequence[Quantity], by_id: Mapping[str, Article]) -> list[str]:
    """Give the sources' noun for the aspect that is measured ("Kaufpreis"), else its common name ("Preis")."""
    aspects = Counter(q.aspect.name for q in group if q.aspect and q.aspect.name != _WORTH)
    if not aspects:
        return []
    aspect = aspects.most_common(1)[0][0]
    nouns = Counter(
        base.form
        for quantity in group
        for sentence in by_id[quantity.article].sentences
        if sentence.span == quantity.sentence
        for base in sentence.bases
        if base.form.endswith(nouns_of(aspect)) and base.span.of(by_id[quantity.article].text)[0].isupper()
    )
    name = max(nouns, key=lambda noun: (nouns[noun], -len(noun), noun), default=label_of_aspect(aspect))
    return [name[0].upper() + name[1:]]


def _shared_nouns(group: Sequence[Quantity], by_id: Mapping[str, Article], shared: Mapping[str, int]) -> list[str]:
    """Give the nouns before a figure that the others share too, those nearest to it: "Der Pegel stieg auf 7 Meter"."""
    by_place = [_nouns(quantity, by_id[quantity.article], shared) for quantity in group]
    return max(by_place, key=len, default=[])


def _noun_behind(group: Sequence[Quantity], by_id: Mapping[str, Article]) -> list[str]:
    """Give the noun right behind a measure that all its places have: "300 Kilogramm Ammoniak"."""
    found = {_behind(quantity, by_id[quantity.article]) for quantity in group}
    return [noun for noun in found if noun] if len(found) == 1 else []


def _behind(quantity: Quantity, article: Article) -> str:
    match = _NEXT_NOUN.match(article.text, quantity.figure.end, quantity.sentence.end)
    return match[1] if match else ""


def _nouns(quantity: Quantity, article: Article, shared: Mapping[str, int]) -> list[str]:
    start, end = quantity.sentence.start, quantity.figure.span.start
    if start == end:
        return []
    stated = [Span(*match.span()) for match in _ON_WHOSE_WORD.finditer(article.text, start, end)]
    told = (
        word.span.of(article.text)
        for word in words_of(article.text, Span(start, end))
        if shared[word.stem] > 1 and word.stem in quantity.context and _tells(word, stated)
    )
    return list(dict.fromkeys(word for word in told if word[0].isupper()))[-MOST_NOUNS:]


def _tells(word: Word, stated: Iterable[Span]) -> bool:
    """Whether a word can name what is measured: it is nobody who states it, and says more than that it is a value."""
    empty = word.form in mapping("figure_words")["empty_nouns"] or word.form.endswith(tuple(words("speaking_nouns")))
    return not empty and not word.span.touches(stated)


def _basic(counted: str, unit: str) -> Iterator[str]:
    """Put a noun phrase into the form it has by itself: "der russischen Soldaten" becomes "russische Soldaten"."""
    if _BOTH_SEXES.search(counted) or " und " in unit:
        yield counted if _BOTH_SEXES.search(counted) else unit
        return
    parts = [part for part in counted.split() if part.lower() not in words("function_words")]
    told = [part for part in parts if not any(sign.isdigit() for sign in part)] or [unit]
    for part in told:
        if part[:-1] == unit:
            yield unit
        else:
            yield _WITHOUT_ENDING.sub("", part) if part.islower() else part
