"""Of what a clause tells something."""

from functools import lru_cache

from presseschau.german import mapping
from presseschau.german.roots import root
from presseschau.model import Article, Sentence, Span


def subject_of(article: Article, sentence: Sentence, clause: Span) -> frozenset[str]:
    """Give the roots of the nouns of which a clause tells when, names and those who do many things left out."""
    subjects = [agent.subject for agent in article.agents if clause.contains(agent.subject)]
    named = [mention.span for mention in article.mentions if clause.contains(mention.span)]
    nouns = (
        base.form
        for base in sentence.bases
        if not base.verb and article.text[base.span.start].isupper() and base.span.lies_in(subjects)
        if not base.span.touches(named)
    )
    return frozenset(map(root, nouns)) - _general()


@lru_cache(maxsize=1)
def _general() -> frozenset[str]:
    return frozenset(map(root, mapping("figure_words")["general_subjects"]))
