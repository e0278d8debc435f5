"""Near-verbatim passages across articles, found by an inverted index over runs of words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import islice, product

from presseschau.model import Article, Passage
from presseschau.model.groups import joined
from presseschau.relating.copying.crowds import CROWD, Crowd, Pair
from presseschau.relating.copying.parts import Piece, may_share_parts, parts_alike, parts_of
from presseschau.relating.copying.runs import candidates
from presseschau.relating.copying.shingles import JACCARD, Shingles, shingles, sketch
from presseschau.relating.periods import Period, period_of
from presseschau.relating.wording import forms_of, normal

MIN_LETTERS = 25
"""Shorter passages are too often alike by chance ("Das teilte die Polizei mit")."""
NEAR = 14
"""Days between two prints up to which parts of sentences are compared, too: coverage of one event is over by then, and
what is printed again later is known by its whole sentences."""
_LEAST_COMMON = 19
"""Shingles that near-verbatim parts of the least length share: of 30 letters' 26, three quarters when Jaccard is .6."""

Forms = tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Copy:
    """Two near-verbatim passages of different articles, `one` of the article whose id sorts first."""

    one: Passage
    other: Passage


@dataclass(frozen=True, slots=True)
class Copies:
    """What articles have near-verbatim in common: pairs, and the crowds of what more than `CROWD` articles have."""

    pairs: tuple[Copy, ...]
    crowds: tuple[Crowd, ...] = ()

    def inside(self, part_of: Mapping[str, int]) -> Mapping[int, tuple[Copy, ...]]:
        """Give the copies inside of each part, when the articles are parted by number."""
        found: dict[int, set[Copy]] = defaultdict(set)
        for copy in self.pairs:
            if part_of[copy.one.article] == part_of[copy.other.article]:
                found[part_of[copy.one.article]].add(copy)
        for crowd in self.crowds:
            for part, smaller in crowd.divided(part_of).items():
                found[part].update(map(_copy, smaller.pairs()))
        return {part: tuple(sorted(copies)) for part, copies in found.items()}


def copies_of(articles: Sequence[Article]) -> Copies:
    """Compare all articles.

    Time grows with the number of words: only sentences that share a rare run of words are compared, and sentences of
    the same words are compared once. Parts of sentences are compared where both were printed within `NEAR` days.
    """
    texts = _Sentences(articles)
    pairs: set[Copy] = set()
    crowds: list[Crowd] = []
    wholes: list[tuple[int, int]] = []
    for one, other in candidates(texts.forms, [len(group) for group in texts.groups], CROWD):
        if not texts.may_be_alike(one, other):
            continue
        ones, others = shingles(texts.forms[one]), shingles(texts.forms[other])
        shared = ones & others
        if len(shared) >= JACCARD * (len(ones) + len(others) - len(shared)):
            wholes.append((one, other))
        elif len(shared) >= _LEAST_COMMON:
            _put(texts.parts_alike(one, other, shared), pairs, crowds)
    _put(_alike(texts.groups, wholes), pairs, crowds)
    return Copies(tuple(sorted(pairs)), tuple(crowds))


def _put(found: Iterable[Crowd], pairs: set[Copy], crowds: list[Crowd]) -> None:
    for crowd in found:
        if len(crowd.articles) > CROWD:
            crowds.append(crowd)
        else:
            pairs.update(map(_copy, crowd.pairs()))


class _Sentences:
    """All sentences that are long enough, those of the same words in one group."""

    def __init__(self, articles: Sequence[Article]) -> None:
        by_id = {article.id: article for article in articles}
        alike: dict[Forms, list[Passage]] = defaultdict(list)
        for article in articles:
            for passage, forms in _sentences(article):
                alike[forms].append(passage)
        self.forms = tuple(alike)
        self.groups = [sorted(group, key=lambda place: (by_id[place.article].age, place)) for group in alike.values()]
        days = {article.id: _days_near(article) for article in articles}
        self._days = [_together([days[place.article] for place in group]) for group in self.groups]
        self.sketches = [sketch(shingles(forms)) for forms in self.forms]
        self._parts = cache(lambda passage: parts_of(by_id[passage.article], passage.span))

    def may_be_alike(self, one: int, other: int) -> bool:
        """Whether two sentences can be alike, as wholes or in parts, by their sketches."""
        ones, others = self.sketches[one], self.sketches[other]
        common = ones.at_most(others)
        if common < _LEAST_COMMON:
            return False
        if common >= JACCARD * (ones.size + others.size - common):
            return True
        if not self._days[one].meets(self._days[other]):
            return False
        places = product(self.groups[one], self.groups[other])
        return any(may_share_parts(self._parts(a), ones, self._parts(b), others) for a, b in islice(places, CROWD))

    def parts_alike(self, one: int, other: int, shared: Shingles) -> Iterator[Crowd]:
        """Give the parts that two sentences have in common; where very many have them, by their first prints' parts."""
        ones, others = self.groups[one], self.groups[other]
        many = len(ones) + len(others) > CROWD
        for a, b in [(ones[0], others[0])] if many else product(ones, others):
            if a.article != b.article:
                for mine, theirs in parts_alike(self._parts(a), self._parts(b), shared):
                    sides = (self._same(ones, mine), self._same(others, theirs)) if many else ((mine,), (theirs,))
                    yield _opposite(*sides)

    def _same(self, group: Sequence[Passage], part: Piece) -> list[Piece]:
        """Give the parts of the same words in all prints of a sentence."""
        return [piece for place in group for piece in self._parts(place).pieces if piece.forms == part.forms]


def _days_near(article: Article) -> Period:
    """Give the days on which what an article has in common with others in parts of sentences may be printed."""
    days = period_of(article.layout.published.value)
    if days is None:
        return Period(date.min, date.max)
    half = timedelta(days=NEAR // 2)
    return Period(max(days.first, date.min + half) - half, min(days.last, date.max - half) + half)


def _together(periods: Sequence[Period]) -> Period:
    return Period(min(period.first for period in periods), max(period.last for period in periods))


def _opposite(ones: Iterable[Piece], others: Iterable[Piece]) -> Crowd:
    sides = tuple(tuple(piece.passage for piece in side) for side in (ones, others))
    return Crowd(sides, {0: frozenset({1}), 1: frozenset({0})})


def _sentences(article: Article) -> Iterator[tuple[Passage, Forms]]:
    for sentence in article.sentences:
        forms = forms_of(article.text, sentence.span)
        if len(normal(forms)) >= MIN_LETTERS:
            yield Passage(article.id, sentence.span), forms


def _alike(groups: Sequence[Sequence[Passage]], wholes: Sequence[tuple[int, int]]) -> Iterator[Crowd]:
    """Give what hangs together over sentences alike, if several articles have it."""
    near: dict[int, set[int]] = {number: {number} for number in range(len(groups))}
    for one, other in wholes:
        near[one].add(other)
        near[other].add(one)
    for numbers in joined(near, wholes):
        if len(numbers) > 1 or len(groups[numbers[0]]) > 1:
            places = {old: new for new, old in enumerate(numbers)}
            alike = {places[old]: frozenset(places[other] for other in near[old]) for old in numbers}
            yield Crowd(tuple(tuple(groups[number]) for number in numbers), alike)


def _copy(pair: Pair) -> Copy:
    one, other = pair if pair[0].article < pair[1].article else pair[::-1]
    return Copy(one=one, other=other)
