"""What is like passages of two statements: it completes one of them, ties them together, or makes a third."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence

from presseschau.model import Passage

Pair = tuple[Passage, Passage]
Group = tuple[Passage, ...]
MayBeOne = Callable[[Passage, Passage], bool]


def completed(
    groups: Sequence[Group], likeness: Mapping[Pair, float], least: float, may_be_one: MayBeOne
) -> tuple[Group, ...]:
    """Give the groups with what average linkage left out: a passage may say what two groups say.

    A passage of a further text completes a group when it is like all of it. Groups that have a passage in common are
    one where the one has no text that the other lacks. What is still like a passage of another group makes a statement
    with it, unless their texts already agree in the group of either.
    """
    near = [pair for pair in sorted(likeness) if likeness[pair] >= least]
    number = {passage: place for place, group in enumerate(groups) for passage in group}
    between = [pair for pair in near if number[pair[0]] != number[pair[1]]]
    outside: dict[int, set[Passage]] = defaultdict(set)
    for one, other in between:
        outside[number[one]].add(other)
        outside[number[other]].add(one)
    like = frozenset(near)
    wider = [_widened(group, sorted(outside[place]), like, may_be_one) for place, group in enumerate(groups)]
    holding: dict[Passage, set[int]] = defaultdict(set)
    for place, group in enumerate(wider):
        for passage in group:
            holding[passage].add(place)
    apart = (pair for pair in between if holding[pair[0]].isdisjoint(holding[pair[1]]))
    left = [pair for pair in apart if not _agree(pair, [wider[number[passage]] for passage in pair])]
    return (*_tied(wider, may_be_one), *left)


def _widened(group: Group, outside: Sequence[Passage], like: frozenset[Pair], may_be_one: MayBeOne) -> Group:
    """Add passages of further texts that are like each of a group of several."""
    found = list(group)
    for passage in outside if len(group) > 1 else ():
        fits = all(pair_of(passage, other) in like and may_be_one(passage, other) for other in found)
        if fits and passage.article not in _articles(found):
            found.append(passage)
    return tuple(found)


def _agree(pair: Pair, groups: Sequence[Group]) -> bool:
    """Whether the articles of two passages already make one statement together in the group of either."""
    articles = _articles(pair)
    return any(len(group) > 1 and articles <= _articles(group) for group in groups)


def _tied(groups: Sequence[Group], may_be_one: MayBeOne) -> Sequence[Group]:
    """Join a group to a wider one with which it shares a passage and whose articles include its own."""
    kept: list[Group] = []
    holding: dict[Passage, list[int]] = defaultdict(list)
    for group in sorted(groups, key=lambda group: (-len(_articles(group)), group)):
        places = sorted({place for passage in group for place in holding[passage]})
        wider = next((place for place in places if _is_of(group, kept[place], may_be_one)), len(kept))
        if wider == len(kept):
            kept.append(group)
        else:
            kept[wider] = tuple(sorted({*kept[wider], *group}))
        for passage in group:
            holding[passage].append(wider)
    return kept


def _is_of(group: Group, wider: Group, may_be_one: MayBeOne) -> bool:
    alone = [passage for passage in group if passage not in wider]
    inside = _articles(group) <= _articles(wider)
    return inside and all(may_be_one(passage, other) for passage in alone for other in wider)


def _articles(passages: Collection[Passage]) -> frozenset[str]:
    return frozenset(passage.article for passage in passages)


def pair_of(one: Passage, other: Passage) -> Pair:
    """Give two passages in their order."""
    return (one, other) if one < other else (other, one)
