"""Where words stand, and how they are called."""

import pytest

from presseschau.model import BlockKind, Span
from presseschau.rendering.wordsearch import Occurrence, find_words, label_of
from tests.rendering.digests import sample_digest


def test_a_word_is_found_wherever_it_stands() -> None:
    """The headline is a sentence too; a part of a longer word is no word."""
    found = find_words(["Brücke", "Elm"], sample_digest().articles)
    assert [place.block for place in found["Brücke"]["eins"]] == [BlockKind.TITLE, BlockKind.PARAGRAPH]
    assert list(found["Elm"]) == ["eins"]


@pytest.mark.parametrize(
    ("word", "forms", "label"),
    [
        ("Velandi", ["Velandien", "Velandiens", "Velandiens"], "Velandien"),
        ("Rohrwald", ["Rohrwalde"], "Rohrwalde"),
        ("Bundes-Fußballverband", ["Bundes-Fußballverbands"], "Bundes-Fußballverband"),
        ("Sozialdemokrat", ["Sozialdemokraten"], "Sozialdemokrat"),
    ],
)
def test_a_topic_is_called_by_a_form_that_exists(word: str, forms: list[str], label: str) -> None:
    """A base form that is only guessed gives way to one that stands in the texts."""
    places = [Occurrence(sentence=Span(0, 1), block=BlockKind.PARAGRAPH, form=form) for form in forms]
    assert label_of(word, {"eins": places}) == label
