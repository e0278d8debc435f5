"""Figures that are left over on both sides."""

import pytest

from presseschau.relating.conflicts.quantities import quantities_of
from presseschau.relating.conflicts.unmatched import MOST_LEFT, left
from tests.relating.planted.checks import digest
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
        ("Ein 34-jähriger Radler stürzte in den Teich.", "Ein Biker landete im Wasser. Der 43-Jährige fror.", True),
        ("Ein 34-jähriger Radler stürzte in den Teich.", "Ein Biker landete im Wasser. Der 41-Jährige fror.", False),
        (
            "Die Parkbau hatte 2023 einen Verlust von 840.000 Euro verbucht.",
            "Einen Verlust von 480.000 Euro hatte das Familienunternehmen 2023 ausgewiesen.",
            True,
        ),
        (
            "Der Etat der Parkbau liegt bei 2,4 Millionen Euro.",
            "Der Etat der Parkbau soll mit dem Ausbau auf 2,8 Millionen Euro steigen.",
            False,
        ),
        (
            "Der Etat der Parkbau liegt bei 2,4 Millionen Euro.",
            "Die Parkbau hat einen Etat von 2,8 Millionen Euro.",
            True,
        ),
        ("Gärtner setzten 240 Obstbäume.", "Im Winter fällten Waldarbeiter 310 Pappeln.", False),
        ("Gärtner setzten 240 Obstbäume.", "Gärtner setzten 240 Obstbäume und 310 Sträucher.", False),
        ("Gärtner setzten 240 Obstbäume.", "Gärtner setzten 2.900 Obstbäume.", False),
        ("Gärtner setzten 240 Obstbäume.", "Angepflanzt wurden von den Gärtnern 1.100 Bäume.", False),
        ("Ein 34-jähriger Radler stürzte in den Teich.", "Ein 42 Jahre alter Radler stürzte in den Teich.", True),
        ("Ein 34-jähriger Radler stürzte in den Teich.", "Ein 54 Jahre alter Radler stürzte in den Teich.", False),
        ("Gärtner setzten rund 240 Obstbäume.", "Gärtner setzten 238 Obstbäume.", False),
        ("Der Eintritt kostet 8 Euro.", "Für Kinder kostet der Eintritt 5 Euro.", False),
        ("Der Kiosk kostet netto 40.000 Euro Pacht.", "Der Kiosk kostet 47.000 Euro Pacht.", False),
        ("Der Teich hat künftig 300 Fische.", "Der Teich hat bislang 210 Fische.", False),
        ("Für das Nordtor waren 30.000 Euro veranschlagt.", "Das Nordtor kostete 41.000 Euro.", False),
        ("Die Kosten des Nordtors sind auf 30.000 Euro veranschlagt.", "41.000 Euro soll das Nordtor kosten.", True),
        ("Den Westflügel besuchten 300 Schüler.", "Den Ostflügel besuchten 240 Schüler.", False),
        ("Im Teich wurden 3,86 Meter Tiefe gemessen.", "Gemessen wurden im Teich 3,9 Meter Tiefe.", False),
        ("Im Teich schwimmen 240 Fische.", "Beim Fest standen 420 Stühle.", False),
        ("Zum Park fahren auf der RB 33 täglich 45 Busse.", "Auf der RB 33 fahren 29 Busse zum Park.", True),
        ("Zum Park fahren auf RB 31 und RB 33 45 Busse.", "Auf der RB 33 fahren 29 Busse zum Park.", False),
    ],
)
def test_what_both_tell_in_like_words_is_compared(one: str, other: str, conflict: bool) -> None:  # noqa: FBT001
    """What is counted may be named otherwise, unless a limit, a kind, a group, a time or a subject tells it apart."""
    assert bool(differing(OPENINGS, one, other)) is conflict


@pytest.mark.parametrize(("counted", "conflicts"), [(MOST_LEFT - 1, 1), (MOST_LEFT + 1, 0)])
def test_a_table_of_figures_is_not_compared(counted: int, conflicts: int) -> None:
    """A text that has more figures of a kind for itself than a report does is a list, whose lines meet by chance."""
    rows = " ".join(f"Beet {chr(64 + place)} fasst {61 + 7 * place} Primeln." for place in range(1, counted + 1))
    found = differing(
        OPENINGS, f"Gärtner setzten 2.400 Obstbäume. {rows}", "Angepflanzt wurden von den Gärtnern 3.100 Bäume."
    )
    assert len(found) == conflicts


def test_a_figure_that_leaves_room_is_answered_only_by_one_nearby() -> None:
    """To say "mehr als 240" is true of 260 and of 2,600, but only the first is the same count told otherwise."""
    one, other = "Gärtner setzten mehr als 240 Obstbäume.", "Angepflanzt wurden von den Gärtnern {} Bäume."
    quantities = [
        [q for article in digest({"text": text, "date": "2024-05-07"}).articles for q in quantities_of(article)]
        for text in (one, other.format(260), other.format(640))
    ]
    assert [len(list(left(quantities[0], told))) for told in quantities[1:]] == [0, 1]


def test_a_speed_is_compared_however_it_is_told() -> None:
    """A speed after "Tempo" and one in "km/h" are of one measure."""
    one, other = "Ein Raser fuhr mit Tempo 87 durch die Allee.", "In der Allee wurde ein Raser mit 91 km/h gemessen."
    assert differing(OPENINGS, one, other) == ["Geschwindigkeit (Kilometer pro Stunde) 87 91"]


def test_figures_of_two_stated_years_are_no_slip_of_each_other() -> None:
    """Turned digits are of one day, unless each sentence tells its own year."""
    told = (
        "Der Umsatz der Parkbau sank 2023 um sieben Prozent auf 412 Millionen Euro.",
        "2020, im besten Jahr der Parkbau, lag ihr Umsatz bei 421 Millionen Euro.",
    )
    texts = [f"{opening} {text}" for opening, text in zip(OPENINGS, told, strict=True)]
    made = digest(*({"text": text, "date": "2024-05-07"} for text in texts))
    assert [conflict.same_time for story in made.stories for conflict in story.conflicts] == [False]
