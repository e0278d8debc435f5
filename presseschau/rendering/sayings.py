"""The quotation that a card sets apart: what somebody says in his own words beside what the summary tells."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from presseschau.model import ActorKind, Passage, QuoteKind, Story, placed_at
from presseschau.rendering.repeats import letters
from presseschau.rendering.site import Site

QUOTE_WORDS = range(8, 41)
"""How many words a quotation set apart may have: a whole thought, taken in at a glance."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Saying:
    """A quotation set apart, and whose it is."""

    passage: Passage
    actor: str


def saying_of(site: Site, story: Story, said: Mapping[str, int]) -> Saying | None:
    """Choose the quotation that says most: a person's, a whole thought, told by most articles, not in the summary.

    `said` tells of each actor how often they are quoted. Of several the latest stands: what came later may have
    overtaken what was said before.
    """
    free = [saying for saying in _sayings(site, story) if not _is_told(site, story, saying)]

    def weight(saying: Saying) -> tuple[int, int, str, int]:
        carried = [s for s in story.statements if any(saying.passage.meets(passage) for passage in s.passages)]
        told_by = len({passage.article for statement in carried for passage in statement.passages})
        printed = site.articles[saying.passage.article].layout.published.value or ""
        return (told_by, said.get(saying.actor, 0), printed, len(saying.passage.span))

    return max(free, key=weight, default=None)


def _is_told(site: Site, story: Story, saying: Saying) -> bool:
    """Whether the summary tells a quotation, in its words or as a statement, or tells what it is the evidence for."""
    summary = [sentence.passage for sentence in site.summary(story.id).three]
    made = (s.passages for s in story.statements if any(one.meets(two) for one, two in product(s.passages, summary)))
    again = (passage for passages in made for passage in passages)
    return (
        any(letters(site.words(saying.passage)) in letters(site.words(sentence)) for sentence in summary)
        or any(saying.passage.meets(passage) for passage in again)
        or any(_bears_out(site, saying, sentence) for sentence in summary)
    )


def _bears_out(site: Site, saying: Saying, sentence: Passage) -> bool:
    """Whether a quotation follows a sentence that tells the gist of what the same person says, as reports have it.

    "Nach Angaben der Ministerin fällt die Entscheidung bald. „…“, sagte sie."
    """
    if saying.passage.article != sentence.article or saying.passage.span.start < sentence.span.end:
        return False
    article = site.articles[sentence.article]
    between = article.text[sentence.span.end : site.sentence_passage(saying.passage).span.start]
    speech = placed_at(article.quotes, sentence.span)
    return not between.strip() and any(saying.actor in site.digest.cast.of(article.id, q.holders) for q in speech)


def _sayings(site: Site, story: Story) -> Iterator[Saying]:
    """Give the direct quotations of persons that are neither scraps nor speeches."""
    for name in story.articles:
        article = site.articles[name]
        for quote in article.quotes:
            actors = site.digest.cast.of(name, quote.holders)
            length = len(quote.span.of(article.text).split())
            if quote.kind is not QuoteKind.DIRECT or len(actors) != 1 or length not in QUOTE_WORDS:
                continue
            if site.actors[actors[0]].kind is ActorKind.PERSON:
                yield Saying(passage=Passage(name, quote.span), actor=actors[0])
