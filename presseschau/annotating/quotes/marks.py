"""Pairs quotation marks: which stretches of a text stand in them.

German („…“, »…«, ‚…‘, ›…‹), Swiss and French («…», ‹…›), English (“…”, ‘…’) and straight marks occur, often in
one text. Marks whose partner is missing mark nothing: a lost mark must never turn half an article into a quotation.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from presseschau.model import Span

_CLOSERS = {
    "„": '“”"',
    "“": "”“",
    "”": "”",
    '"': '"”“',
    "»": "«",
    "«": "»",
    "‚": "‘’'",
    "‘": "’",
    "'": "'",
    "›": "‹",
    "‹": "›",
}
"""For each opening mark those that may close it, mixed pairs of careless typing included (DIN 5008 and usage)."""

DEEPEST = 6
"""Marks open at a time; style guides nest two, the rest is room for lost ones. Keeps time linear."""

LONGEST_BLOCK = 4
"""Paragraphs that a block quotation of laws or letters may have behind its first: more is rather a lost mark."""

_DIRECTED = frozenset("„»«")
_DOUBLE = frozenset('„“”»«"')
_ALWAYS_OPEN = frozenset("„‚")
_SINGLE = frozenset("'‘’")
_MARKS = frozenset("".join(_CLOSERS) + "’")
_BEFORE_OPENING = frozenset("([{-–—/ \t\n\u00a0\u202f") | frozenset(_CLOSERS)


@dataclass(slots=True)
class _Open:
    mark: str
    start: int


def pair_marks(text: str, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """Give the outermost stretches in quotation marks, both marks included, in text order.

    A mark is matched inside its paragraph. A quotation may go on in the next paragraph when that begins with the same
    opening mark again, as Duden and agencies set longer quotations.
    """
    found: list[Span] = []
    carried: _Open | None = None
    for number, paragraph in enumerate(paragraphs):
        stack = [carried] if carried else []
        skip = paragraph.start if carried else -1
        found += _pairs(text, paragraph, stack, skip)
        carried = _continued(text, stack, paragraphs[number + 1 : number + 1 + LONGEST_BLOCK])
    return _outermost(found)


def _pairs(text: str, paragraph: Span, stack: list[_Open], skip: int) -> Iterator[Span]:
    """Pair the marks of one paragraph; what is left on the stack has no partner here."""
    for place in range(paragraph.start, paragraph.end):
        mark = text[place]
        if mark not in _MARKS or place == skip:
            continue
        depth = _closed_by(text, place, stack)
        if depth is not None:
            yield Span(stack[depth].start, place + 1)
            del stack[depth:]
        elif _opens(text, place):
            _push(stack, _Open(mark, place))


def _closed_by(text: str, place: int, stack: list[_Open]) -> int | None:
    """Tell which open mark this one closes, innermost first; None when it closes none."""
    mark = text[place]
    if mark in _ALWAYS_OPEN or (_only_opens(text, place) and mark not in "“«»"):
        return None
    if mark in _SINGLE and place + 1 < len(text) and text[place + 1].isalnum():
        return None
    for depth in range(len(stack) - 1, -1, -1):
        if mark in _CLOSERS[stack[depth].mark] and place > stack[depth].start + 1:
            return depth
    return None


def _only_opens(text: str, place: int) -> bool:
    """White space before and none behind: no place for a closing mark."""
    return place > 0 and text[place - 1].isspace() and place + 1 < len(text) and not text[place + 1].isspace()


def _opens(text: str, place: int) -> bool:
    mark = text[place]
    if mark not in _CLOSERS or place + 1 >= len(text):
        return False
    if mark in _ALWAYS_OPEN:
        return True
    before = text[place - 1] if place else " "
    after = text[place + 1]
    return before in _BEFORE_OPENING and not (after.isspace() or (mark in _SINGLE and not after.isalnum()))


def _push(stack: list[_Open], opening: _Open) -> None:
    """Open a mark. A straight one cannot stand inside its own kind: the earlier one has lost its partner."""
    if opening.mark in "\"'":
        stack[:] = [other for other in stack if other.mark != opening.mark]
    stack.append(opening)
    del stack[:-DEEPEST]


def _continued(text: str, stack: list[_Open], following: Sequence[Span]) -> _Open | None:
    """Give the quotation that goes on in the next paragraph: that opens with its mark again, or it is a block."""
    if not stack or not following:
        return None
    again = text[following[0].start] == stack[0].mark
    return stack[0] if again or _is_block(text, stack[0], following) else None


def _is_block(text: str, opening: _Open, following: Sequence[Span]) -> bool:
    """Whether a mark that begins its paragraph is closed at the end of a later one, before any other mark opens."""
    if opening.mark not in _DIRECTED or (opening.start and text[opening.start - 1] != "\n"):
        return False
    for paragraph in following:
        place = next((n for n in range(paragraph.start, paragraph.end) if text[n] in _DOUBLE), None)
        if place is not None:
            return text[place] in _CLOSERS[opening.mark] and place >= paragraph.end - 2
    return False


def _outermost(spans: Sequence[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
