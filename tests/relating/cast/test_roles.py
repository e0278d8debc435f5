"""Offices in their base form."""

import pytest

from tests.relating.planted import checks


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Er sprach mit dem russischen Außenminister Udo Kern.", "russischer Außenminister"),
        ("Er sprach mit dem früheren Vorsitzenden Udo Kern.", "früherer Vorsitzender"),
        ("Er sprach mit der früheren Vorsitzenden Anna Berger.", "frühere Vorsitzende"),
        ("Das Büro des Ministers Udo Kern schwieg.", "Minister"),
        ("Der Sprecher des Amtes, Udo Kern, schwieg.", "Sprecher des Amtes"),
    ],
)
def test_an_office_is_given_in_the_nominative(text: str, role: str) -> None:
    """Endings of the case fall away; whose office it is keeps its genitive, and the first name tells a woman."""
    (person,) = (actor for actor in checks.digest({"text": text, "date": "2024-05-07"}).cast.actors if actor.roles)
    assert person.roles == (role,)


def test_a_name_that_begins_a_clause_holds_no_office_of_the_one_before() -> None:
    """Only between two marks is a name that of the office before it."""
    made = checks.digest({"text": "Das kritisierte der Minister, Anna Berger widersprach ihm.", "date": "2024-05-07"})
    assert not any(actor.roles for actor in made.cast.actors)
