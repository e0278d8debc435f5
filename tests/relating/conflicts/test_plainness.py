"""Which sentence a heading takes its words from."""

from presseschau.relating.conflicts.plainness import plainest
from tests.relating.planted import checks

SOBER = "In Hohenfels brannte eine Scheune. Den Schaden schätzt die Polizei auf 31.000 Euro."
LOUD = "Eine Scheune brannte in Hohenfels! Die Polizei gibt den Schaden mit 34.000 Euro an!"
SPOKEN = "In Hohenfels brannte die Scheune. „Der Schaden liegt bei 37.000 Euro“, sagte Ida Moos."


def test_who_neither_calls_nor_speaks_words_a_heading() -> None:
    """Whatever article was printed first, a sentence that calls or is somebody's own speech comes last."""
    texts = (LOUD, SPOKEN, SOBER)
    made = checks.digest(*({"text": text, "date": "2024-03-05"} for text in texts))
    by_id = {article.id: article for article in made.articles}
    values = [value for story in made.stories for conflict in story.conflicts for value in conflict.values]
    assert {value.value for value in values} == {31000.0, 34000.0, 37000.0}
    assert plainest(values, by_id)[0].value == 31000.0
