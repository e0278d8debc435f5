"""How like two passages count where groups are made."""

from math import inf

import pytest

from presseschau.model import Passage, Span
from presseschau.relating.statements.counterparts import SAME, SIMILAR
from presseschau.relating.statements.judging import ALIKE_SAME_SPEAKER, Rewording


def _tie(likeness: float, odds: float) -> float:
    one, other = Passage("a", Span(0, 9)), Passage("b", Span(0, 9))
    return Rewording(one=one, other=other, likeness=likeness, shared=1.0, same=False, odds=odds).tie


def test_what_is_likely_to_tell_the_same_ties_though_it_reads_otherwise() -> None:
    """At the odds from which two are one statement they count just enough, above more, below less."""
    assert _tie(0.1, SAME) == pytest.approx(ALIKE_SAME_SPEAKER)
    assert _tie(0.1, SIMILAR) < ALIKE_SAME_SPEAKER < _tie(0.1, SAME + 2)


def test_like_wordings_tie_whatever_the_odds() -> None:
    """Odds take nothing from what reads alike; pairs without odds count as they read."""
    assert _tie(0.9, SIMILAR) == _tie(0.9, -inf) == 0.9
    assert _tie(0.2, -inf) == 0.2
