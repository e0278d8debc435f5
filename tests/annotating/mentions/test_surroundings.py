"""Names whose kind, extent or form what stands around them tells."""

import pytest

from tests.annotating.mentions.findings import found, mentions_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Das sagte Ralf Wenig am Montag.", ["person: Ralf Wenig"]),
        ("Gestern kam Ralf wenig voran.", ["person: Ralf"]),
        ("Oberhalb von Gries lag Schnee.", ["place: Gries"]),
        ("Die Halle im Gewerbegebiet Stockhausen brannte.", ["place: Stockhausen"]),
        ("Sie arbeitet bei Brinkmann & Kollegen.", ["organisation: Brinkmann & Kollegen"]),
        ("Die Rohre liegen in der Erde.", []),
        ("Auf der Erde ist es still.", ["place: Erde"]),
        ("Auf der Strecke Kiel-Lübeck fuhr kein Zug.", []),
        ("Das Museum in Berlin-Mitte schloss.", ["place: Berlin-Mitte"]),
    ],
)
def test_surroundings_tell_the_kind(text: str, names: list[str]) -> None:
    """A place, ground, a line or a firm with partners is known by the words beside it."""
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gestern warnte der Deutsche Lehrerbund.", "Deutscher Lehrerbund"),
        ("Sie lobte den Deutschen Lehrerbund.", "Deutscher Lehrerbund"),
        ("Die Chefin des Deutschen Lehrerbundes ging.", "Deutscher Lehrerbund"),
        ("Gestern warnte das Bayerische Landesamt.", "Bayerisches Landesamt"),
        ("Gestern warnte die Berliner Bank.", "Berliner Bank"),
    ],
)
def test_a_body_is_named_as_without_an_article(text: str, name: str) -> None:
    """The adjective of a name shows the gender of its noun where no article does."""
    assert [mention.name for mention in mentions_in(text)] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Ostseebahn kündigte Klage an. Bei der Ostseebahn ruht die Arbeit.", ["Ostseebahn", "Ostseebahn"]),
        ("Die Ostseebahn fährt. Bei der Ostseebahn wächst Gras.", []),
        ("Die Ostseebahn kündigte Klage an.", []),
        ("Die Straßenbahn will mehr. Mit der Straßenbahn fährt sie.", []),
    ],
)
def test_a_firm_called_by_a_place_acts(text: str, names: list[str]) -> None:
    """What is called by a place and what it runs is a firm when it is named again and says or wants something."""
    assert [mention.name for mention in mentions_in(text)] == names
