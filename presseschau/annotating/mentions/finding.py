"""Finds the names in one article."""

from collections.abc import Iterator

from presseschau.annotating.analysis import Analysis
from presseschau.annotating.mentions.candidate import Candidate, choose
from presseschau.annotating.mentions.companies import find_companies
from presseschau.annotating.mentions.compounds import find_compounds
from presseschau.annotating.mentions.credits import without_credits
from presseschau.annotating.mentions.namebook import NameBook, surnames_in
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
    sentences = [without_credits(sentence, read(sentence)) for sentence in analysis.sentences]
    own = dict.fromkeys((name for words in sentences for name in surnames_in(words)), ActorKind.PERSON)
    learnt = {**names.taught, **own}
    return tuple(mention for words in sentences for mention in _mentions(words, learnt))


def _mentions(words: tuple[Word, ...], learnt: Learnt) -> Iterator[Mention]:
    for candidate in choose(_candidates(words, learnt)):
        span = candidate.span or Span(words[candidate.first].span.start, words[candidate.last - 1].span.end)
        office = office_beside(words, candidate.first, candidate.last) if candidate.kind is ActorKind.PERSON else None
        yield Mention(span=span, kind=candidate.kind, name=candidate.name, role=office)


def _candidates(words: tuple[Word, ...], learnt: Learnt) -> Iterator[Candidate]:
    yield from find_phrases(words)
    yield from find_organisations(words)
    yield from find_companies(words)
    yield from find_persons(words)
    yield from find_places(words)
    yield from find_compounds(words, lambda name: kind_of_name(name, learnt))
    yield from find_singles(words, learnt)
