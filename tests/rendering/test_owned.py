"""What only one text has."""

from dataclasses import replace
from pathlib import Path

from presseschau.model import Resemblance
from presseschau.rendering.owned import FOREMOST, owned_by_article
from presseschau.rendering.site import Site
from tests.rendering.digests import passage, sample_digest
from tests.rendering.sites import dated, site_of

SITE = Site(digest=sample_digest())
STORY = SITE.stories["elm"]


def test_unique_sentences_stand_by_article() -> None:
    """Only articles with something of their own are listed."""
    found = {name: [SITE.words(p) for p in owned.unique] for name, owned in owned_by_article(SITE, STORY).items()}
    assert "Der Umbau dauert zwei Jahre." in found["zwei"]


def test_a_sentence_that_resembles_another_is_shown_with_it() -> None:
    """It is not said to stand in one text only."""
    pair = Resemblance(sentence=STORY.unique[0], other=passage("eins", "Die Brücke"))
    owned = owned_by_article(SITE, replace(STORY, unique=(), resemblances=(pair,)))
    assert owned["zwei"].alike == (pair,)
    assert pair.sentence not in owned["zwei"].unique


def test_few_sentences_are_foremost() -> None:
    """The others are folded away, and none is lost."""
    for owned in owned_by_article(SITE, STORY).values():
        assert len(owned.foremost) <= FOREMOST
        assert sorted((*owned.foremost, *owned.rest)) == list(owned.unique)


def test_scraps_are_nobodys_own(tmp_path: Path) -> None:
    """A credit or a word or two between sentences is no statement, though no other text has it."""
    one = (
        "Ein Frachter ist am Montag in Seeburg gegen das Tor der Schleuse gefahren. Niemand wurde verletzt. "
        "Die Wasserpolizei befragte den Lotsen. Am Abend schleppte ein Eisbrecher das Schiff nach Norden."
    )
    two = (
        "In Seeburg ist ein Frachter am Montag gegen das Tor der Schleuse gefahren. Und nun? Der Kai ist leer. "
        "Händler sorgen sich um ihre Ware. Der Stadtrat will im Mai über einen Neubau beraten. Mit Material von ddt."
    )
    site = site_of(tmp_path, eins=dated("2024-03-05", one), zwei=dated("2024-03-05", two))
    (story,) = site.digest.stories
    own = {site.words(passage) for owned in owned_by_article(site, story).values() for passage in owned.unique}
    assert "Der Kai ist leer." in own
    assert own.isdisjoint({"Und nun?", "Mit Material von ddt."})
