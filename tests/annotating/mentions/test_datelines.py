"""The places of datelines, in articles as they are read from files."""

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


def test_an_event_is_where_its_dateline_says() -> None:
    """The place of the dateline is the event's; the name of the paper before the date is none."""
    article = _article(f"Fähre fährt wieder\nBote Kiel, 03.05.2023, 09:15 Uhr\n\nKaltmünden (npa) – {STORY}")
    assert places_of((article,), assemble_cast((article,))) == ("Kaltmünden",)
