"""Clauses that assert nothing."""

import pytest

from presseschau.model import Span
from presseschau.relating.statements.conditions import holds_condition, supposes
from presseschau.relating.wording import words_of


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("Wenn die Brücke gesperrt wird, stauen sich die Wagen.", "Wenn"),
        ("Die Fähre fährt öfter, auch wenn die Brücke offen bleibt.", "auch"),
        ("Sollte die Brücke gesperrt werden, fährt die Fähre.", "Sollte"),
        ("Falls der Rat zeigen will, dass er die Brücke erhält, muss er zahlen.", "dass"),
    ],
)
def test_a_condition_asserts_nothing(sentence: str, part: str) -> None:
    """Neither the clause after "wenn" nor what depends on it is said to be so."""
    said = words_of(sentence, Span(0, len(sentence)))
    assert supposes(sentence, said, sentence.index(part))
    assert holds_condition(sentence, said)


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("Der Rat sagte, dass er die Brücke erhält.", "dass"),
        ("Die Fähre sollte am Montag fahren.", "Die"),
        ("Die Fähre fährt, falls die Brücke gesperrt wird.", "Die"),
        ("Die Brücke bleibt offen, wenn auch nur für Fußgänger.", "wenn"),
    ],
)
def test_an_assertion_is_none(sentence: str, part: str) -> None:
    """Reported clauses, duties and main clauses before a condition do assert something."""
    assert not supposes(sentence, words_of(sentence, Span(0, len(sentence))), sentence.index(part))
