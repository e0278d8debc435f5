"""Who is named as the source of what: one attribution for each cue of a line."""

from collections.abc import Iterator
from dataclasses import dataclass

from presseschau.annotating.quotes.clauses import Clause, Shape
from presseschau.annotating.quotes.contents import after, around, before, colon_content
from presseschau.annotating.quotes.predicates import Predicate, predicate_of
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.annotating.quotes.sources import adverbial_sources, so_sources
from presseschau.annotating.quotes.subjects import subject_of


@dataclass(frozen=True, slots=True)
class Attribution:
    """`speaker` and `cue` as words of the line; `contents` is what is reported, `own` the clause of the cue itself."""

    speaker: Range | None
    cue: Range
    contents: tuple[Range, ...]
    own: Range


def find_attributions(reading: Reading) -> tuple[Attribution, ...]:
    """Give the attributions of a line in the order of their cues."""
    found = [*_by_verbs(reading), *_by_sources(reading)]
    return tuple(sorted(found, key=lambda attribution: attribution.cue))


def _by_verbs(reading: Reading) -> Iterator[Attribution]:
    for number, clause in enumerate(reading.clauses):
        predicate = predicate_of(reading, clause)
        if predicate is None:
            continue
        colon = colon_content(reading, number)
        if predicate.frames or colon:
            yield _attribution(reading, number, clause, predicate, colon)


def _attribution(
    reading: Reading, number: int, clause: Clause, predicate: Predicate, colon: Range | None
) -> Attribution:
    speaker = _speaker(reading, number, predicate)
    if colon:
        contents: tuple[Range, ...] = (colon,)
    elif clause.shape is Shape.VERB_FIRST and number > 0 and predicate.frames:
        contents = before(reading, number)
    elif clause.shape is Shape.SUBORDINATE and reading.words[clause.start].low == "wie":
        contents = around(reading, number)
    else:
        contents = ()
    contents = contents or after(reading, number, predicate.frames)
    return Attribution(speaker, (predicate.position, predicate.position + 1), contents, (clause.start, clause.end))


def _speaker(reading: Reading, number: int, predicate: Predicate) -> Range | None:
    """The subject speaks; with a verb of citing the object, with a passive the agent."""
    if predicate.passive and "cite" not in predicate.frames:
        return _agent(reading, reading.clauses[number])
    while number >= 0:
        found = subject_of(reading, number)
        if found:
            return found
        if reading.clauses[number].before not in ("und", "aber", "sondern", "oder", "doch"):
            return None
        number -= 1
    return None


def _agent(reading: Reading, clause: Clause) -> Range | None:
    for phrase in reading.within(clause.start, clause.end):
        if phrase.governed and reading.words[phrase.start - 1].low in ("von", "vom", "durch"):
            return phrase.start, phrase.end
    return None


def _by_sources(reading: Reading) -> Iterator[Attribution]:
    for source in (*so_sources(reading), *adverbial_sources(reading)):
        yield Attribution(source.speaker, source.cue, source.contents, source.own)
