"""For how long something is so."""

import pytest

from presseschau.relating.statements.times import are_passing


@pytest.mark.parametrize(
    ("words", "passing"),
    [
        ("die brücke ist noch gesperrt", True),
        ("die brücke wurde noch am abend gesperrt", False),
        ("er bestritt das noch im gerichtssaal", False),
        ("er hat weder zugesagt noch abgesagt", False),
        ("die brücke bleibt vorerst noch am ort", True),
    ],
)
def test_noch_may_tell_how_soon(words: str, *, passing: bool) -> None:
    """What is "noch gesperrt" is so for a while; "noch am Abend" tells when, and "weder ... noch" denies."""
    assert are_passing(words.split()) is passing
