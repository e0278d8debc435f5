"""What the names in all articles teach: a full name anywhere makes its surname known everywhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from presseschau.annotating.analysis import Analysis
from presseschau.annotating.mentions.candidate import Trust
from presseschau.annotating.mentions.persons import find_persons
from presseschau.annotating.mentions.words import Word, read
from presseschau.model import ActorKind


@dataclass(frozen=True, kw_only=True, slots=True)
class NameBook:
    """Names of one word and their kinds, as full names in the articles teach them."""

    taught: Mapping[str, ActorKind] = field(default_factory=dict)


def learn_names(analyses: Sequence[Analysis]) -> NameBook:
    """Collect the surnames of all full names."""
    taught: dict[str, ActorKind] = {}
    for analysis in analyses:
        for sentence in analysis.sentences:
            taught.update(dict.fromkeys(surnames_in(read(sentence)), ActorKind.PERSON))
    return NameBook(taught=taught)


def surnames_in(words: Sequence[Word]) -> list[str]:
    """Give the surnames of the full names that show themselves as such."""
    return [
        candidate.name.rsplit(" ", 1)[-1]
        for candidate in find_persons(words)
        if candidate.trust is Trust.SHOWN and not _is_listed_thing(words[candidate.last - 1])
    ]


def _is_listed_thing(word: Word) -> bool:
    return word.traits.place or word.traits.organisation
