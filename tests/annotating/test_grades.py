"""On whose word sentences stand."""

import pytest

from presseschau.annotating import annotate
from presseschau.model import Grade
from tests.quality.marked import draft_of


def grades_of(text: str) -> list[Grade]:
    """Give the grades of a text's sentences."""
    (article,) = annotate((draft_of(text, None),))
    return [sentence.grade for sentence in article.sentences]


@pytest.mark.parametrize(
    ("sentence", "grade"),
    [
        ("Der Zug entgleiste am Montag bei Ulm.", Grade.REPORTED),
        ("Am Bahnhof soll ein Aufzug gebaut werden.", Grade.REPORTED),
        ("Der Zug entgleiste nach Angaben der Polizei am Montag.", Grade.ATTRIBUTED),
        ("Die Bahn erklärte, der Zug sei zu schnell gefahren.", Grade.ATTRIBUTED),
        ("„Der Zug war zu schnell“, sagte der Ermittler.", Grade.ATTRIBUTED),
        ("Der Zug war offenbar zu schnell.", Grade.HEDGED),
        ("Der mutmaßliche Täter floh in den Wald.", Grade.HEDGED),
        ("Der Mann soll zwei Fenster eingeschlagen haben.", Grade.HEDGED),
        ("Die Sperrung könnte noch Tage dauern.", Grade.HEDGED),
        ("Die Sperrung dürfte noch Tage dauern.", Grade.HEDGED),
    ],
)
def test_grade_follows_from_source_and_doubt(sentence: str, grade: Grade) -> None:
    """A named source attributes, words of doubt presume, anything else the outlet reports itself."""
    assert grades_of(sentence) == [grade]


def test_doubt_inside_a_quotation_is_the_speakers() -> None:
    """A hedge in quotation marks leaves the sentence attributed."""
    assert grades_of("„Das war wohl nichts“, sagte die Trainerin.") == [Grade.ATTRIBUTED]


def test_reported_speech_that_goes_on_stays_attributed() -> None:
    """A sentence in the subjunctive behind reported speech is attributed, too."""
    assert grades_of("Die Bahn wies die Schuld zurück. Der Zug sei pünktlich gewesen.")[1] is Grade.ATTRIBUTED
