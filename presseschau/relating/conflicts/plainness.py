"""Which of several sentences words a thing most soberly: headings of ours take their words from it.

What calls, asks or is somebody's own speech colours what it tells; agencies' texts do least (dpa, Die Arbeit der
Agentur: facts apart from views). Only punctuation and the agency's mark are looked at, no words.
"""

from collections.abc import Iterable, Mapping

from presseschau.model import Article, ConflictValue, Passage, QuoteKind, placed_at

_LOUD = frozenset("!?")


def plainest(values: Iterable[ConflictValue], by_id: Mapping[str, Article]) -> list[ConflictValue]:
    """Give the values that stand in a sentence, those in the soberest sentences first."""
    told = [value for value in values if value.sentence is not None]
    return sorted(told, key=lambda value: colour_of(by_id[value.passage.article], value.sentence or value.passage))


def colour_of(article: Article, place: Passage) -> tuple[bool, bool, float, bool, str, int]:
    """Order sentences by how much they colour what they tell, the soberest first."""
    spoken = any(
        q.kind is QuoteKind.DIRECT and q.span.touches([place.span]) for q in placed_at(article.quotes, place.span)
    )
    calls = not _LOUD.isdisjoint(place.span.of(article.text))
    headline = not any(sentence.span == place.span for sentence in article.prose)
    return (spoken or calls, headline, _loudness(article), not article.layout.agencies, article.id, place.span.start)


def _loudness(article: Article) -> float:
    """Give the share of an article's sentences that call or ask, in tenths: one of many is no habit."""
    ends = [not _LOUD.isdisjoint(sentence.span.of(article.text)[-2:]) for sentence in article.sentences]
    return round(sum(ends) / len(ends), 1) if ends else 0.0
