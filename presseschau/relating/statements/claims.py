"""What one side says was said, offered or done, and another side denies, in sentences that share hardly a word.

"Wir haben zweimal mit dem Verein am Tisch gesessen" and "Mit uns hat niemand gesprochen" are of one act that one
affirms and the other denies. That two sentences of two texts are such claims is told by how near they are in meaning,
whether one has a clause that denies and the other one of the same act that does not, how the denial is stressed, and
who speaks. The weights are those of a logistic regression on the stories in `tests/relating/aligned/fitted`,
`tests/relating/contradicting/fitted` and `tests/relating/calm`; `scripts/fit_claims.py` fits them anew.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product
from math import inf, log
from operator import mul

from presseschau.german import mapping
from presseschau.german.roots import root
from presseschau.model import PROSE_KINDS, Article, Dispute, Grade, Passage, Sentence, Span, placed_at, placed_in
from presseschau.relating.clauses import clauses_of
from presseschau.relating.copying.crowds import pairs_to_compare
from presseschau.relating.likeness import contrasted
from presseschau.relating.negation import denials
from presseschau.relating.statements.assertions import Assertion, assertions_of, saying_roots, whole_of
from presseschau.relating.statements.circumstances import name_others
from presseschau.relating.statements.nearness import Nearness, lead, nearness_of, words_near
from presseschau.relating.statements.refusals import rejecting_words
from presseschau.relating.statements.times import is_passing
from presseschau.relating.statements.voices import Meant
from presseschau.relating.wording import forms_of, without_persons

OPPOSED = -0.5
"""Log odds from which two sentences are shown against each other: four of five such pairs contradict each other."""
FITTED_PAIRS = 3
"""Pairs of texts of a story that the weights were fitted on. More texts have more pairs of sentences, but hardly more
that contradict each other, so that each is as much less likely to (Bayes)."""
START = -5.65
"""Log odds of a pair without any sign."""
WEIGHTS: Mapping[str, float] = {
    "near": 1.6,  # in meaning
    "near margin": 3.2,  # by which they are nearer than the next nearest pair of either
    "clauses": 1.8,  # how near a clause of one that denies and one of the other that does not are
    "act": 3.0,  # 1 where two such clauses tell of one act
    "act, near": 0.6,  # how near the sentences are, too
    "stressed": 0.7,  # 1 where one of them stresses a denial
    "one denies": -0.2,  # 1 where only one of them has a clause that denies
    "opposing": 0.8,  # 1 where one says itself that it stands against what others say
    "insisting": 0.35,  # 1 where somebody stands to his word in one of them
    "both told": 1.3,  # 1 where both are on somebody's word
    "one speaker": -1.6,  # 1 where both render the same
    "other speaker": 0.8,  # 1 where they render others
}
"""What each sign adds to the log odds."""
_AS_SAID = "Worten"
"""What tells who says something, and not what: "nach eigenen Worten"."""
_SHORTEST_PART = 5
"""Letters of the shortest last part of a compound ("Angebot" in "Gesprächsangebot"); its first part may have one less,
but a prefix makes another word ("Anmeldung")."""

Signs = tuple[float, ...]
"""The signs of a pair, in the order of the weights."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Clause:
    """A clause by the roots of its content words that are no names, the `acts` that it tells, and whether it denies."""

    roots: tuple[str, ...]
    acts: frozenset[str]
    denies: bool


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Claim:
    """A sentence of an article with what it tells, on whose word; `told` where it is on anybody's.

    `whole` is what it says as a whole, `nouns` the roots of its nouns; `rejecting` tells that somebody rejects in it
    what he is charged with or asked for.
    """

    passage: Passage
    whole: Assertion
    nouns: frozenset[str]
    roots: tuple[str, ...]
    clauses: tuple[Clause, ...]
    speakers: frozenset[str]
    told: bool
    stressed: bool
    opposing: bool
    rejecting: bool
    insisting: bool

    @property
    def denies(self) -> bool:
        """Whether any clause denies."""
        return any(clause.denies for clause in self.clauses)


def denied_claims(articles: Sequence[Article], origins: Sequence[Sequence[str]], meant: Meant) -> Iterator[Dispute]:
    """Give the sentences of independent texts that are likely to be claim and denial, each with its likeliest only.

    The one that denies is the counter. Of a story with very many texts none are compared.
    """
    least = OPPOSED + log(max(1.0, len(pairs_to_compare(origins)) / FITTED_PAIRS))
    for pairs in signs_by_texts(articles, origins, meant, least):
        odds = {pair: _odds(signs) for pair, signs in pairs.items()}
        best: dict[Passage, float] = defaultdict(lambda: least)
        for pair, value in odds.items():
            for claim in pair:
                best[claim.passage] = max(best[claim.passage], value)
        for (one, other), value in odds.items():
            if value >= least and value == best[one.passage] == best[other.passage]:
                claim, counter = (other, one) if one.denies or (one.opposing and not other.denies) else (one, other)
                reported = not (one.told or other.told)
                yield Dispute(claim=claim.passage, counter=counter.passage, reported=reported)


def signs_by_texts(
    articles: Sequence[Article], origins: Sequence[Sequence[str]], meant: Meant, least: float = -inf
) -> Iterator[dict[tuple[Claim, Claim], Signs]]:
    """Give for each two independent texts the signs of the pairs of sentences of which only one denies, or opposes.

    Pairs whose log odds cannot be `least` are left out before they are looked at closely.
    """
    compared = pairs_to_compare(origins)
    names = set(chain.from_iterable(compared))
    told = {article.id: tuple(claims_in(article, meant)) for article in articles if article.id in names}
    by_id = {article.id: article for article in articles}
    passages = (claim.passage for claims in told.values() for claim in claims if claim.roots)
    nearness = nearness_of({(p.article, p.span): without_persons(by_id[p.article], p.span) for p in passages})
    for one, other in compared:
        near = {pair: _near(nearness, *pair) for pair in product(told[one], told[other])}
        rivals: dict[Passage, list[float]] = defaultdict(list)
        for pair, value in near.items():
            for claim in pair:
                rivals[claim.passage].append(value)
        best = {passage: sorted(values)[-2:] for passage, values in rivals.items()}
        margins = {pair: min(lead(value, best[c.passage]) for c in pair) for pair, value in near.items()}
        yield {
            pair: _signs(*pair, value, margins[pair], _clauses_near(*pair))
            for pair, value in near.items()
            if (pair[0].denies != pair[1].denies or any(claim.opposing for claim in pair))
            and _odds(_signs(*pair, value, margins[pair], clauses=1.0)) >= least
            and not _are_apart(*pair)
        }


def claims_in(article: Article, meant: Meant) -> Iterator[Claim]:
    """Give the sentences of an article's text that tell something, questions and what would be left out."""
    parts: dict[Span, list[Assertion]] = defaultdict(list)
    for assertion in assertions_of(article, meant):
        parts[assertion.sentence].append(assertion)
    for sentence in article.sentences:
        if sentence.block in PROSE_KINDS and parts[sentence.span]:
            whole = whole_of(parts[sentence.span])
            asks = whole.asks or "?" in sentence.span.of(article.text)
            if not (asks or whole.unreal or whole.conditional):
                yield _claim(article, sentence, parts[sentence.span], whole)


def _claim(article: Article, sentence: Sentence, parts: Sequence[Assertion], whole: Assertion) -> Claim:
    wording = sentence.span.of(article.text)
    return Claim(
        passage=Passage(article.id, sentence.span),
        whole=whole,
        nouns=frozenset(form for span, form in whole.roots if article.text[span.start].isupper()),
        roots=tuple(form for form in whole.unnamed if form not in saying_roots()),
        clauses=tuple(_clauses(article, sentence)),
        speakers=frozenset().union(*(part.speakers for part in parts)),
        told=sentence.grade is not Grade.REPORTED,
        stressed=bool(_pattern("stressed").search(wording)),
        opposing=bool(_pattern("opposing").search(wording)),
        rejecting=bool(rejecting_words(article, sentence)),
        insisting=not _insisting().isdisjoint(root(base.form) for base in sentence.bases),
    )


def _clauses(article: Article, sentence: Sentence) -> Iterator[Clause]:
    named = [mention.span for mention in placed_at(article.mentions, sentence.span)]
    for part in clauses_of(article, sentence.span):
        inside = [
            base
            for base in placed_in(sentence.bases, part)
            if not base.span.touches(named) and base.span.of(article.text) != _AS_SAID
        ]
        acts = (_acts_of(base.form, noun=article.text[base.span.start].isupper()) for base in inside)
        odd = denials(tuple(forms_of(article.text, part))) % 2 == 1
        untold = bool(_pattern("untold").search(part.of(article.text)))
        yield Clause(
            roots=tuple(root(base.form) for base in inside), acts=frozenset().union(*acts), denies=odd or untold
        )


def _are_apart(one: Claim, other: Claim) -> bool:
    """Whether two sentences tell of other places or kinds of a thing, or of no act, and one of what is only wanted.

    Who rejects a charge says no other thing than who denies it.
    """
    mine, theirs = one.whole, other.whole
    wanted = mine.traits.wanted != theirs.traits.wanted or mine.traits.demanded != theirs.traits.demanded
    return (
        any(a.rejecting and not a.denies and b.denies for a, b in ((one, other), (other, one)))
        or is_passing(mine) != is_passing(theirs)
        or (wanted and not any(a.acts & b.acts for a, b in _against(one, other)))
        or name_others(mine.circumstances, theirs.circumstances, mine.speakers | theirs.speakers)
        or any(contrasted(one.nouns, other.nouns))
    )


def _against(one: Claim, other: Claim) -> list[tuple[Clause, Clause]]:
    """Give the clauses of two sentences of which only one denies."""
    return [(a, b) for a, b in product(one.clauses, other.clauses) if a.denies != b.denies]


def _near(nearness: Nearness, one: Claim, other: Claim) -> float:
    places = ((claim.passage.article, claim.passage.span) for claim in (one, other))
    return nearness.of((next(places), next(places)))


def _odds(signs: Signs) -> float:
    return START + float(sum(map(mul, tuple(WEIGHTS.values()), signs)))


def _clauses_near(one: Claim, other: Claim) -> float:
    """Give how near a clause that denies is to one of the other sentence that does not, at most."""
    return max((words_near(a.roots, b.roots) for a, b in _against(one, other)), default=0.0)


def _signs(one: Claim, other: Claim, near: float, margin: float, clauses: float) -> Signs:
    against = _against(one, other)
    act = float(any(a.acts & b.acts for a, b in against))
    stressed = float(one.stressed != other.stressed)
    both = bool(one.speakers and other.speakers)
    return (
        near,
        margin,
        clauses,
        act,
        act * near,
        stressed,
        float(one.denies != other.denies),
        float(one.opposing or other.opposing),
        float(one.insisting or other.insisting),
        float(one.told and other.told),
        float(both and one.speakers == other.speakers),
        float(both and one.speakers.isdisjoint(other.speakers)),
    )


@lru_cache(maxsize=2**14)
def _acts_of(form: str, *, noun: bool) -> frozenset[str]:
    """Give the acts that a word tells, by its base form: by its family, a compound noun by its last part."""
    listed = mapping("acts")["acts"]
    of_family = frozenset(act for act, families in _families().items() if root(form) in families)
    if of_family or not noun:
        return of_family
    lasts = {form[first:] for first in range(_SHORTEST_PART - 1, len(form) - _SHORTEST_PART + 1)}
    return frozenset(act for act, forms in listed.items() if not lasts.isdisjoint(forms))


@lru_cache(maxsize=1)
def _families() -> Mapping[str, frozenset[str]]:
    return {act: frozenset(map(root, forms)) for act, forms in mapping("acts")["acts"].items()}


@lru_cache(maxsize=None)
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(mapping('acts')[name])})(?!\w)", re.IGNORECASE | re.DOTALL)


@lru_cache(maxsize=1)
def _insisting() -> frozenset[str]:
    return frozenset(root(verb) for verb in mapping("acts")["insisting"])
