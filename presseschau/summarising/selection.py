"""Chooses sentences one by one: each the best addition to those already there.

Greedy choice under a coverage function is within 1 - 1/e of the best choice (Nemhauser et al. 1978; Lin and Bilmes
2011 for summaries), and its first n are a summary of length n, so one, three and seven sentences nest.
"""

from collections.abc import Sequence
from functools import lru_cache

from presseschau.german.compounds import is_part
from presseschau.summarising.candidate import LEAD_SENTENCES, Candidate
from presseschau.summarising.weights import Weights
from presseschau.summarising.worth import Said, gain_of, size_of

LONGEST = 45
"""Words a summary sentence may have: style guides of German agencies call more than 30 hard to read; reported
speech with its speaker needs some more."""

SHORTEST_PART = 6
"""Letters of the shortest word that counts as a part of a compound."""

SURELY = 0.75
"""How likely two sentences must tell the same to be taken to."""

SAME_AS_TITLE = 0.8
"""The same for a sentence that tells the title: names of those in the news are half of what two of them have in common.
"""

SAME = 0.5
"""Share of the smaller sentence's content words from which two sentences are taken to say the same."""


def choose(
    candidates: Sequence[Candidate], weights: Weights, most: int, least_gain: float, told: Sequence[Candidate] = ()
) -> tuple[Candidate, ...]:
    """Choose up to `most` sentences, best first, until none adds `least_gain` of what the first one gave.

    The first is taken from the articles' leads, where a sentence of them is sound and tells more than that people met
    or how it looked there: that is no news. The sentence that is the title of all comes first where there is no such
    lead, else second. What another side denies needs room for the reply, too. What has been `told` before, as by a
    title, is not told again.
    """
    said = Said()
    for sentence in told:
        said.add(sentence)
    floor, most = 0.0, most + said.size
    legible = [c for c in candidates if c.words <= LONGEST and not any(_says_the_same(c, s) for s in told)]
    fit = [c for c in legible if not c.history] or legible
    while fit := [c for c in fit if said.size + size_of(c) <= most]:
        found = _best([c for c in fit if said.carries(c)] if said.sentences else _openings(fit), said, weights)
        if found is None or (found[0] < floor and not found[1].titular):
            break
        gain, best = found
        floor = floor or gain * least_gain
        said.add(best)
        fit = [c for c in fit if not _says_the_same(c, best) and not _gives_otherwise(c, best)]
    return tuple(said.sentences[len(told) :])


def _best(candidates: Sequence[Candidate], said: Said, weights: Weights) -> tuple[float, Candidate] | None:
    """Give the candidate that adds most, with how much; behind the first sentence the title's before all others."""
    gains = [(gain_of(candidate, said, weights), candidate) for candidate in candidates]
    titular = next((found for found in gains if said.sentences and found[1].titular), None)

    def rank(found: tuple[float, Candidate]) -> tuple[float, int, str]:
        gain, candidate = found
        return gain, -candidate.passage.span.start, candidate.passage.article

    return titular or max(gains, key=rank, default=None)


def _openings(candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """Give the sentences that may open a summary: rather what a text itself opens with than what came of that."""
    alone = [c for c in candidates if c.leans_on is None]
    telling = [c for c in alone if not c.occasion] or alone
    telling = [c for c in telling if not c.scenic] or telling
    leads = [c for c in telling if c.number < LEAD_SENTENCES]
    leads = [c for c in leads if not c.expected] or leads
    if any(c.number == 0 and not c.follows for c in leads):
        leads = [c for c in leads if not c.follows or c.toll]
    elif all(c.follows for c in leads):
        leads = [*leads, *(c for c in telling if c.toll and not c.follows)]
    return leads or [c for c in telling if c.titular] or telling


def _gives_otherwise(one: Candidate, other: Candidate) -> bool:
    """Whether two sentences give different figures or dates for one thing: a summary does not contradict itself."""
    both = {number for number, _ in one.given} & {number for number, _ in other.given}
    return bool(both - {number for number, _ in one.given & other.given})


def _says_the_same(one: Candidate, other: Candidate) -> bool:
    if one.passage == other.passage or one.mainly & other.mainly or one.alike.get(other.passage, 0.0) >= SURELY:
        return True
    small, large = sorted((one.matter, other.matter), key=len)
    shared = len(small & large) + sum(any(_are_kin(term, word) for word in large) for term in small - large)
    return shared >= (SAME_AS_TITLE if one.titular else SAME) * len(small)


@lru_cache(maxsize=2**16)
def _are_kin(one: str, other: str) -> bool:
    """Whether one word is a part of the other, a compound: "Gewerkschaft", "Industriegewerkschaft"."""
    return is_part(one, other, first=SHORTEST_PART, last=SHORTEST_PART)
