"""What text articles have in common, side by side, and how much of each it is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from presseschau.model import Article, SharedText, Span, TextShare, placed_at
from presseschau.relating.copying.copies import Copy
from presseschau.relating.copying.differences import compared


def shared_texts(articles: Sequence[Article], copies: Iterable[Copy]) -> tuple[SharedText, ...]:
    """Give what each article shares with the one that it has most of its text in common with, in the order of articles.

    Of several it has equally much in common with, the earliest.
    """
    by_id = {article.id: article for article in articles}
    order = {article.id: place for place, article in enumerate(articles)}
    found: dict[str, dict[str, list[Copy]]] = defaultdict(lambda: defaultdict(list))
    for copy in copies:
        found[copy.one.article][copy.other.article].append(copy)
        found[copy.other.article][copy.one.article].append(Copy(one=copy.other, other=copy.one))
    nearest = ((article, _nearest(article, found[article.id], order)) for article in articles if article.id in found)
    return tuple(
        SharedText(
            article=article.id,
            other=other,
            share=share,
            pairs=tuple(compared(copy.one, copy.other, by_id) for copy in sorted(found[article.id][other])),
        )
        for article, (other, share) in nearest
    )


def _nearest(article: Article, shared: Mapping[str, Sequence[Copy]], order: Mapping[str, int]) -> tuple[str, float]:
    shares = {other: _share(article, (copy.one.span for copy in copies)) for other, copies in shared.items()}
    other = max(shares, key=lambda name: (shares[name], -order[name]))
    return other, shares[other]


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
