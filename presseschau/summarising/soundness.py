"""Whether a sentence can be read alone: nothing in it points at a sentence that is not there.

What dangles, after Halliday and Hasan, Cohesion in English (1976), for German: pronouns and demonstratives whose
noun stands earlier, conjunctive adverbs, and comparatives of discourse ("ebenfalls", "umgekehrt"). Reported speech is
sound only when the sentence itself names its speaker, since a summary must not raise the grade of a statement.
"""

import re

from presseschau.german import words
from presseschau.model import ActorKind, Article, Grade, Quote, QuoteKind, Sentence, Span

EARLY = 6
"""How many words from the start linking adverbs are looked for: later ones mostly link clauses of the sentence."""

_WORD = re.compile(r"\w+(?:-\w+)*")


def stands_alone(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence opens and refers within itself, names who speaks, and is whole."""
    wording = sentence.span.of(article.text)
    found = [word.lower() for word in _WORD.findall(wording)]
    return (
        bool(found)
        and _is_whole(wording)
        and not _dangles(found)
        and not _has_open_pronoun(article, sentence)
        and _names_its_speaker(article, sentence)
    )


def _is_whole(wording: str) -> bool:
    """Look for an end mark and even quotation marks; a question would need an answer beside it."""
    if not re.search(r"[.!][“”\"«»‘’')\]]*$", wording):
        return False
    opened = sum(wording.count(mark) for mark in "„")
    closed = sum(wording.count(mark) for mark in "“”")
    return wording.count('"') % 2 == 0 and opened <= closed


def _dangles(found: list[str]) -> bool:
    return found[0] in words("dangling_openers") or any(word in words("dangling_early") for word in found[:EARLY])


def _has_open_pronoun(article: Article, sentence: Sentence) -> bool:
    """Look for a pronoun before any person is named, outside quotations, where "er" is the speaker's business."""
    people = [m.span for m in article.mentions if m.kind is ActorKind.PERSON and sentence.span.contains(m.span)]
    named = min((span.start for span in people), default=sentence.span.end)
    quoted = [q.span for q in article.quotes if q.kind is QuoteKind.DIRECT]
    return any(
        match.group() in words("open_pronouns")
        and not any(quote.contains(Span(match.start(), match.end())) for quote in quoted)
        for match in _WORD.finditer(article.text, sentence.span.start, named)
    )


def _names_its_speaker(article: Article, sentence: Sentence) -> bool:
    """Whether all speech in the sentence has a speaker by name in the sentence; the outlet's own words need none."""
    speech = [quote for quote in article.quotes if quote.span.overlaps(sentence.span)]
    if not speech:
        return sentence.grade is not Grade.ATTRIBUTED
    return all(_is_named_inside(quote, sentence) for quote in speech)


def _is_named_inside(quote: Quote, sentence: Sentence) -> bool:
    return bool(quote.holders) and any(sentence.span.contains(holder) for holder in quote.holders)
