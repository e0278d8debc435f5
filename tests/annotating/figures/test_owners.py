"""Who states a figure: bodies with a place in their name, own accounts, ages by which somebody is called."""

import pytest

from tests.annotating.figures.test_search import figures_in


@pytest.mark.parametrize(
    ("text", "speaker", "owner"),
    [
        ("Laut Leitstelle Tirol waren 220 Helfer da.", "Leitstelle Tirol", None),
        ("Nach Angaben der Einsatzleitung Kiel kamen 300 Gäste.", "der Einsatzleitung Kiel", None),
        ("Flughafen Hannover schätzt den Schaden auf 700 Euro.", "Flughafen Hannover", None),
        ("Laut der Stadt Kiel kamen 300 Gäste.", "Kiel", "Kiel"),
        ("Laut Greenpeace kamen 300 Gäste.", "Greenpeace", "Greenpeace"),
        ("Das Unternehmen beschäftigt nach eigenen Angaben 240 Menschen.", "Das Unternehmen", None),
        ("Greenpeace zählt nach eigenen Angaben rund 240 Helfer.", "Greenpeace", "Greenpeace"),
        ("Der Streik in Kiel kostete die Bahn nach eigenen Angaben 700 Euro.", None, None),
        ("Vergleichbare Verträge des Landes sehen 700 Euro vor.", None, None),
        ("Der Sprecher des Landes nannte 700 Euro.", "Der Sprecher des Landes", None),
    ],
)
def test_the_head_of_a_phrase_states_a_figure(text: str, speaker: str | None, owner: str | None) -> None:
    """A place behind the noun for a body only tells which one; what a genitive names does not speak."""
    (figure,) = figures_in(text)
    assert (figure.speaker.of(text) if figure.speaker else None) == speaker
    assert [span.of(text) for span in figure.owners] == ([owner] if owner else [])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der 64-Jährige sei krank, sagte die Richterin.", None),
        ("Gegen den 58-jährigen Fahrer werde nicht ermittelt, sagte die Richterin.", None),
        ("Ein 58-jähriger Fahrer sei krank, sagte die Richterin.", "die Richterin"),
        ("„Der 64-Jährige ist krank“, sagte die Richterin.", "die Richterin"),
    ],
)
def test_nobody_states_the_age_by_which_somebody_is_called(text: str, speaker: str | None) -> None:
    """The writer varies a name by it inside what others say; in their own words, and of somebody new, they tell it."""
    (figure,) = figures_in(text)
    assert (figure.speaker.of(text) if figure.speaker else None) == speaker
