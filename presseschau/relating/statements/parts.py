"""Which parts of a sentence can say something by themselves."""

import re
from collections.abc import Iterable, Iterator

from presseschau.german import words
from presseschau.model import Article, Quote, QuoteKind, Sentence, Span, placed_at, placed_in
from presseschau.relating.clauses import clauses_of, only_tells_who
from presseschau.relating.statements.marks import balanced, unmarked
from presseschau.relating.wording import words_of

LEAST_OF_ACT = 3
"""Content words, names aside, from which who speaks is told with what is done by it."""
_RUN = 3  # clauses that are looked at together; longer statements are found as sentences
_RELATIVE = re.compile(r"(?:der|die|das|denen|dem|den|deren|dessen|welche[rsn]?)\b")
_AND = re.compile(r"\s+(?:und|oder|sowie|aber)\s+(?=[a-zäöüß])")
_COPULA = frozenset(
    ("ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären", "bleibt", "bleiben", "blieb", "blieben", "lag",
     "lagen", "liegt", "liegen", "wird", "werden", "wurde", "wurden", "werde", "gilt", "galt", "hat", "haben", "habe",
     "hatte", "hatten")
)  # fmt: skip
"""Forms of verbs that make a clause without another verb."""
LEAST_OF_RELATIVE = 4
"""Content words of a relative clause that tells something of its own; shorter ones tell who is meant."""


def parts_of(article: Article, whole: Sentence) -> Iterator[Span]:
    """Give the sentence, its clauses, its runs of neighbouring clauses, and the quotations in it.

    A part that is no sentence needs a verb, and a relative clause more words than tell who is meant.
    """
    sentence = whole.span
    near = placed_at(article.quotes, sentence)
    quotations = [quote.span for quote in near if quote.kind is QuoteKind.DIRECT]
    yield unmarked(sentence, quotations)
    clauses = clauses_of(article, sentence)
    for first, start in enumerate(clauses):
        runs = (balanced(Span(start.start, end.end), quotations) for end in clauses[first : first + _RUN])
        inside = (run for run in runs if run is not None and sentence.contains(run))
        telling = (run for run in inside if not only_tells_who(near, run) or _is_act(article, whole, run))
        yield from (run for run in telling if _tells(article.text, whole, run))
    for clause in clauses or (sentence,):
        firsts = (balanced(first, quotations) for first in _before_and(article.text, whole, clause))
        yield from (first for first in firsts if first is not None and clause.contains(first))
    said = [quote for quote in near if sentence.contains(quote.span)]
    yield from (quote.span for quote in said if not _breaks_off(article.text, sentence, quote, said))


def _is_act(article: Article, whole: Sentence, run: Span) -> bool:
    """Whether the words that tell who speaks also tell what is done by it: "erneuerte seine Warnung vor Waldbrand: …".

    With a clause behind a comma they only open what that says ("beschloss, den Weg zu sperren").
    """
    if not article.text.startswith(":", run.end):
        return False
    names = [mention.span for mention in placed_in(article.mentions, run)]
    told = [base.form for base in placed_in(whole.bases, run) if not base.span.touches(names)]
    return len(told) >= LEAST_OF_ACT and not words("news_acts").isdisjoint(told)


def _before_and(text: str, whole: Sentence, clause: Span) -> Iterator[Span]:
    """Give what stands before an "und" or "oder" that joins two predicates: it says a thing of its own."""
    verbs = [base.span for base in placed_in(whole.bases, clause) if base.verb]
    for match in _AND.finditer(text, clause.start, clause.end):
        if any(verb.end <= match.start() for verb in verbs) and any(verb.start >= match.end() for verb in verbs):
            yield Span(clause.start, match.start())


def _breaks_off(text: str, sentence: Span, quote: Quote, others: Iterable[Quote]) -> bool:
    """Whether indirect words are cut within a clause by who says them: "Die Ampel war laut Polizei in Betrieb"."""
    if quote.kind is QuoteKind.DIRECT:
        return False
    before = text[sentence.start : quote.span.start].rstrip()[-1:]
    after = text[quote.span.end : sentence.end].lstrip()[:1]
    goes_on = any(other.span.end <= quote.span.start and other.kind is QuoteKind.INDIRECT for other in others)
    return after.isalnum() or (before.isalnum() and goes_on)


def _tells(text: str, sentence: Sentence, run: Span) -> bool:
    inside = placed_in(sentence.bases, run)
    relative = _RELATIVE.match(text, run.start, run.end) and run.start > sentence.span.start
    said = any(base.verb for base in inside) or any(word.form in _COPULA for word in words_of(text, run))
    return said and not (relative and len(inside) < LEAST_OF_RELATIVE)
