"""The encoder again, so that it can be taught: as `german/encoder/sentences.py`, with what is added to upper layers.

What is added to a matrix is the product of two narrow ones (LoRA: Hu et al. 2021), so that little can be learned by
heart, and little has to be kept.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from presseschau.german.encoder.sentences import MOST_PIECES
from presseschau.german.encoder.weights import MATRICES, NORMS, Linear, Numbers, Weights, untuned

TUNED = 6
"""Layers that are taught, the uppermost: those below tell of words more than of what is said."""
RANK = 16
"""Width of the narrow matrices."""
_HEADS = 12
_TINY = 1e-12
_FAR = -1e9

Layer = dict[str, tuple[jax.Array, jax.Array]]
Pairs = list[Layer]
"""For each layer and each of its matrices and norms two arrays: a weight and a bias, or what is added, two matrices."""


class Half(NamedTuple):
    """Sentences halfway through the encoder, a row for each piece, and which of the rows are pieces of them."""

    rows: Numbers
    inside: Numbers
    pieces: Numbers


@lru_cache(maxsize=1)
def _untuned() -> Weights:
    return untuned()


def given() -> Pairs:
    """Give the weights and biases of all layers as they came."""
    return [{name: _arrays(getattr(layer, name)) for name in (*MATRICES, *NORMS)} for layer in _untuned().layers]


def _arrays(linear: Linear) -> tuple[jax.Array, jax.Array]:
    return jnp.array(linear.weight), jnp.array(linear.bias)


def nothing_added(seed: int) -> Pairs:
    """Give narrow matrices whose products are zero."""
    random = np.random.default_rng(seed)
    return [
        {name: _narrow(getattr(layer, name).weight.shape, random) for name in MATRICES}
        for layer in _untuned().layers[-TUNED:]
    ]


def _narrow(shape: tuple[int, int], random: np.random.Generator) -> tuple[jax.Array, jax.Array]:
    down = random.normal(0, shape[0] ** -0.5, (shape[0], RANK)).astype(np.float32)
    return jnp.array(down), jnp.zeros((RANK, shape[1]))


def halfway(wordings: Sequence[str], longest: int, layers: Pairs) -> Half:
    """Send sentences through the layers that stay as they are; `longest` is the number of rows for each."""
    learned = _untuned()
    pieces = [learned.pieces.of(wording)[: min(MOST_PIECES, longest - 2)] for wording in wordings]
    numbers = np.full((len(pieces), longest), learned.last)
    for row, own in zip(numbers, pieces, strict=True):
        row[: len(own) + 2] = learned.first, *own, learned.last
    ends = np.array([len(own) + 2 for own in pieces])[:, None]
    places = np.arange(longest)[None, :]
    inside = (places < ends).astype(np.float32)
    start = _normed(jnp.array(learned.of_pieces(numbers) + learned.places[:longest]), _arrays(learned.norm))
    rows = np.asarray(_compiled(start, jnp.array(inside), layers[:-TUNED]))
    return Half(rows, inside, ((places >= 1) & (places < ends - 1)).astype(np.float32))


def length_of(wordings: Sequence[str]) -> int:
    """Give the number of rows that the longest of some sentences needs."""
    return 2 + min(MOST_PIECES, max(len(_untuned().pieces.of(wording)) for wording in wordings))


def _lower(rows: jax.Array, inside: jax.Array, layers: Pairs) -> jax.Array:
    for layer in layers:
        rows = _through(rows, layer, {}, inside)
    return rows


_compiled: Callable[[jax.Array, jax.Array, Pairs], jax.Array] = jax.jit(_lower)


def vectors(added: Pairs, layers: Pairs, half: Half) -> jax.Array:
    """Send what comes from halfway through the rest of the encoder: a vector of length one for each sentence."""
    rows = jnp.asarray(half.rows)
    for layer, own in zip(layers[-TUNED:], added, strict=True):
        rows = _through(rows, layer, own, half.inside)
    means = (rows * half.pieces[:, :, None]).sum(1) / jnp.maximum(1, half.pieces.sum(1))[:, None]
    return means / jnp.maximum(_TINY, jnp.linalg.norm(means, axis=1, keepdims=True))


def _through(rows: jax.Array, layer: Layer, added: Layer, inside: jax.Array) -> jax.Array:
    def mapped(name: str, rows: jax.Array) -> jax.Array:
        weight, bias = layer[name]
        told = rows @ weight + bias
        return told + rows @ added[name][0] @ added[name][1] if added else told

    sentences, longest, width = rows.shape
    query, key, value = (
        mapped(name, rows).reshape(sentences, longest, _HEADS, width // _HEADS).swapaxes(1, 2)
        for name in ("query", "key", "value")
    )
    asked = query @ key.swapaxes(-1, -2) / np.sqrt(width // _HEADS)
    shares = jax.nn.softmax(asked + _FAR * (1 - inside)[:, None, None, :], -1)
    taken = (shares @ value).swapaxes(1, 2).reshape(rows.shape)
    rows = _normed(rows + mapped("attended", taken), layer["attended_norm"])
    return _normed(rows + mapped("narrow", jax.nn.gelu(mapped("wide", rows))), layer["norm"])


def _normed(rows: jax.Array, norm: tuple[jax.Array, jax.Array]) -> jax.Array:
    rows = rows - rows.mean(-1, keepdims=True)
    return rows / jnp.sqrt((rows * rows).mean(-1, keepdims=True) + _TINY) * norm[0] + norm[1]
