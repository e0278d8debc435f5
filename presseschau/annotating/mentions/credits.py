"""Reads the names of those who made a picture: their full names are mentions, initials and pools are none."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from presseschau.annotating.analysis import AnalysedSentence
from presseschau.annotating.mentions.candidate import Candidate, Trust
from presseschau.annotating.mentions.lexicon import vocabulary
from presseschau.annotating.mentions.persons import find_persons
from presseschau.annotating.mentions.words import Word
from presseschau.model import BlockKind

PICTURE_BLOCKS = frozenset({BlockKind.CAPTION, BlockKind.REPEAT})
BOUNDS = frozenset({",", "/", "-", "–", "(", ")", "|", ".", ";"})
"""What stands around a name in a credit: "Foto: Anna Muster / dpa"."""

NAME_WORDS = 2


def part_credit(sentence: AnalysedSentence, words: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]]:
    """Part the words of a sentence at the first label of a picture credit ("Grafik: …")."""
    if sentence.block is BlockKind.CREDIT:
        return (), words
    if sentence.block in PICTURE_BLOCKS:
        for position, (word, after) in enumerate(pairwise(words)):
            if word.text in vocabulary("credit_labels") and after.text == ":":
                return words[:position], words[position:]
    return words, ()


def find_credited(words: Sequence[Word]) -> Iterator[Candidate]:
    """Find full names of persons: with a known first name, or alone between a label or bounds."""
    for candidate in find_persons(words):
        first, last = candidate.first, candidate.last
        known = words[first].traits.first and candidate.trust is Trust.SHOWN
        if known or (last - first == NAME_WORDS and _is_alone(words, first, last)):
            yield candidate


def _is_alone(words: Sequence[Word], first: int, last: int) -> bool:
    labelled = first >= NAME_WORDS and words[first - 1].text == ":"
    plain = all(word.text.replace("-", "").isalpha() for word in words[first:last])
    return labelled and plain and (last == len(words) or words[last].text in BOUNDS)
