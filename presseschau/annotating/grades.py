"""On whose word a sentence stands: the outlet's own, somebody's who is named, or nobody's for sure."""

from presseschau.annotating.analysis import AnalysedSentence
from presseschau.german import words
from presseschau.model import Grade, Mention, Quote


def grade_sentence(sentence: AnalysedSentence, quotes: tuple[Quote, ...], mentions: tuple[Mention, ...]) -> Grade:
    """Tell own, attributed and presumed statements apart."""
    del mentions
    if any(quote.span.overlaps(sentence.span) for quote in quotes):
        return Grade.ATTRIBUTED
    if any(token.lemma.lower() in words("hedges") for token in sentence.tokens):
        return Grade.HEDGED
    return Grade.REPORTED
