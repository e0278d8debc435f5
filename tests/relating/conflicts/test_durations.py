"""Lengths of time that differ."""

import pytest

from tests.relating.planted import checks

OPENING = "Vor dem Landgericht Seeburg ist am Dienstag der Prozess um den Brand der Mühle zu Ende gegangen."


def _lengths(one: str, other: str) -> list[list[str]]:
    """Give the lengths of time that two reports of one trial give differently."""
    made = checks.digest(*({"text": f"{OPENING} {text}", "date": "2024-05-07"} for text in (one, other)))
    conflicts = (conflict for story in made.stories for conflict in story.conflicts)
    return [sorted(str(v.value) for v in c.values) for c in conflicts if str(c.values[0].value).startswith("P")]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "Der Müller muss für drei Jahre und zwei Monate ins Gefängnis.",
            "Die Richter verhängten eine Strafe von zwei Jahren und zehn Monaten Haft.",
            ["P2Y10M", "P3Y2M"],
        ),
        ("Die Straße war sechs Stunden gesperrt.", "Die Sperrung dauerte acht Stunden.", ["PT6H", "PT8H"]),
        (
            "Sie rief zu einem 48-stündigen Warnstreik auf.",
            "Zu einem 24-stündigen Warnstreik wurde aufgerufen.",
            ["PT24H", "PT48H"],
        ),
        (
            "Den Lauf zur Mühle gewann Udo Rau in 2:07:41 Stunden.",
            "Nach 2 Stunden, 8 Minuten und 41 Sekunden war Udo Rau im Ziel.",
            ["PT2H7M41S", "PT2H8M41S"],
        ),
        ("Das Strafmaß: sieben Jahre und sechs Monate.", "Der Müller bekam sieben Jahre Knast.", ["P7Y", "P7Y6M"]),
        (
            "Richter Udo Rau verurteilte ihn zu drei Jahren Haft.",
            "Anton Greil muss zwei Jahre in Haft.",
            ["P2Y", "P3Y"],
        ),
        ("Der Vertrag hat eine Laufzeit von zwölf Monaten.", "Die Laufzeit beträgt 18 Monate.", ["P12M", "P18M"]),
    ],
)
def test_lengths_of_one_thing_are_compared(one: str, other: str, values: list[str]) -> None:
    """A sentence, a closure and the like have one length, however it is worded."""
    assert _lengths(one, other) == [values]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Das Gericht verurteilte ihn zu vier Jahren Haft.", "Der Staatsanwalt hatte fünf Jahre Haft gefordert."),
        ("Das Gericht verurteilte ihn zu vier Jahren Haft.", "Er muss für gut drei Jahre ins Gefängnis."),
        ("Das Gericht verurteilte ihn zu vier Jahren Haft.", "Seit drei Jahren sitzt er in Haft."),
        (
            "Anton Greil muss vier Jahre in Haft, Udo Rau drei Jahre.",
            "Das Gericht verurteilte Udo Rau zu drei Jahren Haft und Anton Greil zu vier Jahren Haft.",
        ),
        ("Die Straße war sechs Stunden gesperrt.", "Das Urteil lautet auf acht Jahre Haft."),
        ("Der Verkehr staute sich zwei Stunden lang.", "Die Brücke war vier Stunden gesperrt."),
        ("Die Partei gewann die Wahl und regiert fünf Jahre.", "Für den Bau braucht die Partei sechs Jahre."),
        ("Das Beben dauerte 40 Sekunden.", "Das Beben dauerte 60 Sekunden."),
        (
            "Die Wirte fordern mehr Geld, bei einer Laufzeit von zwölf Monaten.",
            "Die Müllerin hat angeboten, die Laufzeit auf 18 Monate zu verkürzen.",
        ),
        ("Die Wirte fordern mehr Geld, bei einer Laufzeit von zwölf Monaten.", "Die Laufzeit beträgt 18 Monate."),
        ("Das Gericht verurteilte ihn zu vier Jahren Haft.", "In Haft kam ein 34 Jahre alter Mann."),
    ],
)
def test_other_lengths_are_not(one: str, other: str) -> None:
    """What was asked for, is rounded, lies between then and now, or is another's is no contradiction."""
    assert _lengths(one, other) == []
