"""Measures of so much for each of something."""

import pytest

from tests.annotating.figures.test_search import figures_in


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Sie verlangt 950 Euro pro Tag.", ["Euro pro Tag"]),
        ("Sie verlangt einen Tagessatz von 950 Euro.", ["Euro pro Tag"]),
        ("Der Stundenlohn stieg von 13 auf 15 Euro.", ["Euro pro Stunde", "Euro pro Stunde"]),
        ("Der Tagessatz für Gäste beträgt 950 Euro.", ["Euro"]),
        ("Zum Tagessatz fährt man 40 Kilometer.", ["Kilometer"]),
        ("Der Tagessatz gilt, dazu kommen 950 Euro.", ["Euro"]),
    ],
)
def test_a_noun_tells_for_each_of_what(text: str, units: list[str]) -> None:
    """A sum that a noun for a rate is told of is one for each day or hour, as if that were said behind it."""
    assert [figure.unit for figure in figures_in(text)] == units
