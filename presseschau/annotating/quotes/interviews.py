"""Interviews in print: paragraphs that begin with who speaks ("Moos: Das war knapp."), and questions between them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from presseschau.annotating.quotes.lines import MARKED, Word
from presseschau.annotating.quotes.people import Company, Party, mentions_in
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.model import ActorKind, Span

_CLOSING = 4
"""Words at the end of a turn among which a question mark stands, quotation marks and marks of emphasis counted."""
LEAST_ANSWERS = 2
"""Paragraphs that begin with one name and a colon by which an article is an interview."""
LONGEST_LABEL = 4
"""Words before the colon: "Prof. Dr. Ida Moos"."""
_EMPHASIS = frozenset({"*", "**", "_", "__"})
SHORTEST_SENTENCE = 3
"""Words of a sentence that tells something without its question: "Nein." does not, nor does "Ja, sicher."."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A sentence of what somebody answers, without the name before it; `line` and `speaker` tell where that stands."""

    line: int
    speaker: Range
    span: Span


@dataclass(frozen=True, slots=True)
class Interview:
    """The answers of an article with the lines they stand in, and the `lines` from first question to last answer.

    Whoever asks states nothing there, but may name whose words a question takes up.
    """

    answers: tuple[Answer, ...] = ()
    spoken: frozenset[int] = frozenset()
    lines: range = range(0)


@dataclass(frozen=True, slots=True)
class _Turn:
    """The lines of a paragraph; `label` are the words of the first before its colon, `party` whom they name."""

    lines: range
    wording: str = ""
    label: Range = (0, 0)
    party: Party | None = None


def interview_in(readings: Sequence[Reading], company: Company) -> Interview:
    """Read an article's interview, if it is one.

    Answers begin with a name, in full or the surname, and at least half of them follow a question, or whoever asks is
    named; what stands between them is asked, unless whoever asks is named
    too ("Nordkurier: …", "Frage: …"): then a paragraph without a name goes on with what stands before it.
    """
    turns = [_turn(readings, lines, company) for lines in _paragraphs(readings)]
    named = Counter(turn.party for turn in turns if turn.party)
    places = [n for n, turn in enumerate(turns) if turn.party and named[turn.party] >= LEAST_ANSWERS]
    if not places:
        return Interview()
    labels = Counter(turn.wording for turn in turns if turn.wording and not turn.party)
    asked = any(count >= LEAST_ANSWERS for count in labels.values())
    questions = sum(number > 0 and _is_question(readings, turns[number - 1]) for number in places)
    if not asked and 2 * questions < len(places):  # ratings, tickers and statements are told under names, too
        return Interview()
    spoken: set[int] = set()
    answers: list[Answer] = []
    for place in places:
        last = next((n for n in range(place + 1, len(turns)) if turns[n].wording), place + 1)
        end = last if asked else place + 1
        answers += _sentences(readings, turns[place:end])
        spoken.update(number for turn in turns[place:end] for number in turn.lines)
    first = places[0] - (places[0] > 0 and _is_question(readings, turns[places[0] - 1]))
    return Interview(tuple(answers), frozenset(spoken), range(turns[first].lines.start, turns[places[-1]].lines.stop))


def _paragraphs(readings: Sequence[Reading]) -> Iterator[range]:
    """Give the lines of each paragraph, headings left out."""
    for _, group in groupby(range(len(readings)), key=lambda number: readings[number].line.paragraph):
        lines = [number for number in group if not readings[number].line.label]
        if lines:
            yield range(lines[0], lines[-1] + 1)


def _turn(readings: Sequence[Reading], lines: range, company: Company) -> _Turn:
    reading = readings[lines.start]
    start = next((n for n, word in enumerate(reading.words) if word.text[0].isalnum()), 0)
    opening = [word.text for word in reading.words[start : start + LONGEST_LABEL + 1]]
    colon = start + opening.index(":") if ":" in opening else start
    marked = any(word.tag == MARKED for word in reading.words[start : colon + 2])
    if colon == start or marked or any(word.finite for word in reading.words[start:colon]):
        return _Turn(lines)
    persons = {party for _, party in mentions_in(reading, start, colon, company) if party.kind is ActorKind.PERSON}
    known = persons.pop() if len(persons) == 1 and reading.words[colon - 1].name else None
    return _Turn(lines, " ".join(opening[: colon - start]), (start, colon), known)


def _is_question(readings: Sequence[Reading], turn: _Turn) -> bool:
    return "?" in (word.text for word in readings[turn.lines.stop - 1].words[-_CLOSING:])


def _sentences(readings: Sequence[Reading], turns: Sequence[_Turn]) -> Iterator[Answer]:
    """Give the sentences of an answer that tell something; marks of emphasis are no words of theirs."""
    first, label = turns[0].lines.start, turns[0].label
    for number in (number for turn in turns for number in turn.lines):
        words = readings[number].words[label[1] + 1 if number == first else 0 :]
        told = [place for place, word in enumerate(words) if word.text[0].isalnum() or word.tag == MARKED]
        if len(told) >= SHORTEST_SENTENCE:
            yield Answer(first, label, Span(words[told[0]].span.start, _end(words).span.end))


def _end(words: Sequence[Word]) -> Word:
    """Give the last word or mark of a sentence."""
    return next(word for word in reversed(words) if word.text not in _EMPHASIS)
