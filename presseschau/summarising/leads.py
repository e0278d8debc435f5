"""The sentence at the head of an article that tells what its headline does: an editor chose both for the news."""

import re
from collections.abc import Collection, Iterable, Sequence
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
    best = _telling_most(article, [lead for lead in own if lead.passage not in dropped])
    if best is None:
        return list(candidates)
    return [*(c for c in candidates if c.passage != best.passage), replace(best, titular=True)]


def lead_below(article: Article, candidates: Iterable[Candidate]) -> Passage | None:
    """Give of the candidates the lead of an article that tells its headline, else the first of its leads.

    A headline words freely what the first sentence tells ("Gericht lässt Streik zu", "Der Streik darf stattfinden").
    """
    own = [c for c in candidates if c.passage.article == article.id and c.number < LEAD_SENTENCES]
    best = _telling_most(article, own) or min(filter(_is_news, own), key=lambda lead: lead.number, default=None)
    return best.passage if best else None


def _telling_most(article: Article, leads: Sequence[Candidate]) -> Candidate | None:
    told = [(shared, lead) for lead in leads if _is_news(lead) and (shared := _shared(article, lead)) is not None]
    return max(told, key=lambda found: (found[0], -found[1].number))[1] if told else None


def _is_news(lead: Candidate) -> bool:
    """Whether a lead stands alone, sets no scene and tells more than that people met."""
    return lead.leans_on is None and not (lead.below_speaker or lead.scenic or lead.occasion)


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
