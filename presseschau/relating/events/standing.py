"""Which articles were written when what they tell of had only begun, while others know how it ended."""

from collections.abc import Iterator, Sequence

from presseschau.german.stages import tells_opening, tells_outcome
from presseschau.model import PROSE_KINDS, Article, Passage, Sentence


def openings_of(articles: Sequence[Article]) -> tuple[Passage, ...]:
    """Give for each article that tells the opening, and no outcome as another does, the sentence that shows it.

    What somebody said in advance may stand in any report; so one sentence on the opening itself is needed.
    """
    ended = {article.id for article in articles if any(tells_outcome(text) for _, text in _told(article))}
    if not ended:
        return ()
    begun = (next(_openings(article), None) for article in articles if article.id not in ended)
    return tuple(passage for passage in begun if passage)


def _openings(article: Article) -> Iterator[Passage]:
    yield from (Passage(article.id, sentence.span) for sentence, text in _told(article) if tells_opening(text))


def _told(article: Article) -> Iterator[tuple[Sentence, str]]:
    prose = (sentence for sentence in article.sentences if sentence.block in PROSE_KINDS)
    yield from ((sentence, sentence.span.of(article.text)) for sentence in prose)
