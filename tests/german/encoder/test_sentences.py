"""Vectors of sentences: which are near in meaning."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presseschau.german.encoder import sentences
from presseschau.german.encoder.sentences import MOST_PIECES, vectors_of_sentences
from presseschau.german.encoder.weights import unpacked


def _near(one: str, other: str) -> float:
    mine, theirs = vectors_of_sentences([one, other])
    return float(mine @ theirs / np.linalg.norm(mine) / np.linalg.norm(theirs))


@pytest.mark.parametrize(
    ("told", "same", "another"),
    [
        (
            "Die Polizei hat die Straße gesperrt.",
            "Beamte riegelten die Fahrbahn ab.",
            "Die Polizei sucht neue Bewerber.",
        ),
        (
            "Ab Montag legen die Lokführer die Arbeit nieder.",
            "Der Streik bei der Bahn beginnt zu Wochenanfang.",
            "Die Bahn bestellt neue Züge.",
        ),
        (
            "Niemand kam bei dem Brand zu Schaden.",
            "Alle Bewohner blieben bei dem Feuer unverletzt.",
            "Bei dem Feuer brannte der Dachstuhl aus.",
        ),
    ],
)
def test_what_tells_the_same_is_nearer_than_what_shares_a_word(told: str, same: str, another: str) -> None:
    """Words may all be others, and their order too: the sentence counts as a whole."""
    assert _near(told, same) > _near(told, another)


@pytest.mark.parametrize(
    ("told", "same", "miss"),
    [
        (
            "Die Brücke stürzte am Morgen ein.",
            "Der Übergang brach frühmorgens zusammen.",
            "Die Brücke gilt als marode.",
        ),
        ("Der Trainer bleibt im Amt.", "Der Verein hält an seinem Coach fest.", "Der Trainer steht in der Kritik."),
        (
            "Der Konzern streicht 300 Stellen.",
            "Hunderte verlieren dort ihre Arbeit.",
            "Der Konzern stellt neue Leute ein.",
        ),
    ],
)
def test_what_is_done_counts_more_than_of_what_it_is_told(told: str, same: str, miss: str) -> None:
    """The same in other words is nearer than another predicate on the same thing."""
    assert _near(told, same) > _near(told, miss)


def test_what_stands_in_one_batch_with_others_is_the_same() -> None:
    """A vector tells of its sentence alone, but for the last digits; memory of earlier ones changes nothing."""
    texts = [f"Im Ort {'wohnen viele ' * number}Leute." for number in range(20)]
    together = vectors_of_sentences(texts)
    sentences._known().clear()  # noqa: SLF001 - what is kept is no part of what is promised
    alone = np.concatenate([vectors_of_sentences([text]) for text in texts])
    assert np.abs(together - alone).max() <= 1


def test_a_sentence_may_be_longer_than_what_is_looked_at() -> None:
    """The rest of it counts nothing."""
    mine, theirs = vectors_of_sentences(["Wort " * (MOST_PIECES + 10), "Wort " * (MOST_PIECES + 99)])
    assert (mine == theirs).all()


def test_what_has_no_letters_has_no_direction() -> None:
    """White space alone is near nothing; no sentences have no vectors."""
    assert not vectors_of_sentences([" \n", ""]).any()
    assert vectors_of_sentences([]).shape[0] == 0


@settings(max_examples=20)
@given(st.lists(st.text(max_size=30), max_size=5))
def test_vectors_are_whole_numbers(texts: list[str]) -> None:
    """So sums of their products are exact, and the same on every machine."""
    found = vectors_of_sentences(texts)
    assert found.shape[0] == len(texts)
    assert (found == np.round(found)).all()


def test_memory_of_sentences_stays_in_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is kept is given up when it becomes too much, and worked out anew."""
    monkeypatch.setattr(sentences, "_MOST_KNOWN", 1)
    first = vectors_of_sentences(["Es regnet.", "Es schneit."])
    assert (vectors_of_sentences(["Es regnet.", "Es schneit."]) == first).all()


def test_four_bits_and_a_scale_give_a_number() -> None:
    """Low halves of the bytes come first, then the high ones; eight is zero."""
    scale = np.frombuffer(np.float16(0.5).tobytes(), np.uint8)
    block = np.concatenate([scale, np.full(16, 0x98, np.uint8)])
    assert unpacked(block[None, None, :]).tolist() == [[0.0] * 16 + [0.5] * 16]
