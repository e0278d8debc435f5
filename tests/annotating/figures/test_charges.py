"""Whose doing a figure is that somebody is accused of."""

import pytest

from tests.annotating.figures.test_search import figures_in


@pytest.mark.parametrize(
    ("text", "charged"),
    [
        ("Russland warf der Ukraine vor, 120.000 Soldaten an die Grenze zu verlegen.", "Ukraine"),
        ("Kritisch ist, dass Russland der Ukraine vorwarf, 120.000 Soldaten zu verlegen.", "Ukraine"),
        ("Polen beschuldigt Russland, 300 Konten geführt zu haben.", "Russland"),
        ("Russland schlug der Ukraine vor, 120.000 Soldaten zu verlegen.", None),
        ("Russland warf der Ukraine vor, dass Polen 120.000 Soldaten verlege.", None),
        ("Die Ukraine hat 120.000 Soldaten.", None),
    ],
)
def test_who_is_accused_does_what_the_infinitive_tells(text: str, charged: str | None) -> None:
    """Only with a verb of accusing: who proposes something to somebody does not say what they do."""
    (figure,) = figures_in(text)
    assert (figure.charged.of(text) if figure.charged else None) == charged
