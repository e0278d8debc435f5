"""Numbers in digits and words."""

import pytest

from presseschau.annotating.numbers import parse_digits, parse_word


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("100.000", 100_000),
        ("1’200’000", 1_200_000),
        ("120 000", 120_000),
        ("1.250,50", 1250.5),
        ("2,5", 2.5),
        ("20.30", None),
        ("1.23.456", None),
        ("drei", None),
    ],
)
def test_digits(text: str, value: float | None) -> None:
    """Dots, spaces and apostrophes group thousands, a comma begins the fraction; anything else is no number."""
    assert parse_digits(text) == value


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("zwölf", 12),
        ("dreiundzwanzig", 23),
        ("hundertzwanzig", 120),
        ("zweitausenddreihundertfünf", 2305),
        ("eineinhalb", 1.5),
        ("tausendundeins", 1001),
        ("anderthalb", 1.5),
        ("mund", None),
        ("hundertwasser", None),
        ("x" * 100, None),
    ],
)
def test_words(word: str, value: float | None) -> None:
    """Number words are put together from their parts; words that only hold one are none."""
    assert parse_word(word) == value
