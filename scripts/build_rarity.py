"""Builds the tables of how rare words are from the word probabilities of spacy-lookups-data; run by hand, rarely.

python scripts/build_rarity.py spacy_lookups_data-*.whl presseschau/german
"""

import gzip
import json
import sys
import zipfile
from collections import defaultdict
from collections.abc import Callable, Mapping
from math import exp, log
from pathlib import Path

from presseschau.annotating.tagging import tag
from presseschau.german.roots import root
from presseschau.german.stemming import stem

MEMBER = "spacy_lookups_data/data/de_lexeme_prob.json.gz"
RAREST = 13.0
"""Rarer words are not listed: about one in 440,000 words, the rarity taken for every word that is missing."""
COUNTED = -16.0
"""Logarithm of the share of running text below which a form adds nothing to the sum of its family."""
HEAD = """\
# How rare German words are: {key}, and minus the natural logarithm of its share of running text; those rarer than
# {rarest} are left out.
# Source: de_lexeme_prob of spacy-lookups-data 1.0.5 (counts of web text), word forms summed by {key} by
# scripts/build_rarity.py.
# Licence: MIT (Explosion AI)
"""


def build(wheel: Path, folder: Path) -> None:
    """Write both tables, of stems (see `stemming`) and of roots (see `roots`)."""
    logs = json.loads(gzip.decompress(zipfile.ZipFile(wheel).read(MEMBER)))
    forms = {form: value for form, value in logs.items() if form.isalpha() and len(form) > 1}
    _write(folder / "word_rarity.tsv", "stem", _summed(forms, lambda form: stem(form.lower())))
    counted = {form: value for form, value in forms.items() if value > COUNTED}
    _write(folder / "root_rarity.tsv", "root", _summed(counted, lambda form: root(tag([form])[0][1].lower())))


def _summed(forms: Mapping[str, float], key: Callable[[str], str]) -> Mapping[str, float]:
    shares: dict[str, float] = defaultdict(float)
    for form, value in forms.items():
        shares[key(form)] += exp(value)
    return shares


def _write(file: Path, key: str, shares: Mapping[str, float]) -> None:
    rows = sorted((name, -log(share)) for name, share in shares.items() if -log(share) < RAREST)
    lines = (f"{name}\t{rarity:.1f}\n" for name, rarity in rows)
    file.write_text(HEAD.format(key=key, rarest=RAREST) + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
