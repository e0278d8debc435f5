"""Votes that articles count differently for one ballot."""

from pathlib import Path

import pytest

from tests.relating.planted.checks import digest
from tests.relating.told import differing

OPENING = (
    "In Marienthal tagte am Dienstag der Kreistag bis kurz vor Mitternacht. "
    "Auf der Empore drängten sich die Zuhörer und hielten Plakate hoch."
)
BRIDGE = Path(__file__).parents[2] / "summarising" / "sets" / "bruecke"


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "Der Kreistag beschloss den Haushalt mit 31 zu 22 Stimmen.",
            "Für den Haushalt stimmten 33 Kreisräte, 20 dagegen.",
            ["Ja-Stimmen 31 33", "Nein-Stimmen 20 22"],
        ),
        (
            "Den Haushaltsplan nahm der Kreistag mit 31:22 Stimmen an.",
            "Der Kreistag hat den Haushalt beschlossen. 31 Kreisräte stimmten dafür, 23 dagegen.",
            ["Nein-Stimmen 22 23"],
        ),
        (
            "Bei drei Enthaltungen und 22 Gegenstimmen wurde die Kreisumlage erhöht.",
            "Die höhere Kreisumlage wurde mit 31:22 Stimmen beschlossen, zwei Räte enthielten sich.",
            ["Enthaltungen 2 3"],
        ),
        (
            "Mit 31 zu 22 Stimmen billigte der Kreistag den Haushalt für 2025.",
            "Für den Haushalt stimmten 31 Kreisräte, dagegen 20.",
            ["Nein-Stimmen 20 22"],
        ),
        (
            "Die Gesellschafter billigten das Geschäft mit neun zu vier Stimmen.",
            "Acht der Erben votierten für den Verkauf, fünf dagegen.",
            ["Ja-Stimmen 8 9", "Nein-Stimmen 4 5"],
        ),
        (
            "Das Freibad wird saniert. Mit 31 zu 22 Stimmen war der Kreistag für den Umbau.",
            "33 Kreisräte stimmten für die Sanierung, 22 dagegen.",
            ["Ja-Stimmen 31 33"],
        ),
    ],
)
def test_votes_on_one_motion_contradict(one: str, other: str, wanted: list[str]) -> None:
    """Other numbers on the same motion are a contradiction, votes for and votes against each by themselves."""
    assert differing(OPENING, one, other) == wanted


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Der Kreistag beschloss den Haushalt mit 31 zu 22 Stimmen.",
            "31 Kreisräte stimmten für den Haushalt, 22 waren dagegen.",
        ),
        (
            "Nachdem der Bauausschuss mit neun gegen drei Stimmen die Sanierung empfahl, entschied der Stadtrat.",
            "Der Stadtrat beschloss die Sanierung mit 27 gegen elf Stimmen.",
        ),
        (
            "Der Kreistag lehnte den Antrag zur Kreisumlage mit 31 zu 22 Stimmen ab.",
            "Für den Antrag zur Kreisumlage stimmten 22 Kreisräte, dagegen 31.",
        ),
        (
            "Der Kreistag beschloss den Haushalt mit 31 zu 22 Stimmen.",
            "Den Stellenplan billigte der Kreistag mit 31 zu 20 Stimmen.",
        ),
        (
            "Der Kreistag beschloss den Haushalt mit 31 zu 22 Stimmen. Den Stellenplan billigte er mit 31 zu 20.",
            "Der umstrittene Plan fand mit 31 zu 20 Stimmen eine Mehrheit.",
        ),
        (
            "Den Haushalt beschloss der Kreistag mit 31 zu 22, den Stellenplan mit 35 zu 18 Stimmen.",
            "Für den Stellenplan stimmten 35 Kreisräte, 18 dagegen. Für den Haushalt stimmten 31, 22 dagegen.",
        ),
        (
            "Der Finanzausschuss stimmte mit 9 zu 5 Stimmen für die Kreisumlage.",
            "Der Kreistag stimmte mit 31 zu 22 Stimmen für die Kreisumlage.",
        ),
        (
            "Ein Antrag der SPD zur Kreisumlage wurde mit 31 zu 22 Stimmen angenommen.",
            "Ein Antrag der CDU zur Kreisumlage wurde mit 30 zu 23 Stimmen angenommen.",
        ),
        (
            "Der Kreistag hat mit 31 zu 22 Stimmen den Haushalt beschlossen.",
            "Im vergangenen Jahr hatte der Kreistag den Haushalt mit 31 zu 20 Stimmen beschlossen.",
        ),
    ],
)
def test_other_ballots_and_equal_ones_do_not(one: str, other: str) -> None:
    """Another motion, body or day, and the same result in another form are no contradiction."""
    assert differing(OPENING, one, other) == []


def test_a_motion_named_too_generally_is_known_by_the_votes_that_agree() -> None:
    """Words like "das Vorhaben" and "das Projekt" are one where votes agree and the sentences before fit."""
    reports = [
        {"text": (BRIDGE / name).read_text(encoding="utf-8").split("---", 2)[2].strip(), "date": date}
        for name, date in (("bote.md", "2025-09-03"), ("rundschau.md", "2025-09-04"))
    ]
    (story,) = digest(*reports).stories
    votes = [conflict for conflict in story.conflicts if conflict.about == "Nein-Stimmen"]
    assert [[value.value for value in conflict.values] for conflict in votes] == [[19, 18]]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "Zum Landrat gewählt wurde Karl Meier mit 53,2 Prozent der Stimmen.",
            "Mit 51,4 Prozent der Stimmen wurde Karl Meier zum Landrat gewählt.",
            1,
        ),
        (
            "Zum Landrat gewählt wurde Karl Meier mit 53,2 Prozent der Stimmen.",
            "Anna Schulze wurde mit 46,8 Prozent der Stimmen nicht zum Landrat gewählt.",
            0,
        ),
        (
            "Bei der Wahl zum Landrat erhielt Karl Meier 128 Stimmen, Anna Schulze bekam 101.",
            "Bei der Wahl zum Landrat unterlag Anna Schulze mit 101 Stimmen.",
            0,
        ),
    ],
)
def test_votes_for_persons_belong_to_them(one: str, other: str, wanted: int) -> None:
    """Votes and shares of votes are compared only when they are for the same person or party."""
    assert len(differing(OPENING, one, other)) == wanted
