"""Which sentences may be one wording: an inverted index over runs of words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

MAX_POSTINGS = 40
"""Runs of words that more different sentences have are formulas; a true copy shares rarer ones too."""

Forms = tuple[str, ...]


def candidates(sentences: Sequence[Forms], printed: Sequence[int], often: int) -> list[tuple[int, int]]:
    """Give the pairs of different sentences, by number, that share a rare run of three words, or one word of four free.

    `printed` tells how many articles have each sentence. What shares a run that is not rare is compared with the one
    sentence of those that most articles have, if they are more than `often`: of a text that is printed very often with
    small changes, each changed sentence is a candidate with the unchanged one.
    """
    postings: dict[Forms, list[int]] = defaultdict(list)
    for number, forms in enumerate(sentences):
        for key in set(_runs(forms)):
            postings[key].append(number)
    pairs: set[tuple[int, int]] = set()
    for numbers in postings.values():
        if 1 < len(numbers) <= MAX_POSTINGS:
            pairs.update(combinations(numbers, 2))
        elif len(numbers) > 1:
            pairs.update(_with_foremost(numbers, printed, often))
    return sorted(pairs)


def _with_foremost(numbers: Sequence[int], printed: Sequence[int], often: int) -> Iterator[tuple[int, int]]:
    foremost = max(numbers, key=lambda number: (printed[number], -number))
    if printed[foremost] > often:
        yield from ((min(number, foremost), max(number, foremost)) for number in numbers if number != foremost)


def _runs(forms: Forms) -> Iterator[Forms]:
    for a, b, c in zip(forms, forms[1:], forms[2:], strict=False):
        yield (a, b, c)
    for a, b, c, d in zip(forms, forms[1:], forms[2:], forms[3:], strict=False):
        yield (a, b, "", d)
        yield (a, "", c, d)
