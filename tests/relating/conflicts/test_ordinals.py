"""Ordinal numbers that differ."""

import pytest

from tests.relating.told import differing

OPENINGS = (
    (
        "In Seeburg hat am Dienstag das Lichterfest am Mühlgraben begonnen. "
        "Bürgermeister Jens Uhl zündete die erste Laterne an."
    ),
    (
        "Tausend Laternen spiegeln sich seit Dienstag im Mühlgraben: Das Seeburger Lichterfest läuft. "
        "Rathauschef Uhl hielt das Streichholz."
    ),
)
"""Two reports of one event that share hardly a word, so that they are independent texts."""


@pytest.mark.parametrize(
    ("one", "other", "conflicts"),
    [
        ("Es ist die 14. Auflage.", "Gefeiert wird zum zwölften Mal.", ["Wievielte Ausgabe 12 14"]),
        ("Im Städtewettbewerb um die schönste Laterne steht Seeburg auf Platz drei.",
         "Rang fünf belegt Seeburg im Städtewettbewerb um die schönste Laterne.", ["Platz 3 5"]),
        ("Es ist die 14. Auflage.", "Die 14. Auflage dauert bis Freitag.", []),
        ("Zum ersten Mal gibt es ein Feuerwerk.", "Zum dritten Mal spielt die Stadtkapelle.", []),
        ("Das Museum liegt auf Platz drei der Hitliste.", "Der Chor kam in Wien auf Rang fünf.", []),
        ("Am 14. Mai endet es.", "Am 12. Mai gibt es ein Konzert.", []),
    ],
)  # fmt: skip
def test_a_place_in_an_order_is_compared(one: str, other: str, conflicts: list[str]) -> None:
    """An edition or rank is told by number or word; for the first or third time many things happen."""
    assert differing(OPENINGS, one, other) == conflicts
