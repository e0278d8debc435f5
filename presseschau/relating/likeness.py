"""How alike words are that are not the same: parts of compounds, synonyms, and kinds of one thing."""

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import product

from presseschau.german import mapping
from presseschau.german.compounds import is_part
from presseschau.german.rarity import root_rarity
from presseschau.german.roots import root
from presseschau.german.synonyms import senses

SYNONYM = 0.5
"""What a synonym counts beside a word of the same root: it can mean something else."""
SHORTEST_BEGINNING, SHORTEST_END = 5, 4
"""Letters of the shortest roots that count as the first and the last part of a compound ("Sonde" in "Raumsonde")."""
OTHER_OF_KIND = ("bei", "mit", "vize", "ex", "neben", "unter", "ab", "an", "gegen", "nicht", "anti", "vor", "nach")
"""First parts by which a compound names another than its last part does: no "Beifahrer" is the driver."""

_SHORTEST_HEAD, _SHORTEST_FIRST = 4, 3
"""Letters of the last part of two compounds, and of the first parts by which they name two kinds of a thing."""
_SUFFIXES = ("schaft", "heit", "keit", "ung", "tion", "tät", "nis", "ling", "chen", "lein")
_KNOWN = 11.5
"""Rarity up to which an ending is a word by itself, and no mere suffix ("-schaft")."""


def likeness(word: str, others: Iterable[str]) -> float:
    """Give 1 for a root that is among others, or part of one or the other way round, less for a synonym, 0 for none."""
    meanings = senses(word)
    best = 0.0
    for other in others:
        if is_part(word, other, first=SHORTEST_BEGINNING, last=SHORTEST_END) and not _is_another(word, other):
            return 1.0
        best = SYNONYM if meanings and meanings & senses(other) else best
    return best


def meet(ones: Iterable[str], others: Collection[str]) -> bool:
    """Whether any of some roots is like any of others."""
    return any(likeness(word, others) for word in ones)


def _is_another(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short != long and long.endswith(short) and long.removesuffix(short) in OTHER_OF_KIND


def contrasted(ones: Iterable[str], others: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give pairs of compounds that name two kinds of one thing: "Fernverkehr", "Nahverkehr"; synonyms name one.

    Compounds with a last part in common are kinds of what it names (Fleischer and Barz, Wortbildung der deutschen
    Gegenwartssprache, on determinative compounds).
    """
    mine, theirs = frozenset(ones), frozenset(others)
    kinds = [sorted(noun for noun in side if not noun.endswith(_no_kinds())) for side in (mine - theirs, theirs - mine)]
    for one, other in product(*kinds):
        head = _head(one, other)
        firsts = one.removesuffix(head), other.removesuffix(head)
        if (
            head
            and not _is_prefixed(one, other, head)
            and not is_part(*firsts, first=_SHORTEST_HEAD, last=3)
            and not senses(one) & senses(other)
        ):
            yield one, other


def _is_prefixed(one: str, other: str, head: str) -> bool:
    """Whether what two nouns end in is behind a prefix no head in either of them: "Auftrag", "Beratervertrag"."""
    prefixed = [(word, prefix) for word in (one, other) for prefix in _prefixes() if word.endswith(prefix + head)]
    return any(word == prefix + head or root_rarity(root(prefix + head)) < _KNOWN for word, prefix in prefixed)


@lru_cache(maxsize=1)
def _prefixes() -> tuple[str, ...]:
    """Give the prefixes of verbs that their nouns keep."""
    return tuple(mapping("figure_words")["verbal_prefixes"])


@lru_cache(maxsize=1)
def _no_kinds() -> tuple[str, ...]:
    """Give the ends of nouns of which compounds name one thing in several ways ("Busunfall", "Verkehrsunfall")."""
    return tuple(mapping("figure_words")["no_kinds"])


@lru_cache(maxsize=2**17)
def _head(one: str, other: str) -> str:
    """Give the longest word that both compounds end with behind a first part, empty for none."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    shared = next((place for place, (a, b) in enumerate(pairs) if a != b), 0)
    longest = min(shared, min(len(one), len(other)) - _SHORTEST_FIRST)
    suffix = next((len(suffix) for suffix in _SUFFIXES if one.endswith(suffix)), 0)
    ends = (one[-length:] for length in range(longest, max(_SHORTEST_HEAD - 1, suffix), -1))
    return next((end for end in ends if root_rarity(root(end)) < _KNOWN), "")
