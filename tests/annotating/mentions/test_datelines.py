"""The places of datelines, in articles as they are read from files."""

from dataclasses import replace

import pytest

from presseschau.annotating import annotate
from presseschau.model import ActorKind, Article, Draft, Source
from presseschau.relating import assemble_cast
from presseschau.relating.events.happening import places_of
from presseschau.segmenting import segment

STORY = "Die Fähre fährt seit Montag wieder nach Plan. Der Hafen hatte sie zehn Tage lang umgeleitet."


def _article(text: str) -> Article:
    source = Source(path="one.txt", sha256="", text=text)
    (article,) = annotate([Draft(id="one", source=source, layout=segment("one", source))])
    return article


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"Kaltmünden (npa) – {STORY}", ["Kaltmünden"]),
        (f"Kaltmünden (dpa) - {STORY}", ["Kaltmünden"]),
        (f"Neu Kaltmünden (npa) – {STORY} Kaltmündener kamen.", ["Neu Kaltmünden"]),
        (f"Kaltmünden (npa) – {STORY} Kaltmündens Rat tagt.", ["Kaltmünden", "Kaltmünden"]),
        (f"Berlin (dpa) – {STORY}", ["Berlin"]),
        (f"Kaltmünden. {STORY} Niemand in Kaltmünden war überrascht.", ["Kaltmünden", "Kaltmünden"]),
        (f"Endlich. {STORY}", []),
        (f"Not. {STORY} Niemand war in Not Geratenen böse.", []),
        (STORY, []),
    ],
)
def test_the_place_of_a_dateline(text: str, names: list[str]) -> None:
    """What stands before an agency's sign is a place throughout the article, even if no list has it."""
    places = [mention for mention in _article(text).mentions if mention.kind is ActorKind.PLACE]
    assert [mention.name for mention in places] == names


def test_an_event_is_where_its_dateline_says_if_the_text_names_it_too() -> None:
    """A text may be from the seat of its agency, far from the event; the name of the paper before the date is none."""
    head = "Fähre fährt wieder\nBote Kiel, 03.05.2023, 09:15 Uhr\n\nKaltmünden (npa) – "
    for more, places in ((" Niemand in Kaltmünden war überrascht.", ("Kaltmünden",)), ("", ())):
        article = _article(f"{head}{STORY}{more}")
        assert places_of((article,), assemble_cast((article,))) == places


def test_a_byline_says_with_a_text_that_names_it_where_an_event_is() -> None:
    """A correspondent writes from where it happens: two of four articles tell it, though one names it in its text."""
    texts = (
        f"Fähre fährt wieder\n\nIn Ohrid legt sie wieder ab. {STORY}",
        f"Wieder nach Plan\n\nVon Ida Rohm, Ohrid\n\n{STORY}",
        f"Am See\n\n{STORY}",
        f"Der Hafen\n\n{STORY}",
    )
    articles = tuple(replace(_article(text), id=f"{place}") for place, text in enumerate(texts))
    assert places_of(articles, assemble_cast(articles)) == ("Ohrid",)
    assert places_of(articles[1:], assemble_cast(articles[1:])) == ()
