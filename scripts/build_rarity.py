"""Builds presseschau/german/word_rarity.tsv from the word probabilities of spacy-lookups-data; run by hand, rarely.

python scripts/build_rarity.py spacy_lookups_data-*.whl presseschau/german
"""

import gzip
import json
import sys
import zipfile
from collections import defaultdict
from math import exp, log
from pathlib import Path

from presseschau.german.stemming import stem

MEMBER = "spacy_lookups_data/data/de_lexeme_prob.json.gz"
RAREST = 13.0
"""Rarer stems are not listed: about one in 440,000 words, the rarity taken for every word that is missing."""
HEAD = f"""\
# How rare German words are: stem, and minus the natural logarithm of its share of running text; those rarer than
# {RAREST} are left out.
# Source: de_lexeme_prob of spacy-lookups-data 1.0.5 (counts of web text), word forms summed by stem by
# scripts/build_rarity.py.
# Licence: MIT (Explosion AI)
"""


def build(wheel: Path, folder: Path) -> None:
    """Write the table."""
    logs = json.loads(gzip.decompress(zipfile.ZipFile(wheel).read(MEMBER)))
    shares: dict[str, float] = defaultdict(float)
    for form, value in logs.items():
        if form.isalpha() and len(form) > 1:
            shares[stem(form.lower())] += exp(value)
    rows = sorted((name, -log(share)) for name, share in shares.items() if -log(share) < RAREST)
    lines = (f"{name}\t{rarity:.1f}\n" for name, rarity in rows)
    (folder / "word_rarity.tsv").write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
