"""Parts of two sentences that are one wording though the sentences as wholes are not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from presseschau.model import Article, Passage, Quote, Span, placed_at, reaching
from presseschau.relating.clauses import clauses_of, only_tells_who
from presseschau.relating.copying.shingles import CONTAINMENT, JACCARD, Shingles, Sketch, rating, shingles, sketch
from presseschau.relating.negation import denies
from presseschau.relating.wording import forms_of, is_content

MIN_CONTENT = 3
"""Content words a part of a sentence needs, besides names and dates, so that "sagte Meier am Montag" is none."""


@dataclass(frozen=True)
class Piece:
    """A sentence or a part of one and its lower-case words."""

    passage: Passage
    forms: tuple[str, ...]

    @property
    def shingles(self) -> Shingles:
        """What two pieces are compared by; too large to be kept for all."""
        return shingles(self.forms)

    @cached_property
    def sketch(self) -> Sketch:
        """What tells that they need not be."""
        return sketch(self.shingles)


@dataclass(frozen=True)
class Parts:
    """A sentence and its parts, as far as they tell something."""

    pieces: tuple[Piece, ...]

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """How many shingles each piece has."""
        return tuple(piece.sketch.size for piece in self.pieces)

    @cached_property
    def sketches(self) -> tuple[Sketch, ...]:
        """The sketch of each piece."""
        return tuple(piece.sketch for piece in self.pieces)

    @cached_property
    def least(self) -> int:
        """How many the smallest piece has."""
        return min(self.sizes, default=0)


@dataclass(frozen=True, slots=True)
class _Counted:
    """A part of a sentence, how many shingles it has, and how many of them another sentence has too."""

    piece: Piece
    size: int
    shared: int


def parts_of(article: Article, sentence: Span) -> Parts:
    """Part a sentence."""
    names = (mention.span for mention in placed_at(article.mentions, sentence))
    named = (*names, *(date.span for date in placed_at(article.dates, sentence)))
    near = [(place, forms_of(article.text, place)) for place in named]
    quotes = [quote for quote in reaching(article.quotes, sentence) if _touches(quote, sentence)]
    clauses = (part for part in clauses_of(article, sentence) if not only_tells_who(quotes, part))
    parts = (sentence, *clauses)
    return Parts(tuple(piece for part in parts for piece in _telling(article, part, near)))


def _touches(quote: Quote, sentence: Span) -> bool:
    return quote.span.overlaps(sentence) or (quote.cue is not None and quote.cue.overlaps(sentence))


def parts_alike(ones: Parts, others: Parts, shared: Shingles) -> Sequence[tuple[Piece, Piece]]:
    """Compare the parts of two sentences, the most alike first; what overlaps a pair already found is left out.

    `shared` are the shingles that both sentences have. Parts of which only one denies ("einen Einmarsch plant", "keinen
    Einmarsch plant") are different statements; in whole sentences a lost "nicht" is an error worth showing.
    """
    mine = _counted(ones, others.least, shared) if others.pieces else ()
    theirs = _counted(others, ones.least, shared) if mine else ()
    likely = [(one.piece, other.piece) for one, other in product(mine, theirs) if _may_be_alike(one, other)]
    return _best(likely) if likely else ()


def may_share_parts(ones: Parts, one: Sketch, others: Parts, other: Sketch) -> bool:
    """Whether two sentences, given with their sketches, can have parts alike."""
    return _may_have(ones, other, others.least) and _may_have(others, one, ones.least)


def _may_have(parts: Parts, other: Sketch, least: int) -> bool:
    enough = CONTAINMENT * least
    for own in parts.sketches if least else ():  # noqa: SIM110 - half as long without a generator
        if own.at_most(other) >= min(JACCARD * own.size, enough):
            return True
    return False


def _best(likely: Iterable[tuple[Piece, Piece]]) -> Sequence[tuple[Piece, Piece]]:
    found: list[tuple[Piece, Piece]] = []
    rated = ((rating(a.shingles, b.shingles), a, b) for a, b in likely)
    for _, a, b in sorted((r for r in rated if r[0] is not None), key=lambda r: (r[0], r[1].passage, r[2].passage)):
        if denies(a.forms) == denies(b.forms) and not any(_overlap(pair, (a, b)) for pair in found):
            found.append((a, b))
    return found


def _counted(parts: Parts, least: int, shared: Shingles) -> Sequence[_Counted]:
    """Count the shingles of each part, and those of them that both sentences have: two parts share no more.

    Left out is what shares too little even with a part of the `least` number of shingles.
    """
    enough = CONTAINMENT * least
    if len(shared) < min(JACCARD * parts.least, enough):
        return ()
    counted = []
    for piece, size in zip(parts.pieces, parts.sizes, strict=True):
        needed = min(JACCARD * size, enough)
        if len(shared) >= needed and (common := len(piece.shingles & shared)) >= needed:
            counted.append(_Counted(piece, size, common))
    return counted


def _may_be_alike(one: _Counted, other: _Counted) -> bool:
    most, sizes = min(one.shared, other.shared), (one.size, other.size)
    return most >= CONTAINMENT * min(sizes) or most >= JACCARD * max(sizes)


def _overlap(pair: tuple[Piece, Piece], other: tuple[Piece, Piece]) -> bool:
    return any(a.passage.span.overlaps(b.passage.span) for a, b in zip(pair, other, strict=True))


def _telling(article: Article, part: Span, named: Sequence[tuple[Span, Sequence[str]]]) -> Iterator[Piece]:
    forms = forms_of(article.text, part)
    names = {form for place, words in named if place.overlaps(part) for form in words}
    if sum(is_content(form) and form not in names for form in forms) >= MIN_CONTENT:
        yield Piece(Passage(article.id, part), forms)
