"""What stands beside a statement: sentences that may say the same, and such as set something against it."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from presseschau.german import words
from presseschau.model import Passage, QuoteKind, Span, Story, placed_at
from presseschau.rendering.site import Site

_WORD = re.compile(r"\w+")
COMPLETED_FROM = 3
"""Sentences of a summary above which it also tells what its articles go on with: "In drei Sätzen" are three."""


def similar(story: Story, made: Mapping[str, Passage], against: Iterable[Passage]) -> dict[str, Passage]:
    """Give for each article that neither makes a statement nor contradicts it a sentence that resembles one of it."""
    told = {*made, *(place.article for place in against)}
    found: dict[str, Passage] = {}
    for pair in story.resemblances:
        if pair.sentence.article not in told and any(pair.other.meets(place) for place in made.values()):
            found.setdefault(pair.sentence.article, pair.sentence)
    return found


def contrasts(site: Site, sentences: Iterable[Passage], told: Collection[Passage]) -> Iterator[Passage]:
    """Give the sentences right behind some that restrict them or set something against them; not what is `told`."""
    for place in sentences:
        behind = site.behind(place)
        if behind and behind not in told and _contrasts(site, behind):
            yield behind


def completions(site: Site, sentence: Passage, told: Collection[Passage]) -> Iterator[Passage]:
    """Give the sentence right behind one of a summary that restricts it, or gives the wording of what it tells.

    "Sie wiederholte ihre Warnung. Das werde „ernste Folgen“ haben."
    """
    behind = site.behind(sentence)
    if behind and behind not in told and (_contrasts(site, behind) or _words(site, sentence, behind)):
        yield behind


def _words(site: Site, sentence: Passage, behind: Passage) -> bool:
    """Whether a sentence tells an act of speech without its words, which the one behind it gives."""
    article = site.articles[sentence.article]
    spoken = placed_at(article.quotes, sentence.span)
    said = any(quote.span.is_most_of(behind.span) for quote in placed_at(article.quotes, behind.span))
    within = article.sentence_at(sentence.span)
    return not spoken and said and within is not None and not words("news_acts").isdisjoint(within.terms)


def _contrasts(site: Site, passage: Passage) -> bool:
    """Whether an adverb sets a sentence against the one before; inside a quotation it belongs to that."""
    article = site.articles[passage.article]
    quoted = [q.span for q in placed_at(article.quotes, passage.span) if q.kind is QuoteKind.DIRECT]
    found = _WORD.finditer(article.text, passage.span.start, passage.span.end)
    return any(
        match.group().lower() in words("contrasting") and not Span(match.start(), match.end()).touches(quoted)
        for match in found
    )
