"""The place that a text begins with, set off by a full stop or a dash."""

import pytest

from presseschau.model import BlockKind, Source, Stated
from presseschau.segmenting import segment

NEWS = "Ein Gewitter hat in der Nacht Dächer abgedeckt und Straßen unpassierbar gemacht, wie ein Sprecher mitteilte."


def datelines(text: str) -> list[str]:
    """Give the date lines of an article."""
    layout = segment("one", Source(path="a.txt", sha256="", text=text, stated=Stated(title="Sturm im Süden")))
    return [block.span.of(text) for block in layout.blocks if block.kind is BlockKind.DATELINE]


@pytest.mark.parametrize(
    "place", ["Berlin", "Hohenried", "Wellershagen", "Thalbrück", "Sankt Ägid am Rain", "Bad Kessheim", "Groß Leversen"]
)
def test_a_town_that_a_text_begins_with_is_its_dateline(place: str) -> None:
    """Listed or not: towns end as no other nouns do, or begin with "Bad" or "Sankt"."""
    assert datelines(f"{place}. {NEWS}") == [f"{place}."]
    assert datelines(f"{place} – {NEWS}") == [f"{place} –"]


@pytest.mark.parametrize("word", ["Endlich", "Feierabend", "Altstadt", "Kahlschlag", "Ach", "Neu"])
def test_a_word_that_a_text_begins_with_is_none(word: str) -> None:
    """A feature may open with a sentence of one word."""
    assert datelines(f"{word}. {NEWS}") == []


def test_a_town_in_the_middle_of_a_text_is_none() -> None:
    """Only where a text begins is a town set so."""
    paragraphs = "\n\n".join(f"{NEWS} Es war der {number}. Sturm in diesem Jahr." for number in range(2, 8))
    assert datelines(f"{paragraphs}\n\nHohenried. {NEWS}") == []
