"""Which words of two wordings stand for each other, in a time that no text can make grow out of hand."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

Opcode = tuple[str, int, int, int, int]
"""As `difflib` gives it: "equal", "replace", "delete" or "insert", and a range of words on either side."""

MOST_PAIRS = 160_000
"""Pairs of words up to which `difflib` aligns two wordings by itself: 400 words on either side, more than any sentence
of prose has. The time it takes is cubic where few words are repeated many times."""


def opcodes(one: Sequence[str], other: Sequence[str]) -> tuple[Opcode, ...]:
    """Align two wordings word by word.

    Long ones are parted at words that each has once, in the order of both ("patience diff" by Bram Cohen), and the
    stretches between aligned by themselves; a stretch that is still too long stands for the other as a whole.
    """
    if len(one) * len(other) <= MOST_PAIRS:
        return _matched(one, other)
    return tuple(_merged(_parted(one, other)))


def _matched(one: Sequence[str], other: Sequence[str]) -> tuple[Opcode, ...]:
    return tuple(SequenceMatcher(None, one, other, autojunk=False).get_opcodes())


def _parted(one: Sequence[str], other: Sequence[str]) -> Iterator[Opcode]:
    ends = len(one), len(other)
    for (a, b), (c, d) in pairwise([(-1, -1), *_anchors(one, other), ends]):
        yield from _stretch(one, other, (a + 1, c, b + 1, d))
        if (c, d) != ends:
            yield ("equal", c, c + 1, d, d + 1)


def _stretch(one: Sequence[str], other: Sequence[str], ranges: tuple[int, int, int, int]) -> Iterator[Opcode]:
    """Align what stands between two anchors: what begins and ends alike, and the rest by `difflib` if it can."""
    first, last, start, end = ranges
    while first < last and start < end and one[first] == other[start]:
        yield ("equal", first, first + 1, start, start + 1)
        first, start = first + 1, start + 1
    alike = 0
    while first < last - alike and start < end - alike and one[last - alike - 1] == other[end - alike - 1]:
        alike += 1
    last, end = last - alike, end - alike
    if first < last and start < end and (last - first) * (end - start) > MOST_PAIRS:
        yield ("replace", first, last, start, end)
    else:
        for kind, a, b, c, d in _matched(one[first:last], other[start:end]):
            yield (kind, first + a, first + b, start + c, start + d)
    if alike:
        yield ("equal", last, last + alike, end, end + alike)


def _anchors(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Give the places of words that both have once, as many as stand in one order on both sides."""
    counts, others = Counter(one), Counter(other)
    places = {word: place for place, word in enumerate(other) if others[word] == 1}
    pairs = [(place, places[word]) for place, word in enumerate(one) if counts[word] == 1 and word in places]
    return _rising(pairs)


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the longest of the subsequences in which the second numbers rise, too (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        before.append(ends[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [place]
        ends[pile : pile + 1] = [number]
    found: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def _merged(codes: Iterator[Opcode]) -> Iterator[Opcode]:
    """Join neighbouring stretches of one kind, as `difflib` gives them."""
    held: Opcode | None = None
    for code in codes:
        if held is not None and held[0] == code[0]:
            held = (held[0], held[1], code[2], held[3], code[4])
            continue
        if held is not None:
            yield held
        held = code
    if held is not None:
        yield held
