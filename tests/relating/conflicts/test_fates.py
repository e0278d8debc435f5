"""What happened to things that are counted."""

import pytest

from tests.relating.told import differing

OPENINGS = (
    "Der Hersteller Elmtech aus Seeburg baut um, die Leute am Mühlgraben sind in Sorge.",
    "Unruhe am Mühlgraben in Seeburg: Bei der Firma Elmtech wird umgebaut.",
)


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("Weltweit streicht die Firma 1.200 Arbeitsplätze.", "Insgesamt kostet der Umbau 1.450 Stellen.", True),
        ("Die Firma baut 480 Stellen ab.", "430 Arbeitsplätze fallen weg.", True),
        ("480 Frauen und Männer verlieren ihre Arbeit.", "430 Arbeitsplätze fallen weg.", True),
        ("480 Arbeitsplätze stehen auf dem Spiel.", "430 Arbeitsplätze fallen weg.", True),
        ("480 Beschäftigte verlieren das Vertrauen.", "430 Arbeitsplätze fallen weg.", False),
        (
            "64 Drohnen flogen. 51 davon seien abgefangen worden.",
            "Das Militär sprach von 58 abgeschossenen Fluggeräten.",
            True,
        ),
        ("Weltweit streicht die Firma 650 Stellen.", "Die Firma streicht 430 Stellen.", False),
        ("64 Parkplätze fallen weg.", "Am Markt verschwinden 78 Stellplätze.", True),
        (
            "Das Werk hat einen Verlust von 31 Millionen Euro.",
            "Das Werk schrieb ein Minus von 37 Millionen Euro.",
            True,
        ),
        ("Die Firma streicht 480 Stellen.", "Die Firma schafft 430 Stellen.", False),
    ],
)
def test_things_are_counted_by_what_happens_to_them(one: str, other: str, *, differ: bool) -> None:
    """Whatever they are called and whatever verb tells it; a whole and a part, or another fate, are two counts."""
    assert bool(differing(OPENINGS, one, other)) is differ


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Neun Menschen wurden verletzt, darunter ein Kind.", "17 Menschen wurden verletzt."),
        ("9.000 Lenker beteiligten sich an dem Ausstand.", "6.500 Beschäftigte haben sich beteiligt."),
        ("Die Arbeiter verlangen 6,8 Prozent mehr.", "Die Gewerkschaft fordert 7,5 Prozent mehr Lohn."),
    ],
)
def test_counts_told_otherwise_are_compared(one: str, other: str) -> None:
    """A part named behind is none of the whole; those who take part, and what is demanded, are one however called."""
    assert len(differing(OPENINGS, one, other)) == 1
