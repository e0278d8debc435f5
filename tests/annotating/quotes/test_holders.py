"""Whom speakers stand for."""

import pytest

from tests.annotating.quotes.articles import holders_in

_PAIR = "Kanzlerin Maria Lorenz empfing Minister Thomas Becker. "
_COLLEAGUES = "Der polnische Außenminister Adam Nowak und sein finnischer Kollege Erik Virtanen trafen sich. "


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (_PAIR + "„Es war gut“, sagte sie.", ["Maria Lorenz"]),
        (_PAIR + "„Es war gut“, sagte er.", ["Thomas Becker"]),
        (_PAIR + "„Es war gut“, sagte Becker.", ["Becker"]),
        (_PAIR + "„Es war gut“, sagte die Kanzlerin.", ["Maria Lorenz"]),
        (_COLLEAGUES + "„Es war gut“, sagte der polnische Außenminister.", ["Adam Nowak"]),
        (_COLLEAGUES + "„Es war gut“, sagte der finnische Außenminister.", ["Erik Virtanen"]),
    ],
)
def test_pronouns_and_offices_stand_for_people(text: str, names: list[str]) -> None:
    """Sex tells whom a pronoun means, an office who was introduced with it, its land included."""
    assert holders_in(text) == names


def test_subjects_are_taken_up_again() -> None:
    """Of two men a pronoun means the subject of the sentence before."""
    text = "Trainer Martin Vogel lobte den Torwart Jonas Keller. „Er war stark“, sagte er."
    assert holders_in(text) == ["Martin Vogel"]


def test_demonstratives_take_up_the_last_named() -> None:
    """The word "dieser" means not the subject but who was named last."""
    text = "Trainer Martin Vogel lobte den Torwart Jonas Keller. „Ich war nervös“, sagte dieser."
    assert holders_in(text) == ["Jonas Keller"]


def test_joint_speakers_all_hold() -> None:
    """Each member of an enumeration is a holder."""
    assert holders_in("Polen, Finnland und Estland erklärten, sie seien „bereit“.") == ["Polen", "Finnland", "Estland"]


def test_an_unknown_spokesman_stands_for_nobody_by_name() -> None:
    """An indefinite office is not resolved to who happens to hold one."""
    text = "Minister Thomas Becker schwieg. Ein Minister sagte: „Das ist falsch.“"
    assert holders_in(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Organisation Ärzte ohne Grenzen half. „Jeder Euro zählt“, erklärte sie.", ["Ärzte ohne Grenzen"]),
        ("Kanzlerin Maria Lorenz lobte die Organisation Ärzte ohne Grenzen. „Danke“, sagte sie.", ["Maria Lorenz"]),
    ],
)
def test_pronouns_stand_for_bodies_where_no_person_fits(text: str, names: list[str]) -> None:
    """A body spoken of with "die" is taken up by "sie", but a person comes first."""
    assert holders_in(text) == names


def test_an_office_nobody_was_introduced_with_means_who_is_left() -> None:
    """The one person just spoken of without any office is meant by an office that nobody else has."""
    text = "Der finnische Präsident Erik Virtanen traf Nowak. Nowak schwieg erst. „Es war gut“, sagte der Minister."
    teaching = "Adam Nowak reiste an. " + text
    assert holders_in(teaching) == ["Nowak"]


def test_a_genitive_owner_of_a_statement_is_resolved() -> None:
    """The body whose statement a source is stands for itself."""
    assert holders_in("Nach Angaben der Nato ist die Lage „ernst“.") == ["Nato"]
