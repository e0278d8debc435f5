"""Figures that an article itself sets against each other."""

import pytest

from presseschau.model import Conflict
from tests.relating.planted import checks

_HEAD = "Demonstration gegen Mieten in Bochum\n\nIn Bochum haben Menschen gegen steigende Mieten demonstriert."


@pytest.mark.parametrize(
    "told",
    [
        "Nach Angaben der Polizei kamen 600 Menschen, die Veranstalter sprachen von rund 1.000.",
        "Nach Angaben der Polizei nahmen 600 Menschen an dem Zug teil. Die Veranstalter sprachen von 1000.",
        "Die Polizei zählte 600 Teilnehmer, die Veranstalter gaben die Zahl mit 1.000 an.",
        "Die Polizei zählte 600 Teilnehmer. Die Veranstalter schätzten ihre Zahl auf 1.000.",
    ],
)
def test_what_one_counts_and_another_gives_otherwise_is_a_conflict(told: str) -> None:
    """The second number has no noun of its own: both are of one thing, each on the word of somebody else."""
    (conflict,) = _conflicts(told)
    assert [value.value for value in conflict.values] == [600, 1000]


@pytest.mark.parametrize(
    "told",
    [
        "Nach Angaben der Polizei kamen 600 Menschen, 100 von ihnen aus Essen.",
        "Nach Angaben der Polizei kamen 600 Menschen. Am Vortag waren es 1.000.",
        "Nach Angaben der Polizei kamen 600 Menschen, die Veranstalter sprachen von rund 600.",
        "Nach Angaben der Polizei kamen 600 Menschen, die Veranstalter sprachen von 40 Ordnern.",
    ],
)
def test_parts_other_days_and_other_things_are_none(told: str) -> None:
    """What is a part, of another day or counts something else contradicts nothing."""
    assert _conflicts(told) == ()


def test_articles_that_set_the_same_values_against_each_other_share_a_conflict() -> None:
    """Whether they count people or participants."""
    (conflict,) = _conflicts(
        "Nach Angaben der Polizei nahmen 600 Menschen an dem Zug teil. Die Veranstalter sprachen von 1000.",
        "Die Polizei zählte 600 Teilnehmer, die Veranstalter gaben die Zahl mit 1.000 an.",
    )
    assert len({value.passage.article for value in conflict.values}) == 2


def _conflicts(*told: str) -> tuple[Conflict, ...]:
    made = checks.digest(*({"text": f"{_HEAD} {text}", "date": "2024-05-08"} for text in told))
    (story,) = made.stories
    return story.conflicts
