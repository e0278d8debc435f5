"""Whether a sentence leaves open whom or what it speaks of, and so cannot be shown without the one before it.

A pronoun needs its noun before it (Halliday and Hasan, Cohesion in English, 1976). Right behind the finite verb it is
the subject, and what stands before the verb is seldom its noun ("Am Rande des Treffens sagte er").
"""

import re
from collections.abc import Container, Iterator, Sequence

from presseschau.german import words
from presseschau.model import Article, QuoteKind, Span, placed_at, placed_in

_WORD = re.compile(r"\w+(?:-\w+)*")
_CLAUSE_END = re.compile(r"[,;:–]")
_DEMONSTRATIVES = frozenset(["das", "dies", "diese", "dieser"])


def is_open(article: Article, span: Span) -> bool:
    """Whether a pronoun in the sentence at `span` has no noun in it.

    Quotations speak for themselves, and of a speaker who is known a page can say who it is.
    """
    found = list(_WORD.finditer(article.text, span.start, span.end))
    if not found:
        return False
    verbs = set(_verbs(article, span, found))
    if len(found) > 1 and found[0].group().lower() in _DEMONSTRATIVES and found[1].start() in verbs:
        return True
    said = placed_at(article.quotes, span)
    quoted = [quote.span for quote in said if quote.kind is QuoteKind.DIRECT]
    known = [quote.speaker for quote in said if quote.speaker is not None and quote.holders]
    for place, word in enumerate(found):
        pronoun = word.group() in words("open_pronouns") or (place == 0 and word.group() in ("Er", "Sie", "Ihm", "Ihn"))
        if pronoun and not Span(word.start(), word.end()).touches((*quoted, *known)):
            return place == 0 or _lacks_noun(article, Span(span.start, word.start()), quoted, found[place - 1], verbs)
    return False


def _verbs(article: Article, span: Span, found: list[re.Match[str]]) -> Iterator[int]:
    """Give where the verbs of a sentence begin."""
    for sentence in placed_at(article.sentences, span):
        if sentence.span == span:
            yield from (base.span.start for base in sentence.bases if base.verb)
    yield from (word.start() for word in found if word.group().lower() in words("auxiliary_forms"))


def _lacks_noun(
    article: Article, before: Span, quoted: Sequence[Span], preceding: re.Match[str], verbs: Container[int]
) -> bool:
    """Whether no name and no noun before a pronoun can be what it stands for: what was quoted is another's wording."""
    if any(not m.span.touches(quoted) for m in placed_in(article.mentions, before)):
        return False
    if preceding.start() in verbs and not _CLAUSE_END.search(article.text, before.start, before.end):
        return True
    dates = [date.span for date in placed_at(article.dates, before)]
    return not any(
        article.text[base.span.start].isupper()
        and before.contains(base.span)
        and not base.span.touches((*quoted, *dates))
        for sentence in placed_at(article.sentences, before)
        if sentence.span.contains(before)
        for base in sentence.bases
        if not base.verb
    )
