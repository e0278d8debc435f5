"""Cuts a sentence into words, numbers and marks."""

import re
from collections.abc import Iterator

from presseschau.annotating.analysis import Token
from presseschau.annotating.boundaries import kinds
from presseschau.annotating.tagging import tag
from presseschau.model import QUOTE_MARKS, Span

_MARKS = QUOTE_MARKS | frozenset("`´")

LOOK_AHEAD = 40
"""Characters after a full stop in which a word must follow for it not to be the last of its sentence."""

_TOKEN = re.compile(
    r"""
      (?P<address>https?://[^\s<>"]+[^\s<>".,;:!?)\]] | www\.[^\s<>"]+[^\s<>".,;:!?)\]]
        | [\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+ )
    | (?P<number>\d{4}-\d\d-\d\d(?!\d) | \d+(?:[.,:’']\d++)* (?:-?[^\W\d_][\w-]*+)? )
    | (?P<dotted>(?:[^\W\d_]\.){2,} )
    | (?P<word>[^\W_]\w*+ (?:[-‐‑&’'*:]\w++)* (?:[-‐‑](?!\w))? | _+ )
    | (?P<dots>\.{2,}|…+ )
    | (?P<mark>--+|\S )
    """,
    re.VERBOSE,
)
"""Alternatives in order. Time is linear on any text: what is unbounded is possessive or nothing behind it can fail.

Groups are not possessive: of one that fails half-way, Python before 3.11.5 keeps the beginning ("2027, zwei").
"""


def tokenise(text: str, sentence: Span) -> tuple[Token, ...]:
    """Cut `sentence` of `text` into tokens with tag and base form; spans point into `text`."""
    spans = tuple(_spans(text, sentence))
    forms = [span.of(text) for span in spans]
    tagged = tag([_plain(form) for form in forms])
    return tuple(
        Token(span=span, text=form, tag=_mark_tag(form) or part, lemma=lemma)
        for span, form, (part, lemma) in zip(spans, forms, tagged, strict=True)
    )


def _spans(text: str, sentence: Span) -> Iterator[Span]:
    position = sentence.start
    while match := _TOKEN.search(text, position, sentence.end):
        start, end = match.span()
        if match.lastgroup in ("word", "number") and _takes_stop(text, start, end, sentence.end):
            end += 1
        yield Span(start, end)
        position = end


def _takes_stop(text: str, start: int, end: int, limit: int) -> bool:
    """Whether the full stop after a word belongs to it: ordinals, initials and abbreviations."""
    if not text.startswith(".", end) or end >= limit or text.startswith("..", end):
        return False
    form = text[start:end]
    if form + "." in kinds():
        return True
    inside = bool(text[end + 1 : min(limit, end + LOOK_AHEAD)].strip("\"“”’'»«)] \n\t"))
    return inside and (form.isdigit() or (len(form) == 1 and form.isupper()) or _is_roman(form))


def _is_roman(form: str) -> bool:
    return form.isupper() and not form.strip("IVXLC")


def _plain(form: str) -> str:
    """Give the form that the tagger knows: straight quotation marks, ASCII dots and dashes."""
    if form[0] in _MARKS:
        return '"' if len(form) == 1 else form
    return {"…": "...", "–": "--", "—": "--", "-": "--", "[": "(", "]": ")"}.get(form, form)


def _mark_tag(form: str) -> str | None:
    """STTS knows three tags for marks: `$,`, `$.` (ends a sentence or clause) and `$(` (all others)."""
    if form[0].isalnum() or form in "%€$£§&+°":
        return None
    if form == ",":
        return "$,"
    return "$." if form in (".", "?", "!", ";", ":") else "$("
