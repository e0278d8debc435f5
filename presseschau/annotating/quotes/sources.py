"""Sources named without a verb: "so X", "laut X", "X zufolge", "nach Angaben von X"."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from presseschau.annotating.quotes.clauses import Shape
from presseschau.annotating.quotes.contents import before, trimmed
from presseschau.annotating.quotes.phrases import Phrase
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.annotating.quotes.subjects import extended
from presseschau.german import words as word_list

_WITH_PHRASE = frozenset({"laut", "gemäß"})
_SINGLE = frozenset({"demnach", "demzufolge"})


@dataclass(frozen=True, slots=True)
class Source:
    """A source with the content it stands for; see `Attribution`."""

    speaker: Range | None
    cue: Range
    contents: tuple[Range, ...]
    own: Range


def so_sources(reading: Reading) -> Iterator[Source]:
    """Find "…, so X" and names before a colon."""
    for number, clause in enumerate(reading.clauses):
        if clause.finite is not None:
            continue
        first = clause.start
        if reading.words[first].low == "so" and number > 0:
            phrase = next(iter(reading.within(first + 1, clause.end)), None)
            if phrase and phrase.start == first + 1:
                speaker = extended(reading, phrase, clause.end)
                yield Source(speaker, (first, first + 1), before(reading, number), (clause.start, clause.end))
        elif number + 1 < len(reading.clauses) and reading.clauses[number + 1].before == ":" and number == 0:
            phrase = next(iter(reading.within(first, clause.end)), None)
            if phrase and not phrase.governed:
                rest = trimmed(reading, clause.end + 1, len(reading.words))
                yield Source(
                    (phrase.start, phrase.end), (clause.end, clause.end + 1), (rest,), (clause.start, clause.end)
                )


def adverbial_sources(reading: Reading) -> Iterator[Source]:
    """Find prepositional sources; each stands for the clauses around it."""
    for position, word in enumerate(reading.words):
        found = _source_phrase(reading, position) if word.tag != "MARKED" else None
        if found:
            speaker, cue, start, end = found
            own = _own_clause(reading, position)
            yield Source(speaker, cue, _surrounding(reading, start, end, position), own)


def _source_phrase(reading: Reading, position: int) -> tuple[Range | None, Range, int, int] | None:
    """Give speaker, cue and the edges of the whole source phrase whose telling word stands at `position`."""
    word = reading.words[position]
    if word.low in _WITH_PHRASE:
        phrase = _phrase_from(reading, position + 1)
        if phrase:
            end = extended(reading, phrase, len(reading.words))[1]
            return (phrase.start, end), (position, position + 1), position, end
    if word.low == "zufolge":
        phrase = next((p for p in reversed(reading.phrases) if p.end == position), None)
        if phrase:
            return (phrase.start, phrase.end), (position, position + 1), phrase.start, position + 1
    if word.low == "nach" or word.low == "aus":
        phrase = _phrase_from(reading, position + 1)
        if phrase and _is_saying(reading, phrase):
            end = extended(reading, phrase, len(reading.words))[1]
            return (phrase.start, end), (position, position + 1), position, end
    if word.low in _SINGLE:
        return None, (position, position + 1), position, position + 1
    return None


def _phrase_from(reading: Reading, start: int) -> Phrase | None:
    return next((p for p in reading.phrases if p.start == start), None)


@lru_cache(maxsize=1)
def _sayings() -> tuple[str, ...]:
    return tuple(noun.lower() for noun in word_list("speech_nouns"))


def _is_saying(reading: Reading, phrase: Phrase) -> bool:
    return any(
        word.tag == "NN" and word.lemma.lower().endswith(_sayings())
        for word in reading.words[phrase.start : phrase.core]
    )


def _own_clause(reading: Reading, position: int) -> Range:
    for clause in reading.clauses:
        if clause.start <= position < clause.end:
            return clause.start, clause.end
    return position, position + 1


def _surrounding(reading: Reading, start: int, end: int, position: int) -> tuple[Range, ...]:
    """Give the rest of the main clause that the source phrase stands in, with its subordinate clauses."""
    number = next((n for n, c in enumerate(reading.clauses) if c.start <= position < c.end), 0)
    first = number
    while first > 0 and reading.clauses[first].shape not in (Shape.MAIN, Shape.VERB_FIRST):
        first -= 1
    if reading.clauses[first].shape is Shape.FRAGMENT:
        first = number
    parts = []
    if reading.clauses[first].start < start:
        parts.append(trimmed(reading, reading.clauses[first].start, start))
    if end < len(reading.words):
        begin = end + (reading.words[end].text == ",")
        if begin < len(reading.words) and reading.words[begin].text not in ".!?":
            parts.append(trimmed(reading, begin, reading.clauses[-1].end))
    return tuple(parts)
