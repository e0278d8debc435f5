"""Dates of one thing, told in other words."""

import pytest

from tests.relating.planted import checks

OPENING = "Die Stadt Seeburg hat am Dienstag ihre Pläne für das alte Freibad am Mühlgraben vorgestellt."


def _dates(one: str, other: str) -> list[list[str]]:
    """Give the dates that two reports of one event give differently."""
    made = checks.digest(*({"text": f"{OPENING} {text}", "date": "2024-05-07"} for text in (one, other)))
    conflicts = (conflict for story in made.stories for conflict in story.conflicts if conflict.same_time)
    return [sorted(str(value.value) for value in conflict.values) for conflict in conflicts]


@pytest.mark.parametrize(
    ("one", "other", "dates"),
    [
        (
            "Das Becken ist seit 2016 undicht, wie Prüfer feststellten.",
            "Nach dem Gutachten verliert das Becken seit 2013 Wasser.",
            ["2013", "2016"],
        ),
        (
            "Die Nachbarn werden am 3. Juni in der Turnhalle informiert.",
            "Zur Informationsveranstaltung in der Turnhalle lädt sie am 13. Juni ein.",
            ["2024-06-03", "2024-06-13"],
        ),
        (
            "Gefunden worden war die Tonvase bei Grabungen im März 2023.",
            "Bei Grabungen hatten Archäologen im Juni 2023 eine Tonvase zutage gefördert.",
            ["2023-03", "2023-06"],
        ),
        (
            "Badmeister Jens Uhl werde zum 30. Juni ausscheiden, hieß es.",
            "Für Badmeister Jens Uhl ist zum 30. Juli Schluss.",
            ["2024-06-30", "2024-07-30"],
        ),
        (
            "Ein Chor tritt am 12. Juni auf der Seebühne auf.",
            "Am 21. Juni gibt es ein Konzert auf der Seebühne.",
            ["2024-06-12", "2024-06-21"],
        ),
        (
            "Nach Überzeugung der Prüfer hat das Becken seit 2016 Risse.",
            "Das Becken hat nach Überzeugung der Prüfer seit 2013 Risse.",
            ["2013", "2016"],
        ),
        (
            "Die Sanierung soll im Frühjahr 2028 abgeschlossen sein.",
            "Abgeschlossen sein soll die Sanierung im Herbst 2028. Im Juni 2026 wird der Parkplatz gepflastert.",
            ["2028-FA", "2028-SP"],
        ),
    ],
)
def test_dates_of_one_thing_contradict_each_other(one: str, other: str, dates: list[str]) -> None:
    """The same thing "since" then, the same doing at the same place, a thing told of once in each, has one date."""
    assert _dates(one, other) == [dates]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Die Bauarbeiten am Becken beginnen im Oktober 2024.", "Die Bauarbeiten am Becken enden im Sommer 2026."),
        ("Bewerbungen für die Bauleitung nimmt sie bis zum 31. Mai an.", "Die Bauleitung wird am 8. Juni bestimmt."),
        ("Im Ausschuss sprach Karin Rau am 29. April über das Becken.", "Über das Becken sprach Udo Klee am 2. Mai."),
        ("Der Ausschuss beriet am 29. April über das Becken.", "Der Ausschuss berät am 13. Mai über das Becken."),
        ("Das Becken wurde am 29. April von Fachleuten geprüft.", "Am 2. Mai besichtigte der Rat das Becken."),
        ("Am 13. Mai wird das Becken geleert.", "Am 14. Mai entscheidet der Rat über das Becken."),
        ("Das Volksfest beginnt am 1. Juni.", "Der Vorverkauf beginnt am 1. Juli."),
        ("Im Becken schwammen 2022 rund 4.512 Gäste.", "Im Becken schwammen 2023 rund 5.217 Gäste."),
        ("Am 3. April gab es im Umkleidehaus Alarm.", "Am 5. April brannte es im Umkleidehaus."),
        ("Das Becken ist bis heute gesperrt.", "Das Becken wurde am 29. April gesperrt."),
        (
            "Der Ausschuss beriet am 29. April und am 2. Mai über das Becken.",
            "Über das Becken beriet der Ausschuss am 2. Mai.",
        ),
    ],
)
def test_dates_of_other_things_do_not(one: str, other: str) -> None:
    """Another phase, another actor, what is past and what is ahead, or both dates in one article tell things apart."""
    assert _dates(one, other) == []


def test_all_that_give_a_date_with_the_same_statement_are_told() -> None:
    """Which date most articles give shows only where all that give it stand there."""
    others = (
        "Die Umkleiden aus Holz sollen bis Ende 2025 abgerissen werden.",
        "Abgerissen werden sollen bis Ende 2025 auch die Umkleiden aus Holz, hieß es am Dienstag.",
        "Die hölzernen Umkleiden sollen Mitte 2026 abgerissen werden.",
    )
    made = checks.digest(*({"text": f"{OPENING} {text}", "date": "2024-05-07"} for text in others))
    (conflict,) = (conflict for story in made.stories for conflict in story.conflicts)
    assert sorted(str(value.value) for value in conflict.values) == ["2025", "2025", "2026"]
