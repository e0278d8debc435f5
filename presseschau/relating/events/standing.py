"""Which articles were written when what they tell of had only begun, while others know how it ended."""

from collections.abc import Iterator, Sequence

from presseschau.german.stages import tells_opening, tells_outcome
from presseschau.model import Article, Passage


def openings_of(articles: Sequence[Article]) -> tuple[Passage, ...]:
    """Give for each article that tells the opening, and no outcome as another does, the sentence that shows it.

    What somebody said in advance may stand in any report; so one sentence on the opening itself is needed.
    """
    ended = {a.id for a in articles if any(tells_outcome(sentence.span.of(a.text)) for sentence in a.prose)}
    if not ended:
        return ()
    begun = (next(_openings(article), None) for article in articles if article.id not in ended)
    return tuple(passage for passage in begun if passage)


def _openings(article: Article) -> Iterator[Passage]:
    told = (sentence.span for sentence in article.prose)
    yield from (Passage(article.id, span) for span in told if tells_opening(span.of(article.text)))
