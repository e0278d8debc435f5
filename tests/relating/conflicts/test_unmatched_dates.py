"""Dates that are left over on both sides."""

import pytest

from tests.relating.planted import checks

OPENINGS = (
    (
        "Die Stadt Seeburg will das alte Freibad am Mühlgraben umbauen. "
        "Die Pläne stellte Baurätin Karin Wiesner am Dienstag vor vielen Zuhörern vor."
    ),
    (
        "Aus dem Freibad am Mühlgraben soll etwas Neues werden. "
        "Wie das aussieht, erfuhren die Seeburger am Dienstag von Karin Wiesner aus dem Bauamt."
    ),
)
"""Two reports of one event that share hardly a word, so that they are independent texts."""


def _dates(one: str, other: str) -> list[list[str]]:
    made = checks.digest(
        *(
            {"text": f"{opening} {text}", "date": "2024-05-07"}
            for opening, text in zip(OPENINGS, (one, other), strict=True)
        )
    )
    conflicts = (conflict for story in made.stories for conflict in story.conflicts)
    return [sorted(str(value.value) for value in conflict.values) for conflict in conflicts]


@pytest.mark.parametrize(
    ("one", "other", "dates"),
    [
        (
            "Das Planschbecken soll im Juni fertig werden.",
            "Mit der Fertigstellung des Planschbeckens rechnet das Amt im August.",
            ["2024-06", "2024-08"],
        ),
        (
            "Einsprüche nimmt das Bauamt bis zum 3. Juni entgegen.",
            "Beim Bauamt kann sich bis zum 17. Juni beschweren, wem der Plan missfällt.",
            ["2024-06-03", "2024-06-17"],
        ),
        (
            "Der Sprungturm wurde am Montagabend gesperrt.",
            "Prüfer sperrten den Sprungturm am Sonntagabend.",
            ["2024-05-05TEV", "2024-05-06TEV"],
        ),
        (
            "Die Ausschusssitzung begann um 18.30 Uhr.",
            "Um 19.30 Uhr eröffnete der Vorsitzende die Ausschusssitzung.",
            ["2024-05-07T18:30", "2024-05-07T19:30"],
        ),
        (
            "Das 1928 gegründete Kiosk bleibt.",
            "Gegründet worden war das Kiosk 1932.",
            ["1928", "1932"],
        ),
    ],
)
def test_one_thing_dated_twice_is_a_contradiction(one: str, other: str, dates: list[str]) -> None:
    """A month, a deadline, the evening of a day, an hour or a year, whatever words tell what is dated."""
    assert _dates(one, other) == [dates]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Das Planschbecken soll im Juni fertig werden.", "Die Rutsche wird im August geliefert."),
        ("Vom 3. Juni an ist das Becken leer.", "Erst am 17. Juni ist das Becken nicht mehr leer."),
        ("Der Umbau beginnt im Juni.", "Der Umbau endet im August."),
        ("Bis zum frühen Montagmorgen fahren Badebusse.", "Von Samstag an hilft man an den Haltestellen in Badebusse."),
        ("Ursprünglich sollte das Planschbecken im Juni fertig sein.", "Das Planschbecken wird im August fertig."),
        ("Der Sprungturm wurde am Montag gesperrt.", "Am Sonntag sprangen vom Sprungturm noch viele."),
        ("Um 18.30 Uhr begann die Ausschusssitzung.", "Gegen 18.35 Uhr ging die Ausschusssitzung los."),
        ("Die Ausschusssitzung begann um 10 Uhr.", "Um 18.30 Uhr eröffnete der Vorsitzende die Ausschusssitzung."),
        ("Gegen 3 Uhr brach der Damm im Ortsteil.", "Um 2 Uhr tranken die Wirte noch Bier."),
        ("Der Sprungturm war 1928 erneuert worden.", "Den Sprungturm bauten Handwerker 1932."),
        ("Die Debatte im Bauausschuss dauerte einen Monat.", "Vier Wochen hat der Bauausschuss debattiert."),
        (
            "Um 18.30 Uhr begann die Sitzung. Um 21 Uhr begann die Abstimmung.",
            "Die Debatte begann um 19.15 Uhr. Um 20 Uhr begann die Beratung.",
        ),
        ("Das Planschbecken soll im Juni fertig werden.", "Das Planschbecken soll am 12. Juni fertig werden."),
        ("Der Umbau beginnt im Juni.", "Der Verkauf beginnt im August."),
        ("Das Planschbecken öffnet im Juni.", "Im August öffnet die Rutsche."),
        (
            "Der Rat stimmt am 3. Juni über den Umbau des Freibads ab.",
            "Am 17. Juni stellt der Rat die Pläne des Freibads aus.",
        ),
        ("Der Kreis drohte 1995 mit dem Abriss.", "1996 war von einem Abriss des Sprungturms die Rede."),
    ],
)
def test_other_things_and_phases_are_dated_for_themselves(one: str, other: str) -> None:
    """Another thing, the end instead of the beginning, a plan given up, or a coarser date contradicts nothing.

    Nor do hours of another part of the day, what was before, other units, or one of several dates that may be meant.
    """
    assert _dates(one, other) == []


def test_lengths_of_time_are_compared() -> None:
    """How long something took may be told in any words."""
    one, other = "Die Debatte im Bauausschuss dauerte drei Stunden.", "Fünf Stunden hat der Bauausschuss debattiert."
    assert _dates(one, other) == [["PT3H", "PT5H"]]


def test_hours_over_midnight_are_near() -> None:
    """Half past eleven and a quarter past midnight lie three quarters of an hour apart."""
    found = _dates("Das Konzert war um 23.30 Uhr vorbei.", "Um 0.15 Uhr endete das Konzert.")
    assert [sorted(date[-5:] for date in group) for group in found] == [["00:15", "23:30"]]
