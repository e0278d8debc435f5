"""How much of their text articles have in common."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from presseschau.model import Article, Span, TextShare, placed_at
from presseschau.relating.copying.copies import Copy


@dataclass(frozen=True, kw_only=True, slots=True)
class SharedText:
    """The part of an article's text, from 0 to 1, that is near-verbatim in the one with which it shares most."""

    article: str
    other: str
    share: float


def shared_texts(articles: Sequence[Article], copies: Iterable[Copy]) -> tuple[SharedText, ...]:
    """Give for each article the one that it has most of its text in common with, in the order of articles.

    Of several it has equally much in common with, the earliest.
    """
    order = {article.id: place for place, article in enumerate(articles)}
    found: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for copy in copies:
        found[copy.one.article][copy.other.article].append(copy.one.span)
        found[copy.other.article][copy.one.article].append(copy.other.span)
    return tuple(_nearest(article, found[article.id], order) for article in articles if article.id in found)


def _nearest(article: Article, shared: Mapping[str, Sequence[Span]], order: Mapping[str, int]) -> SharedText:
    shares = {other: _share(article, spans) for other, spans in shared.items()}
    other = max(shares, key=lambda name: (shares[name], -order[name]))
    return SharedText(article=article.id, other=other, share=shares[other])


def text_shares(articles: Sequence[Article], copies: Iterable[Copy]) -> tuple[TextShare, ...]:
    """Give for each article the share of its text that stands near-verbatim in another one."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for copy in copies:
        spans[copy.one.article].append(copy.one.span)
        spans[copy.other.article].append(copy.other.span)
    return tuple(TextShare(article=article.id, share=_share(article, spans[article.id])) for article in articles)


def _share(article: Article, spans: Iterable[Span]) -> float:
    """Give the share of the letters of an article's sentences that these spans cover, to three decimals."""
    inside, covered_to = 0, 0
    for span in sorted(spans):
        if span.end > covered_to:
            fresh = Span(max(span.start, covered_to), span.end)
            inside += sum(_common(fresh, sentence.span) for sentence in placed_at(article.sentences, fresh))
            covered_to = span.end
    return round(inside / max(1, sum(len(sentence.span) for sentence in article.sentences)), 3)


def _common(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
