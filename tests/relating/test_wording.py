"""Passages in a form by which they can be compared."""

import pytest

from presseschau.relating.wording import without_persons
from tests.relating.planted.checks import digest


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Bürgermeisterin Ida Moos lehnt den Umbau ab.", "Bürgermeisterin lehnt den Umbau ab."),
        ("Der Radler, 34, stürzte.", "Der Radler, , stürzte."),
        ("Der Rat der Stadt Seeburg lehnt den Umbau ab.", "Der Rat der Stadt Seeburg lehnt den Umbau ab."),
    ],
)
def test_who_is_meant_is_left_out(text: str, left: str) -> None:
    """Names and ages of persons; their offices and the names of places tell what is said, and marks stay."""
    (article,) = digest({"text": text, "date": "2024-05-07"}).articles
    (sentence,) = article.sentences
    assert without_persons(article, sentence.span) == left
