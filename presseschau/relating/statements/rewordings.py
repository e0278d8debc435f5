"""The same statement in other words: several translations of one quotation, or several cuts of one text."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product

from presseschau.model import Counterpart, Passage
from presseschau.relating.periods import period_of
from presseschau.relating.statements.assertions import Assertion
from presseschau.relating.statements.counterparts import FAINT, SIMILAR, agreeing, likelihood, odds_of, told_by
from presseschau.relating.statements.judging import RESEMBLING, Rewording, Weighed, compared
from presseschau.relating.statements.matching import matched
from presseschau.relating.statements.meaning import Meaning, Weights
from presseschau.relating.statements.nearness import Pair, Place, nearness_of

CORE = 0.9
"""Share of what two sentences have in common by which their parts hold nearly all of it."""
SAME_NEWS = 1
"""Days between two prints up to which both report the same news: what was in the evening is in the next day's paper."""
DEVELOPED = 0.65
"""By how much the log odds of two sentences are lower that were printed further apart: half as many tell the same."""
_MAX_POSTINGS = 60
_EXACT = 4  # decimals of a probability
_TOLERANCE = 1e-6  # sums of the same worths in another order differ by less


@dataclass(frozen=True, kw_only=True, slots=True)
class Alignment:
    """What comparing the sentences of a story's articles gives: pairs of passages that resemble each other.

    `odds` are the log odds of sentences that they tell the same, where that is not next to impossible.
    """

    rewordings: tuple[Rewording, ...] = ()
    odds: Mapping[Pair, float] = field(default_factory=dict)

    @property
    def echoed(self) -> frozenset[Passage]:
        """Give the sentences of which another article has one that may tell the same, though too faintly to show it."""
        return frozenset(Passage(*place) for pair in self.odds for place in pair)

    def counterparts(self) -> Iterator[Counterpart]:
        """Give the sentences that may tell the same, with how likely they do."""
        for (one, other), value in self.odds.items():
            probability = round(likelihood(value), _EXACT)
            yield Counterpart(sentence=Passage(*one), other=Passage(*other), probability=probability)


def align(
    assertions: Sequence[Assertion],
    wordings: Mapping[Place, str],
    weights: Weights,
    printed: Mapping[str, str | None] | None = None,
) -> Alignment:
    """Give the best pair of passages for each two sentences of different articles that resemble each other.

    `wordings` are those of the sentences in which the assertions stand, without the names of persons, `printed` the
    times when the articles were.

    Sentences that are each other's clear best match are one statement though they have little in common, unless
    something keeps them apart. Where they contradict each other in another pair, that comes as well.
    """
    meaning = Meaning(weights)
    parts: dict[Place, list[Weighed]] = defaultdict(list)
    for assertion in assertions:
        parts[assertion.passage.article, assertion.sentence].append(Weighed(assertion, meaning.worth(assertion.terms)))
    told = {place: told_by((part.assertion for part in weighed), meaning) for place, weighed in parts.items()}
    nearness = nearness_of({place: wordings[place] for place, sentence in told.items() if sentence.roots})
    sharing = _sharing(parts)
    pairs = sorted({*sharing, *nearness.foremost()})
    odds = agreeing(dict(_by_days(odds_of(pairs, told, meaning, nearness), printed or {})))
    several = [pair for pair in pairs if sharing.get(pair, 0) > 1 or odds[pair] >= SIMILAR]
    return Alignment(
        rewordings=tuple(_rewordings(several, parts, odds, meaning)),
        odds={pair: value for pair, value in odds.items() if value >= FAINT},
    )


def _by_days(odds: Mapping[Pair, float], printed: Mapping[str, str | None]) -> Iterator[tuple[Pair, float]]:
    """Lower the odds of sentences printed days apart: the later report mostly tells how it went on."""
    days = {article: period_of(time) for article, time in printed.items()}
    for (one, other), value in odds.items():
        a, b = days.get(one[0]), days.get(other[0])
        later = a is not None and b is not None and not a.meets(b, SAME_NEWS)
        yield (one, other), value - DEVELOPED * later


def _rewordings(
    pairs: Sequence[Pair], parts: Mapping[Place, Sequence[Weighed]], odds: Mapping[Pair, float], meaning: Meaning
) -> Iterator[Rewording]:
    sizes = Counter(article for article, _ in parts)
    for one, other in pairs:
        similar = odds[one, other] >= SIMILAR
        if not similar and not _may_resemble(parts[one], parts[other], meaning):
            continue
        found = [compared(a, b, meaning) for a, b in product(parts[one], parts[other])]
        best = _core(max(found, key=_rank), found)
        if similar:
            rivals = min(sizes[one[0]], sizes[other[0]])
            best = matched(best, parts[one], parts[other], meaning, odds[one, other], rivals=rivals)
        if best.same or similar or best.likeness >= RESEMBLING:
            yield best
        opposed = max((pair for pair in found if pair.opposed), key=_rank, default=best)
        if opposed is not best:
            yield opposed


def _core(best: Rewording, found: Sequence[Rewording]) -> Rewording:
    """Give the narrower parts of two passages that hold nearly all that both say, where these are no one statement.

    A longer passage hides what keeps them apart: "im Vorjahr zahlten sie 20.000 Euro und wollen diesmal weniger geben".
    """
    inside = [
        pair
        for pair in found
        if pair.apart
        and pair.shared >= CORE * best.shared
        and best.one.covers(pair.one)
        and best.other.covers(pair.other)
    ]
    return max(inside, key=_rank) if best.same and inside else best


def _sharing(parts: Mapping[Place, Sequence[Weighed]]) -> dict[Pair, int]:
    """Give the pairs of sentences that share terms, with how many; one in direct quotations counts twice.

    Common ones do not count.
    """
    terms: dict[Place, set[str]] = {}
    for sentence, weighed in parts.items():
        said = [part.assertion for part in weighed]
        terms[sentence] = {term for part in said for term in part.terms}
        terms[sentence] |= {f'"{term}' for part in said if part.direct for term in part.terms}
    sentences = sorted(terms)
    postings: dict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(sentences):
        for term in terms[sentence]:
            postings[term].append(number)
    articles = [article for article, _ in sentences]
    shared = Counter(
        pair
        for numbers in postings.values()
        if 1 < len(numbers) <= _MAX_POSTINGS
        for pair in combinations(numbers, 2)
        if articles[pair[0]] != articles[pair[1]]
    )
    return {(sentences[one], sentences[other]): count for (one, other), count in sorted(shared.items())}


def _may_resemble(ones: Sequence[Weighed], others: Sequence[Weighed], meaning: Meaning) -> bool:
    """Whether any two parts can be alike enough: none has more in common than with all that the other sentence says."""
    sides = [
        [(part, meaning.shared(part.assertion.terms, said)) for part in side]
        for side, said in ((ones, _said(others)), (others, _said(ones)))
    ]
    return any(
        (a.assertion.direct and b.assertion.direct)
        or 2 * min(most, other) >= (RESEMBLING - _TOLERANCE) * (a.worth + b.worth)
        for (a, most), (b, other) in product(*sides)
    )


def _said(parts: Sequence[Weighed]) -> frozenset[str]:
    return frozenset().union(*(part.assertion.terms for part in parts))


def _rank(found: Rewording) -> tuple[bool, float, Passage, Passage]:
    """Prefer passages that have much in common and little else."""
    return (found.same, round(found.likeness * found.shared, 6), found.one, found.other)
