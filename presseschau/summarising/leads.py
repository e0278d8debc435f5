"""The sentence at the head of an article that tells what its headline does: an editor chose both for the news."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from presseschau.german import words
from presseschau.german.roots import root
from presseschau.model import Article, BlockKind, Origin, Passage
from presseschau.summarising.candidate import LEAD_SENTENCES, Candidate, article_candidates

SHARED = 0.5
"""Share of the headline's content words that a sentence must have to tell what it tells."""

LEAST_SHARED = 2
"""How many it must have."""


def with_lead(article: Article, candidates: Sequence[Candidate], dropped: Collection[Passage]) -> list[Candidate]:
    """Give the candidates of an article with the one that tells its headline marked as its title.

    What a summary of all texts leaves out may be the news of this one: a toll that has risen since, or what another
    text says otherwise. None that sets a scene or tells only that people met, nor what an editor wants shown nowhere.
    """
    known = {candidate.passage: candidate for candidate in candidates}
    own = (known.get(c.passage, c) for c in article_candidates(article, 0, ()) if c.number < LEAD_SENTENCES)
    leads = [lead for lead in own if lead.passage not in dropped and lead.leans_on is None and not lead.below_speaker]
    told = [
        (shared, lead)
        for lead in leads
        if not (lead.scenic or lead.occasion) and (shared := _shared(article, lead)) is not None
    ]
    if not told:
        return list(candidates)
    best = max(told, key=lambda found: (found[0], -found[1].number))[1]
    return [*(c for c in candidates if c.passage != best.passage), replace(best, titular=True)]


def _shared(article: Article, lead: Candidate) -> float | None:
    """Give the share of the headline's content words that a sentence has, or none if it does not tell the same."""
    title = next((s for s in article.sentences if s.block is BlockKind.TITLE), None)
    if title is None or article.layout.title.origin is not Origin.STATED:
        return None
    wanted, told = _families(title.terms), _families(lead.terms)
    common = len(wanted & told)
    return common / len(wanted) if common >= max(LEAST_SHARED, SHARED * len(wanted)) else None


def _families(terms: Collection[str]) -> frozenset[str]:
    return frozenset(root(term) for term in terms if term not in words("light_terms"))
