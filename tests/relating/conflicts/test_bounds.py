"""Dates that differ and can both be right."""

import pytest

from tests.relating.planted import checks

SETTING = "In Kassel streitet der Rat über die Sperrung der Elmbrücke durch die Firma Greil."


def _dates(one: str, other: str, days: tuple[str, str]) -> list[str]:
    """Give what is dated otherwise in two reports printed on these days."""
    reports = ({"text": f"{SETTING} {text}", "date": day} for text, day in zip((one, other), days, strict=True))
    return [conflict.about for story in checks.digest(*reports).stories for conflict in story.conflicts]


@pytest.mark.parametrize(
    ("one", "other", "contradicting"),
    [
        ("Die Elmbrücke bleibt bis Freitag gesperrt.", "Die Elmbrücke bleibt bis Samstag gesperrt.", True),
        ("Die Elmbrücke bleibt mindestens bis Freitag gesperrt.", "Die Elmbrücke bleibt bis Samstag gesperrt.", False),
        ("Die Elmbrücke bleibt bis Freitag gesperrt.", "Die Elmbrücke bleibt mindestens bis Samstag gesperrt.", True),
        ("Die Elmbrücke bleibt bis Freitag gesperrt.", "Die Elmbrücke bleibt längstens bis Samstag gesperrt.", False),
        (
            "Die Andacht an der Elmbrücke beginnt am Freitag um 18 Uhr.",
            "Die Andacht an der Elmbrücke ist auf Samstag, 18 Uhr, verschoben worden.",
            False,
        ),
        (
            "Die Andacht an der Elmbrücke ist auf Sonntag verschoben worden.",
            "Die Andacht an der Elmbrücke ist auf Samstag verschoben worden.",
            True,
        ),
        ("Am Gymnasium fällt der Unterricht am Freitag aus.", "Am Gymnasium beginnt der Unterricht am Samstag.", False),
    ],
)
def test_a_bound_or_a_day_that_was_moved_is_no_other_day(one: str, other: str, contradicting: bool) -> None:  # noqa: FBT001
    """A bound holds beside what keeps to it; what is put off was right before."""
    assert bool(_dates(one, other, ("2024-05-07", "2024-05-07"))) is contradicting
