"""The stages in order: the only place, with the command line, that knows them all."""

from collections.abc import Mapping
from dataclasses import replace

from presseschau.annotating import annotate, redate
from presseschau.model import Article, Digest, Draft, File, Input, Published
from presseschau.proving import prove
from presseschau.relating import (
    assemble_cast,
    derive_published,
    relate,
    report_corrections,
    settle_corrections,
    timeline,
)
from presseschau.rendering import render
from presseschau.segmenting import identify, segment
from presseschau.summarising import (
    entitle,
    gather,
    key_sentences,
    leaning_sentences,
    scenic_sentences,
    sound_sentences,
    sum_up,
    sum_up_days,
    summarise,
)


def digest_of(given: Input) -> Digest:
    """Read, compare and sum up all articles of the input, and keep to what an editor knows better."""
    names = identify(given.sources)
    drafts = tuple(
        Draft(id=name, source=source, layout=segment(name, source))
        for name, source in zip(names, given.sources, strict=True)
    )
    articles = tuple(sorted(annotate(drafts), key=lambda article: article.id))
    settled = settle_corrections(given.corrections, articles)
    cast = assemble_cast(articles, settled.corrections)
    articles = _dated(articles, derive_published(articles))
    pinned = frozenset(pin.article for pin in settled.corrections.stories.titles)
    found = relate(articles, cast, settled.corrections.stories)
    material = {story.id: gather(story, articles) for story in found}
    stories = tuple(s if pinned.intersection(s.articles) else entitle(s, material[s.id]) for s in found)
    summaries = {story.id: summarise(story, material[story.id]) for story in stories}
    return Digest(
        files=given.files,
        articles=articles,
        cast=cast,
        stories=stories,
        summaries=summaries,
        key_sentences={
            name: spans for story in stories for name, spans in key_sentences(story, material[story.id]).items()
        },
        sound=frozenset().union(*(sound_sentences(article) for article in articles)),
        leaning=frozenset().union(*(leaning_sentences(article) for article in articles)),
        scenic=frozenset().union(*(scenic_sentences(article) for article in articles)),
        days=sum_up_days(stories, summaries, {article.id: _day_of(article) for article in articles}),
        overview=sum_up(stories, summaries),
        timeline=timeline(articles, stories),
        corrections=report_corrections(given.corrections, settled, cast, stories),
    )


def files_of(digest: Digest) -> tuple[File, ...]:
    """Render the digest and prove it against its sources; raises `ProofError` when a word is not the source's."""
    files = render(digest)
    prove(digest, files)
    return files


def _day_of(article: Article) -> str:
    """Give when an article was published (ISO 8601), its time of day apart."""
    return (article.layout.published.value or "").partition("T")[0]


def _dated(articles: tuple[Article, ...], derived: Mapping[str, Published]) -> tuple[Article, ...]:
    """Put in publication dates that other articles gave, and read the dates in the text anew from them."""
    return tuple(
        redate(replace(article, layout=replace(article.layout, published=derived[article.id])))
        if article.id in derived
        else article
        for article in articles
    )
