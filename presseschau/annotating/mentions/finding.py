"""Finds the names in one article."""

from collections.abc import Iterable, Iterator, Sequence

from presseschau.annotating.analysis import Analysis
from presseschau.annotating.mentions.candidate import Candidate, choose
from presseschau.annotating.mentions.companies import find_companies
from presseschau.annotating.mentions.compounds import find_compounds
from presseschau.annotating.mentions.credits import find_credited, part_credit
from presseschau.annotating.mentions.lessons import Lessons, find_taught, learn
from presseschau.annotating.mentions.namebook import NameBook
from presseschau.annotating.mentions.offices import office_beside
from presseschau.annotating.mentions.organisations import find_organisations
from presseschau.annotating.mentions.persons import find_persons
from presseschau.annotating.mentions.phrases import find_phrases
from presseschau.annotating.mentions.places import find_places
from presseschau.annotating.mentions.singles import find_singles, kind_of_name
from presseschau.annotating.mentions.spot import Learnt
from presseschau.annotating.mentions.words import Word, read
from presseschau.model import ActorKind, Mention, Span


def find_mentions(analysis: Analysis, names: NameBook) -> tuple[Mention, ...]:
    """Find every person, place and organisation named, in text order, none inside another."""
    parts = [part_credit(sentence, read(sentence)) for sentence in analysis.sentences]
    lessons = learn([words for words, _ in parts])
    learnt = {**names.taught, **lessons.singles}
    found: list[Mention] = []
    for words, credit in parts:
        found += _mentions(words, choose(_candidates(words, learnt, lessons)))
        found += _mentions(credit, choose(find_credited(credit)))
    return tuple(found)


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
