"""A page for each article: its wording, every sentence an anchor, and what was removed from it."""

from collections.abc import Iterator

from presseschau.model import BODY_KINDS, Article, Block, File, Sentence
from presseschau.rendering.addresses import article_path, block_anchor, sentence_anchor
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site


def article_pages(site: Site) -> Iterator[File]:
    """Give the page of each article."""
    for article in site.digest.articles:
        yield compose(
            _page(article),
            site,
            article=article,
            paragraphs=_paragraphs(article),
            removed=[(block_anchor(block), block) for block in article.layout.blocks if block.kind not in BODY_KINDS],
        )


def _page(article: Article) -> Page:
    title = article.layout.title.text
    return Page(
        path=article_path(article.id),
        template="article",
        title=title,
        description=title,
        date=article.layout.published.value,
        tags=article.keywords,
        data={"id": article.id},
    )


def _paragraphs(article: Article) -> list[tuple[Block, list[tuple[str, Sentence]]]]:
    return [
        (
            block,
            [
                (sentence_anchor(sentence), sentence)
                for sentence in article.sentences
                if block.span.start <= sentence.span.start < block.span.end
            ],
        )
        for block in article.layout.blocks
        if block.kind in BODY_KINDS
    ]
