"""What a source says around a value."""

import pytest

from presseschau.model import Span
from presseschau.relating.conflicts.phrases import LONGEST, phrase_around


@pytest.mark.parametrize(
    ("sentence", "value", "phrase"),
    [
        ("Das Freibad soll Ende 2025 schließen.", "Ende 2025", "Das Freibad soll … schließen"),
        ("Sie will sich am Montag mit dem Vorstand treffen.", "Montag", "Sie will sich … mit dem Vorstand treffen"),
        ("Wie es heißt, wohnen dort 32 Menschen, die Kinder nicht gezählt.", "32", "wohnen dort … Menschen"),
        ("Er sagte: „Im Saal saßen 32 Menschen.“", "32", "Im Saal saßen … Menschen"),
        ("Zum Bad, das 32 Kilometer entfernt liegt, fährt ein Bus.", "32", "… Kilometer entfernt liegt"),
        ("Am Montag.", "Montag", ""),
        ("Das sagte er 2024.", "2024", "Das sagte er …"),
    ],
)
def test_a_clause_stands_with_a_gap_for_its_value(sentence: str, value: str, phrase: str) -> None:
    """The preposition of a date goes with it; other clauses and quotation marks stay out; a scrap says nothing."""
    start = sentence.index(value)
    assert phrase_around(sentence, Span(0, len(sentence)), Span(start, start + len(value))) == phrase


def test_a_long_clause_is_no_heading() -> None:
    """What finds no room in a heading is not cut."""
    sentence = f"{'Sehr ' * LONGEST}viele Menschen kamen 2024."
    start = sentence.index("2024")
    assert phrase_around(sentence, Span(0, len(sentence)), Span(start, start + 4)) == ""
