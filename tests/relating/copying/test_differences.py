"""Whether two wordings deny each other."""

from hypothesis import given
from hypothesis import strategies as st

from presseschau.model import Passage, Span
from presseschau.relating.copying.differences import compared
from tests.relating.articles import made_article

WORDS = st.sampled_from(["Rat", "Brücke", "baut", "neue", "nicht", "Lahn"])
TEXT = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)


def deny(one: str, other: str) -> bool:
    """Compare two texts."""
    articles = {name: made_article(name, text) for name, text in (("a", one), ("b", other))}
    return compared(Passage("a", Span(0, len(one))), Passage("b", Span(0, len(other))), articles).negation


def test_a_lost_negation_is_flagged() -> None:
    """The reader is told when one wording denies what the other says."""
    assert deny("Der Rat baut nicht.", "Der Rat baut.")
    assert not deny("Der Rat baut eine Brücke.", "Der Rat baut eine neue Brücke.")


@given(TEXT)
def test_a_text_does_not_deny_itself(text: str) -> None:
    """Equal wordings say the same, whatever is denied in them."""
    assert not deny(text, text)
