"""Parts of two sentences that are one wording though the sentences as wholes are not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from presseschau.model import Article, Passage, Span
from presseschau.relating.clauses import clauses_of
from presseschau.relating.negation import denies
from presseschau.relating.shingles import CONTAINMENT, JACCARD, Shingles, rating, shingles
from presseschau.relating.wording import forms_of, is_content

MIN_CONTENT = 3
"""Content words a part of a sentence needs, besides names and dates, so that "sagte Meier am Montag" is none."""


@dataclass(frozen=True)
class Piece:
    """A sentence or a part of one and its lower-case words."""

    passage: Passage
    forms: tuple[str, ...]

    @cached_property
    def shingles(self) -> Shingles:
        """What two pieces are compared by."""
        return shingles(self.forms)


@dataclass(frozen=True, slots=True)
class _Counted:
    """A part of a sentence, how many shingles it has, and how many of them another sentence has too."""

    piece: Piece
    size: int
    shared: int


def pieces_of(article: Article, sentence: Span) -> tuple[Piece, ...]:
    """Give a sentence and its parts, as far as they tell something."""
    parts = (sentence, *clauses_of(article, sentence))
    return tuple(piece for part in parts for piece in _telling(article, part))


def parts_alike(ones: Sequence[Piece], others: Sequence[Piece], shared: Shingles) -> Iterator[tuple[Piece, Piece]]:
    """Compare the parts of two sentences, the most alike first; what overlaps a pair already found is left out.

    `shared` are the shingles that both sentences have. Parts of which only one denies ("einen Einmarsch plant", "keinen
    Einmarsch plant") are different statements; in whole sentences a lost "nicht" is an error worth showing.
    """
    found: list[tuple[Piece, Piece]] = []
    rated = ((rating(a.shingles, b.shingles), a, b) for a, b in _likely(ones, others, shared))
    for _, a, b in sorted((r for r in rated if r[0] is not None), key=lambda r: (r[0], r[1].passage, r[2].passage)):
        if denies(a.forms) == denies(b.forms) and not any(_overlap(pair, (a, b)) for pair in found):
            found.append((a, b))
    yield from found


def _likely(ones: Sequence[Piece], others: Sequence[Piece], shared: Shingles) -> Iterator[tuple[Piece, Piece]]:
    if not ones or not others:
        return
    mine, theirs = (_counted(parts, _least(against), shared) for parts, against in ((ones, others), (others, ones)))
    yield from ((one.piece, other.piece) for one, other in product(mine, theirs) if _may_be_alike(one, other))


def _least(pieces: Sequence[Piece]) -> int:
    return min(len(piece.shingles) for piece in pieces)


def _counted(parts: Sequence[Piece], least: int, shared: Shingles) -> list[_Counted]:
    """Count the shingles of each part, and those of them that both sentences have: two parts share no more.

    Left out is what shares too little even with a part of the `least` number of shingles.
    """
    counted = []
    for part in parts:
        size = len(part.shingles)
        needed = min(JACCARD * size, CONTAINMENT * least)
        if len(shared) >= needed and (common := len(part.shingles & shared)) >= needed:
            counted.append(_Counted(part, size, common))
    return counted


def _may_be_alike(one: _Counted, other: _Counted) -> bool:
    most, sizes = min(one.shared, other.shared), (one.size, other.size)
    return most >= CONTAINMENT * min(sizes) or most >= JACCARD * max(sizes)


def _overlap(pair: tuple[Piece, Piece], other: tuple[Piece, Piece]) -> bool:
    return any(a.passage.span.overlaps(b.passage.span) for a, b in zip(pair, other, strict=True))


def _telling(article: Article, part: Span) -> Iterator[Piece]:
    forms = forms_of(article.text, part)
    names = {
        form
        for place in (*(m.span for m in article.mentions), *(d.span for d in article.dates))
        if place.overlaps(part)
        for form in forms_of(article.text, place)
    }
    if sum(is_content(form) and form not in names for form in forms) >= MIN_CONTENT:
        yield Piece(Passage(article.id, part), forms)
