"""What measures measure."""

import pytest

from tests.relating.told import differing

OPENING = (
    "Am Strand von Seeburg ist am Dienstag ein Frachter gestrandet. "
    "Schaulustige verfolgten die Bergung des Frachters vom Deich aus."
)


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("Der Frachter ist 84 Meter lang.", "Fachleute gaben die Länge mit 88 Metern an.", True),
        ("Der Frachter ist 84 Meter lang.", "Aus 88 Metern Höhe filmte eine Drohne.", False),
        ("Der Schleppzug ist 84 Meter lang.", "Ein 88 Meter langer Kran half.", False),
        ("Er soll 4,2 Millionen Euro kosten.", "Der Preis wird mit 4,6 Millionen Euro angegeben.", True),
        ("Bisher kostete er 4,2 Millionen Euro.", "Der Preis wird mit 4,6 Millionen Euro angegeben.", False),
        ("Die Bergung war 412.000 Euro wert.", "Es geht um 421.000 Euro.", True),
        ("Die Bergung war 412.000 Euro wert.", "Es geht um 440.000 Euro.", False),
        ("37 Menschen wurden verletzt, vier davon schwer.", "Fünf Menschen wurden schwer verletzt.", True),
        ("Rund 500 Menschen protestierten am Deich.", "Etwa 800 Teilnehmer kamen zur Kundgebung.", True),
    ],
)
def test_measures_of_one_aspect_are_compared(one: str, other: str, conflict: bool) -> None:  # noqa: FBT001
    """A length is compared with a length, a price with a price, however worded; digits that changed places by it."""
    assert bool(differing(OPENING, one, other)) is conflict


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("Die Beteiligung lag bei 71,4 Prozent.", "68,9 Prozent der Berechtigten gaben ihre Stimme ab.", True),
        ("Die Wahlbeteiligung betrug 71,4 Prozent.", "68,9 Prozent der Seeburger gingen zur Urne.", True),
        ("Die Wahlbeteiligung betrug 71,4 Prozent.", "68,9 Prozent der Seeburger gaben ihr Wort.", False),
        ("Die Auslastung der Züge lag bei 84 Prozent.", "Die Züge waren zu 78 Prozent ausgelastet.", True),
    ],
)
def test_several_words_may_name_an_aspect(one: str, other: str, conflict: bool) -> None:  # noqa: FBT001
    """Who cast their votes are the turnout, though nobody says so."""
    opening = "Bei der Wahl in Seeburg hat am Sonntag das Bündnis um Karin Wiesner gewonnen."
    assert bool(differing(opening, one, other)) is conflict
