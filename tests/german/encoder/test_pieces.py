"""Cutting text into the pieces of words that the encoder knows."""

from hypothesis import given
from hypothesis import strategies as st

from presseschau.german.encoder.pieces import SPACE, Pieces
from presseschau.german.encoder.weights import weights

NAMES = ["", f"{SPACE}Haus", f"{SPACE}Haustür", "tür", SPACE, "H", "a", "u", "s", "t", "ü", "r"]


def _cut(likely: list[float], text: str) -> list[str]:
    pieces = Pieces(NAMES, likely, unknown=0)
    return [NAMES[number] for number in pieces.of(text)]


def test_the_likeliest_way_to_cut_a_text_is_found() -> None:
    """The product of what all pieces are likely decides, not the longest piece."""
    letters = [-9.0] * 8
    assert _cut([0, -3, -5, -3, *letters], "Haustür") == [f"{SPACE}Haustür"]
    assert _cut([0, -2, -9, -3, *letters], "Haustür") == [f"{SPACE}Haus", "tür"]


def test_white_space_only_parts_words() -> None:
    """However much there is of it, and wherever."""
    likely = [0, -2, -2, -3, *[-9.0] * 8]
    assert _cut(likely, "  Haus \n Haus ") == [f"{SPACE}Haus", f"{SPACE}Haus"]
    assert _cut(likely, " \n") == []


def test_a_letter_that_no_piece_has_stands_as_unknown() -> None:
    """The rest of the word is still cut."""
    assert _cut([0, -2, -2, -3, *[-9.0] * 8], "Haus漢") == [f"{SPACE}Haus", ""]


def test_compatible_letters_are_one() -> None:
    """Ligatures and wide letters are written as most people write them (NFKC)."""
    pieces = weights().pieces
    assert pieces.of("ﬁnden") == pieces.of("finden")


@given(st.text(max_size=60))
def test_any_text_can_be_cut(text: str) -> None:
    """No letter is lost: there is a piece for each that is no white space, or it stands as unknown."""
    assert bool(weights().pieces.of(text)) == bool("".join(text.split()))
