"""Two reports of one event, which figures they give differently, and what they dispute."""

from tests.relating.planted.checks import digest


def differing(
    opening: str | tuple[str, str], one: str, other: str, days: tuple[str, str] = ("2024-05-07", "2024-05-07")
) -> list[str]:
    """Write the conflicts of two reports that open alike, or each in its words: "Nein-Stimmen 18 19"."""
    openings = (opening, opening) if isinstance(opening, str) else opening
    made = digest(*({"text": f"{o} {t}", "date": d} for o, t, d in zip(openings, (one, other), days, strict=True)))
    return sorted(
        f"{conflict.about} {' '.join(f'{value:g}' for value in sorted({float(v.value) for v in conflict.values}))}"
        for story in made.stories
        for conflict in story.conflicts
    )


def disputed(
    openings: tuple[str, str], one: str, other: str, days: tuple[str, str] = ("2024-05-07", "2024-05-07")
) -> list[tuple[str, str]]:
    """Give claim and counter of each dispute of two reports that open in their own words."""
    made = digest(*({"text": f"{o} {t}", "date": d} for o, t, d in zip(openings, (one, other), days, strict=True)))
    by_id = {article.id: article.text for article in made.articles}
    return [
        (dispute.claim.span.of(by_id[dispute.claim.article]), dispute.counter.span.of(by_id[dispute.counter.article]))
        for story in made.stories
        for dispute in story.disputes
    ]
