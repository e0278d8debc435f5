"""Tells rendered wording in quotation marks from names, titles and the writer's own distance."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from presseschau.annotating.analysis import Token
from presseschau.annotating.quotes.forms import endings, forms
from presseschau.annotating.quotes.lines import MARKED, Word
from presseschau.annotating.quotes.reading import Reading


class Hold(Enum):
    """How firmly the context gives a marked passage to a speaker."""

    NONE = 0
    CLAUSE = 1
    DEMAND = 2
    LABEL = 3
    CONTENT = 4


_CLAUSE_WORDS = 3
"""Words from which a passage with a finite verb counts as a clause."""
_PHRASE_WORDS = 2
"""Words up to which a phrase needs a speaker in its sentence: shorter ones may be the writer's own distance."""
_TITLE_WORDS = 6
"""Words up to which a clause in marks may be the title of a work inside a sentence."""
_PROPER = frozenset({"NE", "FM", "XY", "CARD"})
_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN", "VVIMP"})
_DEFINITE = frozenset({"ART", "PPOSAT", "APPRART", "PDAT"})


def is_wording(reading: Reading, position: int, hold: Hold) -> bool:
    """Whether the marked passage at word `position` renders somebody's words."""
    word = reading.words[position]
    inner = inside(reading, word)
    if not inner or _is_distanced(reading, position) or _is_named_by_adjective(reading, position, inner):
        return False
    if _is_clausal(inner):
        return not _is_title(reading, position, inner, hold)
    if is_announced(reading, position) and not _is_called(reading, position):
        return True
    if word.text[0] in "'‚‘›‹" and hold is not Hold.CONTENT:
        return False
    classed = _follows_class_noun(reading, position) and not _is_predicate(reading, position)
    named = classed or "." in inner[0].text
    if _begins_small(inner) or (hold is Hold.CONTENT and inner[0].text.islower() and not named):
        return len(inner) > _PHRASE_WORDS or hold is not Hold.NONE
    return _is_held_noun(reading, position, inner, hold)


def inside(reading: Reading, word: Word) -> tuple[Token, ...]:
    """Give the words and marks between the quotation marks."""
    tokens = reading.line.tokens
    first = bisect_right(tokens, word.span.start, key=lambda token: token.span.start)
    last = bisect_left(tokens, word.span.end, key=lambda token: token.span.end)
    return tokens[first:last]


def _is_held_noun(reading: Reading, position: int, inner: tuple[Token, ...], hold: Hold) -> bool:
    """Whether nouns in marks are a wording, not a name: somebody uses them here, and they are common nouns."""
    if hold is Hold.NONE or is_name(inner) or (_is_subject(reading, position) and hold is not Hold.LABEL):
        return False
    classed = _follows_class_noun(reading, position) and not (hold is Hold.LABEL and _names(reading, position))
    if classed or _is_called(reading, position):
        return False
    before = reading.words[position - 1] if position else None
    if hold is Hold.CLAUSE:
        return before is not None and before.finite
    if hold is Hold.DEMAND:
        return before is None or before.tag not in ("ART", "PPOSAT")
    if hold is Hold.CONTENT and (len(inner) > 1 or _is_predicate(reading, position)):
        return True
    return not _is_definite(reading, position)


def _is_predicate(reading: Reading, position: int) -> bool:
    """Whether a noun says what something is ("sei es der „Normalfall“ gewesen"): a judgement, no mere object."""
    clause = next((c for c in reading.clauses if c.start <= position < c.end), None)
    governed = any(word.tag in ("APPR", "APPRART") for word in reading.words[max(0, position - 2) : position])
    if clause is None or clause.finite is None or governed:
        return False
    others = any(word.tag in ("VVPP", "VVINF", "VVIZU") for word in reading.words_of(clause))
    return reading.words[clause.finite].lemma.lower() == "sein" and not others


def _begins_small(inner: tuple[Token, ...]) -> bool:
    """Whether wording begins inside a sentence: with a small letter that no name has ("documenta", "al-Qaida")."""
    first = inner[0]
    arabic = first.text in ("al", "el")
    return first.text.islower() and not arabic and first.tag not in _PROPER | {"NN"}


def _is_subject(reading: Reading, position: int) -> bool:
    """Whether the marked passage alone stands before the finite verb, as names of bands or ships do."""
    first = position == 0 or reading.words[position - 1].text in (",", ":", ";")
    return first and position + 1 < len(reading.words) and reading.words[position + 1].finite


def _is_definite(reading: Reading, position: int) -> bool:
    before = reading.words[position - 1] if position else None
    return before is not None and before.tag in _DEFINITE and before.low not in forms("no_article")


def _is_named_by_adjective(reading: Reading, position: int, inner: tuple[Token, ...]) -> bool:
    """Whether an adjective with a capital tells a name inside a sentence ("der „Neue Weg“", "aus „Neuem Weg“").

    Only as part of a name has an adjective a capital there (Duden, Die deutsche Rechtschreibung, rule 88). What stands
    behind a colon or first in its sentence has one anyway, and who calls or announces something may quote a headline.
    """
    before = reading.words[position - 1] if position else None
    inflected = len(inner) > 1 and inner[0].tag == "ADJA" and inner[0].text[0].isupper()
    if before is None or not inflected or _is_clausal(inner) or not all(token.text[0].isupper() for token in inner):
        return False
    clause = next((c for c in reading.clauses if c.start <= position < c.end), None)
    if is_announced(reading, position) or clause is None or clause.start == position:
        return False
    return before.tag in ("ART", "APPR", "APPRART", "PPOSAT", "NN", "KON", "$,") or before.name


def names_borne(readings: Sequence[Reading]) -> frozenset[str]:
    """Give the names in marks of parties, clubs and ships ("das Bündnis „Aufbruch“"), as an article writes them.

    Behind a noun for what bears it a passage without a verb of its own is a name (Duden, Die deutsche Rechtschreibung,
    rule 94), and then it is one without the noun as well.
    """
    return frozenset(
        word.text[1:-1]
        for reading in readings
        for before, word in pairwise(reading.words)
        if word.tag == MARKED and _bears_name(before) and _is_short_name(inside(reading, word))
    )


def _bears_name(word: Word) -> bool:
    return word.tag in ("NN", "NE") and word.low.removesuffix("s").endswith(endings("bearers"))


def _is_short_name(inner: tuple[Token, ...]) -> bool:
    return 0 < len(inner) <= _TITLE_WORDS and inner[0].text[0].isupper() and not _is_clausal(inner)


def _is_clausal(inner: tuple[Token, ...]) -> bool:
    if inner[-1].text in (".", "!", "?", "…", "..."):
        return True
    verb = any(token.tag in _FINITE for token in inner) or inner[0].text in ("Ich", "Wir")
    return verb and len(inner) >= _CLAUSE_WORDS


def _is_distanced(reading: Reading, position: int) -> bool:
    before = [word.low for word in reading.words[max(0, position - 2) : position]]
    return any(word in forms("distance") for word in before)


def _is_title(reading: Reading, position: int, inner: tuple[Token, ...], hold: Hold) -> bool:
    """Whether a clause in marks is the title of a work: inside a noun phrase, or behind the noun that says so."""
    if inner[0].text[0].islower() or len(inner) > _TITLE_WORDS * 2 or is_announced(reading, position):
        return False
    if _follows_work(reading, position):
        return True
    if _follows_class_noun(reading, position) or _is_called(reading, position):
        return hold is not Hold.CONTENT
    before = reading.words[position - 1] if position else None
    if before is None or inner[-1].text in (".", "!", "?") or len(inner) > _TITLE_WORDS:
        return False
    noun_before_colon = before.text == ":" and reading.words[position - 2].tag == "NN" and hold is not Hold.CONTENT
    return noun_before_colon or before.tag in ("ART", "APPRART", "ADJA", "PPOSAT", "APPR")


def is_announced(reading: Reading, position: int) -> bool:
    """Whether a noun of utterance stands right before ("die Parole „…“", "Sprüche wie „…“")."""
    last = position - 1
    if last > 0 and reading.words[last].low in ("wie", ":"):
        last -= 1
    return last >= 0 and reading.words[last].lemma.lower().endswith(endings("utterances"))


def _follows_work(reading: Reading, position: int) -> bool:
    """Whether the noun for a work or motto stands right before ("der Film „…“")."""
    return position > 0 and reading.words[position - 1].lemma.lower().endswith(endings("works"))


def _follows_class_noun(reading: Reading, position: int) -> bool:
    """Whether a noun right before says what bears the name in marks ("die Zeitung „Morgenpost“"), lists included."""
    last = position - 1
    while last > 0 and (reading.words[last].tag == MARKED or reading.words[last].low in (",", "und", "oder", "sowie")):
        if reading.words[last].tag != MARKED and reading.words[last - 1].tag != MARKED:
            return False
        last -= 1
    word = reading.words[last] if last >= 0 else None
    return word is not None and (word.tag == "NN" or (word.tag == "NE" and not word.name))


def _is_called(reading: Reading, position: int) -> bool:
    following = reading.words[position + 1 : position + 3]
    before = reading.words[max(0, position - 1) : position]
    itself = any(word.low == "sich" for word in reading.words[max(0, position - 2) : position])
    calls_itself = itself and _names(reading, position)
    return calls_itself or any(word.low in forms("naming") for word in (*following, *before))


def _names(reading: Reading, position: int) -> bool:
    """Whether a verb of naming stands in the same clause ("nannte das Angebot „…“")."""
    clause = next((c for c in reading.clauses if c.start <= position < c.end), None)
    return clause is not None and any(word.lemma == "nennen" for word in reading.words_of(clause))


def is_name(inner: tuple[Token, ...]) -> bool:
    """Whether words look like parts of a name: capitals throughout, and one that is no common noun or a number."""
    letters = [token for token in inner if token.text[0].isalnum()]
    if not letters or any(_is_common(token) for token in letters):
        return not letters
    counted = [token for token in letters[1:-1] if token.tag == "CARD"]
    rest = [token for token in letters if token not in counted]
    proper = any(token.tag in _PROPER or token.text[-1].isdigit() or token.text.isupper() for token in rest)
    return proper or "." in letters[0].text


def _is_common(token: Token) -> bool:
    return token.text[0].islower() and token.text not in forms("name_particles")
