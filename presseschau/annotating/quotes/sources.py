"""Sources named without a verb: "so X", "laut X", "X zufolge", "nach Angaben von X", "X: …"."""

from collections.abc import Iterator
from dataclasses import dataclass

from presseschau.annotating.quotes.clauses import VERB_EARLY, Shape
from presseschau.annotating.quotes.contents import before, trimmed
from presseschau.annotating.quotes.forms import endings, forms
from presseschau.annotating.quotes.lines import MARKED
from presseschau.annotating.quotes.phrases import Phrase, speaks
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.annotating.quotes.subjects import extended, is_bare


@dataclass(frozen=True, slots=True)
class Source:
    """A source with the content it stands for; see `Attribution`."""

    speaker: Range | None
    cue: Range
    contents: tuple[Range, ...]
    own: Range


def so_sources(reading: Reading) -> Iterator[Source]:
    """Find "…, so X"."""
    for number, clause in enumerate(reading.clauses):
        first = clause.start
        if clause.finite is not None or reading.words[first].low != "so" or number == 0:
            continue
        phrase = reading.phrase_at(first + 1)
        if phrase and not phrase.governed:
            speaker = extended(reading, phrase, clause.end)
            yield Source(speaker, (first, first + 1), before(reading, number), (clause.start, clause.end))


def colon_sources(reading: Reading) -> Iterator[Source]:
    """Find "X: …" at the beginning of a line, with a name or office before the colon."""
    if len(reading.clauses) > 1 and reading.clauses[0].finite is None and reading.clauses[1].before == ":":
        clause = reading.clauses[0]
        phrase = reading.phrase_at(clause.start)
        if phrase and speaks(reading.line, phrase):
            content = trimmed(reading, reading.clauses[1].start, len(reading.words))
            yield Source(
                (phrase.start, phrase.end), (clause.end, clause.end + 1), (content,), (clause.start, clause.end)
            )


def adverbial_sources(reading: Reading) -> Iterator[Source]:
    """Find prepositional sources; each stands for the clauses around it."""
    for position, word in enumerate(reading.words):
        found = _source_phrase(reading, position) if word.tag != MARKED else None
        if found:
            speaker, cue, whole = found
            yield Source(speaker, cue, _surrounding(reading, whole, position), whole)


def _source_phrase(reading: Reading, position: int) -> tuple[Range | None, Range, Range] | None:
    """Give speaker, cue and whole of the source phrase whose telling word stands at `position`."""
    word = reading.words[position]
    cue = (position, position + 1)
    if word.low == "zufolge":
        phrase = next((p for p in reversed(reading.phrases) if p.end == position), None)
        return ((phrase.start, phrase.end), cue, (phrase.start, position + 1)) if phrase else None
    if word.low in forms("source_adverbs"):
        return None, cue, cue
    phrase = reading.phrase_at(position + 1)
    takes = word.low in forms("source_prepositions") or (word.low in ("nach", "aus") and _is_saying(reading, phrase))
    if phrase and takes:
        speaker = extended(reading, phrase, len(reading.words))
        return speaker, cue, (position, speaker[1])
    if word.low == "nach" and position > 0:
        return _postposed(reading, position)
    return None


def _postposed(reading: Reading, position: int) -> tuple[Range | None, Range, Range] | None:
    """Find "meiner Meinung nach"."""
    phrase = next((p for p in reading.phrases if p.end == position), None)
    if phrase is None or phrase.governed or not _is_saying(reading, phrase):
        return None
    return (phrase.start, phrase.end), (position, position + 1), (phrase.start, position + 1)


def _is_saying(reading: Reading, phrase: Phrase | None) -> bool:
    return phrase is not None and any(
        word.tag == "NN" and word.lemma.lower().endswith(endings("source_nouns"))
        for word in reading.words[phrase.start : phrase.core]
    )


def _surrounding(reading: Reading, whole: Range, position: int) -> tuple[Range, ...]:
    """Give the rest of the clause that the source phrase stands in, with what depends on it."""
    number = next((n for n, c in enumerate(reading.clauses) if c.start <= position < c.end), 0)
    relative = reading.clauses[number].shape is Shape.RELATIVE
    first = number
    while first > 0 and not relative and reading.clauses[first].shape not in VERB_EARLY:
        first -= 1
    first = first if reading.clauses[first].shape in VERB_EARLY else number
    start = reading.clauses[first].start + relative
    end = reading.clauses[number].end if relative else reading.clauses[-1].end
    return tuple(
        trimmed(reading, *part)
        for part in ((start, whole[0]), (_past_apposition(reading, whole[1]), end))
        if _holds(reading, part)
    )


def _past_apposition(reading: Reading, position: int) -> int:
    """Skip what belongs to the source: an apposition or relative clause between commas."""
    number = next((n for n, c in enumerate(reading.clauses) if c.start == position + 1 and c.before == ","), None)
    if number is None or number + 1 >= len(reading.clauses):
        return position
    belongs = reading.clauses[number].shape is Shape.RELATIVE or is_bare(reading, number)
    return reading.clauses[number + 1].start if belongs else position


def _holds(reading: Reading, part: Range) -> bool:
    """Whether a part has a word that says something."""
    return any(word.tag == MARKED or word.text[0].isalnum() for word in reading.words[part[0] : part[1]])
