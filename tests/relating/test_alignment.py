"""Aligning two wordings word by word."""

from collections.abc import Iterator
from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.relating import alignment
from presseschau.relating.alignment import MOST_PAIRS, Opcode, opcodes

SENTENCE = "Der Rat der Stadt Kassel sperrt die alte Elmbrücke ab Montag für Autos und für Räder"
OTHER = "Der Rat sperrt die neue Elmbrücke in Kassel ab Dienstag nur für Autos und Räder"
LONG = 600
WORDS = st.lists(st.sampled_from("abcdefgh"))


def rebuilt(one: list[str], other: list[str], codes: tuple[Opcode, ...]) -> Iterator[str]:
    """Make the other wording out of the one by the changes that were found."""
    for kind, first, last, start, end in codes:
        yield from one[first:last] if kind == "equal" else other[start:end]


def test_sentences_of_prose_are_aligned_as_ever() -> None:
    """What is no longer than a sentence is aligned by the longest stretches in common."""
    one, other = SENTENCE.split(), OTHER.split()
    assert opcodes(one, other) == tuple(SequenceMatcher(None, one, other, autojunk=False).get_opcodes())


@given(WORDS, WORDS, st.sampled_from([0, 4, 30]))
def test_what_is_aligned_covers_both_wordings(one: list[str], other: list[str], most: int) -> None:
    """However little may be compared at once, equal stretches are equal and nothing is left out or told twice."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(alignment, "MOST_PAIRS", most)
        codes = opcodes(one, other)
    assert list(rebuilt(one, other, codes)) == other
    assert [n for _, first, last, _, _ in codes for n in range(first, last)] == list(range(len(one)))
    assert [n for *_, start, end in codes for n in range(start, end)] == list(range(len(other)))


def test_one_changed_word_of_a_long_wording_is_found() -> None:
    """In a wording beyond all sentences, words that occur once tell what stands for what."""
    one = [f"Name{number}" for number in range(LONG)]
    other = [*one[:100], "Fremd", *one[101:400], *one[401:]]
    assert LONG * LONG > MOST_PAIRS
    assert [code for code in opcodes(one, other) if code[0] != "equal"] == [
        ("replace", 100, 101, 100, 101),
        ("delete", 400, 401, 400, 400),
    ]


def test_words_repeated_without_end_are_not_compared_each_with_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wording of few words again and again is told apart where it begins to differ, without trying all pairs."""
    tried: list[int] = []

    def counted(one: list[str], other: list[str]) -> tuple[Opcode, ...]:
        tried.append(len(one) * len(other))
        return ()

    monkeypatch.setattr(alignment, "_matched", counted)
    one, other = ["Haus", "Brücke"] * LONG, ["Haus", "Haus", "Brücke"] * LONG
    codes = opcodes(one, other)
    assert [code[0] for code in codes] == ["equal", "replace", "equal"]
    assert sum(tried) <= MOST_PAIRS
