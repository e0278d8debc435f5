"""Which statements of a story are about one thing: those that some sentence makes together."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import takewhile

from presseschau.model import Article, Passage, Statement


def topics_of(statements: Sequence[Statement], articles: Sequence[Article]) -> tuple[int, ...]:
    """Give each statement the number of its topic: the first statement it hangs together with over sentences.

    "Während die USA einen Rückzug fordern, verlangt Moskau Garantien" makes two statements of one topic; whoever has
    told the one has told half of the other.
    """
    topics = list(range(len(statements)))
    for numbers in _together(statements, articles):
        least = min(topics[number] for number in numbers)
        joined = {topics[number] for number in numbers}
        topics = [least if topic in joined else topic for topic in topics]
    return tuple(topics)


def _together(statements: Sequence[Statement], articles: Sequence[Article]) -> list[list[int]]:
    """Collect the numbers of the statements that each sentence makes."""
    made: dict[Passage, list[int]] = defaultdict(list)
    sentences = {article.id: [sentence.span for sentence in article.sentences] for article in articles}
    for number, statement in enumerate(statements):
        for passage in statement.passages:
            spans = sentences.get(passage.article, [])
            first = bisect_right([span.end for span in spans], passage.span.start)
            for span in takewhile(passage.span.overlaps, spans[first:]):
                made[Passage(passage.article, span)].append(number)
    return list(made.values())
