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


@pytest.mark.parametrize(
    ("text", "value", "wording", "whose"),
    [
        ("Der Wirt, 67, lachte.", 67, "67", "Wirt"),
        ("Udo Kolb, 34, lachte.", 34, "34", "Udo Kolb"),
        ("Es lachte der junge Arzt, 34.", 34, "34", "Arzt"),
        ("Ida Reuter (44) lachte.", 44, "44", "Ida Reuter"),
        ("Ida Reuter (44, SPD) lachte.", 44, "44", "Ida Reuter"),
        ("Ein Mann (46) lachte.", 46, "46", "Mann"),
        ("Stute Nora, neun Jahre alt, lahmt.", 9, "neun", "Nora"),
        ("Das Mädchen ist elf Jahre alt.", 11, "elf", None),
        ("Ein zwölfjähriger Junge rief.", 12, "zwölf", "Junge"),
        ("Die Fahrerin war 43.", 43, "43", "Fahrerin"),
        ("Udo Kolb ist 34, seine Frau arbeitet.", 34, "34", "Udo Kolb"),
    ],
)
def test_ages_beside_a_name_or_noun(text: str, value: float, wording: str, whose: str | None) -> None:
    """A number between commas or in brackets right behind a person is an age; years may be written in words."""
    (figure,) = figures_in(text)
    assert (figure.value, figure.unit, figure.span.of(text)) == (value, "Jahre alt", wording)
    assert (figure.counted and figure.counted.of(text)) == whose


@pytest.mark.parametrize(
    "text",
    [
        "Kolb (21) traf.",
        "Kiel (12) verlor.",
        "Spieler (23) kamen.",
        "Udo Kolb (2011) schrieb das.",
        "Udo Kolb, 1968 geboren, kam.",
        "Es siegten Udo Kolb, 12, 14 und 15.",
        "Die Haft, 12, begann.",
        "Der Siebenjährige Krieg endete.",
        "Die siebenjährige Haft endete.",
        "Es war 15, als er kam.",
        "Das Ergebnis war 12, mehr nicht.",
        "Udo Kolb war 12. im Ziel.",
        "Udo Kolb war 2011, wie er sagte, in Kiel.",
    ],
)
def test_other_numbers_beside_names_are_no_ages(text: str) -> None:
    """Points behind a surname, years, lists, and numbers behind places and things are no ages."""
    assert [figure.unit for figure in figures_in(text) if figure.unit == "Jahre alt"] == []
