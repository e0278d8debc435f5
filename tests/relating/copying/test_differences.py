"""Word differences of two wordings."""

from hypothesis import given
from hypothesis import strategies as st

from presseschau.model import Comparison, Passage, Span
from presseschau.relating.copying.differences import compared
from tests.relating.articles import made_article

WORDS = st.sampled_from(["Rat", "Brücke", "baut", "neue", "nicht", "Lahn"])
TEXT = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)


def difference(one: str, other: str) -> tuple[Comparison, list[str], list[str]]:
    """Compare two texts; give the result and the words that only one or the other has."""
    articles = {name: made_article(name, text) for name, text in (("a", one), ("b", other))}
    found = compared(Passage("a", Span(0, len(one))), Passage("b", Span(0, len(other))), articles)
    return found, [span.of(one) for span in found.only_one], [span.of(other) for span in found.only_other]


def test_changed_words_are_marked_on_both_sides() -> None:
    """Neighbouring changed words are one mark; marks and case do not count."""
    _, mine, theirs = difference("Der Rat baut eine „neue“ Brücke.", "Der Kreistag plant eine neue Brücke!")
    assert (mine, theirs) == (["Rat baut"], ["Kreistag plant"])


def test_a_lost_negation_is_flagged() -> None:
    """The reader is told when one wording denies what the other says."""
    found, *_ = difference("Der Rat baut nicht.", "Der Rat baut.")
    assert found.negation


@given(TEXT)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    """Equal wordings have no marks."""
    found, mine, theirs = difference(text, text)
    assert (mine, theirs, found.negation) == ([], [], False)
