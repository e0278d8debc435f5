"""Tells rendered wording in quotation marks from names, titles and the writer's own distance."""

from enum import Enum
from functools import lru_cache

from presseschau.annotating.analysis import Token
from presseschau.annotating.quotes.lines import MARKED, Word
from presseschau.annotating.quotes.reading import Reading
from presseschau.german import words as word_list


class Hold(Enum):
    """How firmly the context gives a marked passage to a speaker."""

    NONE = 0
    CLAUSE = 1
    CONTENT = 2


_DISTANCE = frozenset(
    ["sogenannt", "sogenannte", "sogenannten", "sogenannter", "sogenanntes", "sogenanntem", "genannte", "genannten", "genannter", "genanntes", "genannt", "vermeintliche", "vermeintlichen", "selbsternannte", "selbsternannten", "namens", "alias"]
)
_NAMING = frozenset({"genannt", "heißt", "hieß", "heißen", "hießen", "heiße", "lautet", "benannt", "getauft"})
_NAME_PARTICLES = frozenset(
    ["of", "the", "and", "for", "de", "du", "des", "la", "le", "les", "del", "der", "die", "das", "den", "dem", "und", "für", "von", "vom", "zur", "zum", "im", "in", "am", "to", "a", "e", "et", "i", "y", "&", "-", "d"]
)
_CLAUSE_WORDS = 3
"""Words from which a passage with a finite verb counts as a clause."""


def is_wording(reading: Reading, position: int, hold: Hold) -> bool:
    """Whether the marked passage at word `position` renders somebody's words."""
    inner = inside(reading, reading.words[position])
    if not inner or _is_distanced(reading, position):
        return False
    if _is_clausal(inner):
        return not _is_title(reading, position, inner, hold)
    if _follows_class_noun(reading, position) or _is_called(reading, position):
        return inner[0].text[0].islower() and hold is Hold.CONTENT
    if _is_name(inner):
        return False
    if inner[0].text[0].islower():
        return len(inner) > 1 or hold is not Hold.NONE
    return hold is not Hold.NONE


def inside(reading: Reading, word: Word) -> tuple[Token, ...]:
    """Give the words and marks between the quotation marks."""
    return tuple(t for t in reading.line.tokens if word.span.start < t.span.start and t.span.end < word.span.end)


def _is_clausal(inner: tuple[Token, ...]) -> bool:
    if inner[-1].text in (".", "!", "?", "…", "..."):
        return True
    finite = any(token.tag in ("VVFIN", "VAFIN", "VMFIN", "VVIMP") for token in inner)
    return finite and len(inner) >= _CLAUSE_WORDS


def _is_distanced(reading: Reading, position: int) -> bool:
    before = [word.low for word in reading.words[max(0, position - 2) : position]]
    return any(word in _DISTANCE for word in before)


def _is_title(reading: Reading, position: int, inner: tuple[Token, ...], hold: Hold) -> bool:
    """Whether a clause in marks is the title of a work: behind the noun that says so."""
    if inner[-1].text in ".!" or inner[0].text[0].islower():
        return False
    return _follows_class_noun(reading, position) and hold is not Hold.CONTENT


@lru_cache(maxsize=1)
def _sayings() -> tuple[str, ...]:
    return tuple(noun.lower() for noun in word_list("speech_nouns"))


def _follows_class_noun(reading: Reading, position: int) -> bool:
    """Whether a noun right before says what bears the name in marks ("die Zeitung „Morgenpost“")."""
    if position == 0:
        return False
    before = reading.words[position - 1]
    if before.tag == MARKED or before.text in (",", "und", "oder", "sowie"):
        earlier = position - 1 if before.tag == MARKED else position - 2
        return earlier > 0 and reading.words[earlier].tag == MARKED and _follows_class_noun(reading, earlier)
    return before.tag in ("NN", "NE") and not before.lemma.lower().endswith(_sayings())


def _is_called(reading: Reading, position: int) -> bool:
    following = reading.words[position + 1 : position + 3]
    return any(word.low in _NAMING for word in following)


def _is_name(inner: tuple[Token, ...]) -> bool:
    """Whether all words look like parts of a name."""
    letters = [token for token in inner if token.text[0].isalnum()]
    if not letters:
        return True
    if any(token.text[0].islower() and token.text not in _NAME_PARTICLES for token in letters):
        return "." in inner[0].text and len(inner) == 1
    if len(letters) > 1:
        return not any(token.tag == "ADJA" or token.text in ("der", "des", "für") for token in letters[:2])
    return letters[0].tag in ("NE", "FM", "XY", "CARD") or letters[0].text[-1].isdigit() or letters[0].text.isupper()
