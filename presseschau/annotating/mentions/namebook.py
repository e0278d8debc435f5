"""What the names in all articles teach: surnames, companies' names, and what is told of somebody: office and age."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from presseschau.annotating.ages import ages_in
from presseschau.annotating.analysis import Analysis
from presseschau.annotating.mentions.candidate import Candidate, Trust
from presseschau.annotating.mentions.lessons import firms_in, learn, surnames_in
from presseschau.annotating.mentions.offices import office_beside
from presseschau.annotating.mentions.persons import find_persons
from presseschau.annotating.mentions.words import Word, read, traits_of
from presseschau.model import ActorKind, Span

ENOUGH_FOR_COMMON = 2
"""Full names that teach an ordinary word as a surname: "Blinken" comes back, a slip of the tagger does not."""


class Topic(Enum):
    """What a lesson is about."""

    SURNAME = "surname of a full name"
    FIRM = "name of a company"
    OFFICE = "office of a full name's bearer"
    AGE = "age of a full name's bearer"


@dataclass(frozen=True, slots=True)
class Lesson:
    """Something that an article teaches of a name; `value` is the wording of an office, or an age in years."""

    topic: Topic
    name: str
    value: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What articles tell of a person: offices as they word them, ages in years."""

    offices: frozenset[str] = frozenset()
    ages: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class NameBook:
    """Names of one word and their kinds, as the articles teach them, and what is told of those with a full name."""

    taught: Mapping[str, ActorKind] = field(default_factory=dict)
    told: Mapping[str, Told] = field(default_factory=dict)


def learn_names(analyses: Iterable[Analysis]) -> NameBook:
    """Collect the surnames of all full names with what is told of them, and companies that show themselves as such."""
    return book_of(count_names(analyses))


def count_names(analyses: Iterable[Analysis]) -> Counter[Lesson]:
    """Count what articles teach."""
    return Counter(lesson for analysis in analyses for lesson in _lessons(analysis))


def book_of(counts: Mapping[Lesson, int]) -> NameBook:
    """Take in what was counted; a surname that is an ordinary word too must be met more than once.

    A name that a person bears as well is no company's where only the name stands.
    """
    persons = {lesson.name: count for lesson, count in counts.items() if lesson.topic is Topic.SURNAME}
    firms = (lesson.name for lesson in counts if lesson.topic is Topic.FIRM and lesson.name not in persons)
    known = (name for name, count in persons.items() if count >= ENOUGH_FOR_COMMON or not traits_of(name).common)
    taught = dict.fromkeys(firms, ActorKind.ORGANISATION) | dict.fromkeys(known, ActorKind.PERSON)
    offices, ages = _values(counts, Topic.OFFICE), _values(counts, Topic.AGE)
    told = {name: Told(offices=offices[name], ages=ages[name]) for name in (*offices, *ages)}
    return NameBook(taught=taught, told=told)


def _values(counts: Iterable[Lesson], topic: Topic) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for lesson in counts:
        if lesson.topic is topic:
            found[lesson.name] |= {lesson.value}
    return found


def _lessons(analysis: Analysis) -> Iterator[Lesson]:
    sentences = [read(sentence) for sentence in analysis.sentences]
    lessons = learn(sentences)
    for words in sentences:
        yield from (Lesson(Topic.SURNAME, name) for name in surnames_in(words, lessons.rows, lessons.things))
        yield from (Lesson(Topic.FIRM, name) for name in firms_in(words))
        persons = [person for person in find_persons(words) if person.trust is Trust.SHOWN]
        yield from _offices(words, persons, analysis.text)
        yield from _ages(words, persons)


def _offices(words: Sequence[Word], persons: Iterable[Candidate], text: str) -> Iterator[Lesson]:
    for person in persons:
        office = office_beside(words, person.first, person.last)
        if office:
            yield Lesson(Topic.OFFICE, person.name, office.of(text))


def _ages(words: Sequence[Word], persons: Iterable[Candidate]) -> Iterator[Lesson]:
    names = {Span(words[p.first].span.start, words[p.last - 1].span.end): p.name for p in persons}
    for age in ages_in([word.token for word in words], tuple(names)) if names else ():
        for span, name in names.items():
            if age.counted and (age.counted.overlaps(span) or age.counted.end + 1 == span.start):
                yield Lesson(Topic.AGE, name, str(int(age.value)))
