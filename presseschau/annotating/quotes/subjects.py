"""Finds the subject of a clause: the noun phrase that speaks when the verb is one of speech."""

from presseschau.annotating.quotes.clauses import Clause, Shape
from presseschau.annotating.quotes.lines import MARKED
from presseschau.annotating.quotes.phrases import Phrase, speaks
from presseschau.annotating.quotes.reading import Range, Reading

_NOMINATIVE_PRONOUNS = frozenset(
    {"er", "sie", "es", "ich", "wir", "man", "dieser", "diese", "beide", "jener", "niemand", "jemand"}
)
_ATTACHING = frozenset({"von", "vom", "aus", "für", "der", "des", "bei", "beim", "im", "in", "zur", "zum"})
_JOINTS = frozenset({"und", "sowie", "oder", "bzw."})
_PLURAL_ENDINGS = ("en", "n")


def subject_of(reading: Reading, number: int) -> Range | None:
    """Give the words of the subject of clause `number`, with what belongs to it; None when it has none of its own."""
    clause = reading.clauses[number]
    if clause.finite is None:
        return None
    if clause.shape is Shape.MAIN:
        return _subject_of_main(reading, number)
    if clause.shape is Shape.VERB_FIRST:
        return _behind(reading, clause) or _before_insertion(reading, number)
    return _subject_verb_last(reading, number)


def _subject_of_main(reading: Reading, number: int) -> Range | None:
    clause = reading.clauses[number]
    finite = clause.finite or clause.start
    front = _front(reading, clause.start, finite)
    behind = _first_nominative(reading, finite + 1, clause.end)
    if front is None:
        return extended(reading, behind, clause.end) if behind else None
    if behind and _prefers_behind(reading, front, behind, finite):
        return extended(reading, behind, clause.end)
    return _joined_left(reading, number, front.start), finite_edge(reading, front, finite)


def finite_edge(reading: Reading, front: Phrase, finite: int) -> int:
    """End of the phrase in front of the verb: all that stands there belongs to it, but for adverbs at its end."""
    end = finite
    while end > front.end and reading.words[end - 1].tag in ("ADV", "PTKNEG", "PRF", "PROAV"):
        end -= 1
    return end


def _front(reading: Reading, start: int, finite: int) -> Phrase | None:
    """Give the phrase that fills the place before the finite verb, if it may be the subject."""
    first = start
    while first < finite and reading.words[first].tag in ("KON", "ADV", "ITJ"):
        first += 1
    phrase = next((p for p in reading.within(first, finite) if p.start == first), None)
    if phrase is None or phrase.oblique or phrase.governed or not _agrees(reading, phrase, first, finite):
        return None
    return phrase


def _agrees(reading: Reading, phrase: Phrase, start: int, finite: int) -> bool:
    """Whether the number of a phrase fits the verb; a joint in front makes it plural."""
    joint = any(reading.words[place].low in _JOINTS for place in range(start, finite))
    plural_verb = reading.words[finite].low.endswith(_PLURAL_ENDINGS) or reading.words[finite].low == "sind"
    return joint or phrase.plural == plural_verb or not phrase.plural


def _first_nominative(reading: Reading, start: int, end: int) -> Phrase | None:
    candidates = [p for p in reading.within(start, end) if not p.oblique and not p.governed]
    candidates = [p for p in candidates if reading.words[p.start].tag not in ("PRF", "PRELS")]
    pronoun = next((p for p in candidates if p.pronoun and reading.words[p.start].low in _NOMINATIVE_PRONOUNS), None)
    if pronoun and pronoun is not candidates[0] and pronoun.start > start + 1:
        pronoun = None
    return pronoun or next(iter(candidates), None)


def _prefers_behind(reading: Reading, front: Phrase, behind: Phrase, finite: int) -> bool:
    """Whether the phrase behind the verb is the subject, the one in front its object ("Die Pläne nannte er …")."""
    first = reading.words[behind.start].low
    if reading.words[front.start].low in ("er", "ich", "wir", "man", "der"):
        return False
    if behind.pronoun:
        return first in _NOMINATIVE_PRONOUNS and not (front.pronoun and reading.words[front.start].low in ("sie",))
    return behind.start == finite + 1 and speaks(reading.line, behind) and not speaks(reading.line, front)


def _behind(reading: Reading, clause: Clause) -> Range | None:
    phrase = _first_nominative(reading, (clause.finite or 0) + 1, clause.end)
    return extended(reading, phrase, clause.end) if phrase else None


def _before_insertion(reading: Reading, number: int) -> Range | None:
    """Give the subject that an apposition or relative clause parts from its verb ("Meier, Sprecher der Bahn, sagte")."""
    first = number
    while first > 0 and reading.clauses[first - 1].shape in (Shape.FRAGMENT, Shape.RELATIVE, Shape.INFINITIVE):
        first -= 1
    while first < number and reading.clauses[first].shape is not Shape.FRAGMENT:
        first += 1
    if first == number:
        return None
    start = reading.clauses[first].start
    finite = reading.clauses[number].finite or start
    phrase = _front(reading, start, finite)
    return (phrase.start, reading.clauses[number - 1].end) if phrase else None


def _subject_verb_last(reading: Reading, number: int) -> Range | None:
    clause = reading.clauses[number]
    finite = clause.finite or clause.end
    start = clause.start
    if clause.shape is Shape.RELATIVE:
        phrase = _first_nominative(reading, start + 1, finite)
        if phrase and (phrase.pronoun or speaks(reading.line, phrase)):
            return extended(reading, phrase, finite)
        return _antecedent(reading, clause)
    phrase = _first_nominative(reading, start, finite)
    return extended(reading, phrase, finite) if phrase else None


def _antecedent(reading: Reading, clause: Clause) -> Range | None:
    """Give the phrase that a relative pronoun in the nominative takes up."""
    if reading.words[clause.start].low not in ("der", "die", "das", "welcher", "welche"):
        return None
    before = [phrase for phrase in reading.phrases if phrase.end <= clause.start]
    return (before[-1].start, before[-1].end) if before else None


def extended(reading: Reading, phrase: Phrase, limit: int) -> Range:
    """Add attributes, appositions and joint speakers behind a phrase."""
    end = phrase.end
    if phrase.pronoun:
        return phrase.start, end
    while True:
        further = _attached(reading, end, limit)
        if further is None:
            return phrase.start, end
        end = further


def _attached(reading: Reading, end: int, limit: int) -> int | None:
    words = reading.words
    if end + 1 >= len(words) or end >= limit:
        return None
    following = next((p for p in reading.within(end + 1, end + 2)), None)
    if following is None:
        return None
    if words[end].low in _JOINTS and not following.governed and following.end <= limit:
        after = following.end
        return None if after < limit and words[after].finite else following.end
    if words[end].low in _ATTACHING and following.governed and following.end <= limit:
        return following.end
    return None


def _joined_left(reading: Reading, number: int, start: int) -> int:
    """Take in the first members of a list ("Estland, Lettland und Litauen teilten mit")."""
    words = reading.words
    finite = reading.clauses[number].finite or start
    if not any(words[place].low in _JOINTS for place in range(start, finite)):
        return start
    while number > 0 and reading.clauses[number].before == "," and _is_bare(reading, number - 1):
        number -= 1
        start = reading.clauses[number].start
    return start


def _is_bare(reading: Reading, number: int) -> bool:
    """Whether a clause is nothing but a noun phrase."""
    clause = reading.clauses[number]
    if clause.shape is not Shape.FRAGMENT or reading.words[clause.start].tag == MARKED:
        return False
    phrase = next((p for p in reading.within(clause.start, clause.start + 1)), None)
    return phrase is not None and not phrase.governed
