"""Sentences that state nothing."""

import pytest

from presseschau.german.scraps import is_scrap


@pytest.mark.parametrize(
    ("wording", "content", "verb", "scrap"),
    [
        ("Bad Seeburg.", 2, False, True),
        ("Mit Material von ddt.", 2, False, True),
        ("Rückblende.", 1, False, True),
        ("Was nun?", 0, False, True),
        ("Die Halle ist dicht.", 2, False, False),
        ("Der Rat tagte.", 2, True, False),
        ("Kosten damals: 1,9 Millionen Euro.", 3, False, False),
        ("Freispruch für die Leiterin des Bauamts in Seeburg.", 4, False, False),
    ],
)
def test_a_few_words_without_a_verb_state_nothing(wording: str, content: int, verb: bool, scrap: bool) -> None:  # noqa: FBT001
    """A verb, an auxiliary too, a number or many content words make a statement."""
    assert is_scrap(wording, content=content, verb=verb) is scrap
