"""Finds places of several words by their first one: "Bad Tölz", "Landkreis Konstanz", "St. Gallen"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from presseschau.annotating.mentions.candidate import Candidate, Trust
from presseschau.annotating.mentions.lexicon import vocabulary
from presseschau.annotating.mentions.words import Word
from presseschau.model import ActorKind

LONGEST_REST = 3


def find_places(words: Sequence[Word]) -> Iterator[Candidate]:
    """Find places by what they begin with, and unknown ones of two words behind a preposition of place."""
    for position, word in enumerate(words[:-1]):
        if word.text in vocabulary("place_openers") or word.text in vocabulary("saints"):
            yield from _opened(words, position)
        elif word.text in vocabulary("strong_place_prepositions"):
            yield from _unknown(words, position + 1)


def _opened(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    after = words[position + 1]
    if not after.traits.capital or not after.tag.startswith(("N", "FM", "ADJ", "XY")) or after.traits.role:
        return
    if word_is_noun(words[position]) and not (after.named or after.traits.place):
        return
    found = _place(words, position, position + 2)
    yield replace(found, trust=Trust.LISTED) if words[position].text in vocabulary("districts") else found


def word_is_noun(word: Word) -> bool:
    """Whether an opener is an ordinary noun, which needs a name behind it ("Kreis Euskirchen", not "Kreis Kinder")."""
    return word.traits.common


def _unknown(words: Sequence[Word], start: int) -> Iterator[Candidate]:
    end = start
    while end < len(words) and end - start < LONGEST_REST and _is_unknown(words[end]):
        end += 1
    if end - start > 1:
        yield _place(words, start, end)


def _is_unknown(word: Word) -> bool:
    traits = word.traits
    known = traits.first or traits.surname or traits.organisation or traits.common or traits.role or traits.title
    return traits.capital and word.named and not traits.upper and not known


def _place(words: Sequence[Word], start: int, end: int) -> Candidate:
    name = " ".join([*(word.text for word in words[start : end - 1]), words[end - 1].traits.base])
    return Candidate(first=start, last=end, kind=ActorKind.PLACE, trust=Trust.LIKELY, name=name)
