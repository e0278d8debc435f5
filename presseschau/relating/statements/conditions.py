"""Whether a passage only supposes what it says: "Wenn die Brücke gesperrt wird" asserts no closing of a bridge."""

from collections.abc import Sequence
from functools import lru_cache

from presseschau.german import mapping
from presseschau.german import words as listed
from presseschau.german.roots import root
from presseschau.model import Span
from presseschau.relating.wording import Word

_OPENING = 2
"""Words among which an opener stands that opens the passage: one may go before it ("auch wenn", "denn falls")."""
_EDGES = frozenset(',;:–—-("„“”»«')
_EDGE = 3  # characters before a word among which a mark stands that a clause begins after
_IN_CASE = frozenset({"sollte", "sollten", "falls", "andernfalls"})
"""What opens a sentence in which all is only supposed ("Sollte das Urteil fallen, werde sie klagen")."""
_CONTENT = "dass"  # goes on with what the clause before it says, supposed or not


def supposes(text: str, words: Sequence[Word], start: int) -> bool:
    """Whether what begins at `start`, in a sentence given by its words, is a condition, an indirect question or in one.

    "Wenn sie zeigen wollen, dass sie bleiben": neither clause says that they stay.
    """
    place = next((number for number, word in enumerate(words) if word.span.start >= start), 0)
    while place > 0 and words[place].form == _CONTENT:
        place -= 1
        while place > 0 and not _begins_clause(text, words[place]):
            place -= 1
    opening = range(place, min(place + _OPENING, len(words)))
    return any(_opens(text, words, number) for number in opening)


def follows_condition(words: Sequence[Word], said: Sequence[Word], text: str) -> bool:
    """Whether a passage tells what would follow from a condition that its sentence, given by `words`, names.

    "Sollte der Damm brechen, müssten 900 Menschen ihre Häuser verlassen": nobody has left a house.
    """
    opens = bool(words) and words[0].form in _IN_CASE
    return opens or (is_unreal(said) and holds_condition(text, words))


def is_expected(text: str, words: Sequence[Word], part: Span, roots: Sequence[tuple[Span, str]]) -> bool:
    """Whether a passage is a clause with "dass" that tells what somebody expects: "Es wird erwartet, dass …"."""
    place = next((number for number, word in enumerate(words) if word.span.start >= part.start), 0)
    if not place or words[place].form != _CONTENT:
        return False
    before = place - 1
    while before > 0 and not _begins_clause(text, words[before]):
        before -= 1
    matrix = Span(words[before].span.start, words[place - 1].span.end)
    return any(form in expecting() for span, form in roots if matrix.contains(span))


@lru_cache(maxsize=1)
def expecting() -> frozenset[str]:
    """Give the roots of verbs under which stands what may come, or not."""
    return frozenset(root(verb) for verb in mapping("planning")["expecting"])


def is_unreal(said: Sequence[Word]) -> bool:
    """Whether a passage tells what could or would be: a verb in the second subjunctive."""
    return any(word.form in listed("unreal_forms") for word in said)


def holds_condition(text: str, said: Sequence[Word]) -> bool:
    """Whether any part of a passage, given by its words, is a condition or an indirect question."""
    return any(_opens(text, said, number) for number in range(len(said)))


def _opens(text: str, said: Sequence[Word], number: int) -> bool:
    """Whether a word opens a condition; "wenn auch" concedes what is so ("wenn auch kleiner")."""
    word = said[number]
    if word.form in listed("condition_openers"):
        return [following.form for following in said[number : number + 2]] != ["wenn", "auch"]
    return word.form in listed("condition_verbs") and (number == 0 or _begins_clause(text, word))


def _begins_clause(text: str, word: Word) -> bool:
    return text[max(0, word.span.start - _EDGE) : word.span.start].rstrip()[-1:] in _EDGES
