"""Sentences that need the one before them."""

import pytest

from presseschau.annotating import annotate
from presseschau.relating.events.openness import is_open
from tests.quality.marked import draft_of


def last_is_open(text: str) -> bool:
    """Whether the last sentence of a text is open."""
    (article,) = annotate([draft_of(text, "2023-05-12")])
    return is_open(article, article.sentences[-1].span)


@pytest.mark.parametrize(
    "text",
    [
        "Die Ministerin blieb ruhig. Ähnlich hatte sie sich bereits am Montag gezeigt.",
        "Die Ministerin blieb ruhig. Sie reist am Montag ab.",
        "Der Zug entgleiste. Das teilte die Bahn am Montag mit.",
        "Der Chef schwieg. Am Rande der Sitzung lächelte er am Montag.",
    ],
)
def test_a_pronoun_needs_its_noun(text: str) -> None:
    """A sentence whose subject is a pronoun of something before it is open."""
    assert last_is_open(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Ministerin sagte am Montag, sie reise ab.",
        "Als Anna Berger am Montag ankam, war sie müde.",
        "„Ihr habt ihn am Montag gesehen“, rief Anna Berger.",
        "Anna Berger trat vor die Presse. „Wir bauen neu“, sagte sie am Montag.",
        "Das Rathaus brannte am Montag.",
    ],
)
def test_what_names_its_noun_is_whole(text: str) -> None:
    """A noun before the pronoun, a quotation, and a speaker who is known close a sentence."""
    assert not last_is_open(text)
