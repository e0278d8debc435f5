"""Near-verbatim passages across articles, found by an inverted index over runs of words."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations, pairwise, product

from presseschau.model import Article, Passage, Span
from presseschau.relating.clauses import clauses_of
from presseschau.relating.negation import denies
from presseschau.relating.wording import forms_of, is_content, normal

JACCARD = 0.6
"""Share of character 5-grams two passages have in common, of all they have, from which they are one wording."""
CONTAINMENT = 0.85
"""Share of the shorter passage's 5-grams found in the longer one. Both measured on agency copies."""
MIN_LETTERS = 25
"""Shorter passages are too often alike by chance ("Das teilte die Polizei mit")."""
MIN_CONTENT = 3
"""Content words a part of a sentence needs, besides names and dates, so that "sagte Meier am Montag" is none."""
MAX_POSTINGS = 40
"""Runs of words that more different sentences have are formulas; a true copy shares rarer ones too."""
_SHINGLE = 5
_LEAST_COMMON = 19
"""Shingles that near-verbatim parts of the least length share: of 30 letters' 26, three quarters when Jaccard is .6."""


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Copy:
    """Two near-verbatim passages of different articles, `one` of the article whose id sorts first."""

    one: Passage
    other: Passage


@dataclass(frozen=True, slots=True)
class _Piece:
    passage: Passage
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Counted:
    """A part of a sentence, how many shingles it has, and how many of them another sentence has too."""

    piece: _Piece
    size: int
    shared: int


_Pieces = Callable[[Passage], Sequence[_Piece]]


def find_copies(articles: Sequence[Article]) -> tuple[Copy, ...]:
    """Give the near-verbatim passages of different articles, whole sentences before parts of them.

    Time grows with the number of words: only sentences that share a rare run of words are compared, and sentences of
    the same words are compared once.
    """
    by_id = {article.id: article for article in articles}
    alike: dict[tuple[str, ...], list[_Piece]] = defaultdict(list)
    for article in articles:
        for piece in _sentences(article):
            alike[piece.forms].append(piece)
    found = {copy for group in alike.values() for copy in _within(group)}
    pieces = cache(lambda passage: _pieces(by_id[passage.article], passage.span))
    for one, other in _candidates(tuple(alike)):
        found.update(_compared(alike[one], alike[other], pieces))
    return tuple(sorted(found))


def near_verbatim(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two passages, given by their lower-case words, are one wording."""
    return _rating(one, other) is not None


def _sentences(article: Article) -> Iterator[_Piece]:
    for sentence in article.sentences:
        forms = forms_of(article.text, sentence.span)
        if len(normal(forms)) >= MIN_LETTERS:
            yield _Piece(Passage(article.id, sentence.span), forms)


def _candidates(sentences: Sequence[tuple[str, ...]]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Give pairs of different sentences that share a rare run of three words, one word of four being free."""
    postings: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, forms in enumerate(sentences):
        for key in set(_runs(forms)):
            postings[key].append(number)
    pairs = {
        pair for numbers in postings.values() if 1 < len(numbers) <= MAX_POSTINGS for pair in combinations(numbers, 2)
    }
    for a, b in sorted(pairs):
        yield sentences[a], sentences[b]


def _runs(forms: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for a, b, c in zip(forms, forms[1:], forms[2:], strict=False):
        yield (a, b, c)
    for a, b, c, d in zip(forms, forms[1:], forms[2:], forms[3:], strict=False):
        yield (a, b, "", d)
        yield (a, "", c, d)


def _compared(ones: list[_Piece], others: list[_Piece], pieces: _Pieces) -> Iterable[Copy]:
    a, b = _shingles(ones[0].forms), _shingles(others[0].forms)
    common = len(a & b)
    if common >= JACCARD * (len(a) + len(b) - common):
        return _across(ones, others)
    if common < _LEAST_COMMON:
        return ()
    shared = a & b
    pairs = ((one, other) for one, other in product(ones, others) if one.passage.article != other.passage.article)
    return [
        copy
        for one, other in pairs
        for copy in _parts_alike(_counted(pieces(one.passage), shared), _counted(pieces(other.passage), shared))
    ]


def _counted(parts: Sequence[_Piece], shared: frozenset[str]) -> list[_Counted]:
    """Count the shingles of each part, and those of them that both sentences have: two parts share no more."""
    shingles = ((part, _shingles(part.forms)) for part in parts)
    return [_Counted(part, len(own), len(own & shared)) for part, own in shingles]


def _may_be_alike(one: _Counted, other: _Counted) -> bool:
    most, sizes = min(one.shared, other.shared), (one.size, other.size)
    return most >= CONTAINMENT * min(sizes) or most >= JACCARD * max(sizes)


def _parts_alike(ones: Sequence[_Counted], others: Sequence[_Counted]) -> Iterator[Copy]:
    """Compare the parts of two sentences, the most alike first; what overlaps a pair already found is left out.

    Parts of which only one denies ("einen Einmarsch plant", "keinen Einmarsch plant") are different statements; in
    whole sentences a lost "nicht" is an error worth showing.
    """
    found: list[Copy] = []
    likely = ((one.piece, other.piece) for one, other in product(ones, others) if _may_be_alike(one, other))
    rated = ((_rating(a.forms, b.forms), a, b) for a, b in likely)
    for _, a, b in sorted((r for r in rated if r[0] is not None), key=lambda r: (r[0], r[1].passage, r[2].passage)):
        if denies(a.forms) == denies(b.forms) and not any(
            _overlap(copy, a.passage) or _overlap(copy, b.passage) for copy in found
        ):
            found.extend(_across([a], [b]))
    yield from found


def _rating(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[bool, float] | None:
    """Rank near-verbatim passages: those alike as wholes before one inside the other, the most alike first."""
    a, b = _shingles(one), _shingles(other)
    common = len(a & b)
    share = common / (len(a) + len(b) - common)
    if share >= JACCARD:
        return (False, -share)
    return (True, -share) if common >= CONTAINMENT * min(len(a), len(b)) else None


def _overlap(copy: Copy, passage: Passage) -> bool:
    side = copy.one if copy.one.article == passage.article else copy.other
    return side.span.overlaps(passage.span)


def _pieces(article: Article, sentence: Span) -> list[_Piece]:
    parts = clauses_of(article, sentence)
    return [piece for part in (sentence, *parts) for piece in _telling(article, part)]


def _telling(article: Article, part: Span) -> Iterator[_Piece]:
    forms = forms_of(article.text, part)
    names = {
        form
        for place in (*(m.span for m in article.mentions), *(d.span for d in article.dates))
        if place.overlaps(part)
        for form in forms_of(article.text, place)
    }
    if sum(is_content(form) and form not in names for form in forms) >= MIN_CONTENT:
        yield _Piece(Passage(article.id, part), forms)


def _within(group: list[_Piece]) -> Iterator[Copy]:
    """Pair the places of one and the same sentence; of very many each with the next only, so that time stays linear."""
    if len(group) <= MAX_POSTINGS:
        yield from _across(group, group)
    else:
        for one, other in pairwise(sorted(group, key=lambda piece: piece.passage)):
            yield from _across([one], [other])


def _across(ones: list[_Piece], others: list[_Piece]) -> Iterator[Copy]:
    for one, other in product(ones, others):
        if one.passage.article < other.passage.article:
            yield Copy(one=one.passage, other=other.passage)
        elif one.passage.article > other.passage.article:
            yield Copy(one=other.passage, other=one.passage)


@lru_cache(maxsize=50_000)
def _shingles(forms: tuple[str, ...]) -> frozenset[str]:
    text = normal(forms)
    return frozenset(text[i : i + _SHINGLE] for i in range(max(1, len(text) - _SHINGLE + 1)))
