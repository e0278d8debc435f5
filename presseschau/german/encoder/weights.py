"""The weights of the encoder, as `scripts/build_encoder.py` wrote them, and what `scripts/tuning` adds to them.

Matrices are kept in blocks of 32 numbers of four bits with one scale a block (Q4_0 of the GGML library). What is added
to those of the upper layers is the product of two narrow matrices (LoRA: Hu et al. 2021).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import as_file, files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from presseschau.german.encoder.pieces import Pieces

Numbers = NDArray[np.float32]
Packed = NDArray[np.uint8]

BLOCK = 32
"""Numbers that share a scale."""
MATRICES = ("query", "key", "value", "attended", "wide", "narrow")
NORMS = ("attended_norm", "norm")
_SCALE_BYTES, _HALF, _MIDDLE = 2, 0x0F, 8


@dataclass(frozen=True, slots=True)
class Linear:
    """What a row of numbers is multiplied by, and what is added."""

    weight: Numbers
    bias: Numbers

    def __call__(self, rows: Numbers) -> Numbers:
        """Map each row."""
        mapped: Numbers = rows @ self.weight
        mapped += self.bias
        return mapped


@dataclass(frozen=True, kw_only=True, slots=True)
class Layer:
    """One layer: attention, and what comes behind it; the scales of a norm stand in its `weight`."""

    query: Linear
    key: Linear
    value: Linear
    attended: Linear
    attended_norm: Linear
    wide: Linear
    narrow: Linear
    norm: Linear


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """All that the encoder was taught. `first` and `last` are the pieces that stand around each sentence."""

    pieces: Pieces
    first: int
    last: int
    words: Packed
    places: Numbers
    norm: Linear
    layers: tuple[Layer, ...]

    def of_pieces(self, numbers: NDArray[np.int64]) -> Numbers:
        """Give the vectors of some pieces, without what is around them."""
        return unpacked(self.words[numbers])


def unpacked(blocks: Packed) -> Numbers:
    """Give the numbers of rows of blocks."""
    scales = np.ascontiguousarray(blocks[..., :_SCALE_BYTES]).view(np.float16).astype(np.float32)
    fours = blocks[..., _SCALE_BYTES:]
    both = np.concatenate([fours & _HALF, fours >> _HALF.bit_length()], axis=-1).astype(np.float32) - _MIDDLE
    numbers: Numbers = (both * scales).reshape(*blocks.shape[:-2], -1)
    return numbers


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Give them with what was added, read once; it takes a third of a second."""
    added, learned = _read("tuned.npz"), untuned()
    first = len(learned.layers) - len(added[f"{MATRICES[0]}.up"])
    tuned = (_tuned(layer, added, number) for number, layer in enumerate(learned.layers[first:]))
    return replace(learned, layers=(*learned.layers[:first], *tuned))


def untuned() -> Weights:
    """Read them as they came from this folder."""
    arrays = _read("encoder.npz")
    names = arrays["pieces"].tobytes().decode("utf-8").split("\n")
    first, last, unknown = map(int, arrays["special"])
    return Weights(
        pieces=Pieces(names, arrays["likely"].tolist(), unknown),
        first=first,
        last=last,
        words=arrays["words"],
        places=arrays["places"].astype(np.float32),
        norm=Linear(arrays["start_norm.weight"], arrays["start_norm.bias"]),
        layers=tuple(_layer(arrays, number) for number in range(len(arrays["norm.weight"]))),
    )


def _read(name: str) -> Mapping[str, NDArray[Any]]:
    with as_file(files(__package__).joinpath(name)) as path, np.load(path) as kept:
        return dict(kept)


def _tuned(layer: Layer, added: Mapping[str, NDArray[Any]], number: int) -> Layer:
    """Add to the matrices of a layer what is kept for the one of that number among those that are tuned."""
    return replace(layer, **{name: _with(getattr(layer, name), added, name, number) for name in MATRICES})


def _with(linear: Linear, added: Mapping[str, NDArray[Any]], name: str, number: int) -> Linear:
    down, up = (added[f"{name}.{part}"][number].astype(np.float32) for part in ("down", "up"))
    return Linear(linear.weight + down @ up, linear.bias)


def _layer(arrays: Mapping[str, NDArray[Any]], number: int) -> Layer:
    mapped = {
        name: Linear(np.ascontiguousarray(unpacked(arrays[f"{name}.weight"][number]).T), arrays[f"{name}.bias"][number])
        for name in MATRICES
    }
    norms = {name: Linear(arrays[f"{name}.weight"][number], arrays[f"{name}.bias"][number]) for name in NORMS}
    return Layer(**mapped, **norms)
