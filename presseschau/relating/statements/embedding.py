"""Whether the rest of a sentence denies a part of it: "Er bestreitet, dass …", "Anrufe, in denen …, gab es nicht"."""

from collections.abc import Iterator, Sequence

from presseschau.model import Span
from presseschau.relating.negation import denies_dependents, may_depend
from presseschau.relating.wording import Word

_MARKS = frozenset(",;:–—")
_REACH = 3  # characters between two words among which a mark stands


def is_denied(text: str, said: Sequence[Word], part: Span, roots: Sequence[tuple[Span, str]]) -> bool:
    """Whether what a part of a sentence, given by its words and their roots, says is denied by the clauses around it.

    What follows after "und" or gives a reason is said besides.
    """
    inside = [number for number, word in enumerate(said) if part.contains(word.span)]
    if not inside or len(inside) == len(said):
        return False
    first, last = inside[0], inside[-1]
    around = [*_back_to_mark(text, said[:first]), *_on_to_mark(text, said[last + 1 :])]
    forms = [word.form for word in said[first : last + 1]]
    if not around or not may_depend(forms, [word.form for word in around], opens=first == 0):
        return False
    matrix = Span(around[0].span.start, around[-1].span.end)
    told = {form for span, form in roots if matrix.contains(span) and not part.contains(span)}
    return denies_dependents(tuple(word.form for word in around), told)


def _back_to_mark(text: str, before: Sequence[Word]) -> Iterator[Word]:
    """Give the words of the last clause before a part."""
    start = len(before)
    while start > 0 and (start == len(before) or not _parted(text, before[start - 1], before[start])):
        start -= 1
    yield from before[start:]


def _on_to_mark(text: str, after: Sequence[Word]) -> Iterator[Word]:
    """Give the words of the first clause after a part."""
    for number, word in enumerate(after):
        if number and _parted(text, after[number - 1], word):
            return
        yield word


def _parted(text: str, one: Word, other: Word) -> bool:
    return not _MARKS.isdisjoint(text[one.span.end : min(other.span.start, one.span.end + _REACH)])
