"""Wordings next to each other, and layers over them."""

from hypothesis import given
from hypothesis import strategies as st

from presseschau.model import Span
from presseschau.rendering.comparison import compare, own_share
from presseschau.rendering.layers import Layer, layered

SENTENCES = st.lists(st.text(alphabet="ab ,.-„“ü\n", max_size=20), min_size=1, max_size=4)


@given(SENTENCES)
def test_comparing_keeps_every_character(wordings: list[str]) -> None:
    """The pieces of each wording, put together, are the wording."""
    assert ["".join(piece.text for piece in pieces) for pieces in compare(wordings)] == wordings


@given(st.text(alphabet="ab ,."))
def test_equal_wordings_differ_nowhere(wording: str) -> None:
    """Case and marks do not count."""
    assert not any(piece.differs for pieces in compare([wording, wording.upper() + "!"]) for piece in pieces)


def test_own_words_are_marked() -> None:
    """Only the words that tell two wordings apart are marked, with the blanks between them."""
    one, other = compare(["Der Rat berät den neuen Plan.", "Der Rat verwirft den alten, langen Plan."])
    assert [piece.text for piece in one if piece.differs] == ["berät", "neuen"]
    assert [piece.text for piece in other if piece.differs] == ["verwirft", "alten, langen"]
    assert own_share(one) == 2 / 6


def test_a_word_that_only_one_of_three_lacks_is_marked() -> None:
    """What not every wording has is set off in those that have it."""
    first, second, third = compare(["Rund 300 Wagen", "Rund 300 Wagen", "300 Wagen"])
    assert [piece.text for piece in first if piece.differs] == ["Rund"]
    assert not any(piece.differs for piece in third)
    assert [piece.text for piece in second if piece.differs] in (["Rund"], [])


@given(st.lists(st.tuples(st.integers(0, 19), st.integers(1, 9), st.sampled_from(["zitat", "rede", "auch"]))))
def test_layers_may_overlap_in_any_way(layers: list[tuple[int, int, str]]) -> None:
    """Each character is shown once, in order, inside the classes of the layers over it."""
    text = "abcdefghijklmnopqrst"
    shown = layered(text, Span(2, 18), [Layer(span=Span(a, min(20, a + n)), style=style) for a, n, style in layers])
    plain = "".join(part.partition(">")[2] if ">" in part else part for part in shown.split("<"))
    assert plain == text[2:18]
