"""The index of topics and their pages."""

from dataclasses import replace

import pytest

from presseschau.model import Digest
from presseschau.rendering.pages import topics
from presseschau.rendering.pages.topics import topic_pages, topics_of
from presseschau.rendering.site import Site
from tests.rendering.digests import sample_digest
from tests.rendering.pages.written import dated, written


def with_keywords(*keywords: tuple[str, ...]) -> Digest:
    """Give the two articles keywords."""
    digest = sample_digest()
    articles = (replace(article, keywords=words) for article, words in zip(digest.articles, keywords, strict=True))
    return replace(digest, articles=tuple(articles))


def test_a_topic_is_shared_or_the_first_of_an_article() -> None:
    """Keywords of two articles and the best of each become topics, the others do not."""
    digest = with_keywords(("Brücke", "Montag", "Baurätin"), ("Umleitung", "Montag"))
    assert [topic.word for topic in topics_of(Site(digest=digest))] == ["Brücke", "Montag", "Umleitung"]


def test_an_office_is_no_topic() -> None:
    """Who holds it has a page; an article's next keyword takes its place."""
    digest = with_keywords(("Baurätin", "Brücke"), ("Umleitung", "Baurätin"))
    assert [topic.word for topic in topics_of(Site(digest=digest))] == ["Brücke", "Umleitung"]


def test_page_shows_the_sentences_that_name_it() -> None:
    """A topic's page shows by article the sentences in which it stands, without the headline."""
    page = written(topic_pages, with_keywords(("Brücke",), ("Umbau",)))["themen/bruecke.md"]
    assert "Die Brücke über die Elm wird am Montag gesperrt" in page
    assert page.count("Brücke wird gesperrt</span>") == 0


def test_topics_that_are_spelled_alike_get_addresses_of_their_own() -> None:
    """Two words with one ASCII spelling have two pages, the same ones each time."""
    digest = with_keywords(("Elm", "elm!"), ("elm!", "Elm"))
    names = {topic.word: topic.name for topic in topics_of(Site(digest=digest))}
    assert names == {"Elm": "elm", "elm!": "elm-2"}


def test_no_topic_takes_the_address_of_the_index() -> None:
    """The word "Index" gets another file name, one that is only marks gets some, a very long one a short one."""
    digest = with_keywords(("Index",), ("?!",))
    assert {topic.name for topic in topics_of(Site(digest=digest))} == {"index-2", "thema"}
    (topic,) = topics_of(Site(digest=with_keywords(("a" * 1000,), ("a" * 1000,))))
    assert len(topic.name) < 100


def test_names_topics_of_the_same_articles() -> None:
    """A topic's page leads to those that share its articles."""
    page = written(topic_pages, with_keywords(("Brücke", "Montag"), ("Umleitung", "Montag")))["themen/montag.md"]
    assert "[Brücke](bruecke.md) · [Umleitung](umleitung.md)" in page


def test_a_large_topic_is_divided_by_month(monkeypatch: pytest.MonkeyPatch) -> None:
    """A topic of many articles shows the latest and leads to a page for each month."""
    monkeypatch.setattr(topics, "ARTICLES_SHOWN", 1)
    digest = with_keywords(("Elm",), ("Elm",))
    first, second = digest.articles
    pages = written(topic_pages, replace(digest, articles=(dated(first, "2024-02-01"), second)))
    assert "[Februar 2024](elm--2024-02.md)" in pages["themen/elm.md"]
    assert "artikel/eins.md" not in pages["themen/elm.md"]
    assert "artikel/eins.md" in pages["themen/elm--2024-02.md"]


def test_every_article_with_the_word_counts() -> None:
    """An article for which the word is no keyword has it all the same."""
    (topic, _) = topics_of(Site(digest=with_keywords(("Montag",), ("Umleitung",))))
    assert topic.word == "Montag"
    assert [share.article.id for share in topic.shares] == ["eins", "zwei"]


def test_actors_and_reporters_are_no_topics() -> None:
    """Who has a page among the actors is no topic, nor who only reports."""
    digest = with_keywords(("Karla Ohm", "Korrespondentin", "Brücke"), ("US-Reporter", "Umbau"))
    assert [topic.word for topic in topics_of(Site(digest=digest))] == ["Brücke", "Umbau"]
