"""Cuts lines into clauses by punctuation, finite verbs and what opens them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from presseschau.annotating.quotes.forms import forms
from presseschau.annotating.quotes.lines import MARKED, Line, Word
from presseschau.annotating.quotes.mood import Mood, is_optative, mood_of


class Shape(Enum):
    """How a clause is built."""

    MAIN = "finite verb in second place"
    VERB_FIRST = "finite verb in first place"
    SUBORDINATE = "opened by a conjunction"
    RELATIVE = "opened by a relative word"
    QUESTION = "opened by a question word, verb last"
    INFINITIVE = "infinitive with zu"
    FRAGMENT = "without a verb"


VERB_LAST = frozenset({Shape.SUBORDINATE, Shape.RELATIVE, Shape.QUESTION})
VERB_EARLY = frozenset({Shape.MAIN, Shape.VERB_FIRST})


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `start` to `end` (exclusive) of a line; `before` is the mark or conjunction that parts it from the last."""

    start: int
    end: int
    before: str
    shape: Shape
    finite: int | None
    mood: Mood


_EDGES = frozenset({",", ";", ":", "–", "—", "--", "-", ".", "!", "?", "..."})
_INFINITIVES = frozenset({"VVIZU", "VAIZU", "VMIZU", "PTKZU"})
_PLURAL_LIKE_INFINITIVE = frozenset({"VAINF", "VMINF", "VVINF"})


def cut(line: Line) -> tuple[Clause, ...]:
    """Give the clauses of a line in order."""
    found: list[Clause] = []
    for start, end, before in _pieces(line.words):
        for part in _coordinated(line.words, start, end, before):
            _add(line.words, found, _clause(line.words, *part, found[-1] if found else None))
    return tuple(found)


def _add(words: tuple[Word, ...], found: list[Clause], clause: Clause) -> None:
    """Add a clause, joined with its beginning where an apposition parted them ("wie der Sprecher, Jan Moos, sagte")."""
    if found and clause.before == "," and clause.shape is Shape.FRAGMENT and _take_rest(words, found, clause):
        return
    opener = len(found) - 1
    while opener >= 0 and found[opener].shape is Shape.FRAGMENT and not _awaits_verb(words, found[opener]):
        opener -= 1
    waiting = opener >= 0 and found[opener].finite is None and _awaits_verb(words, found[opener])
    if waiting and clause.finite is not None and clause.finite >= clause.end - 2 and clause.before == ",":
        first = found[opener]
        del found[opener:]
        clause = replace(clause, start=first.start, before=first.before, shape=Shape.SUBORDINATE)
    found.append(clause)


def _take_rest(words: tuple[Word, ...], found: list[Clause], rest: Clause) -> bool:
    """Join the rest of a clause with its verb, where an apposition parted them ("teilte der Chef, Jan Moos, mit")."""
    opener = len(found) - 1
    while opener > 0 and found[opener].shape in (Shape.FRAGMENT, Shape.RELATIVE):
        opener -= 1
    parted = opener < len(found) - 1 and found[opener].shape in VERB_EARLY
    if not parted or not _completes(words, found[opener], rest):
        return False
    found[opener:] = [replace(found[opener], end=rest.end)]
    return True


def _completes(words: tuple[Word, ...], opener: Clause, rest: Clause) -> bool:
    """Whether a clause ends in what the verb of another still lacks: its prefix, or the participle of an auxiliary."""
    last, alone = words[rest.end - 1], rest.end == rest.start + 1
    if last.tag == "PTKVZ" or (alone and last.low in forms("prefixes")):
        return True
    auxiliary = opener.finite is not None and words[opener.finite].tag == "VAFIN"
    whole = any(word.tag in ("VVPP", "VVINF") for word in words[opener.start : opener.end])
    return last.tag == "VVPP" and auxiliary and not whole


def _awaits_verb(words: tuple[Word, ...], clause: Clause) -> bool:
    if clause.finite is not None or clause.shape is Shape.INFINITIVE:
        return False
    return words[clause.start].tag in ("KOUS", "PWAV") or words[clause.start].low == "wie"


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
    if words[position].text != "," or not 0 < position < len(words) - 1:
        return False
    return words[position - 1].tag == "ADJA" and words[position + 1].tag == "ADJA"


def _breaks_after(words: tuple[Word, ...], position: int) -> bool:
    """Whether a marked passage ends a sentence without further marks ("„Das ist gut.“ Er fuhr fort")."""
    if words[position].tag != MARKED or position + 1 >= len(words):
        return False
    closing, following = words[position].text[-2:-1], words[position + 1]
    ended = closing in ".!?…" and (following.text[0].isupper() or following.low == "so" or following.finite)
    return ended or closing == ","


def _coordinated(words: tuple[Word, ...], start: int, end: int, before: str) -> Iterator[tuple[int, int, str]]:
    """Cut at the conjunction between two finite verbs ("sagte X und warnte Y")."""
    finite = [position for position in range(start, end) if words[position].finite]
    for first, second in pairwise(finite):
        joints = [position for position in range(first + 1, second) if words[position].low in forms("joining")]
        if joints and joints[-1] > start:
            yield start, joints[-1], before
            start, before = joints[-1] + 1, words[joints[-1]].low
    if start < end:
        yield start, end, before


def _clause(words: tuple[Word, ...], start: int, end: int, before: str, last: Clause | None) -> Clause:
    if words[start].low in forms("joining") and end > start + 1 and words[start + 1].finite:
        start, before = start + 1, words[start].low
    finite = _finite(words, start, end)
    shape = _shape(words, start, end, finite)
    if before in forms("joining") and last and finite is not None:
        shape = _carried_shape(last, shape, finite, end)
    return Clause(start, end, before, shape, finite, _mood(words, start, end, finite))


def _mood(words: tuple[Word, ...], start: int, end: int, finite: int | None) -> Mood:
    """Give the mood as far as it may report speech: not in fixed phrases."""
    if finite is None:
        return Mood.INDICATIVE
    before = words[finite - 1] if finite > start else None
    behind = words[finite + 1] if finite + 1 < len(words) else None
    if is_optative(before, words[finite], behind):
        return Mood.INDICATIVE
    return mood_of(words[finite], any(words[position].low == "ich" for position in range(start, end)))


def _finite(words: tuple[Word, ...], start: int, end: int) -> int | None:
    """Give the finite verb; behind a conjunction a last verb that looks like an infinitive is a plural."""
    found = next((position for position in range(start, end) if words[position].finite), None)
    if found is None:
        found = next((place for place in range(start, end) if _is_present(words, start, place)), None)
    opens = words[start].tag in ("KOUS", "PRELS", "PRELAT", "PWAV") and end > start + 1
    if found is None and opens and words[end - 1].tag in _PLURAL_LIKE_INFINITIVE and words[end - 2].tag != "PTKZU":
        return end - 1
    return _plural_verb(words, start, end) if found is None and start == 0 else found


def _plural_verb(words: tuple[Word, ...], start: int, end: int) -> int | None:
    """Give an infinitive that is a plural: behind the nouns that begin a sentence, before a clause with "dass"."""
    last, follows = end - 1, words[end + 1 : end + 2]
    noun = last > start and (words[last - 1].tag in ("NN", "NE") or words[last - 1].name)
    opens = words[start].tag in ("ART", "NN", "NE", "PPOSAT", "PIAT", "ADJA", "PDAT", "CARD")
    content = bool(follows) and follows[0].low in forms("content_openers")
    return last if noun and opens and content and words[last].tag == "VVINF" else None


def _is_present(words: tuple[Word, ...], start: int, place: int) -> bool:
    """Whether a participle is rather the present tense, which looks the same without ge- ("Er zitiert ihn")."""
    word = words[place]
    if word.tag != "VVPP" or not word.low.endswith("t") or word.low.startswith("ge"):
        return False
    stem = word.lemma.lower().removesuffix("en").removesuffix("n")
    return word.low in (stem + "t", stem + "et") and (place == start or words[place - 1].tag in ("NN", "NE", "PPER"))


def _carried_shape(last: Clause, shape: Shape, finite: int, end: int) -> Shape:
    """After "und" a verb at the end belongs to the subordinate clause before."""
    return last.shape if last.shape in VERB_LAST and shape is Shape.MAIN and finite >= end - 2 else shape


def _shape(words: tuple[Word, ...], start: int, end: int, finite: int | None) -> Shape:
    if finite is None:
        return _shape_without_finite(words, start, end)
    first = start + (words[start].tag == "KON" and finite > start)
    opener = words[first]
    late = finite >= end - 2 and finite > first + 1
    if opener.tag == "KOUS" or (opener.low in forms("conjunctions") and late and opener.low not in ("da", "wie")):
        return Shape.SUBORDINATE
    if opener.low in ("so", "auch", "selbst") and words[first + 1].tag == "KOUS":
        return Shape.SUBORDINATE
    if opener.tag in ("APPR", "APPRART") and first + 1 < finite:
        opener = words[first + 1]
    related = opener.tag in ("PRELS", "PRELAT") and not _stands_before_subject(words, first, finite)
    if related or (late and first > 0 and _is_relative(opener)):
        return Shape.RELATIVE
    if late and (opener.tag in ("PWAV", "PWS", "PWAT") or opener.low == "wie"):
        return Shape.SUBORDINATE if opener.low == "wie" else Shape.QUESTION
    return Shape.VERB_FIRST if finite == first else Shape.MAIN


def _stands_before_subject(words: tuple[Word, ...], first: int, finite: int) -> bool:
    """Whether what looks like a relative pronoun is an article: noun and verb follow at once ("die USA suchten …")."""
    between = words[first + 1 : finite]
    nouns = bool(between) and all(word.tag in ("NN", "NE", "ADJA") or word.name for word in between)
    last = finite + 1 >= len(words) or words[finite + 1].text in _EDGES
    return words[first].low in ("der", "die", "das") and nouns and between[-1].tag != "ADJA" and not last


def _is_relative(word: Word) -> bool:
    return word.low in forms("relative_adverbs") or (word.low in forms("relative_pronouns") and word.tag != "ART")


def _shape_without_finite(words: tuple[Word, ...], start: int, end: int) -> Shape:
    if any(words[position].tag in _INFINITIVES for position in range(start, end)):
        return Shape.INFINITIVE
    return Shape.FRAGMENT
