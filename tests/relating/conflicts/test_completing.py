"""Who else gives a value of a conflict is told with it."""

from tests.relating.planted import checks


def _given(third: str) -> list[tuple[float | str, str]]:
    reports = (
        "In Hohenfels kippte eine Fähre um. An Bord waren nach Angaben der Polizei 41 Menschen.",
        "Eine Fähre kippte in Hohenfels um. An Bord waren 44 Menschen.",
        f"Fähre kippt in Hohenfels um. {third}",
    )
    made = checks.digest(*({"text": text, "date": "2024-03-05"} for text in reports))
    (story,) = made.stories
    (conflict,) = story.conflicts
    return sorted((value.value, value.unit) for value in conflict.values)


def test_as_many_people_under_another_noun_are_the_same_people() -> None:
    """Passengers tell what "41 Menschen" does; another number, or as many things, do not."""
    two = [(41.0, "Menschen"), (44.0, "Menschen")]
    assert _given("Gerufen haben 41 Fahrgäste um Hilfe.") == [(41.0, "Fahrgäste"), *two]
    assert _given("Gerufen haben viele Fahrgäste um Hilfe.") == two
    assert _given("Zu sehen waren 41 Boote.") == two
