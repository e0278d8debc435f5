"""Who acts in each clause."""

import pytest

from presseschau.annotating import annotate
from presseschau.model import Agent
from tests.quality.marked import draft_of

_PAIR = "Kanzlerin Maria Lorenz empfing Minister Thomas Becker. "
_COLLEAGUES = "Der polnische Außenminister Adam Nowak traf seinen finnischen Kollegen Erik Virtanen. "


def _agents(text: str) -> tuple[Agent, ...]:
    (article,) = annotate((draft_of(text, None),))
    return article.agents


def _subjects(text: str) -> list[tuple[str, str]]:
    return [(agent.clause.of(text), agent.subject.of(text)) for agent in _agents(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Die Stadt sperrt die Brücke.", [("Die Stadt sperrt die Brücke", "Die Stadt")]),
        (
            "Die Stadt sperrt die Brücke, weil der Pfeiler bröckelt.",
            [("Die Stadt sperrt die Brücke", "Die Stadt"), ("weil der Pfeiler bröckelt", "der Pfeiler")],
        ),
        (
            "Am Abend öffnete der Wirt das Fenster, und die Gäste gingen.",
            [("Am Abend öffnete der Wirt das Fenster", "der Wirt"), ("und die Gäste gingen", "die Gäste")],
        ),
        (
            "Den Vorschlag lehnte Bürgermeisterin Karin Wiesner ab.",
            [("Den Vorschlag lehnte Bürgermeisterin Karin Wiesner ab", "Bürgermeisterin Karin Wiesner")],
        ),
        (
            "Der Landrat sagte, die Schule werde geschlossen.",
            [("Der Landrat sagte", "Der Landrat"), ("die Schule werde geschlossen", "die Schule")],
        ),
        (
            "Die Wache, die 1961 gebaut wurde, schließt.",
            [("die 1961 gebaut wurde", "Die Wache"), ("schließt", "Die Wache, die 1961 gebaut wurde")],
        ),
        (
            "Die Kritik, die er übte, wies der Minister zurück.",
            [("die er übte", "er"), ("wies der Minister zurück", "der Minister")],
        ),
        ("Mitte 2027 soll der Abbau enden.", [("Mitte 2027 soll der Abbau enden", "der Abbau")]),
    ],
)
def test_each_clause_has_its_subject(text: str, found: list[tuple[str, str]]) -> None:
    """Main and subordinate clauses name who acts in them, before or behind the verb."""
    assert _subjects(text) == found


@pytest.mark.parametrize("text", ["Heute wird gebaut.", "Den Gästen wurde geholfen.", "Am Montag wird gefeiert."])
def test_a_clause_without_subject_has_no_agent(text: str) -> None:
    """In a passive without subject nobody is named who acts."""
    assert _subjects(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (_PAIR + "Lorenz lobte das Gespräch.", ["Lorenz"]),
        (_PAIR + "Sie dankte ihm.", ["Maria Lorenz"]),
        (_PAIR + "Er dankte ihr.", ["Thomas Becker"]),
        (_PAIR + "Der Minister lobte das Gespräch.", ["Thomas Becker"]),
        (_PAIR + "Dieser lobte das Gespräch.", ["Thomas Becker"]),
        (_COLLEAGUES + "Der finnische Außenminister warnte vor Eile.", ["Erik Virtanen"]),
        ("Die Nato tagt in Brüssel. Sie fordert Geduld.", ["Nato"]),
        ("Polen, Finnland und Estland erneuern ihre Warnung.", ["Polen", "Finnland", "Estland"]),
    ],
)
def test_a_subject_stands_for_whom_it_means(text: str, names: list[str]) -> None:
    """Names stand for themselves, pronouns and offices for who was introduced, an enumeration for all its members."""
    assert [holder.of(text) for holder in _agents(text)[-1].holders] == names


@pytest.mark.parametrize("text", [_PAIR + "Ein Minister schwieg.", _PAIR + "Der Regen fiel.", "Die Kanzlerin lachte."])
def test_a_subject_that_means_nobody_named_stands_for_nobody(text: str) -> None:
    """Things, somebody indefinite, and offices without a name in the article are subjects, but of nobody known."""
    assert _agents(text)[-1].holders == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Landrat Jan Moos kam. Ein neuer Steg soll entstehen. Er wird zwei Millionen Euro kosten.", []),
        ("Landrat Jan Moos kam. Der Prozess beginnt am Montag. Er dauert drei Wochen.", []),
        ("Landrat Jan Moos kam. Ein neuer Steg soll entstehen. Er lobte den Plan.", ["Jan Moos"]),
        ("Stürmer Jan Moos kam. Er kostet zwei Millionen Euro.", ["Jan Moos"]),
    ],
)
def test_what_costs_or_lasts_is_a_thing(text: str, names: list[str]) -> None:
    """With verbs of cost and length a pronoun takes up the thing told of right before, not somebody named earlier."""
    assert [holder.of(text) for holder in _agents(text)[-1].holders] == names
