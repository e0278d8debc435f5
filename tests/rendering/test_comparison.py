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


def test_of_several_wordings_what_most_others_lack_is_marked() -> None:
    """A word that half of the others have is no wording's own."""
    first, second, third = compare(["Rund 300 rote Wagen", "Rund 300 Wagen", "300 Wagen"])
    assert [piece.text for piece in first if piece.differs] == ["rote"]
    assert not any(piece.differs for piece in (*second, *third))


def test_order_endings_and_function_words_do_not_count() -> None:
    """What was moved, inflected or merely joined in another way says the same."""
    one, other = compare(["Die neue Brücke wird gesperrt.", "Gesperrt wird auch das Tor der neuen Brücken."])
    assert not any(piece.differs for piece in one)
    assert [piece.text for piece in other if piece.differs] == ["Tor"]


def test_words_of_one_family_do_not_differ() -> None:
    """Where "warnte" and "Warnung" are known to be of one family, neither is marked."""
    wordings = ("Er warnte vor dem Einmarsch.", "Seine Warnung galt dem Angriff.")
    one, other = compare(wordings, {"warnte": "warn", "warnung": "warn"})
    assert [piece.text for piece in one if piece.differs] == ["Einmarsch"]
    assert [piece.text for piece in other if piece.differs] == ["galt", "Angriff"]


def test_a_negation_counts() -> None:
    """The word that turns a statement round is marked, function word or not."""
    one, _ = compare(["Die Brücke wird nicht gesperrt.", "Die Brücke wird gesperrt."])
    assert [piece.text for piece in one if piece.differs] == ["nicht"]


def test_denials_are_alike_in_other_words() -> None:
    """What "nicht" and "keine" deny is the same; where a denial is missing in one wording all others are marked."""
    assert not any(p.differs for pieces in compare(["Er erwartet nichts.", "Er erwartet keinen."]) for p in pieces)
    most = compare(["Er schließt es nicht aus.", "Er kann es nicht ausschließen.", "Er schließt es aus."])
    marked = [[piece.text for piece in pieces if piece.differs] for pieces in most]
    assert ["nicht" in " ".join(words) for words in marked] == [True, True, False]


def test_prints_of_one_wording_count_once() -> None:
    """What two prints of a text say otherwise than a third is marked on both sides."""
    one, again, other = compare(["Er kommt am Montag.", "Er kommt am Montag.", "Er kommt am Dienstag."])
    assert one == again
    assert [piece.text for piece in one if piece.differs] == ["Montag"]
    assert [piece.text for piece in other if piece.differs] == ["Dienstag"]


@given(st.lists(st.tuples(st.integers(0, 19), st.integers(1, 9), st.sampled_from(["zitat", "rede", "auch"]))))
def test_layers_may_overlap_in_any_way(layers: list[tuple[int, int, str]]) -> None:
    """Each character is shown once, in order, inside the classes of the layers over it."""
    text = "abcdefghijklmnopqrst"
    shown = layered(text, Span(2, 18), [Layer(span=Span(a, min(20, a + n)), style=style) for a, n, style in layers])
    plain = "".join(part.partition(">")[2] if ">" in part else part for part in shown.split("<"))
    assert plain == text[2:18]
