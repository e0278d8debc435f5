"""Which votes that articles count belong to one ballot.

Two ballots of one evening differ in what is voted on, not in how it is told. So what counts is the motion: the nouns
around the votes, or of the sentence before when these only say "das Vorhaben". A number of votes that both articles
give makes up for motions that are named too generally.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

from presseschau.german import mapping
from presseschau.german.compounds import is_part
from presseschau.german.roots import root
from presseschau.german.stemming import stem
from presseschau.model import ActorKind, Article, Span, placed_in
from presseschau.model.agreement import agree
from presseschau.model.groups import joined
from presseschau.relating.clauses import clauses_of
from presseschau.relating.conflicts.quantities import Quantity
from presseschau.relating.conflicts.units import is_vote
from presseschau.relating.events.joining import MAX_DAYS
from presseschau.relating.periods import Period, period_of
from presseschau.relating.values import nearly_equal
from presseschau.relating.wording import Word, words_of

TELLING = 5
"""Votes from which the same number twice is hardly chance."""
OPENING = 3
"""Sentences, headline included, in which an article says what it is about."""
_SHORTEST_PART = 5
"""Letters of the shortest word that is looked for in compounds ("Haushalt" in "Haushaltsplan")."""
_BREAK = re.compile(r"[,;:–—]\s|\s(?:und|sowie|während|aber)\s")


@dataclass(frozen=True, kw_only=True, slots=True)
class Ballot:
    """The votes that an article counts on one motion: at most one number for, one against, one of abstentions.

    `matter` are the stems of the nouns that tell the motion, `motion` the roots of those beside the votes themselves,
    `names` the words of the persons and organisations named with it, `houses` who voted, `day` when, as far as known;
    `news` the roots of the words that its article opens with.
    """

    article: str
    votes: Mapping[str, Quantity]
    matter: frozenset[str]
    motion: frozenset[str]
    names: frozenset[str]
    houses: frozenset[str]
    day: Period | None
    news: frozenset[str]


def same_votes(pool: Sequence[Quantity], by_id: Mapping[str, Article]) -> Iterator[list[Quantity]]:
    """Give the votes of one kind in one ballot, as told by all articles, group by group."""
    ballots = [ballot for name, votes in _by_article(pool).items() for ballot in _ballots(by_id[name], votes)]
    for group in joined(range(len(ballots)), _pairs(ballots)):
        kinds: dict[str, list[Quantity]] = defaultdict(list)
        for place in group:
            for unit, quantity in ballots[place].votes.items():
                kinds[unit].append(quantity)
        yield from (kind for kind in kinds.values() if len(kind) > 1)


def _by_article(pool: Sequence[Quantity]) -> Mapping[str, list[Quantity]]:
    found: dict[str, list[Quantity]] = defaultdict(list)
    for quantity in sorted(pool, key=lambda quantity: quantity.figure.span):
        if is_vote(quantity.figure):
            found[quantity.article].append(quantity)
    return found


def _ballots(article: Article, votes: Sequence[Quantity]) -> Iterator[Ballot]:
    parts: list[list[Quantity]] = []
    for quantity in votes:
        last = parts[-1] if parts else None
        if last and last[-1].sentence == quantity.sentence and all(q.unit != quantity.unit for q in last):
            last.append(quantity)
        else:
            parts.append([quantity])
    for before, part, after in zip([None, *parts], parts, [*parts[1:], None], strict=False):
        yield _ballot(article, part, _around(article, before, part, after))


def _around(
    article: Article, before: Sequence[Quantity] | None, part: Sequence[Quantity], after: Sequence[Quantity] | None
) -> Span:
    """Give the part of the sentence that belongs to a ballot, if the sentence tells of several."""
    sentence = part[0].sentence
    start, end = sentence.start, sentence.end
    if before and before[-1].sentence == sentence:
        start = _last_break(article.text, before[-1].figure.span.end, part[0].figure.span.start)
    if after and after[0].sentence == sentence:
        end = _last_break(article.text, part[-1].figure.span.end, after[0].figure.span.start)
    return Span(start, end)


def _last_break(text: str, start: int, end: int) -> int:
    return max((match.end() for match in _BREAK.finditer(text, start, end)), default=end)


def _ballot(article: Article, part: Sequence[Quantity], around: Span) -> Ballot:
    motion = [word.form for word in _nouns(article, around)]
    matter = _matter(article, around)
    if not matter:
        ends = (one.span for one, two in pairwise(article.sentences) if two.span.contains(around))
        matter = next((_matter(article, span) for span in ends), matter)
    named = (m.name for m in placed_in(article.mentions, around) if m.kind is not ActorKind.PLACE)
    return Ballot(
        article=article.id,
        votes={quantity.unit: quantity for quantity in part},
        matter=matter,
        motion=frozenset(map(root, motion)),
        names=frozenset(word.lower() for name in named for word in name.split()),
        houses=_houses(article, around, part[0].figure.span),
        day=period_of(part[0].time.value),
        news=frozenset(root(base.form) for sentence in article.sentences[:OPENING] for base in sentence.bases),
    )


def _houses(article: Article, around: Span, votes: Span) -> frozenset[str]:
    """Give who voted, by the clause of the votes if it tells: "Nachdem der Ausschuss …, will der Rat"."""
    clause = next((part for part in clauses_of(article, around) if part.contains(votes)), around)
    known = tuple(mapping("ballots")["houses"])
    near, far = (
        frozenset(house for word in words_of(article.text, span) for house in known if word.form.endswith(house))
        for span in (clause, around)
    )
    return near or far


def _matter(article: Article, span: Span) -> frozenset[str]:
    return frozenset(word.stem for word in _nouns(article, span))


def _nouns(article: Article, span: Span) -> list[Word]:
    """Give the nouns that tell what is voted on."""
    dates = [date.span for date in placed_in(article.dates, span)]
    places = [m.span for m in placed_in(article.mentions, span) if m.kind is ActorKind.PLACE]
    places += [figure.counted for figure in placed_in(article.figures, span) if figure.counted]
    return [
        word
        for word in words_of(article.text, span)
        if word.content
        and article.text[word.span.start].isupper()
        and word.stem not in _general()
        and not word.span.touches((*dates, *places))
    ]


@lru_cache(maxsize=1)
def _general() -> frozenset[str]:
    return frozenset(stem(word) for name in ("general", "houses") for word in mapping("ballots")[name])


def _pairs(ballots: Sequence[Ballot]) -> list[tuple[int, int]]:
    """Pair the ballots of different articles that are one; who has an equal partner there needs no other one."""
    places = range(len(ballots))
    times = Counter(ballot.article for ballot in ballots)
    alike = [
        (a, b)
        for a, b in combinations(places, 2)
        if ballots[a].article != ballots[b].article
        and _same(ballots[a], ballots[b], only=times[ballots[a].article] == times[ballots[b].article] == 1)
    ]
    equal = {pair for pair in alike if _all_agree(ballots[pair[0]], ballots[pair[1]])}
    answered = {(one, ballots[other].article) for a, b in equal for one, other in ((a, b), (b, a))}
    return [
        (a, b) for a, b in alike if (a, b) in equal or not {(a, ballots[b].article), (b, ballots[a].article)} & answered
    ]


def _same(one: Ballot, other: Ballot, *, only: bool) -> bool:
    """Whether two articles tell of one ballot: of one motion, or of one number of votes on what may be one.

    Where either tells of one ballot `only`, nearly the same numbers do if one of them names no motion or one that the
    other opens with in other words ("für die Sanierung", "das Bad wird saniert"): the articles are on one event. So do
    as many voters in all. Where each opens with the motion of the other, they are two.
    """
    if one.houses and other.houses and not one.houses & other.houses:
        return False
    if one.day and other.day and not one.day.meets(other.day, MAX_DAYS):
        return False
    vague = only and (not (one.matter and other.matter) or _opens_with(one, other) != _opens_with(other, one))
    if vague and _may_be_one(one, other) and _nearly_equal(one, other):
        return True
    two = _opens_with(one, other) and _opens_with(other, one)
    if only and not two and _may_be_one(one, other) and _of_one_house(one, other):
        return True
    shared = [word for word in one.matter if any(_kin(word, term) for term in other.matter)]
    if any(quantity.figure.value >= TELLING for quantity in _equal(one, other)):
        return bool(shared) or not (one.matter and other.matter)
    whole = len(shared) in (len(one.matter), len(other.matter))
    return bool(shared) and (len(shared) > 1 or whole) and _may_be_one(one, other)


def _of_one_house(one: Ballot, other: Ballot) -> bool:
    """Whether as many voted in both, though not alike: the votes of one house are told, and one has them wrong."""
    voters = [sum(quantity.figure.value for quantity in ballot.votes.values()) for ballot in (one, other)]
    return all(len(ballot.votes) > 1 for ballot in (one, other)) and voters[0] == voters[1] >= TELLING


def _opens_with(one: Ballot, other: Ballot) -> bool:
    """Whether one article opens with what the other says was voted on."""
    return any(word in one.news for word in other.motion)


def _nearly_equal(one: Ballot, other: Ballot) -> bool:
    common = one.votes.keys() & other.votes.keys()
    near = all(nearly_equal(one.votes[unit].figure.value, other.votes[unit].figure.value) for unit in common)
    telling = any(one.votes[unit].figure.value >= TELLING for unit in common)
    return near and telling


def _may_be_one(one: Ballot, other: Ballot) -> bool:
    """Whether neither names people whom the other leaves out, and both went the same way."""
    exclusive = one.names - other.names and other.names - one.names
    ways = {way for way in (_way(one), _way(other)) if way is not None}
    return not exclusive and len(ways) < 2  # noqa: PLR2004 - both ways


def _way(ballot: Ballot) -> bool | None:
    yes, no = (ballot.votes.get(stem(mapping("ballots")["names"][kind][1].lower())) for kind in ("for", "against"))
    return yes.figure.value > no.figure.value if yes and no else None


def _kin(one: str, other: str) -> bool:
    return is_part(one, other, first=_SHORTEST_PART, last=_SHORTEST_PART)


def _equal(one: Ballot, other: Ballot) -> Iterator[Quantity]:
    for unit, quantity in one.votes.items():
        if unit in other.votes and other.votes[unit].figure.value == quantity.figure.value:
            yield quantity


def _all_agree(one: Ballot, other: Ballot) -> bool:
    common = one.votes.keys() & other.votes.keys()
    return bool(common) and all(agree(one.votes[unit].figure, other.votes[unit].figure) for unit in common)
