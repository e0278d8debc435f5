"""Dates of one role that are told in quite other words."""

import pytest

from tests.relating.planted import checks

OPENINGS = (
    (
        "Die Stadt Seeburg streitet über das alte Werk der Firma Elmtech am Mühlgraben. "
        "Davon berichtete Baurätin Karin Wiesner am Montag vor vielen Zuhörern."
    ),
    (
        "Aufregung am Mühlgraben in Seeburg: Um die Firma Elmtech und ihre Fabrik wird gerungen. "
        "Wie es steht, erfuhren die Leute von Karin Wiesner aus dem Bauamt."
    ),
)
"""Two reports of one event that share hardly a word, so that they are independent texts."""


def _dates(one: str, other: str) -> list[list[str]]:
    texts = zip(OPENINGS, (one, other), strict=True)
    made = checks.digest(*({"text": f"{opening} {text}", "date": "2024-05-07"} for opening, text in texts))
    conflicts = (conflict for story in made.stories for conflict in story.conflicts)
    return [sorted(_clock_or_day(str(value.value)) for value in conflict.values) for conflict in conflicts]


def _clock_or_day(value: str) -> str:
    """Give the hour of a time, since the day is that of the news."""
    return value.partition("T")[2] or value


@pytest.mark.parametrize(
    ("one", "other", "dates"),
    [
        ("Elmtech, 1921 in einer Scheune entstanden, schweigt.", "Die Firma wurde 1924 gegründet.", ["1921", "1924"]),
        (
            "Die Satzung tritt im August in Kraft.",
            "Wirksam werden die Regeln erst am 2. September.",
            ["2024-08", "2024-09-02"],
        ),
        (
            "Am 21. Mai sitzen Rat und Betreiber wieder am Tisch.",
            "Die nächste Runde ist für den 23. Mai vorgesehen.",
            ["2024-05-21", "2024-05-23"],
        ),
        (
            "Im November soll das letzte Getriebe vom Band laufen.",
            "Bis Oktober soll die Produktion enden.",
            ["2024-10", "2024-11"],
        ),
        (
            "Bemerkt wurde der Brand kurz nach drei Uhr.",
            "Ausgebrochen ist das Feuer gegen 4.30 Uhr.",
            ["03:00", "04:30"],
        ),
        (
            "Den Insolvenzantrag stellte Elmtech am 2. Mai.",
            "Bereits am 29. April ging der Antrag bei Gericht ein.",
            ["2024-04-29", "2024-05-02"],
        ),
        (
            "Es war 22.50 Uhr, als die Halle einstürzte.",
            "Eingestürzt ist die Halle um 21.15 Uhr.",
            ["21:15", "22:50"],
        ),
    ],
)
def test_the_role_tells_that_two_dates_are_of_one_thing(one: str, other: str, dates: list[str]) -> None:
    """Founding, effect, the next meeting, the end, the onset: an event has one of each, however it is worded."""
    assert _dates(one, other) == [dates]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Der Notruf kam um 3.12 Uhr.", "Ausgebrochen ist das Feuer gegen drei Uhr."),
        ("Gegen 22.40 Uhr stürzte die Halle ein.", "Es war kurz vor elf Uhr, als die Halle einstürzte."),
        ("Am 21. Mai tagt der Bauausschuss.", "Am 23. Mai beraten die Kirchen."),
        ("Am 21. Mai tagt der Rat, am 28. Mai beraten die Ausschüsse.", "Am 23. Mai kommen alle zusammen."),
        ("Am 21. Mai tagt der Rat.", "Am 21. Mai ist Markt, am 23. Mai kommt der Rat zusammen."),
        ("Der Chor wurde 1921 gegründet.", "Die Brauerei wurde 1924 gegründet."),
        ("Die Sauna öffnet im Juni.", "Im August öffnet die Bibliothek."),
        ("2011 gegründet und 2019 verkauft: Elmtech.", "Die Firma wurde 2011 gegründet."),
    ],
)
def test_what_can_both_be_true_is_no_conflict(one: str, other: str) -> None:
    """A call comes after the outbreak, rough hours may be one, other things and several dates are not matched."""
    assert _dates(one, other) == []
