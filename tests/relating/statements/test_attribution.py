"""What of a sentence only says who speaks."""

import pytest

from presseschau.model import Passage, Span
from presseschau.relating.statements.attribution import adds_only_speaker
from tests.relating.planted import checks

SAID = "dass der Rat tagen will"


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        (f"Wirt Emil Kranz sagte, {SAID}.", True),
        (f"Wirt Emil Kranz machte am Montag deutlich, {SAID}.", True),
        (f"Wirt Emil Kranz verspottete sie damit, {SAID}.", False),
    ],
)
def test_a_neutral_verb_of_saying_adds_nothing(sentence: str, only: bool) -> None:  # noqa: FBT001
    """A light verb with an adjective is one, too; what is done with the words is told by others."""
    (article,) = checks.digest({"text": sentence, "date": "2024-05-07"}).articles
    start, whole = article.text.index(SAID), article.sentences[0].span
    said, around = Passage(article.id, Span(start, start + len(SAID))), Passage(article.id, whole)
    assert adds_only_speaker(article, around, said) is only
