"""What the names in all articles teach: a full name anywhere makes its surname known everywhere."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from presseschau.annotating.analysis import Analysis
from presseschau.annotating.mentions.lessons import learn, surnames_in
from presseschau.annotating.mentions.words import read, traits_of
from presseschau.model import ActorKind

ENOUGH_FOR_COMMON = 2
"""Full names that teach an ordinary word as a surname: "Blinken" comes back, a slip of the tagger does not."""


@dataclass(frozen=True, kw_only=True, slots=True)
class NameBook:
    """Names of one word and their kinds, as full names in the articles teach them."""

    taught: Mapping[str, ActorKind] = field(default_factory=dict)


def learn_names(analyses: Iterable[Analysis]) -> NameBook:
    """Collect the surnames of all full names."""
    return book_of(count_names(analyses))


def count_names(analyses: Iterable[Analysis]) -> Counter[str]:
    """Count the surnames of full names."""
    return Counter(name for analysis in analyses for name in _surnames(analysis))


def book_of(counts: Mapping[str, int]) -> NameBook:
    """Take in the surnames counted; one that is an ordinary word too must be met more than once."""
    taught = {
        name: ActorKind.PERSON
        for name, count in counts.items()
        if count >= ENOUGH_FOR_COMMON or not traits_of(name).common
    }
    return NameBook(taught=taught)


def _surnames(analysis: Analysis) -> list[str]:
    sentences = [read(sentence) for sentence in analysis.sentences]
    lessons = learn(sentences)
    return [name for words in sentences for name in surnames_in(words, lessons.rows, lessons.things)]
