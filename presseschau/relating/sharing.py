"""What text articles have in common, side by side, and how much of each it is."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from presseschau.model import Article, SharedText, Span, TextShare
from presseschau.relating.copies import Copy
from presseschau.relating.differences import compared


def shared_texts(articles: Sequence[Article], copies: Iterable[Copy]) -> tuple[SharedText, ...]:
    """Give for each two articles that share passages what they share, seen from either, in the order of articles."""
    by_id = {article.id: article for article in articles}
    order = {article.id: place for place, article in enumerate(articles)}
    found: dict[tuple[str, str], list[Copy]] = defaultdict(list)
    for copy in copies:
        found[copy.one.article, copy.other.article].append(copy)
        found[copy.other.article, copy.one.article].append(Copy(one=copy.other, other=copy.one))
    return tuple(
        SharedText(
            article=article,
            other=other,
            share=_share(by_id[article], (copy.one.span for copy in pairs)),
            pairs=tuple(compared(copy.one, copy.other, by_id) for copy in sorted(pairs)),
        )
        for (article, other), pairs in sorted(found.items(), key=lambda item: (order[item[0][0]], order[item[0][1]]))
    )


def text_shares(articles: Sequence[Article], copies: Iterable[Copy]) -> tuple[TextShare, ...]:
    """Give for each article the share of its text that stands near-verbatim in another one."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for copy in copies:
        spans[copy.one.article].append(copy.one.span)
        spans[copy.other.article].append(copy.other.span)
    return tuple(TextShare(article=article.id, share=_share(article, spans[article.id])) for article in articles)


def _share(article: Article, spans: Iterable[Span]) -> float:
    """Give the share of the letters of an article's sentences that these spans cover, to three decimals."""
    covered = {place for span in spans for place in range(span.start, span.end)}
    sentences = [sentence.span for sentence in article.sentences]
    inside = sum(place in covered for span in sentences for place in range(span.start, span.end))
    return round(inside / max(1, sum(len(span) for span in sentences)), 3)
