"""How likely two values are of one thing."""

import pytest

from presseschau.relating.conflicts.odds import days_apart, factor_apart, minutes_apart
from presseschau.relating.statements.nearness import words_near
from presseschau.relating.values import slip
from tests.relating.planted.checks import digest
from tests.relating.told import differing

OPENINGS = (
    "Der neue Kurpark am Mühlgraben in Seeburg ist eröffnet, Rathauschef Jens Uhl schnitt am Dienstag das Band durch.",
    "Feststimmung am Mühlgraben: Seeburg hat einen Kurpark, Rathauschef Uhl gab ihn am Dienstag bei Sonnenschein frei.",
)


def test_what_is_twice_as_much_is_one_apart() -> None:
    """Whichever is the larger one; nothing at all is as far from anything as can be told."""
    assert factor_apart(100, 200) == factor_apart(200, 100) == 1
    assert factor_apart(7, 7) == 0
    assert factor_apart(0, 7) == factor_apart(1, 10**9)


def test_what_lies_farther_off_is_farther_apart() -> None:
    """Minutes and days are compared with each other, not with figures."""
    assert 0 < minutes_apart(30) < minutes_apart(120) < minutes_apart(600)
    assert 0 < days_apart(1) < days_apart(14) < days_apart(200)


def test_turned_digits_tell_more_than_a_wrong_one() -> None:
    """It is the likeliest slip ("412", "421"); of two digits one is the same too often by chance."""
    assert slip(412, 421) > slip(412, 452) > slip(412, 530) == slip(41, 47) == 0


def test_words_of_one_family_are_near_and_those_of_other_matters_are_not() -> None:
    """A word that is not known is near to itself only."""
    empty: tuple[str, ...] = ()
    assert words_near(("streik",), ("streik",)) == 1
    assert words_near(("streik", "lok"), ("arbeitskampf", "zug")) > words_near(("streik", "lok"), ("kuch", "sahn"))
    assert words_near(("qqxy",), ("streik",)) == words_near(empty, ("streik",)) == 0


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("Gepflanzt wurden 240 Bäume.", "Am Mühlgraben stehen nun 310 Bäume.", True),
        ("Gepflanzt wurden 240 Bäume.", "Am Mühlgraben stehen nun 310 Laternen.", False),
        ("Ein 34-jähriger Radler stürzte.", "Bei einem Sturz fror ein 43-Jähriger.", True),
        ("Am Kurpark fallen 64 Parkplätze weg.", "Am Kurpark gibt es 78 Parkplätze.", False),
        ("Die Stadt rechnet mit 2.000 Besuchern.", "Es kamen 3.500 Besucher.", False),
        ("2.000 Besucher zählte die Stadt.", "Es kamen 3.500 Besucher.", True),
        ("Der Umbau kostet 48 Millionen Euro.", "Der Umbau bekommt vom Land 61 Millionen Euro.", False),
        ("In der Wahl trennten beide 312 Stimmen.", "Der Abstand der Wahl betrug 342 Stimmen.", True),
        ("Im Kreis Marienthal gab es 240 Einsätze.", "Die Wehren hatten 310 Einsätze.", True),
        ("Im Kreis gab es 240 Einsätze.", "Die Wehren hatten 310 Einsätze.", False),
    ],
)
def test_what_is_left_over_is_compared_where_it_is_likely_of_one_thing(one: str, other: str, *, conflict: bool) -> None:
    """What is counted, what became of it, and whether it was expected or is a grant tell things apart."""
    assert bool(differing(OPENINGS, one, other)) is conflict


def test_what_two_of_three_agree_on_need_be_shown_of_one_only() -> None:
    """The third text contradicts both, in however few words the second gives the value."""
    texts = (
        f"{OPENINGS[0]} An den vier Tagen kamen nach Angaben der Veranstalter 24.000 Besucher zum Fest am Mühlgraben.",
        f"{OPENINGS[1]} An Gästen fehlte es nicht: 27.000 Menschen zog es in den vier Tagen zum Fest am Mühlgraben.",
        "Der Kurpark von Seeburg ist seit Dienstag offen, Uhl lobte die Planer am Mühlgraben. 24.000 Gäste waren da.",
    )
    made = digest(*({"text": text, "date": "2024-05-07"} for text in texts))
    (conflict,) = [conflict for story in made.stories for conflict in story.conflicts]
    assert sorted(value.value for value in conflict.values) == [24000, 24000, 27000]
