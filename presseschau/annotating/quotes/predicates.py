"""The verb of a clause, put together from its parts, and whether it reports speech."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from presseschau.annotating.quotes.clauses import Clause, Shape
from presseschau.annotating.quotes.forms import forms
from presseschau.annotating.quotes.lines import MARKED, Word
from presseschau.annotating.quotes.reading import Reading
from presseschau.german import table


@dataclass(frozen=True, slots=True)
class Predicate:
    """`position` of the word that carries the meaning, `frames` of a verb of speech (empty for any other)."""

    lemma: str
    position: int
    frames: frozenset[str]
    passive: bool


@lru_cache(maxsize=1)
def _verbs() -> Mapping[str, frozenset[str]]:
    return {lemma: frozenset(frames.split(",")) for lemma, frames in table("speech_verbs")}


def predicate_of(reading: Reading, clause: Clause) -> Predicate | None:
    """Give the predicate of a clause: its finite verb, or the infinitive with zu."""
    if clause.finite is None:
        return _infinitive(reading, clause)
    finite = reading.words[clause.finite]
    lemma, position, passive = finite.lemma.lower(), clause.finite, False
    if lemma in forms("auxiliaries") or lemma in forms("modals"):
        full = _full_verb(reading, clause)
        if full is not None:
            passive = _is_passive(reading, clause, lemma, full)
            lemma, position = reading.words[full].lemma.lower(), full
    lemma = _with_prefix(reading, clause, lemma)
    frames = _frames(reading, clause, lemma)
    if finite.lemma.lower() == "lassen" and lemma in forms("let_be_told"):
        frames = frozenset({"say"})
    return Predicate(lemma, position, frames, passive)


def _infinitive(reading: Reading, clause: Clause) -> Predicate | None:
    for position in range(clause.end - 1, clause.start - 1, -1):
        if reading.words[position].tag in ("VVINF", "VVIZU"):
            lemma = reading.words[position].lemma.lower()
            return Predicate(lemma, position, _verbs().get(lemma, frozenset()) & {"say"}, False)
    return None


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
    if prefix is None and len(words) > 1 and words[-1].low in forms("prefixes"):
        prefix = words[-1].low
    joined = f"{prefix}{lemma}"
    loose = prefix in forms("loose_prefixes") and joined not in _verbs() and lemma in _verbs()
    return joined if prefix and not loose else lemma


def _frames(reading: Reading, clause: Clause, lemma: str) -> frozenset[str]:
    words = reading.words_of(clause)
    adjective = lemma in forms("light_verbs") and any(word.low in forms("bound_adjectives") for word in words)
    if adjective or _stands_there(clause, lemma, words):
        return frozenset({"say"})
    if lemma in ("sein", "zeigen", "geben") and any(word.low in forms("attitudes") for word in words):
        return frozenset({"think"})
    if is_mention(reading, clause, lemma) or _keeps_to(lemma, words):
        return frozenset({"label"})
    impending = lemma == "drohen" and _is_impending(reading, words)
    found = frozenset[str]() if impending else _verbs().get(lemma, frozenset())
    if lemma == "warnen" and any(word.low == "vor" for word in words):
        return found | {"label"}
    if lemma in forms("judge_with_particle") and not any(word.low in ("als", "für") for word in words):
        return found if lemma == "sehen" and _sees_in(words) else found - {"label"}
    return found


def _is_impending(reading: Reading, words: tuple[Word, ...]) -> bool:
    """Whether something threatens ("Norvik droht ein Verfahren"): nobody says what, nor with what he threatens."""
    told = any(word.tag == MARKED for word in reading.words) or any(word.low in ("mit", "damit") for word in words)
    return not told and all(clause.shape is Shape.RELATIVE for clause in reading.clauses[1:])


def _keeps_to(lemma: str, words: tuple[Word, ...]) -> bool:
    """Whether somebody keeps to something, which he need not state ("hielt an dem Plan fest")."""
    return lemma == "festhalten" and any(word.low in ("an", "am", "daran") for word in words)


def _stands_there(clause: Clause, lemma: str, words: tuple[Word, ...]) -> bool:
    """Whether a clause behind words tells in which text they are ("„…“, steht dort")."""
    pointing = any(word.low in forms("pointing") for word in words)
    return lemma == "stehen" and clause.shape is Shape.VERB_FIRST and pointing


def is_mention(reading: Reading, clause: Clause, lemma: str) -> bool:
    """Whether there is talk of something ("in dem Brief ist von „…“ die Rede")."""
    words = reading.words_of(clause)
    talk = any(first.low == "die" and second.text == "Rede" for first, second in pairwise(words))
    return lemma == "sein" and talk and any(word.low in ("von", "vom") for word in words)


def _sees_in(words: tuple[Word, ...]) -> bool:
    """Whether something is seen in something else, as a marked passage behind "ein" says ("sieht darin einen „…“")."""
    inside = any(word.low in ("in", "im", "darin", "hierin") for word in words)
    pairs = pairwise(words)
    return inside and any(one.low in ("ein", "eine", "einen") and other.tag == MARKED for one, other in pairs)
