"""What is said, wherever it is said: near-verbatim passages and rewordings joined into statements."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations, product

from presseschau.model import Article, Passage, Placed, Statement, by_article, placed_at
from presseschau.model.groups import joined
from presseschau.relating.copying.copies import Copy
from presseschau.relating.copying.crowds import CROWD, hubs_of
from presseschau.relating.copying.shingles import near_verbatim
from presseschau.relating.linkage import linked
from presseschau.relating.negation import contradict
from presseschau.relating.statements.attribution import adds_only_speaker
from presseschau.relating.statements.judging import ALIKE, ALIKE_SAME_SPEAKER, Rewording
from presseschau.relating.statements.overlaps import completed, pair_of
from presseschau.relating.wording import forms_of

NOT_ALONE = ALIKE_SAME_SPEAKER - 0.01
"""Likeness of passages that are not one statement by themselves: just not enough."""
SAME_PLACE = 0.8
"""Two passages of one article are one when most of the longer one lies in the other; the rest may be an aside."""


def statements_of(
    articles: Sequence[Article], copies: Sequence[Copy], rewordings: Iterable[Rewording]
) -> tuple[Statement, ...]:
    """Join passages of a story's articles, given earliest first, into statements, widest spread first.

    One that a single article makes is among them when another denies it.

    Pairs that are not like enough alone still count for the mean likeness of the groups they would be in.
    """
    by_id = {article.id: article for article in articles}
    order = {name: place for place, name in enumerate(by_id)}
    rewordings = tuple(rewordings)
    same = [rewording for rewording in rewordings if not rewording.apart]
    ends = [(pair.one, pair.other) for pair in copies] + [(pair.one, pair.other) for pair in same]
    chosen, prints = _printed(_represented((passage for pair in ends for passage in pair), by_id), copies)
    verbatim = {pair_of(chosen[copy.one], chosen[copy.other]) for copy in copies}
    likeness = dict.fromkeys(verbatim, 1.0)
    for rewording in same:
        pair = pair_of(chosen[rewording.one], chosen[rewording.other])
        value = rewording.tie if rewording.same else min(rewording.tie, NOT_ALONE)
        likeness[pair] = max(likeness.get(pair, 0.0), value)
    likeness = {pair: value for pair, value in likeness.items() if pair[0] != pair[1]}
    places = sorted(set(chosen.values()))
    for pair in _parts_of_copies(places, copies, by_id):
        likeness.setdefault(pair, 1.0)
    speakers = _speakers(same, chosen)
    alike = linked(places, likeness, ALIKE_SAME_SPEAKER, kind=lambda passage: passage.article)
    inside = by_article(places)
    apart = {pair for rewording in rewordings if rewording.apart for pair in _chosen(rewording, inside)} - verbatim
    parted = (part for group in alike for part in _kept_apart(group, apart))
    groups = tuple(part for group in parted for part in _by_speaker(group, speakers, likeness))
    groups = tuple(_with_further_wordings(groups, likeness, speakers, apart))

    def may_be_one(one: Passage, other: Passage) -> bool:
        return pair_of(one, other) not in apart and _may_be_one(one, other, speakers, likeness)

    groups = completed(groups, likeness, ALIKE_SAME_SPEAKER, may_be_one)
    found = (_statement([p for place in group for p in prints.get(place, (place,))], by_id) for group in groups)
    several = (statement for statement in found if len({p.article for p in statement.worded}) > 1)
    return tuple(sorted(several, key=lambda s: (-len({p.article for p in s.passages}), _place(order, s.passages[0]))))


def _parts_of_copies(
    places: Iterable[Passage], copies: Iterable[Copy], by_id: Mapping[str, Article]
) -> Iterator[tuple[Passage, Passage]]:
    """Give the parts of copied sentences that are one wording, too: a third text may tell what only a part says."""
    inside = by_article(places)
    forms = cache(lambda place: forms_of(by_id[place.article].text, place.span))
    for copy in copies:
        ones = [
            place for place in placed_at(inside.get(copy.one.article, ()), copy.one.span) if _within(place, copy.one)
        ]
        near = placed_at(inside.get(copy.other.article, ()), copy.other.span) if ones else ()
        others = [place for place in near if _within(place, copy.other)]
        for one, other in product(ones, others):
            if near_verbatim(forms(one), forms(other)):
                yield pair_of(one, other)


def _within(place: Passage, passage: Passage) -> bool:
    return passage.covers(place) and place != passage


def _speakers(same: Iterable[Rewording], chosen: Mapping[Passage, Passage]) -> Mapping[Passage, frozenset[str]]:
    """Give whom each passage renders, by what is known of any part of it."""
    found: dict[Passage, frozenset[str]] = defaultdict(frozenset)
    for rewording in same:
        for passage, speakers in zip((rewording.one, rewording.other), rewording.speakers, strict=True):
            found[chosen[passage]] |= speakers
    return found


def _chosen(pair: Rewording, chosen: Mapping[str, Placed[Passage]]) -> Iterator[tuple[Passage, Passage]]:
    """Give the passages that stand for those of a pair, or for the sentences that hold them."""
    ones, others = (
        {place for place in placed_at(chosen.get(end.article, ()), end.span) if place.covers(end) or end.covers(place)}
        for end in (pair.one, pair.other)
    )
    yield from (pair_of(one, other) for one, other in product(ones, others))


def _kept_apart(group: tuple[Passage, ...], apart: Collection[tuple[Passage, Passage]]) -> list[tuple[Passage, ...]]:
    """Part passages that are no one statement, though a third that says less ties them: "Gas tritt aus"."""
    parts: list[list[Passage]] = []
    for passage in group:
        part = next((p for p in parts if not any(pair_of(passage, other) in apart for other in p)), None)
        if part is None:
            parts.append([passage])
        else:
            part.append(passage)
    return [tuple(part) for part in parts]


def _by_speaker(
    group: tuple[Passage, ...],
    speakers: Mapping[Passage, frozenset[str]],
    likeness: Mapping[tuple[Passage, Passage], float],
) -> list[tuple[Passage, ...]]:
    """Part what several people say alike, though a passage of both ("Beide sagten") or of nobody known ties them."""
    known = [speakers[passage] for passage in group if speakers.get(passage)]
    if not known or frozenset.intersection(*known):
        return [group]
    parts: list[list[Passage]] = []
    for passage in sorted(group):
        fitting = (p for p in parts if all(_may_be_one(passage, other, speakers, likeness) for other in p))
        part = next(fitting, None)
        if part is None:
            parts.append([passage])
        else:
            part.append(passage)
    return [tuple(part) for part in parts]


def _may_be_one(
    one: Passage,
    other: Passage,
    speakers: Mapping[Passage, frozenset[str]],
    likeness: Mapping[tuple[Passage, Passage], float],
) -> bool:
    a, b = speakers.get(one, frozenset()), speakers.get(other, frozenset())
    return not a or not b or bool(a & b) or likeness.get(pair_of(one, other), 0.0) >= ALIKE_SAME_SPEAKER


def _with_further_wordings(
    groups: Iterable[tuple[Passage, ...]],
    likeness: Mapping[tuple[Passage, Passage], float],
    speakers: Mapping[Passage, frozenset[str]],
    apart: Collection[tuple[Passage, Passage]],
) -> Iterator[tuple[Passage, ...]]:
    """Add to what one person said the wordings of third texts that are like one of them in the larger part.

    Two renderings may be far apart that have most of the speaker's own words each.
    """
    parts = [list(group) for group in groups]
    alone = {part[0] for part in parts if len(part) == 1}
    for group in parts:
        for hub in tuple(group) if len(group) > 1 else ():
            for other in sorted(alone):
                near = all(p == hub or likeness.get(pair_of(hub, p), 0.0) >= ALIKE for p in (*group, other))
                one_speaker = frozenset.intersection(*(speakers.get(p, frozenset()) for p in (*group, other)))
                elsewhere = other.article not in {passage.article for passage in group}
                if near and one_speaker and elsewhere and not any(pair_of(other, p) in apart for p in group):
                    group.append(other)
                    alone.discard(other)
    yield from (tuple(part) for part in parts if len(part) > 1 or part[0] in alone)


def _represented(passages: Iterable[Passage], by_id: Mapping[str, Article]) -> Mapping[Passage, Passage]:
    """Map each passage to the longest of its article that is nearly the same place, or adds only who says so."""
    chosen: dict[Passage, Passage] = {}
    kept: dict[str, list[Passage]] = defaultdict(list)
    for passage in sorted(set(passages), key=lambda p: (-len(p.span), p)):
        article = by_id[passage.article]
        fitting = (
            p for p in kept[passage.article] if _same_place(p, passage) or adds_only_speaker(article, p, passage)
        )
        known = next(fitting, None)
        if known is None:
            kept[passage.article].append(passage)
        chosen[passage] = known or passage
    return chosen


def _printed(
    chosen: Mapping[Passage, Passage], copies: Iterable[Copy]
) -> tuple[Mapping[Passage, Passage], Mapping[Passage, Sequence[Passage]]]:
    """Let one passage stand for all of a crowd; give the passages anew, and those that each one stands for."""
    hubs = hubs_of((chosen[copy.one], chosen[copy.other]) for copy in copies)
    prints: dict[Passage, list[Passage]] = defaultdict(list)
    for passage, hub in hubs.items():
        prints[hub].append(passage)
    return (
        {passage: hubs.get(place, place) for passage, place in chosen.items()},
        {hub: (hub, *passages) for hub, passages in prints.items()},
    )


def _same_place(longer: Passage, passage: Passage) -> bool:
    common = min(longer.span.end, passage.span.end) - max(longer.span.start, passage.span.start)
    return common >= SAME_PLACE * len(longer.span)


def _statement(group: Iterable[Passage], by_id: Mapping[str, Article]) -> Statement:
    order = {name: place for place, name in enumerate(by_id)}
    told = sorted(_apart(group), key=lambda passage: _place(order, passage))
    passages, against = _parted(told, by_id)
    alike: dict[tuple[str, ...], list[Passage]] = defaultdict(list)
    for passage in passages:
        alike[forms_of(by_id[passage.article].text, passage.span)].append(passage)
    same = [(alike[one][0], alike[other][0]) for one, other in _likely(alike) if near_verbatim(one, other)]
    same += [(places[0], place) for places in alike.values() for place in places[1:]]
    return Statement(passages=passages, wordings=joined(passages, same), against=against)


def _parted(told: Sequence[Passage], by_id: Mapping[str, Article]) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """Part passages that affirm from those that deny; what more articles say goes before, else what the first says."""
    sides: dict[bool, list[Passage]] = {}
    first_told = (by_id[told[0].article], told[0].span)
    for passage in told:
        sides.setdefault(contradict(first_told, (by_id[passage.article], passage.span)), []).append(passage)
    first, *others = sorted(sides.values(), key=lambda side: -len({passage.article for passage in side}))
    return tuple(first), tuple(passage for side in others for passage in side)


def _likely(alike: Mapping[tuple[str, ...], Sequence[Passage]]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Give the pairs of wordings to compare: all, or of very many those with the most printed ones."""
    foremost = sorted(alike, key=lambda forms: -len(alike[forms]))[:CROWD]
    yield from combinations(foremost, 2)
    yield from product(foremost, [forms for forms in alike if forms not in foremost])


def _apart(group: Iterable[Passage]) -> Iterator[Passage]:
    """Leave out what lies over a longer passage: an article may make a statement twice, not twice in one place."""
    kept: dict[str, list[Passage]] = defaultdict(list)
    for passage in sorted(group, key=lambda p: (-len(p.span), p)):
        if not any(other.span.overlaps(passage.span) for other in kept[passage.article]):
            kept[passage.article].append(passage)
            yield passage


def _place(order: Mapping[str, int], passage: Passage) -> tuple[int, Passage]:
    return (order[passage.article], passage)
