"""`articles.jsonl`: everything known of one article."""

from presseschau.model import (
    Article,
    Cast,
    Figure,
    Layout,
    Mention,
    Passage,
    Quote,
    QuoteKind,
    Source,
    TimeExpression,
    TimeType,
    is_marked,
)
from presseschau.rendering.data.place import Json, maybe_span, number, passage_record, span_record

_IN_TIME = frozenset({TimeType.DATE, TimeType.TIME})


def article_record(article: Article, cast: Cast) -> Json:
    """Give the line of `articles.jsonl` for an article."""
    return {
        "id": article.id,
        "source": _source(article.source),
        "language": article.layout.language,
        "text": article.text,
        **_layout(article.layout),
        "sentences": [{**span_record(sentence.span), "grade": sentence.grade} for sentence in article.sentences],
        "quotes": [_quote(quote, article, cast) for quote in article.quotes],
        "mentions": [
            _mention(mention, cast.by_mention[Passage(article.id, mention.span)])
            for mention in article.mentions
            if Passage(article.id, mention.span) in cast.by_mention
        ],
        "dates": [_date(date) for date in article.dates if date.type in _IN_TIME],
        "durations": [_date(date) for date in article.dates if date.type not in _IN_TIME],
        "figures": [_figure(figure, article.id, cast) for figure in article.figures],
        "keywords": list(article.keywords),
    }


def _source(source: Source) -> Json:
    record = {"path": source.path, "sha256": source.sha256}
    if source.record is None or source.record_kind is None:
        return record
    return {**record, source.record_kind.value: source.record}


def _layout(layout: Layout) -> Json:
    title, published = layout.title, layout.published
    return {
        "title": {
            "text": title.text,
            "origin": title.origin,
            "start": title.span.start if title.span else None,
            "end": title.span.end if title.span else None,
        },
        "published": {
            "value": published.value,
            "precision": published.precision,
            "origin": published.origin,
            "evidence": [passage_record(passage) for passage in published.evidence],
        },
        "outlet": layout.outlet,
        "url": layout.url,
        "authors": list(layout.authors),
        "agencies": list(layout.agencies),
        "blocks": [{"kind": block.kind, **span_record(block.span), "rule": block.rule} for block in layout.blocks],
    }


def kind_of(quote: Quote, article: Article) -> QuoteKind:
    """Give the kind that the data tell: direct stands in quotation marks, which answers of interviews do not."""
    return quote.kind if is_marked(quote.span.of(article.text)) else QuoteKind.INDIRECT


def _quote(quote: Quote, article: Article, cast: Cast) -> Json:
    holders = cast.of(article.id, quote.holders)
    return {
        "kind": kind_of(quote, article),
        **span_record(quote.span),
        "speaker": maybe_span(quote.speaker),
        "cue": maybe_span(quote.cue),
        "actor": holders[0] if holders else None,
        "with": list(holders[1:]),
    }


def _mention(mention: Mention, actor: str) -> Json:
    return {**span_record(mention.span), "actor": actor, "role": maybe_span(mention.role)}


def _date(date: TimeExpression) -> Json:
    return {**span_record(date.span), "type": date.type, "value": date.value, "precision": date.precision}


def _figure(figure: Figure, article: str, cast: Cast) -> Json:
    owners = cast.of(article, figure.owners)
    return {
        **span_record(figure.span),
        "value": number(figure.value),
        "unit": figure.unit,
        "qualifier": figure.qualifier,
        "counted": maybe_span(figure.counted),
        "speaker": maybe_span(figure.speaker),
        "actor": owners[0] if owners else None,
    }
