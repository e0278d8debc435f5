"""How near sentences are in meaning as wholes, in whatever words and order they are told.

A transformer (Vaswani et al. 2017) of twelve layers looks at each piece of a word with all that stands around it; the
mean of what it makes of the pieces stands for the sentence. It was taught to bring together what translates, answers or
paraphrases each other in a hundred languages (Multilingual E5: Wang et al. 2024).
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from presseschau.german.encoder.weights import Layer, Linear, Numbers, Weights, weights

Vectors = NDArray[np.float64]

MOST_PIECES = 256
"""Pieces of a sentence from which the rest is not looked at: some 150 words."""
_STEPS = 4096
"""Whole numbers to which a vector of length one is rounded: as far as machines agree, and sums of them are exact."""
_BATCH = 16  # sentences of like length at once: fewer take longer each, and more do not take less
_SIDE_BY_SIDE = 4
"""Batches that are worked on at a time, each by one core: cores that share one wait for each other on busy machines."""
_MOST_KNOWN = 2**16  # sentences whose vectors are kept, 100 megabytes
_HEADS = 12
_TINY = 1e-12  # keeps a row of equal numbers from being divided by nothing
_FAR = np.float32(-1e9)
_ROOT, _CUBE = np.float32(np.sqrt(2 / np.pi)), np.float32(0.044715)


def vectors_of_sentences(sentences: Sequence[str]) -> Vectors:
    """Give a row of whole numbers for each sentence: the nearer in meaning two are, the nearer their directions.

    What there is no letter of has zeros.
    """
    known = _known()
    if len(known) > _MOST_KNOWN:
        known.clear()
    new = sorted({sentence for sentence in sentences if sentence not in known})
    known.update(zip(new, _encoded(new), strict=True))
    width = weights().places.shape[1]
    return np.array([known[sentence] for sentence in sentences], dtype=np.float64).reshape(-1, width)


@lru_cache(maxsize=1)
def _known() -> dict[str, NDArray[np.int16]]:
    return {}


def _encoded(sentences: Sequence[str]) -> list[NDArray[np.int16]]:
    """Encode sentences, those of like length together."""
    learned = weights()
    pieces = [learned.pieces.of(sentence)[:MOST_PIECES] for sentence in sentences]
    found = [np.zeros(learned.places.shape[1], dtype=np.int16)] * len(sentences)
    order = sorted((place for place, own in enumerate(pieces) if own), key=lambda place: len(pieces[place]))
    batches = tuple(_batches(order))
    with threadpool_limits(1, "blas"), ThreadPoolExecutor(_SIDE_BY_SIDE) as threads:
        means = threads.map(lambda batch: list(_means([pieces[place] for place in batch], learned)), batches)
        for place, row in zip(chain.from_iterable(batches), chain.from_iterable(means), strict=True):
            found[place] = np.round(_STEPS * row / np.linalg.norm(row)).astype(np.int16)
    return found


def _batches(order: Sequence[int]) -> Iterator[Sequence[int]]:
    return (order[first : first + _BATCH] for first in range(0, len(order), _BATCH))


def _means(pieces: Sequence[Sequence[int]], learned: Weights) -> Iterator[Numbers]:
    """Give the mean of what the last layer makes of the pieces of each sentence."""
    longest = max(map(len, pieces)) + 2
    numbers = np.full((len(pieces), longest), learned.last)
    for row, own in zip(numbers, pieces, strict=True):
        row[: len(own) + 2] = learned.first, *own, learned.last
    lengths = np.array([len(own) + 2 for own in pieces])
    outside = np.where(np.arange(longest) < lengths[:, None], np.float32(0), _FAR)[:, None, None, :]
    start = learned.of_pieces(numbers) + learned.places[:longest]
    rows = _normed(start.reshape(numbers.size, -1), learned.norm)
    for layer in learned.layers:
        rows = _layer(rows, layer, outside)
    told = rows.reshape(*numbers.shape, -1)
    return (row[1 : len(own) + 1].mean(axis=0) for row, own in zip(told, pieces, strict=True))


def _layer(rows: Numbers, layer: Layer, outside: Numbers) -> Numbers:
    """Send the pieces of all sentences through a layer, a row each; `outside` tells for each sentence where it ends."""
    attended = layer.attended(_attention(rows, layer, outside))
    attended += rows
    rows = _normed(attended, layer.attended_norm)
    thought = layer.narrow(_gelu(layer.wide(rows)))
    thought += rows
    return _normed(thought, layer.norm)


def _attention(rows: Numbers, layer: Layer, outside: Numbers) -> Numbers:
    """Let each piece take from the others of its sentence what it asks for."""
    query, key, value = (_by_head(linear(rows), len(outside)) for linear in (layer.query, layer.key, layer.value))
    shares: Numbers = query @ key.swapaxes(-1, -2)
    shares /= np.float32(np.sqrt(query.shape[-1]))
    shares += outside
    shares -= shares.max(axis=-1, keepdims=True)
    np.exp(shares, out=shares)
    shares /= shares.sum(axis=-1, keepdims=True)
    taken: Numbers = (shares @ value).swapaxes(1, 2).reshape(rows.shape)
    return taken


def _by_head(rows: Numbers, sentences: int) -> Numbers:
    pieces, width = len(rows) // sentences, rows.shape[-1]
    return rows.reshape(sentences, pieces, _HEADS, width // _HEADS).swapaxes(1, 2)


# These two work in place: to take new memory for each step costs more than the steps.
def _normed(rows: Numbers, norm: Linear) -> Numbers:
    """Bring each row to mean zero and variance one, then scale it (layer normalisation: Ba et al. 2016); in place."""
    rows -= rows.mean(axis=-1, keepdims=True)
    spread = np.einsum("ij,ij->i", rows, rows)[:, None] / np.float32(rows.shape[-1])
    rows /= np.sqrt(spread + np.float32(_TINY))
    rows *= norm.weight
    rows += norm.bias
    return rows


def _gelu(rows: Numbers) -> Numbers:
    """Let through what is above zero, softly (Hendrycks and Gimpel 2016, the form with the hyperbolic tangent)."""
    open_by = rows * rows
    open_by *= _ROOT * _CUBE
    open_by += _ROOT
    open_by *= rows
    np.tanh(open_by, out=open_by)
    open_by += np.float32(1)
    open_by *= rows
    open_by *= np.float32(0.5)
    return open_by
