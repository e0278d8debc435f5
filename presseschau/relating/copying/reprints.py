"""How much text articles have near-verbatim in common, and which are prints of a text that very many print."""

from collections import Counter, defaultdict, deque
from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import date

from presseschau.model import Passage
from presseschau.relating.copying.copies import Copies
from presseschau.relating.copying.crowds import CROWD, Pair
from presseschau.relating.periods import Period

LARGER_PART = 0.5
"""Share of an article's letters in sentences that very many print, from which it is one more print of their text."""

Periods = Mapping[str, Period | None]


def copied_letters(
    copies: Copies, articles: Container[str], periods: Periods, days: int
) -> Mapping[tuple[str, str], int]:
    """Give how much two of these articles have near-verbatim in common, by pair of ids.

    Of what very many have, each is paired with those nearest in time only, and with the earliest.
    """
    copied: dict[tuple[str, str], int] = defaultdict(int)
    pairs = [(copy.one, copy.other) for copy in copies.pairs]
    for crowd in copies.crowds:
        passages = [passage for passage in crowd.passages if passage.article in articles]
        pairs += {_ordered(pair) for pair in _near(passages, periods, days)}
    for one, other in pairs:
        if one.article in articles and other.article in articles:
            copied[one.article, other.article] += min(len(one.span), len(other.span))
    return copied


def prints_of(copies: Copies, letters: Mapping[str, int], periods: Periods, days: int) -> Mapping[str, str]:
    """Give for each article the earliest one that it is another print of, or itself.

    Only texts that very many print are put together so; all others are compared with each other.
    """
    found: dict[str, str] = {name: name for name in letters}
    told: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, crowd in enumerate(copies.crowds):
        for article, length in {passage.article: len(passage.span) for passage in crowd.passages}.items():
            told[article].append((number, length))
    leaders: dict[int, deque[str]] = defaultdict(lambda: deque(maxlen=CROWD))
    for name in sorted(told, key=lambda name: (_day(periods[name]), name)):
        common = Counter[str]()
        for number, length in told[name]:
            common.update(dict.fromkeys(leaders[number], length))
        fitting = [(-size, leader) for leader, size in common.items() if size > LARGER_PART * letters[name]]
        leader = next((leader for _, leader in sorted(fitting) if meet(periods, name, leader, days)), None)
        found[name] = leader or name
        if leader is None:
            for number, _ in told[name]:
                leaders[number].append(name)
    return found


def meet(periods: Periods, one: str, other: str, days: int) -> bool:
    """Whether two articles can be of one event by their dates, `days` apart at most; an unknown date meets all."""
    a, b = periods[one], periods[other]
    return a is None or b is None or a.meets(b, days)


def _near(passages: Iterable[Passage], periods: Periods, days: int) -> Iterator[Pair]:
    passages = sorted(passages, key=lambda passage: (_day(periods[passage.article]), passage))
    for place, one in enumerate(passages):
        for other in (passages[0], *passages[place + 1 : place + 1 + CROWD]):
            if one.article != other.article and (
                other is passages[0] or meet(periods, one.article, other.article, days)
            ):
                yield one, other


def _ordered(pair: Pair) -> Pair:
    return pair if pair[0].article < pair[1].article else (pair[1], pair[0])


def _day(period: Period | None) -> date:
    return period.first if period else date.max
