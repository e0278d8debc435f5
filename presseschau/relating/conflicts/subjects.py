"""Of what a clause tells something."""

import re
from functools import lru_cache

from presseschau.german import mapping
from presseschau.german.roots import root
from presseschau.model import Article, Sentence, Span

_WHERE = re.compile(r"(?:wo|(?:in|bei|an|auf)\s+(?:der|dem|denen))\b")
"""How a relative clause opens that tells of a place what is so there: "die Station, wo die Lichter ausgehen"."""
_PLACE = re.compile(r"\b([A-ZÄÖÜ]\w+),\s+$")


def subject_of(article: Article, sentence: Sentence, clause: Span) -> frozenset[str]:
    """Give the roots of the nouns of which a clause tells when.

    Left out are names, those who do many things, and nouns that can stand for any undertaking.
    """
    subjects = [agent.subject for agent in article.agents if clause.contains(agent.subject)]
    named = [mention.span for mention in article.mentions if clause.contains(mention.span)]
    nouns = (
        base.form
        for base in sentence.bases
        if not base.verb and article.text[base.span.start].isupper() and base.span.lies_in(subjects)
        if not base.span.touches(named)
    )
    place = _PLACE.search(article.text, sentence.span.start, clause.start)
    opens = place is not None and _WHERE.match(article.text, clause.start, clause.end)
    where = frozenset({root(place[1].lower())} if place and opens else ())
    return (where | frozenset(map(root, nouns))) - _general()


@lru_cache(maxsize=1)
def _general() -> frozenset[str]:
    return frozenset(map(root, (*mapping("figure_words")["general_subjects"], *mapping("date_roles")["undertakings"])))
