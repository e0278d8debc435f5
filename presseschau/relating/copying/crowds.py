"""Passages of one wording that very many articles have: they are put out in pairs only as far as pairs are needed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product, zip_longest

from presseschau.model import Passage

CROWD = 16
"""Articles up to which each is paired with each. A text that more print is an agency's, and who has it from whom is no
question any more: each print is paired with the earliest one only, so that their number may grow."""
_MOST_LEADERS = 40
_MOST_PAIRS = CROWD * CROWD
"""Pairs of passages of two wordings from which articles print one and the same sentence again and again, as no text for
readers does: the first print in one article is then paired with the first in another, the second with the second."""

Pair = tuple[Passage, Passage]
Alike = Mapping[int, frozenset[int]]


def texts_to_compare(origins: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Give the first print of each independent text of a story; none where there is one, or too many to pair."""
    return tuple(group[0] for group in origins) if 1 < len(origins) <= CROWD else ()


def pairs_to_compare(origins: Sequence[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    """Pair the articles of independent texts: what a print adds to a text it shares is compared, too.

    Of a crowd only the first print of each text.
    """
    names = texts_to_compare(origins)
    few = bool(names) and sum(map(len, origins)) <= CROWD
    groups = origins if few else [(name,) for name in names]
    return tuple(pair for ones, others in combinations(groups, 2) for pair in product(ones, others))


@dataclass(frozen=True, slots=True)
class Crowd:
    """Passages by wording, those of each wording earliest first, and the numbers of wordings alike.

    A wording is alike itself where passages of the very same words are copies of each other.
    """

    wordings: tuple[tuple[Passage, ...], ...]
    alike: Alike

    @property
    def passages(self) -> Iterator[Passage]:
        """Give all passages."""
        return (passage for passages in self.wordings for passage in passages)

    @property
    def articles(self) -> frozenset[str]:
        """The ids of all articles."""
        return frozenset(passage.article for passage in self.passages)

    def pairs(self) -> Iterator[Pair]:
        """Give the pairs of passages that are alike, each with each in a small crowd.

        In a larger one a wording goes with the most printed one that is alike, and each passage is paired with the
        earliest of the most printed wording: an approximation, as likeness is taken to be handed on.
        """
        if len(self.articles) <= CROWD:
            yield from self._each_with_each()
            return
        for leader, followers in self._followers().items():
            group = self._only({leader, *followers})
            if len(group.articles) <= CROWD:
                yield from group.pairs()
            else:
                yield from _star(self.wordings[leader], group.passages)

    def divided(self, part_of: Mapping[str, int]) -> Mapping[int, "Crowd"]:
        """Divide the crowd by the part that each article is in; parts of one article have no crowd."""
        parts: dict[int, dict[int, list[Passage]]] = defaultdict(lambda: defaultdict(list))
        for number, passages in enumerate(self.wordings):
            for passage in passages:
                parts[part_of[passage.article]][number].append(passage)
        return {part: self._of(found) for part, found in parts.items() if _is_several(found.values())}

    def _of(self, passages: Mapping[int, Sequence[Passage]]) -> "Crowd":
        numbers = {old: new for new, old in enumerate(passages)}
        return Crowd(
            tuple(tuple(found) for found in passages.values()),
            {numbers[old]: frozenset(numbers[o] for o in self.alike[old] if o in numbers) for old in passages},
        )

    def _only(self, numbers: Iterable[int]) -> "Crowd":
        return self._of({number: self.wordings[number] for number in sorted(numbers)})

    def _each_with_each(self) -> Iterator[Pair]:
        for one, others in self.alike.items():
            for other in others:
                if one <= other:
                    pairs = _product(self.wordings[one], self.wordings[other])
                    yield from (pair for pair in pairs if pair[0].article != pair[1].article)

    def _followers(self) -> Mapping[int, Sequence[int]]:
        """Give each wording to the most printed one that is alike, if that is not given itself."""
        order = sorted(self.alike, key=lambda number: (-len(self.wordings[number]), number))
        found: dict[int, list[int]] = {}
        for number in order:
            leaders = (leader for leader in list(found)[:_MOST_LEADERS] if leader in self.alike[number])
            leader = next(leaders, None)
            if leader is None:
                found[number] = []
            else:
                found[leader].append(number)
        return found


def _product(ones: Sequence[Passage], others: Sequence[Passage]) -> Iterator[Pair]:
    """Pair passages each with each, of very many only those that come at the same turn in their articles.

    Of the same words what one article has more often goes with the last of the other.
    """
    if len(ones) * len(others) <= _MOST_PAIRS:
        return product(ones, others)
    sides = product(_by_article(ones), _by_article(others))
    if ones is others:
        return ((one or a[-1], other or b[-1]) for a, b in sides for one, other in zip_longest(a, b))
    return (pair for a, b in sides for pair in zip(a, b, strict=False))


def _by_article(passages: Sequence[Passage]) -> list[list[Passage]]:
    found: dict[str, list[Passage]] = defaultdict(list)
    for passage in sorted(passages):
        found[passage.article].append(passage)
    return list(found.values())


def hubs_of(pairs: Iterable[Pair]) -> Mapping[Passage, Passage]:
    """Give for each passage that is paired with one that a crowd is paired with that one: it can stand for all."""
    partners: dict[Passage, set[Passage]] = defaultdict(set)
    for one, other in pairs:
        partners[one].add(other)
        partners[other].add(one)
    hubs = {passage: len(others) for passage, others in partners.items() if len(others) >= CROWD}
    near = ((passage, hubs.keys() & others) for passage, others in partners.items() if passage not in hubs)
    return {passage: min(found, key=lambda hub: (-hubs[hub], hub)) for passage, found in near if found}


def _star(leading: Sequence[Passage], passages: Iterable[Passage]) -> Iterator[Pair]:
    hub = leading[0]
    yield from ((hub, passage) for passage in passages if passage.article != hub.article)


def _is_several(groups: Iterable[Sequence[Passage]]) -> bool:
    return len({passage.article for group in groups for passage in group}) > 1
