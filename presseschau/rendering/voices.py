"""Who said what: quotations as lists show them, in the sentences they stand in."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from presseschau.german import mapping
from presseschau.model import (
    PROSE_KINDS,
    Article,
    Passage,
    Quote,
    QuoteKind,
    Sentence,
    Span,
    placed_at,
)
from presseschau.rendering.escape import Markdown
from presseschau.rendering.layers import Layer, layered
from presseschau.rendering.site import Site

QUOTE_STYLES = {QuoteKind.DIRECT: "zitat", QuoteKind.INDIRECT: "rede"}
LONGEST_PRONOUN = 6
"""Letters of "dieser"; a body's name of one word without article is longer ("Polizei")."""
_SOURCE = re.compile(r"\b(?:[Nn]ach|[Ll]aut|[Gg]emäß)\s+(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ]\w+\s+$")
"""How it is told whose view something is, right before whose it is: "nach Darstellung", "laut einer Schätzung"."""
_SOURCE_REACH = 60  # characters
_SOMEBODYS = re.compile(r"(?:ihr|sein|der|dess)e[mnrs]?\s+(\w+)$", re.IGNORECASE)
"""What belongs to somebody told of before, its noun apart."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Voice:
    """What one speaker says in one stretch of an article.

    `passage` covers the whole sentences, so that a reader sees who speaks and how firmly; `quotes` stand in it;
    `actors` are whom the speaker stands for, empty when nobody can be named; `speaker` is the wording that names the
    speaker.
    """

    passage: Passage
    quotes: tuple[Quote, ...]
    actors: tuple[str, ...]
    speaker: Passage | None

    @property
    def quoted(self) -> tuple[Span, ...]:
        """The places of what the speaker says, in text order."""
        return tuple(quote.span for quote in self.quotes)

    @property
    def direct(self) -> bool:
        """Whether some of it is the speaker's own wording."""
        return any(quote.kind is QuoteKind.DIRECT for quote in self.quotes)


def voice_words(site: Site, voice: Voice) -> Markdown:
    """Show the sentences of a voice, direct and indirect speech set off as on the article's page."""
    text = site.articles[voice.passage.article].text
    layers = [Layer(span=quote.span, style=QUOTE_STYLES[quote.kind]) for quote in voice.quotes]
    return Markdown(f'<span class="wortlaut">{layered(text, voice.passage.span, layers)}</span>')


def voices_of(site: Site) -> tuple[Voice, ...]:
    """Give what everybody says, earliest article first, in text order; of headings only what stands in marks.

    A heading sharpens what the text says, and "Stadtwerke: Jetzt wird es teuer" may say it of somebody.
    """
    return tuple(voice for article in by_publication(site) for voice in _voices(site, article))


def unnamed(wording: str) -> str:
    """Give the wording for somebody without a name; a pronoun alone, and "ihrer Ansicht", tell nobody: then nothing."""
    view = _SOMEBODYS.match(wording)
    forms = {view[1].lower().removesuffix(ending) for ending in ("", "n", "en")} if view else set()
    if forms.intersection(mapping("quoting")["source_nouns"]):
        return ""
    return wording if " " in wording or len(wording) > LONGEST_PRONOUN else ""


def with_source(text: str, speaker: Span) -> Span:
    """Take in what stands before a speaker's words whose view they tell: "nach Darstellung des Vorstands"."""
    before = _SOURCE.search(text, max(0, speaker.start - _SOURCE_REACH), speaker.start)
    return Span(before.start(), speaker.end) if before else speaker


def by_publication(site: Site) -> list[Article]:
    """Sort articles by publication, those without a date last."""
    return sorted(site.digest.articles, key=lambda article: (article.layout.published.value or "~", article.id))


def ranked(counted: Counter[str], site: Site) -> list[str]:
    """Sort actors by how often they were counted, then by name."""
    return sorted(counted, key=lambda actor: (-counted[actor], site.actors[actor].name, actor))


def _voices(site: Site, article: Article) -> list[Voice]:
    grouped: dict[tuple[Span, tuple[str, ...]], list[Quote]] = {}
    labels = [sentence.span for sentence in article.sentences if sentence.block not in PROSE_KINDS]
    for quote in article.quotes:
        if quote.kind is QuoteKind.INDIRECT and quote.span.lies_in(labels):
            continue
        actors = site.digest.cast.of(article.id, quote.holders)
        grouped.setdefault((_stretch(article, quote.span), actors), []).append(quote)
    return [
        _voice(article.id, stretch, actors, quotes) for (stretch, actors), quotes in sorted(grouped.items(), key=_place)
    ]


def _place(item: tuple[tuple[Span, tuple[str, ...]], list[Quote]]) -> tuple[Span, tuple[str, ...]]:
    return item[0]


def _voice(article: str, stretch: Span, actors: tuple[str, ...], quotes: list[Quote]) -> Voice:
    speakers = [quote.speaker for quote in quotes if quote.speaker]
    return Voice(
        passage=Passage(article, stretch),
        quotes=tuple(quotes),
        actors=actors,
        speaker=Passage(article, speakers[0]) if speakers else None,
    )


def _stretch(article: Article, span: Span) -> Span:
    """Widen a quotation to the sentences it stands in; leave it alone where there are none."""
    touched: Sequence[Sentence] = placed_at(article.sentences, span)
    spans = [span, *(sentence.span for sentence in touched)]
    return Span(min(part.start for part in spans), max(part.end for part in spans))
