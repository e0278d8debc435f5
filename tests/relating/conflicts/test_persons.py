"""People who are counted by a noun here and by a verb there, and their ages."""

import pytest

from tests.relating.told import differing

OPENING = (
    "In Seeburg ist am Dienstag ein Reisebus von der Bundesstraße abgekommen und umgekippt. "
    "Die Straße nach Marienthal war den ganzen Tag gesperrt."
)


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Es gab 17 Verletzte.", "21 Menschen wurden verletzt, teilte die Polizei mit.", "verletzte Menschen 17 21"),
        ("Es gab zwölf Todesopfer.", "14 Menschen kamen ums Leben.", "tote Menschen 12 14"),
        ("Zwölf Menschen starben.", "Nun sind 14 Tote zu beklagen.", "tote Menschen 12 14"),
        ("Die Polizei nahm 17 Personen fest.", "Es gab 21 Festnahmen.", "festgenommene Personen 17 21"),
        ("Drei Menschen wurden schwer verletzt.", "Es gab vier Schwerverletzte.", "schwer verletzte Menschen 3 4"),
        ("Sechs Menschen werden vermisst.", "Nach fünf Vermissten wird gesucht.", "vermisste Menschen 5 6"),
        ("Unter den Toten sind drei Kinder.", "Vier Kinder starben.", "Kinder 3 4"),
        ("Die Feuerwehr brachte 40 Menschen in Sicherheit.", "60 Menschen wurden evakuiert.", "Menschen 40 60"),
        ("Dabei wurden acht Menschen getötet und 20 verletzt.", "Es gab 25 Verletzte.", "verletzte Menschen 20 25"),
    ],
)
def test_a_noun_and_a_verb_count_the_same_people(one: str, other: str, wanted: str) -> None:
    """Nominalised participles count the people whom a verb puts into that state elsewhere."""
    found = differing(OPENING, one, other)
    assert len(found) == 1
    assert found[0].split()[-2:] == wanted.split()[-2:]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bei dem Unfall starben zwei Menschen.", "Bei dem Unfall wurden fünf Menschen verletzt."),
        ("Bei dem Unfall wurden drei Menschen schwer verletzt.", "Bei dem Unfall wurden vier Menschen verletzt."),
        ("Drei Menschen wurden schwer verletzt.", "Es gab drei Schwerverletzte."),
        ("Bei dem Unfall wurden acht Menschen verletzt.", "Bei dem Unfall wurden vier weitere Menschen verletzt."),
        ("Es gab acht Verletzte, darunter vier Kinder.", "Im Bus saßen acht Kinder."),
        ("Es gab acht Verletzte.", "Im vergangenen Jahr gab es bei Unfällen an dieser Stelle zwölf Verletzte."),
        (
            "Es gab acht Verletzte.",
            "Acht Menschen wurden verletzt. Bei einem Unfall in Nordheim gab es drei Verletzte.",
        ),
        ("Zehn Verletzte kamen ins Krankenhaus.", "Insgesamt gab es 17 Verletzte."),
        ("Bei dem Unfall wurden 15 Menschen nicht verletzt.", "Bei dem Unfall wurden acht Menschen verletzt."),
    ],
)
def test_other_people_are_another_count(one: str, other: str) -> None:
    """Another state, degree, part, time or place is no contradiction."""
    assert differing(OPENING, one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Der 43-jährige Fahrer floh.", "Der 45 Jahre alte Fahrer ist verschwunden.", ["Alter: Fahrer 43 45"]),
        ("Ein 43-Jähriger starb an der Unfallstelle.", "An der Unfallstelle starb ein 34-Jähriger.", 1),
        ("Der 43-jährige Fahrer floh.", "Der 43 Jahre alte Fahrer ist verschwunden.", []),
        ("Der 43-jährige Fahrer floh.", "Die 45 Jahre alte Beifahrerin wartete.", []),
        ("Ein 43-Jähriger starb an der Unfallstelle.", "An der Unfallstelle wurde ein 40-Jähriger verletzt.", []),
        ("Ein 43-Jähriger starb, ein 40-Jähriger starb später.", "Später starb noch ein 40-Jähriger.", []),
    ],
)
def test_ages_of_one_person(one: str, other: str, wanted: list[str] | int) -> None:
    """Two ages contradict when each article has one only and both call whose it is alike."""
    found = differing(OPENING, one, other)
    assert (len(found) if isinstance(wanted, int) else found) == wanted


def test_those_at_the_scene_are_all_or_a_part() -> None:
    """More passengers than people cannot be hurt; fewer can, when the driver is counted elsewhere."""
    people = "17 Menschen wurden verletzt."
    assert differing(OPENING, people, "21 Fahrgäste wurden verletzt, teilte die Polizei mit.")
    assert not differing(OPENING, people, "15 Fahrgäste wurden verletzt, teilte die Polizei mit.")
    assert differing(OPENING, "15 Fahrgäste wurden verletzt.", "Verletzt wurden 18 Passagiere.")
