"""Which wordings tell only one of two joined things."""

import pytest

from tests.relating.planted.checks import digest

OPENING = (
    "In Altmoor streiten Gewerkschaft und Stadtwerke seit Montag über den Tarif der Busfahrer. Gestreikt wird nicht. "
)


def _beyond(one: str, other: str) -> list[tuple[str, str]]:
    made = digest(*({"text": OPENING + told, "date": "2024-05-07"} for told in (one, other)))
    by_id = {article.id: article for article in made.articles}
    return [
        (wide.span.of(by_id[wide.article].text), narrow.span.of(by_id[narrow.article].text))
        for story in made.stories
        for statement in story.statements
        for wide, narrow in statement.beyond
    ]


def test_one_of_two_demands_is_a_part() -> None:
    """Who demands more pay and a shorter week demands more than who demands more pay."""
    wide = "Die Gewerkschaft verlangt mehr Lohn und kürzere Arbeitszeiten."
    narrow = "Mehr Lohn verlangt die Gewerkschaft."
    assert _beyond(wide, narrow) == [(wide, narrow)]


def test_what_other_persons_do_is_told_in_part() -> None:
    """Who thanks for talking of the tariff does not say what the spokeswoman says of it, nor she what he does."""
    thanks = "Stadtwerke-Chef Jonas Uhl dankte für die Gelegenheit, mit der Gewerkschaft den Tarif zu erörtern."
    said = "Sprecherin Maria Lenz sagte, dass Uhl mit der Gewerkschaft den Tarif erörtern wolle."
    (one, other), (other_too, one_too) = _beyond(thanks, said)
    assert (one, other) == (one_too, other_too)
    assert thanks.startswith(one) or said.startswith(one) or one in said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Die Gewerkschaft verlangt mehr Lohn und kürzere Arbeitszeiten.",
            "Kürzere Arbeitszeiten und mehr Lohn verlangt die Gewerkschaft.",
        ),
        (
            "Die Stadtwerke beschäftigen 214 Fahrerinnen und Fahrer.",
            "214 Fahrer beschäftigen die Stadtwerke.",
        ),
        ("Die Gespräche dauerten fünf Tage und drei Nächte.", "Fünf Tage dauerten die Gespräche."),
    ],
)
def test_people_in_both_forms_and_lengths_of_time_are_no_two_things(one: str, other: str) -> None:
    """Nor are two things that both tell, in whatever order."""
    assert _beyond(one, other) == []


def test_who_gives_no_figure_does_not_tell_all() -> None:
    """A count of the votes is not told by who only says what was decided."""
    counted = "Mit 23 zu 17 Stimmen hat der Rat den Verkauf der Busse am Montag beschlossen."
    bare = "Der Rat hat am Montag den Verkauf der Busse beschlossen."
    ((wide, narrow),) = _beyond(counted, bare)
    assert (wide.startswith("Mit 23"), narrow.startswith("Der Rat")) == (True, True)
