"""Passages that speak of what was told right before them."""

import pytest

from presseschau.relating.statements.pointing import speaks_of_such
from tests.relating.said import said_in


@pytest.mark.parametrize(
    ("sentence", "such"),
    [
        ("Eine solche Warnung hat es nicht gegeben.", True),
        ("Derartige Zusagen habe niemand gemacht, sagte sie.", True),
        ("Eine Warnung hat es nicht gegeben.", False),
        ("Die Solcherstraße bleibt gesperrt.", False),
    ],
)
def test_such_a_thing_is_what_its_own_text_told(sentence: str, such: bool) -> None:  # noqa: FBT001 - what is expected
    """It is no denial of what another text tells of a thing of that name."""
    assert [speaks_of_such(assertion) for assertion in said_in(sentence)] == [such]
