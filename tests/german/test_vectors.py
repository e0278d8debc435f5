"""Which words are near in meaning."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.german.roots import root
from presseschau.german.vectors import vectors_of


def _cosine(one: str, other: str) -> float:
    mine, theirs = vectors_of([root(one), root(other)])
    return float(mine @ theirs / np.sqrt((mine @ mine) * (theirs @ theirs)))


@pytest.mark.parametrize(
    ("word", "near", "far"),
    [
        ("verletzen", "verwunden", "beschließen"),
        ("sperren", "blockieren", "feiern"),
        ("zug", "bahn", "museum"),
        ("urteil", "gericht", "brücke"),
        ("klinik", "krankenhaus", "wahl"),
    ],
)
def test_what_is_of_one_matter_lies_nearer_than_what_is_not(word: str, near: str, far: str) -> None:
    """So a fact that is told in other words is found."""
    assert _cosine(word, near) > 0.4 > _cosine(word, far)


def test_a_compound_that_is_not_listed_lies_between_its_parts() -> None:
    """German makes new words of old ones all the time."""
    compound, first, last = vectors_of([root("geburtsstationsschließung"), root("geburtsstation"), root("schließung")])
    assert compound.any()
    assert compound @ last > 0
    assert compound @ first > 0


def test_what_is_no_word_has_no_meaning() -> None:
    """It is like itself only, which is looked at elsewhere."""
    assert not vectors_of(["xqzjw"]).any()


@given(st.lists(st.text(max_size=12), max_size=5))
def test_each_word_has_a_row_of_whole_numbers(words: list[str]) -> None:
    """Their products add up exactly, so each machine finds the same."""
    found = vectors_of(words)
    assert found.shape[0] == len(words)
    assert (found == np.round(found)).all()
    assert (np.abs(found) <= 127 * 20).all()
