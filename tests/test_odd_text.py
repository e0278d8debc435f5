"""Odd article text: it must never stop a run, nor lose a word."""

import pytest

from presseschau.pipeline import files_of
from tests.relating.planted import checks

OPENINGS = (
    "Die Elmbrücke in Kassel wird am Montag für Autos gesperrt. Die Stadt nennt drei Gründe.",
    "Gesperrt ist ab Montag die Elmbrücke in Kassel. Autos müssen über die Südbrücke fahren.",
)


@pytest.mark.parametrize(
    "odd",
    [
        "– Die Brücke ist nicht mehr sicher.",
        ": Die Brücke ist nicht mehr sicher.",
        "— — Der Rat tagt nicht. – Nein.",
        "\n\n\u200bGegen den Baggerfahrer wird ermittelt.",
        "\n\n\ufeff\u00adDer Baggerfahrer schweigt.",
        "Die Zahl Pi beträgt 3,14159265 Meter, der Grenzwert 0,00000012 Gramm.",
        f"Im Heft stand die Zahl {'9' * 30}, dann {'1' * 400} Euro.",
        "Die Schulden liegen bei 999.999.999.999 Billionen Billionen Euro.",
        "Das Heft trägt das Datum 0. Februar 2022 und den 31. Februar.",
    ],
)
def test_odd_text_is_made_into_pages_that_are_proved(odd: str) -> None:
    """Dashes at the head of a sentence, signs that do not show, long numbers and days that are none do no harm."""
    reports = ({"text": f"{opening} {odd}", "date": "2024-05-06"} for opening in OPENINGS)
    digest = checks.digest(*reports)
    assert len(digest.articles) == len(OPENINGS)
    assert files_of(digest)
