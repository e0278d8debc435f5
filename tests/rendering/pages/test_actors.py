"""The index of actors and their pages."""

from dataclasses import replace

import pytest

from presseschau.model import Actor, ActorKind, Digest, Passage
from presseschau.rendering.pages import actors
from presseschau.rendering.pages.actors import actor_pages, appearances
from presseschau.rendering.site import Site
from tests.rendering.digests import passage, sample_digest
from tests.rendering.pages.written import dated, written


def test_page_shows_office_aliases_quotations_and_every_mention() -> None:
    """An actor's page says what it is, how else it is called, what it says, and where it is named."""
    digest = sample_digest()
    (ohm,) = digest.cast.actors
    cast = replace(digest.cast, actors=(replace(ohm, aliases=("Ohm",)),))
    page = written(actor_pages, replace(digest, cast=cast))["akteure/karla-ohm.md"]
    assert "Person · Baurätin · 1 Artikel · 1 Äußerung" in page
    assert "Auch genannt: Ohm\n" in page
    assert '<span class="zitat">„Sie ist nicht mehr sicher“</span>' in page


def test_a_sentence_stands_among_what_somebody_says_or_where_they_are_named() -> None:
    """What an actor says is not printed again below: a mark leads to it."""
    digest = sample_digest()
    said, unsaid = (written(actor_pages, d)["akteure/karla-ohm.md"] for d in (digest, _silent(digest)))
    assert "Weitere stehen oben unter „Äußerungen“:<sup>" in said
    assert '<span class="genannt">Karla Ohm</span>' not in said
    assert "Äußerungen“" not in unsaid
    assert '<span class="genannt">Karla Ohm</span>' in unsaid


def _silent(digest: Digest) -> Digest:
    return replace(digest, articles=tuple(replace(article, quotes=()) for article in digest.articles))


def test_index_lists_everybody_by_kind() -> None:
    """The index has a section for each kind that occurs, with a link to each page."""
    page = written(actor_pages)["akteure/index.md"]
    assert "## Personen { #person }" in page
    assert "| [Karla Ohm](karla-ohm.md) | Baurätin | 1 | 1 | 1 |" in page
    assert "## Orte" not in page


def test_a_column_that_has_nothing_is_left_out() -> None:
    """Where nobody speaks, and nobody has another name or an office, there are only names and counts."""
    digest = sample_digest()
    articles = tuple(replace(article, quotes=()) for article in digest.articles)
    (actor,) = (actor for actor in digest.cast.actors if actor.name == "Karla Ohm")
    cast = replace(digest.cast, actors=(replace(actor, kind=ActorKind.PLACE, aliases=(), roles=()),))
    page = written(actor_pages, replace(digest, articles=articles, cast=cast))["akteure/index.md"]
    assert "| Name | Artikel | Nennungen |\n| --- | ---: | ---: |\n| [Karla Ohm](karla-ohm.md) | 1 | 1 |\n" in page


def test_long_index_shortens_to_names_what_only_one_article_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """When a kind has many actors, those of a single article stand as bare names."""
    monkeypatch.setattr(actors, "ALL_IN_TABLE", 0)
    page = written(actor_pages)["akteure/index.md"]
    assert "### Personen, die nur ein Artikel nennt { #person-einzeln }" in page
    assert "| [Karla Ohm]" not in page
    assert "[Karla Ohm](karla-ohm.md)" in page


def test_page_of_the_often_named_shows_one_sentence_an_article(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of an actor named in very many sentences each article shows the first and marks the others."""
    monkeypatch.setattr(actors, "SENTENCES_SHOWN", 0)
    assert (
        '<span class="genannt">Karla Ohm</span>'
        in written(actor_pages, _silent(sample_digest()))["akteure/karla-ohm.md"]
    )


def test_counts_who_is_named_with_whom() -> None:
    """Two actors of one sentence are companions of each other."""
    digest = sample_digest()
    first, second = digest.articles
    bridge = replace(first.mentions[0], span=passage("eins", "Baurätin").span)
    cast = replace(
        digest.cast,
        actors=(*digest.cast.actors, Actor(id="rat", kind=ActorKind.ORGANISATION, name="Rat", articles=("eins",))),
        by_mention={**digest.cast.by_mention, passage("eins", "Baurätin"): "rat"},
    )
    digest = replace(digest, articles=(replace(first, mentions=(bridge, *first.mentions)), second), cast=cast)
    assert appearances(Site(digest=digest)).companions["rat"] == {"karla-ohm": 1}


def test_page_of_the_often_named_is_divided_by_month(monkeypatch: pytest.MonkeyPatch) -> None:
    """An actor whom many articles name has a page for each month, which the actor's own page leads to."""
    monkeypatch.setattr(actors, "ARTICLES_SHOWN", 1)
    digest = sample_digest()
    first, second = digest.articles
    again = replace(first.mentions[0], span=passage("zwei", "Archiv").span)
    cast = replace(digest.cast, by_mention={**digest.cast.by_mention, passage("zwei", "Archiv"): "karla-ohm"})
    articles = (first, dated(replace(second, mentions=(again,)), "2024-02-01"))
    pages = written(actor_pages, replace(digest, articles=articles, cast=cast))
    assert "[Februar 2024](karla-ohm--2024-02.md)" in pages["akteure/karla-ohm.md"]
    assert "artikel/zwei.md" not in pages["akteure/karla-ohm.md"]
    assert "artikel/zwei.md" in pages["akteure/karla-ohm--2024-02.md"]


def test_names_an_office_once() -> None:
    """An office that another wording says more exactly is not listed beside it."""
    digest = sample_digest()
    (ohm,) = digest.cast.actors
    cast = replace(digest.cast, actors=(replace(ohm, roles=("Baurätin", "Elmstädter Baurätin", "Stadträtin")),))
    assert Site(digest=replace(digest, cast=cast)).roles("karla-ohm") == ("Elmstädter Baurätin", "Stadträtin")


def test_offices_in_two_bodies_of_one_country_are_two() -> None:
    """Only an office that is the same but for how the country is named stands once."""
    digest = sample_digest()
    (ohm,) = digest.cast.actors
    offices = (
        "russische Ministerin",
        "Ministerin von Russland",
        "Chefin der Deutschen Bank",
        "Chefin der Deutschen Bahn",
    )
    cast = replace(digest.cast, actors=(replace(ohm, roles=offices),))
    assert Site(digest=replace(digest, cast=cast)).roles("karla-ohm") == (offices[0], *offices[2:])


def test_a_sentence_that_several_articles_print_is_shown_once() -> None:
    """The first article shows it with the marks of all, the others lead to it."""
    digest = sample_digest()
    first, _ = digest.articles
    again = replace(first, id="drei", source=replace(first.source, path="drei.txt"))
    cast = replace(
        digest.cast,
        by_mention={**digest.cast.by_mention, Passage("drei", passage("eins", "Karla Ohm").span): "karla-ohm"},
    )
    digest = _silent(replace(digest, articles=(*digest.articles, again), cast=cast))
    page = written(actor_pages, digest)["akteure/karla-ohm.md"]
    assert page.count('<span class="genannt">Karla Ohm</span>') == 1
    assert "Derselbe Satz wie in einem weiter oben genannten Artikel<sup>" in page


def test_what_was_removed_does_not_count() -> None:
    """An actor whom only a removed line names is shown with it, and counts no mention."""
    digest = sample_digest()
    first, second = digest.articles
    removed = replace(first.mentions[0], span=passage("eins", "Facebook").span, role=None)
    cast = replace(digest.cast, by_mention={passage("eins", "Facebook"): "karla-ohm"})
    pages = written(actor_pages, replace(digest, articles=(replace(first, mentions=(removed,)), second), cast=cast))
    assert "nur in entfernten Teilen" in pages["akteure/karla-ohm.md"]
    assert "| [Karla Ohm](karla-ohm.md) | Baurätin | 1 | 0 |" in pages["akteure/index.md"]


def test_the_headline_is_not_said_twice() -> None:
    """The article's headline stands above the list; that it names the actor is said with a mark."""
    digest = sample_digest()
    first, second = digest.articles
    named = replace(first.mentions[0], span=passage("eins", "Brücke").span, role=None)
    cast = replace(digest.cast, by_mention={passage("eins", "Brücke"): "karla-ohm"})
    digest = replace(digest, articles=(replace(first, mentions=(named,)), second), cast=cast)
    page = written(actor_pages, digest)["akteure/karla-ohm.md"]
    assert "In der Überschrift genannt<sup>" in page
    assert '<span class="genannt">' not in page
