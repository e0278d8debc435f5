"""The same statement in other words: several translations of one quotation, or several cuts of one text."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from presseschau.model import Passage, Span
from presseschau.relating.assertions import DENIAL, NAME, Assertion, Weights

ALIKE = 0.5
"""Share of what two passages say together that both say, from which they are one statement: the larger part."""
ALIKE_SAME_SPEAKER = 0.4
"""Enough when both render the same speaker."""
TELLING_TERMS = 2
"""Terms that must be shared, those aside that name the story's main actors."""
MAIN_ACTOR = 2.0
"""Worth below which an actor is a main one: named in one sentence of ten or more."""
MUCH = 12.0
"""Worth that passages of different speakers must share: a spokeswoman says what her minister says."""
TELLING = 6.0
"""Worth that both must share: two words of middling rarity, or a rare one and an actor."""
SHORT_QUOTE = 4
"""Content words up to which a direct quotation is a label; of the same speaker one shared word ties two labels."""
UNSURE = 0.8
"""What likeness counts when it is not known that the speaker is the same."""
RESEMBLING = 0.35
"""Passages as like as this may be the same; neither is said to stand in one text only."""
_MAX_POSTINGS = 60
_TOLERANCE = 1e-6  # sums of the same worths in another order differ by less


@dataclass(frozen=True, kw_only=True, slots=True)
class Rewording:
    """Two passages that may say the same: how like they are (0 to 1), what both say is worth, whether it is enough.

    `speakers` are those that the first and the second render, where that is known.
    """

    one: Passage
    other: Passage
    likeness: float
    shared: float
    same: bool
    speakers: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class _Weighed:
    """An assertion and what all it says is worth."""

    assertion: Assertion
    worth: float


_Sentence = tuple[str, Span]


def find_rewordings(assertions: Sequence[Assertion], weights: Weights) -> Iterator[Rewording]:
    """Give the best pair of passages for each two sentences of different articles that resemble each other."""
    parts: dict[_Sentence, list[_Weighed]] = defaultdict(list)
    for assertion in assertions:
        parts[assertion.passage.article, assertion.sentence].append(
            _Weighed(assertion, _worth(assertion.terms, weights))
        )
    for one, other in _candidates(parts):
        if not _may_resemble(parts[one], parts[other], weights):
            continue
        best = max((_compared(a, b, weights) for a, b in product(parts[one], parts[other])), key=_rank)
        if best.same or best.likeness >= RESEMBLING:
            yield best


def _candidates(parts: Mapping[_Sentence, Sequence[_Weighed]]) -> list[tuple[_Sentence, _Sentence]]:
    """Give the pairs of sentences that share two terms, or one in direct quotations; common ones do not count."""
    terms: dict[_Sentence, set[str]] = {}
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
    return [(sentences[one], sentences[other]) for (one, other), count in sorted(shared.items()) if count > 1]


def _may_resemble(ones: Sequence[_Weighed], others: Sequence[_Weighed], weights: Weights) -> bool:
    """Whether any two parts can be alike enough: none has more in common than with all that the other sentence says."""
    shared = _said(ones) & _said(others)
    sides = [[(part, _worth(part.assertion.terms & shared, weights)) for part in side] for side in (ones, others)]
    return any(
        (a.assertion.direct and b.assertion.direct)
        or 2 * min(most, other) >= (RESEMBLING - _TOLERANCE) * (a.worth + b.worth)
        for (a, most), (b, other) in product(*sides)
    )


def _said(parts: Sequence[_Weighed]) -> frozenset[str]:
    return frozenset().union(*(part.assertion.terms for part in parts))


def _compared(a: _Weighed, b: _Weighed, weights: Weights) -> Rewording:
    one, other = a.assertion, b.assertion
    common = one.terms & other.terms
    shared = _worth(common, weights)
    share = 2 * shared / max(1e-9, a.worth + b.worth)
    told = sum(term[0] != NAME or weights[term] >= MAIN_ACTOR for term in common) >= TELLING_TERMS
    label = one.direct and other.direct and _is_label_pair(one, other)
    return Rewording(
        one=one.passage,
        other=other.passage,
        likeness=max(share, ALIKE) if label else share * _trust(one, other),
        shared=shared,
        same=label or (told and _is_enough(one, other, share, shared)),
        speakers=(one.speakers, other.speakers),
    )


def _trust(one: Assertion, other: Assertion) -> float:
    """Passages that are known to render the same speaker go before others when statements are put together."""
    return 1.0 if one.speakers & other.speakers else UNSURE


def _is_enough(one: Assertion, other: Assertion, share: float, shared: float) -> bool:
    """Only of one speaker are affirmed and denied wordings one statement, badly rendered; of two they are two.

    Two speakers make two statements, unless one of them renders the other. A condition asserts nothing.
    """
    if _only_one_supposes(one, other):
        return False
    if _may_share_speaker(one, other):
        return share >= ALIKE_SAME_SPEAKER and shared >= TELLING
    if one.denies != other.denies:
        return False
    if one.speakers and other.speakers:
        return share >= ALIKE and shared >= MUCH and bool(one.speakers & other.told_of or other.speakers & one.told_of)
    return share >= ALIKE and shared >= TELLING


def _only_one_supposes(one: Assertion, other: Assertion) -> bool:
    return (one.supposes and not other.conditional) or (other.supposes and not one.conditional)


def _may_share_speaker(one: Assertion, other: Assertion) -> bool:
    """Whether both render one speaker, or one names whom the other renders ("Meier schloss … nicht aus")."""
    if one.speakers and other.speakers:
        return bool(one.speakers & other.speakers)
    return any(NAME + actor in other.terms for actor in one.speakers) or any(
        NAME + actor in one.terms for actor in other.speakers
    )


def _is_label_pair(one: Assertion, other: Assertion) -> bool:
    words = [frozenset(term for term in side.terms if term[0] not in (NAME, DENIAL)) for side in (one, other)]
    short = all(0 < len(side) <= SHORT_QUOTE for side in words)
    return short and bool(words[0] & words[1]) and bool(one.speakers & other.speakers)


def _worth(terms: frozenset[str], weights: Weights) -> float:
    return sum(weights[term] for term in sorted(terms))


def _rank(found: Rewording) -> tuple[bool, float, Passage, Passage]:
    """Prefer passages that have much in common and little else."""
    return (found.same, round(found.likeness * found.shared, 6), found.one, found.other)
