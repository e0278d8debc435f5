"""Ages of people."""

import pytest

from tests.annotating.figures.test_search import figures_in


@pytest.mark.parametrize(
    ("text", "value", "whose"),
    [
        ("Der 43-jährige Fahrer floh.", 43, "Fahrer"),
        ("Die 43-jährige mutmaßliche Täterin schwieg.", 43, "Täterin"),
        ("Der 21jährige Karl Meier siegte.", 21, "Karl Meier"),
        ("Ein 43-Jähriger starb.", 43, None),
        ("Ein 54 Jahre alter Mann starb.", 54, "Mann"),
        ("Die Fahrerin war 43 Jahre alt.", 43, None),
        ("Die 60 Jahre alte Brücke ist marode.", 60, "Brücke"),
    ],
)
def test_age_and_whose_it_is(text: str, value: float, whose: str | None) -> None:
    """An age is a figure in years; its wording is the number alone, also within a word."""
    (figure,) = figures_in(text)
    assert (figure.value, figure.unit, figure.span.of(text)) == (value, "Jahre alt", str(value))
    assert (figure.counted and figure.counted.of(text)) == whose


@pytest.mark.parametrize(
    "text",
    [
        "Er bekam eine 17-jährige Haftstrafe.",
        "Nach 30-jähriger Ehe kam es zur 30-jährigen Feier.",
        "Die Verhandlungen dauerten 17 Jahre.",
        "Das Alter liegt bei 43 Jahre",
    ],
)
def test_spans_of_years_are_no_ages(text: str) -> None:
    """What is or lasts so many years is no age."""
    assert figures_in(text) == ()
