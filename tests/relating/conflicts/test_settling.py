"""What was agreed on replaces what was planned before."""

import pytest

from tests.relating.planted.checks import digest

_PLAN = (
    "In Seeburg streiten Rat und Händler über die Gebühr für Parkplätze in der Altstadt. "
    "Die Gebühr soll nach dem Entwurf 4 Euro pro Stunde betragen."
)
_AGREED = (
    "In Seeburg haben sich Rat und Händler auf eine Gebühr für Parkplätze in der Altstadt geeinigt. "
    "Die Gebühr soll 3 Euro pro Stunde betragen."
)
_DISPUTED = (
    "In Seeburg streiten Rat und Händler weiter über die Gebühr für Parkplätze in der Altstadt. "
    "Die Gebühr soll nach dem Entwurf 3 Euro pro Stunde betragen."
)


@pytest.mark.parametrize(
    ("one", "other", "day", "contradicting"),
    [
        (_PLAN, _AGREED, "2024-05-08", []),
        (_PLAN, _AGREED, "2024-05-07", [[3, 4]]),
        (_PLAN, _DISPUTED, "2024-05-08", [[3, 4]]),
        (_AGREED, _PLAN, "2024-05-08", [[3, 4]]),
    ],
)
def test_a_plan_does_not_contradict_what_is_agreed_later(
    one: str, other: str, day: str, contradicting: list[list[float]]
) -> None:
    """Only the later report of an agreement replaces; two reports of one day, or of one plan, contradict each other."""
    made = digest({"text": one, "date": "2024-05-07"}, {"text": other, "date": day})
    found = [
        sorted({float(value.value) for value in conflict.values})
        for story in made.stories
        for conflict in story.conflicts
        if conflict.same_time
    ]
    assert found == contradicting
