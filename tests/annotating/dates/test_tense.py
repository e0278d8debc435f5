"""Which way a clause looks."""

import pytest

from presseschau.annotating.dates.tense import Tense, is_past, tense_at
from presseschau.annotating.tokens import tokenise
from presseschau.model import Span


@pytest.mark.parametrize(
    ("sentence", "tense"),
    [
        ("Der Rat tagte lange.", Tense.PAST),
        ("Der Rat hat lange getagt.", Tense.PAST),
        ("Drei Wölfe sind dem Wärter entlaufen.", Tense.PAST),
        ("Der Brief ist dem Rat zu geben.", Tense.PRESENT),
        ("Der Rat tagt lange.", Tense.PRESENT),
        ("Der Rat wird lange tagen.", Tense.FUTURE),
        ("Der Rat soll lange tagen.", Tense.PLANNED),
        ("Der Rat habe lange getagt, hieß es.", Tense.PAST),
        ("Der lange Rat.", Tense.UNKNOWN),
    ],
)
def test_tense(sentence: str, tense: Tense) -> None:
    """The finite verb and what goes with it tell past, present, future and plans apart."""
    assert tense_at(tokenise(sentence, Span(0, len(sentence))), 2) is tense


@pytest.mark.parametrize(
    ("form", "lemma", "past"),
    [
        ("sagte", "sagen", True),
        ("sagt", "sagen", False),
        ("erwartete", "erwarten", True),
        ("erwartet", "erwarten", False),
        ("sprach", "sprechen", True),
        ("spricht", "sprechen", False),
        ("hielt", "halten", True),
        ("hält", "halten", False),
        ("will", "wollen", False),
        ("war", "sein", True),
    ],
)
def test_past_forms(form: str, lemma: str, past: bool) -> None:  # noqa: FBT001
    """Weak endings and the vowels of strong verbs mark the past."""
    assert is_past(form, lemma) is past
