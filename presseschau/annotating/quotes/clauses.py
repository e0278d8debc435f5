"""Cuts lines into clauses by punctuation, finite verbs and what opens them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from presseschau.annotating.quotes.lines import MARKED, Line, Word
from presseschau.annotating.quotes.mood import Mood, mood_of


class Shape(Enum):
    """How a clause is built."""

    MAIN = "finite verb in second place"
    VERB_FIRST = "finite verb in first place"
    SUBORDINATE = "opened by a conjunction"
    RELATIVE = "opened by a relative word"
    QUESTION = "opened by a question word, verb last"
    INFINITIVE = "infinitive with zu"
    FRAGMENT = "without a verb"


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `start` to `end` (exclusive) of a line; `before` is the mark or conjunction that parts it from the last."""

    start: int
    end: int
    before: str
    shape: Shape
    finite: int | None
    mood: Mood


_EDGES = frozenset({",", ";", ":", "–", "—", "--", ".", "!", "?", "..."})
_VERB_TAGS = ("VVFIN", "VAFIN", "VMFIN")
_RELATIVE_FORMS = frozenset(["der", "die", "das", "dem", "den", "denen", "deren", "dessen", "welcher", "welche", "welches", "welchem", "welchen"])
_RELATIVE_ADVERBS = frozenset(["wonach", "wobei", "womit", "wodurch", "wofür", "wogegen", "worauf", "worin", "wovon", "woraufhin"])


def cut(line: Line) -> tuple[Clause, ...]:
    """Give the clauses of a line in order."""
    found: list[Clause] = []
    for start, end, before in _pieces(line.words):
        for part in _coordinated(line.words, start, end, before):
            found.append(_clause(line.words, *part, found[-1] if found else None))
    return tuple(found)


def _pieces(words: tuple[Word, ...]) -> Iterator[tuple[int, int, str]]:
    start, before = 0, ""
    for position, word in enumerate(words):
        edge = word.text in _EDGES and word.tag != MARKED and not _inside_noun_phrase(words, position)
        if edge or _breaks_after(words, position):
            end = position if edge else position + 1
            if end > start:
                yield start, end, before
                before = ""
            start = position + 1
            before = word.text if edge else before or ","
    if start < len(words):
        yield start, len(words), before


def _inside_noun_phrase(words: tuple[Word, ...], position: int) -> bool:
    """Whether a comma parts adjectives ("eine gemeinsame, rasche Reaktion")."""
    return (
        words[position].text == ","
        and 0 < position < len(words) - 1
        and words[position - 1].tag == "ADJA"
        and words[position + 1].tag == "ADJA"
    )


def _breaks_after(words: tuple[Word, ...], position: int) -> bool:
    """Whether a marked passage ends a sentence without further marks ("„Das ist gut.“ Er fuhr fort")."""
    if words[position].tag != MARKED or position + 1 >= len(words):
        return False
    closing = words[position].text[-2:-1]
    return (closing in ".!?…" and words[position + 1].text[0].isupper()) or closing == ","


def _coordinated(words: tuple[Word, ...], start: int, end: int, before: str) -> Iterator[tuple[int, int, str]]:
    """Cut at the conjunction between two finite verbs ("sagte X und warnte Y")."""
    finite = [position for position in range(start, end) if words[position].finite]
    cuts = []
    for first, second in zip(finite, finite[1:], strict=False):
        joints = [position for position in range(first + 1, second) if words[position].tag == "KON"]
        if joints and words[joints[-1]].low in ("und", "aber", "oder", "sondern", "doch", "sowie"):
            cuts.append(joints[-1])
    for cut_at in cuts:
        if cut_at > start:
            yield start, cut_at, before
        start, before = cut_at + 1, words[cut_at].low
    if start < end:
        yield start, end, before


def _clause(words: tuple[Word, ...], start: int, end: int, before: str, last: Clause | None) -> Clause:
    finite = next((position for position in range(start, end) if words[position].finite), None)
    shape = _shape(words, start, end, finite)
    if before in ("und", "oder", "aber", "sondern") and last and finite is not None:
        shape = _carried_shape(last, shape, finite, end)
    ego = any(words[position].low == "ich" for position in range(start, end))
    mood = Mood.INDICATIVE if finite is None else mood_of(words[finite], ego)
    return Clause(start, end, before, shape, finite, mood)


def _carried_shape(last: Clause, shape: Shape, finite: int, end: int) -> Shape:
    """After "und" a verb at the end belongs to the subordinate clause before."""
    verb_last = last.shape in (Shape.SUBORDINATE, Shape.RELATIVE, Shape.QUESTION)
    return last.shape if verb_last and shape is Shape.MAIN and finite >= end - 2 else shape


def _shape(words: tuple[Word, ...], start: int, end: int, finite: int | None) -> Shape:
    first = start
    while first < end - 1 and words[first].tag in ("KON", "ADV") and words[first].low not in ("so",):
        first += 1
    opener = words[first]
    if finite is None:
        return _shape_without_finite(words, start, end)
    if opener.tag == "KOUS" or opener.low in ("dass", "daß", "ob", "weil", "wenn", "falls", "nachdem", "sobald"):
        return Shape.SUBORDINATE
    if opener.tag in ("APPR", "APPRART") and first + 1 < finite:
        opener = words[first + 1]
    late = finite >= end - 2 and finite > start + 1
    if opener.tag in ("PRELS", "PRELAT") or (
        opener.low in _RELATIVE_FORMS and late and start > 0 and opener.tag != "ART"
    ):
        return Shape.RELATIVE
    if opener.low in _RELATIVE_ADVERBS and late:
        return Shape.RELATIVE
    if opener.tag in ("PWAV", "PWS", "PWAT") and late:
        return Shape.SUBORDINATE if opener.low == "wie" else Shape.QUESTION
    return Shape.VERB_FIRST if finite == first else Shape.MAIN


def _shape_without_finite(words: tuple[Word, ...], start: int, end: int) -> Shape:
    tags = [words[position].tag for position in range(start, end)]
    if "PTKZU" in tags or "VVIZU" in tags or "VAIZU" in tags:
        return Shape.INFINITIVE
    return Shape.SUBORDINATE if tags[0] == "KOUS" else Shape.FRAGMENT
