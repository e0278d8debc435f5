"""What happened once more is another event."""

import pytest

from tests.relating.planted.checks import digest

FORMER = (
    "Unbekannte haben in der Nacht zum Mittwoch einen Geldautomaten in Marienthal gesprengt. "
    "Die Explosion riss die Anwohner am Mühlgraben aus dem Schlaf, die Täter flohen in einem Kombi."
)
LATTER = (
    "{} haben Unbekannte in der Nacht zum Donnerstag einen Geldautomaten gesprengt{}. "
    "Die Polizei prüft, ob die Täter vom Mühlgraben in Marienthal auch hier im Kombi flohen."
)


@pytest.mark.parametrize(
    ("opening", "behind", "stories"),
    [("Wieder", "", 2), ("Schon wieder", "", 2), ("In Marienthal", ", diesmal am Markt", 2), ("In Marienthal", "", 1)],
)
def test_what_is_told_to_have_happened_again_is_not_what_was_before(opening: str, behind: str, stories: int) -> None:
    """Reports of the day before are of the time before, though most words are the same."""
    made = digest(
        {"text": FORMER, "date": "2024-06-26"}, {"text": LATTER.format(opening, behind), "date": "2024-06-27"}
    )
    assert len(made.stories) == stories


def test_two_reports_of_one_day_are_of_one_event_though_one_says_again() -> None:
    """That it happened before need not be told by all."""
    made = digest({"text": FORMER, "date": "2024-06-27"}, {"text": LATTER.format("Wieder", ""), "date": "2024-06-27"})
    assert len(made.stories) == 1
