"""Finds the names in one article."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from presseschau.annotating.analysis import Analysis
from presseschau.annotating.mentions.bearers import LONGEST_NAME
from presseschau.annotating.mentions.candidate import Candidate, choose
from presseschau.annotating.mentions.companies import find_companies
from presseschau.annotating.mentions.compounds import find_compounds
from presseschau.annotating.mentions.credits import find_credited, part_credit
from presseschau.annotating.mentions.datelines import find_dateline
from presseschau.annotating.mentions.lessons import Lessons, find_taught, learn
from presseschau.annotating.mentions.namebook import NameBook
from presseschau.annotating.mentions.offices import office_beside
from presseschau.annotating.mentions.organisations import find_organisations, is_town_adjective
from presseschau.annotating.mentions.persons import find_persons
from presseschau.annotating.mentions.phrases import find_phrases
from presseschau.annotating.mentions.places import find_places
from presseschau.annotating.mentions.shadows import Shadows
from presseschau.annotating.mentions.singles import find_singles, kind_of_name
from presseschau.annotating.mentions.spot import Learnt
from presseschau.annotating.mentions.words import Word, read
from presseschau.model import ActorKind, Mention, Span

TOWN_AND_NOUN = 2
"""Words of "Kieler Baugesellschaft"."""


def find_mentions(analysis: Analysis, names: NameBook) -> tuple[Mention, ...]:
    """Find every person, place and organisation named, in text order, none inside another."""
    parts = [part_credit(sentence, read(sentence)) for sentence in analysis.sentences]
    lessons = learn([words for words, _ in parts])
    datelines = [
        list(find_dateline(sentence, words)) for sentence, (words, _) in zip(analysis.sentences, parts, strict=True)
    ]
    towns = dict.fromkeys((town.name for line in datelines for town in line), ActorKind.PLACE)
    learnt = {**names.taught, **towns, **lessons.singles}
    found: list[Mention] = []
    shadows = Shadows(words for words, _ in parts)
    for (words, credit), dateline in zip(parts, datelines, strict=True):
        shadows.read(words)
        things = _within_things(words, lessons)
        candidates = (c for c in _candidates(words, learnt, lessons) if not _is_person_in(things, c))
        possible = [c for c in candidates if not shadows.hide(words, c)]
        named = _without_kinds(words, choose([*dateline, *possible]))
        found += _mentions(words, _without_trades(words, named))
        found += _mentions(credit, choose(find_credited(credit)))
    return tuple(found)


def _within_things(words: Sequence[Word], lessons: Lessons) -> frozenset[int]:
    """Give the places of words in names that a storm, ship, paper or people bears: no person is named there."""
    found: set[int] = set()
    for start in range(len(words)) if lessons.things else ():
        for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
            if " ".join(word.text for word in words[start:end]) in lessons.things:
                found.update(range(start, end))
    return frozenset(found)


def _is_person_in(places: frozenset[int], candidate: Candidate) -> bool:
    """Whether a thing's name stands where a person's surname would: "Nina", "Warnapp Nina"; not "Nina Meier"."""
    return candidate.kind is ActorKind.PERSON and candidate.last - 1 in places


def _without_trades(words: Sequence[Word], chosen: Sequence[Candidate]) -> Iterator[Candidate]:
    """Leave out a word that no list knows right before a person's full name: a trade ("Glasierer Jan Moos")."""
    for candidate, after in zip_longest(chosen, chosen[1:]):
        traits = words[candidate.first].traits
        alone = candidate.kind is ActorKind.PERSON and candidate.last - candidate.first == 1
        full = after is not None and after.kind is ActorKind.PERSON and after.last - after.first > 1
        beside = after is not None and after.first == candidate.last
        if not (alone and full and beside) or traits.first or traits.surname:
            yield candidate


def _without_kinds(words: Sequence[Word], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Leave out what only says of what kind the body is that follows ("die Kieler Baugesellschaft Nordufer")."""
    behind = {candidate.first for candidate in chosen if candidate.kind is ActorKind.ORGANISATION}
    return [candidate for candidate in chosen if candidate.last not in behind or not _is_kind(words, candidate)]


def _is_kind(words: Sequence[Word], candidate: Candidate) -> bool:
    """Whether a body is called by its town and a noun alone."""
    row = words[candidate.first : candidate.last]
    town = len(row) == TOWN_AND_NOUN and is_town_adjective(row[0])
    return town and row[1].tag == "NN" and candidate.kind is ActorKind.ORGANISATION


def _mentions(words: Sequence[Word], chosen: Iterable[Candidate]) -> Iterator[Mention]:
    for candidate in chosen:
        span = candidate.span or Span(words[candidate.first].span.start, words[candidate.last - 1].span.end)
        office = office_beside(words, candidate.first, candidate.last) if candidate.kind is ActorKind.PERSON else None
        yield Mention(span=span, kind=candidate.kind, name=candidate.name, role=office)


def _candidates(words: Sequence[Word], learnt: Learnt, lessons: Lessons) -> Iterator[Candidate]:
    yield from find_taught(words, lessons)
    yield from find_phrases(words)
    yield from find_organisations(words)
    yield from find_companies(words)
    yield from find_persons(words)
    yield from find_places(words)
    yield from find_compounds(words, lambda name: kind_of_name(name, learnt))
    yield from find_singles(words, learnt)
