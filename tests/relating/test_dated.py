"""Dates of one thing, told in other words."""

import pytest

from tests.relating.planted import checks

OPENING = "Die Stadt Seeburg hat am Dienstag ihre Pläne für das alte Freibad am Mühlgraben vorgestellt."


def _dates(one: str, other: str) -> list[list[str]]:
    """Give the dates that two reports of one event give differently."""
    made = checks.digest(*({"text": f"{OPENING} {text}", "date": "2024-05-07"} for text in (one, other)))
    conflicts = (conflict for story in made.stories for conflict in story.conflicts)
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
    ],
)
def test_dates_of_one_thing_contradict_each_other(one: str, other: str, dates: list[str]) -> None:
    """The same thing "since" then, or the same doing at the same place, has one date."""
    assert _dates(one, other) == [dates]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Die Bauarbeiten am Becken beginnen im Oktober 2024.", "Die Bauarbeiten am Becken enden im Sommer 2026."),
        ("Bewerbungen für die Bauleitung nimmt sie bis zum 31. Mai an.", "Die Bauleitung wird am 8. Juni bestimmt."),
        ("Im Ausschuss sprach Karin Rau am 29. April über das Becken.", "Über das Becken sprach Udo Klee am 2. Mai."),
        ("Der Ausschuss beriet am 29. April über das Becken.", "Der Ausschuss berät am 13. Mai über das Becken."),
        (
            "Der Ausschuss beriet am 29. April und am 2. Mai über das Becken.",
            "Über das Becken beriet der Ausschuss am 2. Mai.",
        ),
    ],
)
def test_dates_of_other_things_do_not(one: str, other: str) -> None:
    """Another phase, another actor, what is past and what is ahead, or both dates in one article tell things apart."""
    assert _dates(one, other) == []
