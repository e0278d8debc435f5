"""Two reports of one event, and which figures they give differently."""

from tests.relating.planted.checks import digest


def differing(opening: str, one: str, other: str, days: tuple[str, str] = ("2024-05-07", "2024-05-07")) -> list[str]:
    """Write the conflicts of two reports that open alike: "Nein-Stimmen 18 19"."""
    made = digest({"text": f"{opening} {one}", "date": days[0]}, {"text": f"{opening} {other}", "date": days[1]})
    return sorted(
        f"{conflict.about} {' '.join(f'{value:g}' for value in sorted({float(v.value) for v in conflict.values}))}"
        for story in made.stories
        for conflict in story.conflicts
    )
