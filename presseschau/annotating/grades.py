"""On whose word a sentence stands: the outlet's own, that of somebody named, or nobody's for sure."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from presseschau.annotating.analysis import AnalysedSentence, Token
from presseschau.german import words
from presseschau.model import Grade, Mention, Quote, QuoteKind, Span

LOOKED_BACK = 24
"""Quotations before a sentence's end that may reach into it; far more than real sentences hold."""


def grade_sentence(sentence: AnalysedSentence, quotes: tuple[Quote, ...], mentions: tuple[Mention, ...]) -> Grade:
    """Tell own, attributed and presumed statements apart; `quotes` are those of the whole article, in text order.

    A source named in the sentence makes it attributed. Otherwise words of doubt outside quotation marks make it
    presumed, and a quotation without a source of its own in the sentence, going on from before, attributed again.
    """
    del mentions
    reaching = _reaching(sentence.span, quotes)
    if any(_is_named_here(quote, sentence.span) for quote in reaching):
        return Grade.ATTRIBUTED
    if is_presumed(_outside(sentence.tokens, reaching)):
        return Grade.HEDGED
    return Grade.ATTRIBUTED if reaching else Grade.REPORTED


def _reaching(span: Span, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    end = bisect_left(quotes, span.end, key=lambda quote: quote.span.start)
    return tuple(quote for quote in quotes[max(0, end - LOOKED_BACK) : end] if quote.span.overlaps(span))


def _is_named_here(quote: Quote, span: Span) -> bool:
    return any(named is not None and span.contains(named) for named in (quote.speaker, quote.cue))


def _outside(tokens: Sequence[Token], quotes: Sequence[Quote]) -> list[Token]:
    """Give the words that stand in no quotation marks: doubts inside are the speaker's."""
    direct = [quote.span for quote in quotes if quote.kind is QuoteKind.DIRECT]
    return [token for token in tokens if not token.span.touches(direct)]


def is_presumed(tokens: Sequence[Token]) -> bool:
    """Whether words of doubt, or verbs of hearsay and conjecture, mark a statement as presumed."""
    if any(token.lemma.lower() in words("hedges") for token in tokens):
        return True
    return any(_is_conjecture(tokens, position) for position in range(len(tokens)))


def _is_conjecture(tokens: Sequence[Token], position: int) -> bool:
    """Whether a modal verb doubts: "könnte", "dürfte", "soll gesehen haben", "scheint zu sein"."""
    token = tokens[position]
    if token.tag not in ("VMFIN", "VVFIN"):
        return False
    form, lemma = token.text.lower(), token.lemma.lower()
    if form.removesuffix("n") in ("könnte", "dürfte"):
        return True
    if lemma in ("sollen", "wollen"):
        return _has_perfect_infinitive(tokens)
    return lemma == "scheinen" and any(other.tag in ("PTKZU", "VVIZU") for other in tokens[position:])


def _has_perfect_infinitive(tokens: Sequence[Token]) -> bool:
    """Whether a participle stands right before "haben", "sein" or "worden sein"."""
    return any(
        first.tag in ("VVPP", "VAPP") and second.text.lower() in ("haben", "sein") for first, second in pairwise(tokens)
    )
