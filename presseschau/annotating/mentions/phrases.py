"""Finds listed names of several words, inflected or not ("der Europäischen Union")."""

from collections.abc import Iterator, Sequence

from presseschau.annotating.mentions.candidate import Candidate, Trust
from presseschau.annotating.mentions.lexicon import Phrase, phrases
from presseschau.annotating.mentions.words import Word
from presseschau.german.inflection import stem


def find_phrases(words: Sequence[Word]) -> Iterator[Candidate]:
    """Find the longest listed phrase that begins at each word."""
    known = phrases()
    for position, word in enumerate(words):
        if not (word.traits.capital or word.text[0].isdigit()):
            continue
        for phrase in known.get(stem(word.text), ()):
            end = position + len(phrase.stems)
            if _fits(words[position:end], phrase):
                yield Candidate(
                    first=position,
                    last=end,
                    kind=phrase.kind,
                    trust=Trust.SHOWN,
                    name=phrase.name,
                )
                break


def _fits(words: Sequence[Word], phrase: Phrase) -> bool:
    if len(words) != len(phrase.stems):
        return False
    if any(stem(word.text) != wanted for word, wanted in zip(words, phrase.stems, strict=True)):
        return False
    return words[-1].traits.capital or not words[-1].text[0].isalpha()
