"""Places in texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.model import Passage, Span


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Any span in the first hundred code points."""
    start = draw(st.integers(0, 100))
    return Span(start, draw(st.integers(start + 1, 101)))


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 3)])
def test_refuses_what_is_no_place(start: int, end: int) -> None:
    """A span that is empty, runs backwards or begins before the text cannot be made."""
    with pytest.raises(ValueError, match=f"start {start}, end {end}"):
        Span(start, end)


def test_gives_the_exact_wording() -> None:
    """Offsets count code points, also past characters outside the basic plane."""
    assert Span(2, 6).of("😀 Köln am Rhein") == "Köln"


@given(spans(), spans())
def test_overlap_is_sharing_a_code_point(one: Span, other: Span) -> None:
    """Two spans overlap exactly when some offset lies in both."""
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one) == bool(shared)


@given(spans(), spans())
def test_containing_is_holding_every_code_point(one: Span, other: Span) -> None:
    """A span contains another exactly when it has all of its offsets."""
    assert one.contains(other) == (set(range(other.start, other.end)) <= set(range(one.start, one.end)))


def test_passages_sort_by_article_then_place() -> None:
    """Evidence has one order everywhere."""
    passages = [Passage("b", Span(0, 1)), Passage("a", Span(5, 6)), Passage("a", Span(0, 9))]
    assert sorted(passages) == [passages[2], passages[1], passages[0]]
