"""Names what an article is about."""

from collections import Counter

from presseschau.annotating.analysis import Analysis
from presseschau.model import Mention

MOST_KEYWORDS = 8


def find_keywords(analysis: Analysis, mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """Give up to eight nouns, compounds and names in base form that say what the article is about, best first."""
    counted = Counter(mention.name for mention in mentions)
    taken = [mention.span for mention in mentions]
    counted.update(
        token.lemma
        for sentence in analysis.sentences
        for token in sentence.tokens
        if token.tag == "NN" and not any(span.overlaps(token.span) for span in taken)
    )
    return tuple(word for word, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:MOST_KEYWORDS])
