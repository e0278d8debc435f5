"""Puts a story together: one event, its coverage, and what its articles share and do not share."""

from collections.abc import Sequence

from presseschau.model import (
    Article,
    Cast,
    EventDate,
    Headline,
    Origin,
    Passage,
    Reason,
    Statement,
    Story,
)
from presseschau.relating.copies import Copy, find_copies
from presseschau.relating.events import events_of
from presseschau.relating.groups import joined
from presseschau.relating.origins import origins_of


def relate(articles: Sequence[Article], cast: Cast) -> tuple[Story, ...]:
    """Join the articles into stories, latest event first; each article is in exactly one."""
    del cast
    copies = find_copies(articles)
    by_id = {article.id: article for article in articles}
    events = events_of(articles, copies)
    stories = [_story(tuple(sorted((by_id[name] for name in event), key=_age)), copies) for event in events]
    return tuple(sorted(stories, key=lambda story: (story.date.value or "", story.id), reverse=True))


def _age(article: Article) -> tuple[str, str]:
    return (article.layout.published.value or "9999", article.id)


def _story(articles: tuple[Article, ...], copies: Sequence[Copy]) -> Story:
    by_id = {article.id: article for article in articles}
    own = tuple(copy for copy in copies if copy.one.article in by_id and copy.other.article in by_id)
    groups = _groups(own)
    shared = {passage for group in groups for passage in group}
    return Story(
        id=f"ereignis-{min(articles, key=_age_key).id}",
        title=_headline(articles),
        date=_date(articles),
        places=(),
        articles=tuple(by_id),
        origins=origins_of(articles),
        statements=tuple(Statement(passages=group, wordings=(group,)) for group in groups),
        variants=groups,
        unique=tuple(
            Passage(article.id, sentence.span)
            for article in articles
            for sentence in article.sentences
            if len(articles) > 1 and not any(_touches(Passage(article.id, sentence.span), other) for other in shared)
        ),
        reasons=tuple(Reason(kind="shared passage", evidence=(copy.one, copy.other)) for copy in own),
    )


def _touches(one: Passage, other: Passage) -> bool:
    return one.article == other.article and one.span.overlaps(other.span)


def _groups(copies: Sequence[Copy]) -> tuple[tuple[Passage, ...], ...]:
    passages = sorted({passage for copy in copies for passage in (copy.one, copy.other)})
    return joined(passages, ((copy.one, copy.other) for copy in copies))


def _age_key(article: Article) -> tuple[str, str]:
    return ((article.layout.published.value or "9999")[:7], article.id)


def _headline(articles: Sequence[Article]) -> Headline:
    best = min(articles, key=lambda article: article.layout.title.origin is Origin.DERIVED)
    return Headline(text=best.layout.title.text, article=best.id, span=best.layout.title.span)


def _date(articles: Sequence[Article]) -> EventDate:
    published = articles[0].layout.published
    return EventDate(value=published.value, precision=published.precision, evidence=published.evidence)
