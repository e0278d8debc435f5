"""The sources: where each article comes from, how long it is and how much of it stands elsewhere, too."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from presseschau.model import Article, File, FileStatus
from presseschau.rendering.addresses import SOURCES
from presseschau.rendering.coverage import word_count
from presseschau.rendering.language import count
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site
from presseschau.rendering.voices import by_publication

TITLE = "Quellen"


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """An article as a source: words of its sentences, and the percentage of its text that stands in others."""

    article: Article
    words: int
    shared: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Outlet:
    """A medium and its articles, earliest first; the name is None for those that name none."""

    name: str | None
    origins: tuple[Origin, ...]


def source_pages(site: Site) -> Iterator[File]:
    """Give the page of all sources."""
    outlets = outlets_of(site)
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
        outlets=outlets,
        agencies=_agencies(site),
        states=Counter(file.status.value for file in site.digest.files),
        troubled=[file for file in site.digest.files if file.status is not FileStatus.READ],
    )


def outlets_of(site: Site) -> tuple[Outlet, ...]:
    """Put articles together by medium, those that name none last."""
    by_name: dict[str | None, list[Origin]] = {}
    for article in by_publication(site):
        by_name.setdefault(article.layout.outlet, []).append(_origin(site, article))
    names = sorted(by_name, key=lambda name: (name is None, (name or "").casefold()))
    return tuple(Outlet(name=name, origins=tuple(by_name[name])) for name in names)


def _origin(site: Site, article: Article) -> Origin:
    shared = site.shares.get(article.id, 0.0)
    return Origin(article=article, words=word_count(article), shared=round(100 * shared))


def _agencies(site: Site) -> list[tuple[str, list[Article]]]:
    named: dict[str, list[Article]] = {}
    for article in by_publication(site):
        for agency in article.layout.agencies:
            named.setdefault(agency, []).append(article)
    return sorted(named.items(), key=lambda item: (-len(item[1]), item[0]))
