"""Word analysis is HanTa's, only faster."""

from functools import lru_cache
from typing import Any

import pytest
from HanTa.HanoverTagger import HanoverTagger

from presseschau.annotating.morphology import Morphology
from presseschau.annotating.tagging import MODEL


@lru_cache(maxsize=1)
def plain_tagger() -> Any:  # noqa: ANN401 - HanTa has no types
    """Load the tagger as its makers built it."""
    return HanoverTagger(MODEL)


@pytest.mark.parametrize(
    "word",
    [
        "rohrleitungsbau",
        "gemeinderätinnen",
        "lawrows",
        "verschlampten",
        "3,5",
        "ukraine-krise",
        "qxz",
        "ab",
        "übergabetermin",
    ],
)
def test_results_are_those_of_the_plain_analysis(word: str) -> None:
    """Both methods give what HanTa gives: for compounds, inflected words, names, numbers and nonsense."""
    plain = plain_tagger()
    fast = Morphology(plain)
    expected = plain.analyze_forward(word)
    found = fast.analyze_forward(word)
    assert [tag for tag, _ in found] == [tag for tag, _ in expected]
    assert [p for _, p in found] == pytest.approx([p for _, p in expected])
    for tag, _ in expected:
        assert fast.analyze_viterbi(word, -tag) == plain.analyze_viterbi(word, -tag)


def test_nothing_is_unknown() -> None:
    """An empty word has no analysis, as in HanTa."""
    assert Morphology(plain_tagger()).analyze_forward("") == plain_tagger().analyze_forward("")
