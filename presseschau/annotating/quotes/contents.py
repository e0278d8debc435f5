"""What a cue reports: the clauses that hold the content, without speaker and cue."""

from presseschau.annotating.quotes.clauses import Clause, Shape
from presseschau.annotating.quotes.lines import MARKED
from presseschau.annotating.quotes.mood import Mood, is_open
from presseschau.annotating.quotes.reading import Range, Reading

_THAT = frozenset({"dass", "daß", "ob", "wie"})
_PURPOSE = frozenset({"um", "ohne", "statt", "anstatt"})
_ENDS = frozenset({".", "!", "?", ":", ";"})


def after(reading: Reading, number: int, frames: frozenset[str]) -> tuple[Range, ...]:
    """Give the content in the clauses behind the cue's."""
    first = number + 1
    if first >= len(reading.clauses) or not frames:
        return ()
    if not _is_content(reading, reading.clauses[first], frames):
        first += 1
        skipped = reading.clauses[first - 1]
        if first >= len(reading.clauses) or skipped.shape not in (Shape.RELATIVE, Shape.FRAGMENT, Shape.SUBORDINATE):
            return ()
        if not _is_content(reading, reading.clauses[first], frames):
            return ()
    return (trimmed(reading, reading.clauses[first].start, reading.clauses[_last(reading, first)].end),)


def _is_content(reading: Reading, clause: Clause, frames: frozenset[str]) -> bool:
    opener = reading.words[clause.start].low
    if clause.before in (":", "und", "aber", "oder") or reading.words[clause.start].tag == MARKED:
        return False
    if clause.shape is Shape.SUBORDINATE:
        return opener in _THAT or clause.mood is not Mood.INDICATIVE
    if clause.shape is Shape.QUESTION:
        return bool(frames & {"say", "ask", "think"})
    if clause.shape is Shape.INFINITIVE:
        return opener not in _PURPOSE
    if clause.shape is Shape.MAIN:
        return clause.mood is not Mood.INDICATIVE or bool(frames & {"say"})
    return clause.shape is Shape.VERB_FIRST and clause.mood is not Mood.INDICATIVE


def _last(reading: Reading, first: int) -> int:
    """Give the last clause of a content that begins with clause `first`: up to where its teller speaks again."""
    last = first
    for number in range(first + 1, len(reading.clauses)):
        if _resumes(reading, reading.clauses[number], reading.clauses[first]):
            break
        last = number
    return last


def _resumes(reading: Reading, clause: Clause, content: Clause) -> bool:
    """Whether the teller goes on in his own words."""
    if clause.finite is None or clause.shape in (Shape.SUBORDINATE, Shape.RELATIVE, Shape.QUESTION):
        return False
    if clause.mood is not Mood.INDICATIVE or is_open(reading.words[clause.finite]):
        return clause.shape is Shape.VERB_FIRST and clause.mood is Mood.INDICATIVE
    return clause.before in (",", "und", "–", "—", ";") and not (
        content.shape is Shape.MAIN and content.mood is Mood.INDICATIVE and clause.shape is Shape.MAIN
    )


def before(reading: Reading, number: int) -> tuple[Range, ...]:
    """Give the content in front of ", sagte X", and what follows it when the cue was put into the middle."""
    first = number
    while first > 0 and reading.clauses[first].before not in (":", ";") and first - 1 >= 0:
        first -= 1
    if first == number:
        return ()
    front = trimmed(reading, reading.clauses[first].start, reading.clauses[number - 1].end)
    back = _rest_of_content(reading, first, number)
    return (front, back) if back else (front,)


def _rest_of_content(reading: Reading, first: int, number: int) -> Range | None:
    """The second part of a content that the cue splits ("Das Haus, sagte er, sei leer")."""
    if number + 1 >= len(reading.clauses):
        return None
    following = reading.clauses[number + 1]
    if following.before != "," or following.shape in (Shape.RELATIVE, Shape.INFINITIVE):
        return None
    whole = any(
        clause.finite is not None and clause.shape in (Shape.MAIN, Shape.VERB_FIRST)
        for clause in reading.clauses[first:number]
    )
    if whole and following.mood is Mood.INDICATIVE:
        return None
    return trimmed(reading, following.start, reading.clauses[_last(reading, number + 1)].end)


def around(reading: Reading, number: int) -> tuple[Range, ...]:
    """Give the content of "wie X mitteilte": all the rest of the line."""
    clause = reading.clauses[number]
    parts = []
    if number > 0:
        parts.append(trimmed(reading, reading.clauses[0].start, reading.clauses[number - 1].end))
    if number + 1 < len(reading.clauses):
        parts.append(trimmed(reading, reading.clauses[number + 1].start, reading.clauses[-1].end))
    del clause
    return tuple(parts)


def colon_content(reading: Reading, number: int) -> Range | None:
    """Give what follows a colon behind clause `number`, when it is a quotation or reported speech."""
    if number + 1 >= len(reading.clauses):
        return None
    following = reading.clauses[number + 1]
    if following.before != ":":
        return None
    marked = reading.words[following.start].tag == MARKED
    if not marked and following.mood is Mood.INDICATIVE:
        return None
    return trimmed(reading, following.start, reading.clauses[-1].end)


def trimmed(reading: Reading, start: int, end: int) -> Range:
    """Leave out marks at the end."""
    while end > start + 1 and reading.words[end - 1].text in _ENDS | {",", "–", "—"}:
        end -= 1
    return start, end
