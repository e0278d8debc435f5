"""An index of topics, and a page for each: the keywords of the articles, with the sentences they stand in."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from itertools import count as count_from

from presseschau.german import words
from presseschau.model import Article, BlockKind, File, Passage
from presseschau.rendering.addresses import TOPICS, slug
from presseschau.rendering.language import count
from presseschau.rendering.months import month_of, parts
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site
from presseschau.rendering.voices import by_publication
from presseschau.rendering.wordsearch import Occurrence, find_words, label_of

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
    """A keyword and the articles that have it, earliest first; `name` is a file name without ending."""

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
    """Give all topics, sorted by word: with every article that has the word, whether it is a keyword there or not.

    Names and offices of actors are none, since actors have pages of their own, nor are words for who reports.
    """
    articles = by_publication(site)
    about: dict[str, set[str]] = {}
    leading: set[str] = set()
    unfit = _unfit(site)
    for article in articles:
        fitting = [
            word
            for word in dict.fromkeys(article.keywords)
            if _last(word) not in unfit and word.casefold() not in unfit
        ]
        leading.update(fitting[:FROM_ONE_ARTICLE])
        for word in fitting:
            about.setdefault(word, set()).add(article.id)
    chosen = [word for word in about if len(about[word]) >= ARTICLES_AT_LEAST or word in leading]
    found = find_words(chosen, articles)
    labels = {word: label_of(word, found[word]) for word in chosen}
    chosen.sort(key=lambda word: (labels[word], word))
    names = _names([labels[word] for word in chosen])
    return tuple(
        Topic(name=name, word=labels[word], shares=tuple(_shares(site, articles, about[word], found[word])))
        for name, word in zip(names, chosen, strict=True)
    )


def _last(word: str) -> str:
    return word.casefold().rpartition("-")[2]


def _unfit(site: Site) -> frozenset[str]:
    actors = site.digest.cast.actors
    names = (name for actor in actors for name in (actor.name, *actor.aliases))
    offices = (word for actor in actors for role in actor.roles for word in role.split() if word[0].isupper())
    return words("press_nouns") | {name.casefold() for name in chain(names, offices)}


def _names(labels: Iterable[str]) -> list[str]:
    """Give each label a file name of its own, the same each time: the first of two alike keeps the plain one."""
    names = []
    taken = {"index"}
    for label in labels:
        plain = slug(label)[:LONGEST_NAME].strip("-") or "thema"
        numbered = (f"{plain}-{number}" for number in count_from(2))
        names.append(next(name for name in chain((plain,), numbered) if name not in taken))
        taken.add(names[-1])
    return names


def _shares(
    site: Site, articles: Iterable[Article], about: Collection[str], found: Mapping[str, Sequence[Occurrence]]
) -> Iterator[Share]:
    """Give what each article says: its sentences with the word, or its headline where it stands nowhere else."""
    for article in articles:
        held = [place for place in found.get(article.id, ()) if Passage(article.id, place.sentence) not in site.dropped]
        body = [place for place in held if place.block is not BlockKind.TITLE] or held
        sentences = dict.fromkeys(Passage(article.id, place.sentence) for place in body)
        if sentences or article.id in about:
            yield Share(article=article, sentences=tuple(sentences))


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
