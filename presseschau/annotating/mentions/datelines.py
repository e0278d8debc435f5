"""Finds the place of a dateline, which is one whether a list has it or not: "Elmstadt (abc) –"."""

from collections.abc import Iterator, Sequence

from presseschau.annotating.analysis import AnalysedSentence
from presseschau.annotating.mentions.candidate import Candidate, Trust
from presseschau.annotating.mentions.words import Word
from presseschau.model import ActorKind, BlockKind

MOST_WORDS = 4
"""Words of a place's name at most ("Neustadt an der Elm")."""
FULL_NAME = 2
_ENDS = frozenset({"(", "-", "–", "—", "."})
_SMALL = frozenset({"am", "an", "auf", "bei", "der", "im", "in", "ob", "vor"})
"""Lower-case words inside the names of places."""


def find_dateline(sentence: AnalysedSentence, words: Sequence[Word]) -> Iterator[Candidate]:
    """Find the name before the bracket with the agency's sign, or before the dash or full stop."""
    end = next((position for position, word in enumerate(words) if word.text in _ENDS), 0)
    if sentence.block is not BlockKind.DATELINE or not 0 < end <= MOST_WORDS:
        return
    name = words[:end]
    named = all(_is_name(word) or word.text in _SMALL for word in name) and _is_name(name[0]) and _is_name(name[-1])
    if named and not _is_person(name):
        wording = " ".join(word.text for word in name)
        yield Candidate(first=0, last=end, kind=ActorKind.PLACE, trust=Trust.SHOWN, name=wording)


def _is_name(word: Word) -> bool:
    traits = word.traits
    letters = word.text.replace("-", "").isalpha()
    return traits.capital and letters and not (traits.upper or traits.organisation or traits.role or traits.title)


def _is_person(name: Sequence[Word]) -> bool:
    first, last = name[0].traits, name[-1].traits
    return len(name) == FULL_NAME and first.first and not first.place and not last.place
