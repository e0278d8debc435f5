"""What a passage denies: the noun after "kein", the verb that "nicht" goes with, the word it is the opposite of."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from presseschau.german import mapping, words
from presseschau.german.roots import root
from presseschau.model import Article, Span, placed_at
from presseschau.relating.opposites import affirmed, allowed
from presseschau.relating.statements.assertions import Assertion
from presseschau.relating.wording import forms_of

_RELATIVE = re.compile(
    r"[,;:–—]\s+(?:(?:in|an|auf|mit|bei|von|zu|für|gegen|durch|unter)\s+)?(?:der|die|das|dem|den|deren|dessen|denen|welche[rsmn]?)\b"
    r"(?!\s+[A-ZÄÖÜ]\w+\s+(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|habe|sei|seien)\b)"
)
"""How a relative clause opens: it tells who or what is meant, not what is so."""
_JOINT = re.compile(r"[,;:–—]\s|\s(?:und|oder|aber|sondern|doch)\s")
_ATTRIBUTE = re.compile(r"\s+[A-ZÄÖÜ]")
RUMOUR = re.compile(
    rf"\b(?:{'|'.join(mapping('denying_verbs')['rumours'])})\s+(?:über|zu|von|wegen|um)\b[^,.;:]{{0,60}}"
)
"""What is rejected together with what is said about it: "Berichte über einen Rücktritt"."""


def denied_in(article: Article, assertion: Assertion) -> frozenset[str]:
    """Give the roots of what a passage denies, none where that cannot be told.

    A clause with a verb that only says that there is something ("gab es nicht"), or that it is intended ("ist nicht
    geplant"), denies its nouns.
    """
    rejected = frozenset(_rejected(article, assertion))
    if rejected or not assertion.denies:
        return rejected
    opposites = {form for denied in assertion.denials if len(denied) == 1 for form in denied}
    denied = frozenset().union(*assertion.denials)
    if allowed() in denied:
        return frozenset({allowed()})
    named = [mention.span for mention in placed_at(article.mentions, assertion.passage.span)]
    near = tuple(_denying(article.text, assertion.passage.span))
    if not near and words("negations").isdisjoint(forms_of(article.text, assertion.passage.span)):
        near = (assertion.passage.span,)
    told = [
        (span, form)
        for span, form in assertion.roots
        if form in denied and not span.touches(named) and (span.lies_in(near) or form in opposites)
    ]
    done = frozenset(form for _, form in told) & assertion.traits.predicates - light_roots() - intending()
    adjectives = (
        frozenset(form for span, form in told if _is_predicative(article.text, span)) - light_roots() - intending()
    )
    nouns = frozenset(form for span, form in told if article.text[span.start].isupper())
    lacking = assertion.lacking & nouns
    return lacking or frozenset(opposites) & {form for _, form in told} or done or adjectives or nouns


def _denying(text: str, part: Span) -> Iterator[Span]:
    """Give what stands between marks and conjunctions with a word of denial: "hat gezahlt | und nicht gestanden"."""
    edges = [part.start, *(match.start() for match in _JOINT.finditer(text, part.start, part.end)), part.end]
    for start, end in pairwise(sorted(set(edges))):
        denies = not words("negations").isdisjoint(forms_of(text, Span(start, end)))
        if denies and not (start > part.start and _RELATIVE.match(text, start, end)):
            yield Span(start, end)


def _is_predicative(text: str, span: Span) -> bool:
    """Whether a word is an adjective by itself ("wird nicht billiger"), not one before its noun."""
    return text[span.start].islower() and not _ATTRIBUTE.match(text, span.end)


def _rejected(article: Article, assertion: Assertion) -> Iterator[str]:
    """Give what rumours that are rejected are about."""
    if not assertion.traits.predicates.isdisjoint(_rejecting()):
        span = assertion.passage.span
        places = [Span(match.start(), match.end()) for match in RUMOUR.finditer(article.text, span.start, span.end)]
        yield from (form for place, form in assertion.roots if place.lies_in(places) and form not in _rumours())


@lru_cache(maxsize=1)
def light_roots() -> AbstractSet[str]:
    """Give the roots of words that tell neither what is done nor to what."""
    existing = mapping("denying_verbs")["existing"]
    listed = (*words("saying_words"), *words("light_verbs"), *words("light_terms"), *existing)
    return frozenset(root(form) for form in listed)


@lru_cache(maxsize=1)
def intending() -> AbstractSet[str]:
    """Give the roots of verbs that tell that something is intended, and not what."""
    return frozenset(root(verb) for verb in mapping("planning")["intending"])


@lru_cache(maxsize=1)
def _rejecting() -> AbstractSet[str]:
    return frozenset(affirmed(root(verb)) for verb in mapping("rejecting")["verbs"])


@lru_cache(maxsize=1)
def _rumours() -> AbstractSet[str]:
    return frozenset(root(noun.lower()) for noun in mapping("denying_verbs")["rumours"])
