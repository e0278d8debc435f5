"""How conflicts are named."""

import pytest

from tests.relating.planted import checks


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        (
            "In Hohenfels steigt die Lahn. Der Pegel der Lahn stieg am Abend auf 7,62 Meter.",
            "Die Lahn tritt in Hohenfels über die Ufer. Der Pegel der Lahn stieg auf 7,58 Meter.",
            "Pegel, Meter",
        ),
        (
            "Die Brücke in Hohenfels wird repariert. Sie wird am 11. März für den Verkehr gesperrt.",
            "In Hohenfels wird die Brücke repariert. Sie wird am 14. März für den Verkehr gesperrt.",
            "Verkehr gesperrt",
        ),
    ],
)
def test_a_conflict_is_named_by_what_its_sentences_share(one: str, other: str, name: str) -> None:
    """A unit alone says nothing; the noun that both put before it does. A date is named by what is said of it."""
    made = checks.digest({"text": one, "date": "2024-03-05"}, {"text": other, "date": "2024-03-05"})
    (story,) = made.stories
    assert [conflict.about for conflict in story.conflicts] == [name]
