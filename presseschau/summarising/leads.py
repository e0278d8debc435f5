"""The sentence at the head of an article that tells what its headline does: an editor chose both for the news."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from presseschau.german import words
from presseschau.german.roots import root
from presseschau.german.stemming import stem
from presseschau.model import Article, BlockKind, Origin, Passage
from presseschau.summarising.candidate import LEAD_SENTENCES, Candidate, article_candidates

_WORD = re.compile(r"\w+(?:-\w+)*")

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
    if article.layout.title.origin is not Origin.STATED:
        return None
    wanted = [{stem(word), root(word)} for word in _told_by_headline(article)]
    told = {form for term in lead.terms for form in (stem(term), root(term))}
    common = sum(not told.isdisjoint(forms) for forms in wanted)
    return common / len(wanted) if common >= max(LEAST_SHARED, SHARED * len(wanted)) else None


def _told_by_headline(article: Article) -> frozenset[str]:
    """Give the content words of the headline; one that stands in no line of the text has no base forms."""
    title = next((s for s in article.sentences if s.block is BlockKind.TITLE), None)
    terms = title.terms if title else _WORD.findall(article.layout.title.text.lower())
    return frozenset(terms) - words("light_terms") - words("function_words")
