"""How alike words are that are not the same: parts of compounds, and synonyms."""

from collections.abc import Collection, Iterable

from presseschau.german.compounds import is_part
from presseschau.german.synonyms import senses

SYNONYM = 0.5
"""What a synonym counts beside a word of the same root: it can mean something else."""
SHORTEST_BEGINNING, SHORTEST_END = 5, 4
"""Letters of the shortest roots that count as the first and the last part of a compound ("Sonde" in "Raumsonde")."""
_OTHER_OF_KIND = ("bei", "mit", "vize", "ex", "neben", "unter", "ab", "an", "gegen", "nicht", "anti", "vor", "nach")
"""First parts by which a compound names another than its last part does: no "Beifahrer" is the driver."""


def likeness(word: str, others: Iterable[str]) -> float:
    """Give 1 for a root that is among others, or part of one or the other way round, less for a synonym, 0 for none."""
    best = 0.0
    for other in others:
        if is_part(word, other, first=SHORTEST_BEGINNING, last=SHORTEST_END) and not _is_another(word, other):
            return 1.0
        best = SYNONYM if senses(word) & senses(other) else best
    return best


def meet(ones: Iterable[str], others: Collection[str]) -> bool:
    """Whether any of some roots is like any of others."""
    return any(likeness(word, others) for word in ones)


def _is_another(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short != long and long.endswith(short) and long.removesuffix(short) in _OTHER_OF_KIND
