"""The key sentences of one article, and which of its sentences could be read alone."""

from collections.abc import Collection

from presseschau.model import Article, EventDate, Headline, Passage, Precision, Span, Story
from presseschau.summarising.candidates import article_candidates, sound_passages
from presseschau.summarising.selection import choose
from presseschau.summarising.weights import weigh

MOST = 3
"""Key sentences an article may have."""

LEAST_GAIN = 0.3
"""A further key sentence must add this share of the first one's worth."""


def key_sentences(article: Article, dropped: Collection[Passage] = ()) -> tuple[Span, ...]:
    """Choose up to three sentences that say what the article is about, in text order; none if none reads alone.

    `dropped` are sentences that an editor wants shown nowhere but in their article.
    """
    alone = Story(
        id=article.id,
        title=Headline(text=article.layout.title.text, article=article.id, span=article.layout.title.span),
        date=EventDate(value=None, precision=Precision.UNKNOWN),
        places=(),
        articles=(article.id,),
        origins=((article.id,),),
    )
    candidates = [candidate for candidate in article_candidates(article) if candidate.passage not in dropped]
    chosen = choose(candidates, weigh(alone, (article,)), MOST, LEAST_GAIN)
    return tuple(sorted(candidate.passage.span for candidate in chosen))


def sound_sentences(article: Article) -> frozenset[Passage]:
    """Give the sentences that read well alone: what a list shows first when it can choose between wordings."""
    return sound_passages(article)
