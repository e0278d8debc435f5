"""Subjunctive forms, and where they report nothing."""

import pytest

from presseschau.annotating.quotes.mood import Mood
from tests.annotating.quotes.articles import indirect_in, reading_of


@pytest.mark.parametrize(
    ("sentence", "mood"),
    [
        ("Der Plan sei gut.", Mood.PRESENT_SUBJUNCTIVE),
        ("Die Pläne seien gut.", Mood.PRESENT_SUBJUNCTIVE),
        ("Das Land müsse zahlen.", Mood.PRESENT_SUBJUNCTIVE),
        ("Die Firma handele schnell.", Mood.PRESENT_SUBJUNCTIVE),
        ("Die Länder müssten zahlen.", Mood.PAST_SUBJUNCTIVE),
        ("Der Plan wäre gut.", Mood.PAST_SUBJUNCTIVE),
        ("Der Plan ist gut.", Mood.INDICATIVE),
        ("Ich habe Zeit.", Mood.INDICATIVE),
        ("Der Chef sagte nichts.", Mood.INDICATIVE),
    ],
)
def test_mood_is_read_off_the_form(sentence: str, mood: Mood) -> None:
    """The base form without -n, and the forms of "sein", are present subjunctive, but not behind "ich"."""
    assert reading_of(sentence).clauses[0].mood is mood


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Tür bleibt zu, es sei denn, jemand klingelt.",
        "Sie sparen, damit jeder kommen könne.",
        "Wie dem auch sei, das Fest ist vorbei.",
    ],
)
def test_wishes_and_purposes_report_nothing(sentence: str) -> None:
    """Fixed phrases of wishing and clauses of purpose stand in the subjunctive without anybody speaking."""
    assert indirect_in(sentence) == []
