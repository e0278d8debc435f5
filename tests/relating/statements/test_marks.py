"""Passages and the quotations they meet."""

from hypothesis import given
from hypothesis import strategies as st

from presseschau.model import Span
from presseschau.relating.statements.marks import balanced, unmarked

TEXT = "„Das Wasser steigt“, sagte sie, „aber die Deiche, die neuen, halten.“"
QUOTATIONS = (Span(0, 19), Span(32, len(TEXT)))


def at(words: str) -> Span:
    """Give where these words stand."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def test_the_marks_of_a_whole_quotation_are_taken_in() -> None:
    """Clauses are cut at marks; what is quoted whole is shown with them."""
    assert balanced(at("Das Wasser steigt"), QUOTATIONS) == QUOTATIONS[0]
    assert balanced(at("Das Wasser steigt“, sagte sie"), QUOTATIONS) == at("„Das Wasser steigt“, sagte sie")


def test_what_goes_on_beyond_a_piece_of_a_quotation_is_no_passage() -> None:
    """Half a quotation and half a sentence around it are nobody's statement; a clause inside one is."""
    assert balanced(at("sagte sie, „aber die Deiche"), QUOTATIONS) is None
    assert balanced(at("aber die Deiche"), QUOTATIONS) == at("aber die Deiche")


def test_a_mark_without_its_counterpart_is_left_out() -> None:
    """A quotation of two sentences leaves an opening mark in the first and a closing one in the last."""
    text = "„Es regnet. Es stürmt.“"
    whole = Span(0, len(text))
    assert unmarked(Span(0, 11), [whole]).of(text) == "Es regnet."
    assert unmarked(Span(12, len(text)), [whole]).of(text) == "Es stürmt."
    assert unmarked(whole, [whole]) == whole


@given(st.integers(0, 60), st.integers(1, 20))
def test_a_passage_never_cuts_a_quotation(start: int, length: int) -> None:
    """Whatever the part, the passage holds a quotation whole, lies inside it, or does not touch it."""
    made = balanced(Span(start, min(len(TEXT), start + length)), QUOTATIONS)
    if made is not None:
        assert all(made.contains(q) or q.contains(made) or not q.overlaps(made) for q in QUOTATIONS)
