"""The verb of a clause, put together from its parts, and whether it reports speech."""

from dataclasses import dataclass
from functools import lru_cache

from presseschau.annotating.quotes.clauses import Clause
from presseschau.annotating.quotes.reading import Reading
from presseschau.german import table

_BOUND_ADJECTIVES = frozenset({"bekannt", "deutlich", "klar", "kund", "aufmerksam", "geltend"})
"""Adjectives that make a verb of saying of a light verb ("gab bekannt", "machte deutlich")."""
_LIGHT = frozenset({"geben", "machen", "stellen", "werden", "tun"})
_ATTITUDES = frozenset(
    {"überzeugt", "sicher", "zuversichtlich", "optimistisch", "bewusst", "einig", "skeptisch", "besorgt", "bereit"}
)
"""Adjectives of attitude that take a clause ("ist zuversichtlich, dass")."""
_AUXILIARIES = frozenset({"haben", "sein", "werden"})
_MODALS = frozenset({"können", "müssen", "wollen", "sollen", "dürfen", "mögen", "lassen"})


@dataclass(frozen=True, slots=True)
class Predicate:
    """`position` of the word that carries the meaning, `frames` of a verb of speech (empty for any other)."""

    lemma: str
    position: int
    frames: frozenset[str]
    passive: bool


@lru_cache(maxsize=1)
def _frames() -> dict[str, frozenset[str]]:
    return {lemma: frozenset(frames.split(",")) for lemma, frames in table("speech_verbs")}


def predicate_of(reading: Reading, clause: Clause) -> Predicate | None:
    """Give the predicate of a clause with a finite verb."""
    if clause.finite is None:
        return None
    finite = reading.words[clause.finite]
    lemma, position, passive = finite.lemma.lower(), clause.finite, False
    if lemma in _AUXILIARIES or lemma in _MODALS:
        full = _full_verb(reading, clause)
        if full is not None:
            passive = _is_passive(reading, clause, lemma, full)
            lemma, position = reading.words[full].lemma.lower(), full
    lemma = _with_prefix(reading, clause, lemma)
    return Predicate(lemma, position, _frames_of(reading, clause, lemma), passive)


def _full_verb(reading: Reading, clause: Clause) -> int | None:
    tags = ("VVPP", "VVINF", "VVIZU")
    found = [place for place in range(clause.start, clause.end) if reading.words[place].tag in tags]
    return found[-1] if found else None


def _is_passive(reading: Reading, clause: Clause, auxiliary: str, full: int) -> bool:
    if reading.words[full].tag != "VVPP":
        return False
    became = any(word.low in ("worden", "werden", "wurde") for word in reading.words_of(clause)[1:])
    return auxiliary == "werden" or became


def _with_prefix(reading: Reading, clause: Clause, lemma: str) -> str:
    """Put a separated prefix back ("kündigte … an")."""
    words = reading.words_of(clause)
    prefix = next((word.low for word in reversed(words) if word.tag == "PTKVZ"), None)
    if prefix is None and words and words[-1].low in _PREFIXES and len(words) > 1:
        prefix = words[-1].low
    joined = f"{prefix}{lemma}"
    return joined if prefix and (joined in _frames() or lemma not in _frames()) else lemma


_PREFIXES = frozenset(
    ["an", "ab", "auf", "aus", "bei", "ein", "fest", "her", "hin", "mit", "nach", "vor", "vorher", "voraus", "zu", "zurück", "hinzu", "fort", "weiter", "hervor", "klar"]
)


def _frames_of(reading: Reading, clause: Clause, lemma: str) -> frozenset[str]:
    words = reading.words_of(clause)
    if lemma in _LIGHT and any(word.low in _BOUND_ADJECTIVES for word in words):
        return frozenset({"say"})
    if lemma in ("sein", "zeigen", "geben") and any(word.low in _ATTITUDES for word in words):
        return frozenset({"think"})
    return _frames().get(lemma, frozenset())
