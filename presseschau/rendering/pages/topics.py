"""An index of topics, and a page for each: the keywords of the articles, with the sentences they stand in."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from itertools import count as count_from

from presseschau.model import Article, BlockKind, File, Passage
from presseschau.rendering.addresses import TOPICS, slug
from presseschau.rendering.language import count
from presseschau.rendering.months import month_of, parts
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site
from presseschau.rendering.voices import by_publication

FOLDER = "themen"
TITLE = "Themen"
ARTICLES_AT_LEAST = 2
"""A word that one article alone is about leads nowhere else."""
FROM_ONE_ARTICLE = 1
"""So many of the best keywords of an article become topics even when no other article shares them, so that each
article can be found by topic."""
SENTENCES_SHOWN = 5
"""Per article: enough to see what it says on the topic, few enough that a page stays an overview."""
ARTICLES_SHOWN = 60
"""Up to so many articles stand on a topic's page; of more, the latest, and a page for each month has all."""
NEIGHBOURS_SHOWN = 10
LONGEST_NAME = 60
"""Letters of a file name: systems take 255 bytes with the folders above."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Share:
    """What one article says on a topic: sentences that name it."""

    article: Article
    sentences: tuple[Passage, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Topic:
    """A keyword and the articles about it, earliest first; `name` is a file name without ending."""

    name: str
    word: str
    shares: tuple[Share, ...]


def topic_pages(site: Site) -> Iterator[File]:
    """Give the index and the page of each topic."""
    topics = topics_of(site)
    strongest = sorted(topics, key=lambda topic: (-len(topic.shares), topic.word.casefold()))
    page = Page(
        path=TOPICS,
        template="topics",
        title=TITLE,
        description=f"{count(len(topics), 'Thema', 'Themen')} der Artikel, mit den Sätzen, in denen sie vorkommen.",
    )
    yield compose(page, site, topics=strongest, address=topic_path)
    by_article: dict[str, list[Topic]] = {}
    for topic in topics:
        for share in topic.shares:
            by_article.setdefault(share.article.id, []).append(topic)
    for topic in topics:
        yield from _pages(site, topic, _neighbours(topic, by_article))


def _pages(site: Site, topic: Topic, neighbours: list[Topic]) -> Iterator[File]:
    """Give a topic's page, and one for each month when it has more articles than one page holds."""
    common = {"topic": topic, "address": topic_path, "limit": SENTENCES_SHOWN}
    several = len(topic.shares) > ARTICLES_SHOWN
    months = parts(topic.shares, lambda share: month_of(share.article), ARTICLES_SHOWN) if several else ()
    divided = [(f"{FOLDER}/{topic.name}--{part.name}.md", part) for part in months]
    addresses = [(address, part.words, len(part.entries)) for address, part in divided]
    shown = topic.shares[-ARTICLES_SHOWN:]
    yield compose(_page(topic, shown), site, shares=shown, neighbours=neighbours, months=addresses, **common)
    for address, part in divided:
        page = replace(_page(topic, part.entries), path=address, title=f"{topic.word}: {part.words}")
        yield compose(page, site, shares=part.entries, neighbours=(), months=(), **common)


def topic_path(topic: Topic) -> str:
    """Give the page of a topic."""
    return f"{FOLDER}/{topic.name}.md"


def topics_of(site: Site) -> tuple[Topic, ...]:
    """Give all topics, sorted by word."""
    about: dict[str, list[Article]] = {}
    leading: set[str] = set()
    for article in by_publication(site):
        leading.update(article.keywords[:FROM_ONE_ARTICLE])
        for keyword in dict.fromkeys(article.keywords):
            about.setdefault(keyword, []).append(article)
    chosen = [word for word in sorted(about) if len(about[word]) >= ARTICLES_AT_LEAST or word in leading]
    names = _names(chosen)
    return tuple(
        Topic(name=names[word], word=word, shares=tuple(_share(site, article, word) for article in about[word]))
        for word in chosen
    )


def _names(words: list[str]) -> dict[str, str]:
    """Give each word a file name of its own, the same each time: the first of two alike keeps the plain one."""
    names: dict[str, str] = {}
    taken = {"index"}
    for word in words:
        plain = slug(word)[:LONGEST_NAME].strip("-") or "thema"
        numbered = (f"{plain}-{number}" for number in count_from(2))
        names[word] = next(name for name in chain((plain,), numbered) if name not in taken)
        taken.add(names[word])
    return names


def _share(site: Site, article: Article, word: str) -> Share:
    sought = word.casefold()
    parts = set(sought.split())
    found = [
        Passage(article.id, sentence.span)
        for sentence in article.sentences
        if sentence.block is not BlockKind.TITLE
        and Passage(article.id, sentence.span) not in site.dropped
        and (sought in sentence.span.of(article.text).casefold() or parts <= set(sentence.terms))
    ]
    return Share(article=article, sentences=tuple(found))


def _neighbours(topic: Topic, by_article: dict[str, list[Topic]]) -> list[Topic]:
    """Give the topics that share most articles with this one."""
    near = [other for share in topic.shares for other in by_article[share.article.id] if other is not topic]
    shared = Counter(other.name for other in near)
    distinct = {other.name: other for other in near}.values()
    return sorted(distinct, key=lambda other: (-shared[other.name], other.word.casefold()))[:NEIGHBOURS_SHOWN]


def _page(topic: Topic, shown: Sequence[Share]) -> Page:
    articles = count(len(topic.shares), "Artikel", "Artikel")
    return Page(
        path=topic_path(topic),
        template="topic",
        title=topic.word,
        description=f"{articles} zum Thema {topic.word}, mit den Sätzen, in denen es vorkommt.",
        data={"topic": topic.word},
        articles=tuple(share.article.id for share in shown),
    )
