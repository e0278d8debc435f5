"""Figures that are left over on both sides."""

import pytest

from tests.relating.told import differing

OPENINGS = (
    (
        "Der neue Kurpark am Mühlgraben in Seeburg ist eröffnet. "
        "Bürgermeister Jens Uhl schnitt am Dienstag das Band durch, die Stadtkapelle spielte dazu einen Marsch."
    ),
    (
        "Feststimmung am Mühlgraben: Seeburg hat einen Kurpark. "
        "Rathauschef Uhl gab ihn am Dienstag frei, bei Blasmusik und Sonnenschein."
    ),
)
"""Two reports of one event that share hardly a word, so that they are independent texts."""


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("Gärtner setzten 240 Obstbäume.", "Angepflanzt wurden von den Gärtnern 310 Bäume.", True),
        ("Für die Eisbahn wurden 64 Lampen montiert.", "An der Eisbahn leuchten 46 Lampen.", True),
        ("Die Tretbootflotte zählt 12 Schwäne.", "14 Schwäne gehören zur Tretbootflotte.", True),
        ("Mit 140 Fahrzeugen kam der Oldtimerklub.", "Der Oldtimerklub brachte 190 Wagen mit.", True),
        ("Gärtner setzten 240 Obstbäume.", "Im Winter fällten Waldarbeiter 310 Pappeln.", False),
        ("Gärtner setzten 240 Obstbäume.", "Gärtner setzten 240 Obstbäume und 310 Sträucher.", False),
        ("Gärtner setzten 240 Obstbäume.", "Gärtner setzten 2.900 Obstbäume.", False),
        ("Gärtner setzten rund 240 Obstbäume.", "Gärtner setzten 238 Obstbäume.", False),
        ("Der Eintritt kostet 8 Euro.", "Für Kinder kostet der Eintritt 5 Euro.", False),
        ("Der Kiosk kostet netto 40.000 Euro Pacht.", "Der Kiosk kostet 47.000 Euro Pacht.", False),
        ("Der Teich hat künftig 300 Fische.", "Der Teich hat bislang 210 Fische.", False),
        ("Für das Nordtor waren 30.000 Euro veranschlagt.", "Das Nordtor kostete 41.000 Euro.", False),
        ("Den Westflügel besuchten 300 Schüler.", "Den Ostflügel besuchten 240 Schüler.", False),
        ("Im Teich wurden 3,86 Meter Tiefe gemessen.", "Gemessen wurden im Teich 3,9 Meter Tiefe.", False),
    ],
)
def test_what_both_tell_in_like_words_is_compared(one: str, other: str, conflict: bool) -> None:  # noqa: FBT001
    """What is counted may be named otherwise, unless a limit, a kind, a group, a time or a subject tells it apart."""
    assert bool(differing(OPENINGS, one, other)) is conflict


def test_a_speed_is_compared_however_it_is_told() -> None:
    """A speed after "Tempo" and one in "km/h" are of one measure."""
    one, other = "Ein Raser fuhr mit Tempo 87 durch die Allee.", "In der Allee wurde ein Raser mit 91 km/h gemessen."
    assert differing(OPENINGS, one, other) == ["Geschwindigkeit (Kilometer pro Stunde) 87 91"]
