"""Leaves out the names of those who made a picture: a credit's names act in no news."""

from collections.abc import Sequence
from itertools import pairwise

from presseschau.annotating.analysis import AnalysedSentence
from presseschau.annotating.mentions.lexicon import vocabulary
from presseschau.annotating.mentions.words import Word
from presseschau.model import BlockKind

PICTURE_BLOCKS = frozenset({BlockKind.CAPTION, BlockKind.REPEAT})


def without_credits(sentence: AnalysedSentence, words: Sequence[Word]) -> tuple[Word, ...]:
    """Give the words of a sentence up to the first label of a picture credit ("Grafik: …"), none of a credit's."""
    if sentence.block is BlockKind.CREDIT:
        return ()
    if sentence.block in PICTURE_BLOCKS:
        for position, (word, after) in enumerate(pairwise(words)):
            if word.text in vocabulary("credit_labels") and after.text == ":":
                return tuple(words[:position])
    return tuple(words)
