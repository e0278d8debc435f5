"""What only one text has."""

from dataclasses import replace

from presseschau.model import Resemblance
from presseschau.rendering.owned import FOREMOST, owned_by_article
from presseschau.rendering.site import Site
from tests.rendering.digests import passage, sample_digest

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
