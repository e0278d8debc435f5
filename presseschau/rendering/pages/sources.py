"""The sources: where each article comes from, how long it is and how much of it stands elsewhere, too."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from presseschau.model import Article, File, FileStatus, InputFile, Layout
from presseschau.rendering.addresses import SOURCES
from presseschau.rendering.coverage import word_count
from presseschau.rendering.language import agency_words, count
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site
from presseschau.rendering.voices import by_publication

TITLE = "Quellen"


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """An article as a source: its medium and agencies, words, and the percentage of its text that stands in others."""

    article: Article
    makers: tuple[str, ...]
    words: int
    shared: int


def source_pages(site: Site) -> Iterator[File]:
    """Give the page of all sources."""
    files = articles_files(site)
    articles = count(len(site.articles), "Artikel", "Artikeln")
    page = Page(
        path=SOURCES,
        template="sources",
        title=TITLE,
        description=f"Medium, Agentur, Länge und Anteil dessen, was auch anderswo steht, von {articles}.",
    )
    yield compose(
        page,
        site,
        origins=origins_of(site),
        agencies=_agencies(site),
        files=files,
        states=Counter(file.status.value for file in files),
        troubled=[file for file in files if file.status is not FileStatus.READ],
    )


def origins_of(site: Site) -> tuple[Origin, ...]:
    """Give the articles as sources, earliest first."""
    return tuple(
        Origin(
            article=article,
            makers=_makers(article.layout),
            words=word_count(article),
            shared=round(100 * site.shares.get(article.id, 0.0)),
        )
        for article in by_publication(site)
    )


def articles_files(site: Site) -> tuple[InputFile, ...]:
    """Give the files that lay there as articles, so not the one that corrects them."""
    return tuple(file for file in site.digest.files if file.path != site.digest.corrections.path)


def _makers(layout: Layout) -> tuple[str, ...]:
    """Name medium and agencies, nobody twice."""
    return tuple(dict.fromkeys(name for name in (layout.outlet, *agency_words(layout)) if name))


def _agencies(site: Site) -> list[tuple[str, list[Article]]]:
    named: dict[str, list[Article]] = {}
    for article in by_publication(site):
        for agency in article.layout.agencies:
            named.setdefault(agency, []).append(article)
    return sorted(named.items(), key=lambda item: (-len(item[1]), item[0]))
