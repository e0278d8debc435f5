"""Finds where sentences end within a block of text.

A sentence ends with a full stop, question or exclamation mark or dots (Amtliches Regelwerk, §§ 67-70), together with
the closing quotation marks and brackets that follow at once. Whether a mark ends one is decided by the word before
(abbreviation, initial, ordinal) and the word after (capitalised, lower case, a word that opens sentences). What goes on
without end, a list of names or a text without full stops, is cut where its parts are set off.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from presseschau.german import table, words
from presseschau.model import Span

LONGEST_BRACKET = 400
"""Characters within which a bracket opened in a sentence must close for a full stop inside not to end the sentence."""

LONGEST_SENTENCE = 1_500
"""Characters of a sentence at most. Comparing the words of two sentences takes time quadratic in their length or worse,
and nobody checks a longer passage against another; no sentence of the news measured with was half as long."""

LOOK_BACK = 40
"""Characters before a mark that are looked at: longer than any abbreviation or initial."""

_MARK = re.compile(r"[.!?…]+[\"“”’'»«›‹)\]]*")
_NEXT = re.compile(r"\s*([\"„“”‚‘»«›‹'`(\[–—-]*\s?)(\w*)")
_AFTER_JOINT = re.compile(r"[/–-]")
_JOINTS = (re.compile(r"[,;:]\s"), re.compile(r"\s"))
"""Where what is too long is cut, the best first: behind a mark between its parts, else between words."""
_BREAK = re.compile(r"\n\s*\n|\n(?=\s*(?:[-–•*]|\d+[.)])\s)")

_MONTH_NUMBERS = frozenset(str(month) for month in range(1, 13))
_ORDINAL_DIGITS = 3
"""Ordinals in news have at most three digits; a stop after four is a year at the end of a sentence."""


def split(text: str, block: Span) -> Iterator[Span]:
    """Give the sentences of a block in order: with white space they cover it, and none has any at its edges."""
    for part in _parts(text, block):
        start = part.start
        for end in (*_ends(text, part), part.end):
            if start < end:
                yield from _cut(text, start, end)
            start = _skip_space(text, end, part.end)


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    """Give a sentence, one beyond `LONGEST_SENTENCE` in pieces: ends at the last joint in the later half of each."""
    while end - start > LONGEST_SENTENCE:
        least, most = start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE
        found = (list(joint.finditer(text, least, most)) for joint in _JOINTS)
        cut = next((matches[-1].end() for matches in found if matches), most)
        yield Span(start, len(text[start:cut].rstrip()) + start)
        start = _skip_space(text, cut, end)
    yield Span(start, end)


def _parts(text: str, block: Span) -> Iterator[Span]:
    """Cut the block at blank lines and list items, without white space at the edges."""
    start = block.start
    for cut in [*(match.start() for match in _BREAK.finditer(text, block.start, block.end)), block.end]:
        begin = _skip_space(text, start, cut)
        end = cut
        while end > begin and text[end - 1].isspace():
            end -= 1
        if begin < end:
            yield Span(begin, end)
        start = cut


def _ends(text: str, part: Span) -> Iterator[int]:
    start = part.start
    for mark in _MARK.finditer(text, part.start, part.end):
        end = mark.end()
        if end < part.end and _ends_here(text, start, mark, part.end):
            yield end
            start = end


def _ends_here(text: str, start: int, mark: re.Match[str], limit: int) -> bool:
    if not text[mark.end()].isspace():
        return False
    following = _NEXT.match(text, mark.end(), limit)
    opening, word = following.groups() if following else ("", "")
    if not word or word[0].islower() or _within_bracket(text, start, mark, limit):
        return False
    if not mark.group().startswith(".") or len(mark.group().rstrip("\"“”’'»«›‹)]")) > 1:
        return True
    if mark.group() != ".":
        return not _is_inner(_before(text, start, mark.start()))
    return _stop_ends(_before(text, start, mark.start()), opening.strip(), word)


def _stop_ends(before: list[str], opening: str, word: str) -> bool:
    """Whether a plain full stop after `before` and ahead of a capitalised `word` or number ends a sentence."""
    last = before[-1]
    if _is_inner(before):
        return False
    opens = bool(opening) or word.lower() in words("sentence_openers")
    if last.isdigit():
        return _number_ends(before, opens=opens, word=word)
    if _is_initial(last) and opening.startswith(("(", "[")):
        return False  # "Tobias M. (34) schwieg": the bracket belongs to the name
    if kinds().get(last + ".") == "final" or last.endswith("str") or _is_initial(last) or _is_roman(last):
        return opens
    return True


def _number_ends(before: list[str], *, opens: bool, word: str) -> bool:
    if word in words("after_ordinals") or not before[-2]:
        return False
    if len(before[-1]) > _ORDINAL_DIGITS:
        return True
    if word.isdigit():
        return not before[-2].endswith(".") and word not in _MONTH_NUMBERS
    return opens or before[-2].casefold() not in words("before_ordinals")


def _is_inner(before: list[str]) -> bool:
    return kinds().get(before[-1] + ".") == "inner" or kinds().get(f"{before[-2]}{before[-1]}.") == "inner"


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def _is_roman(word: str) -> bool:
    return bool(word) and not word.strip("IVXLC")


def _before(text: str, start: int, end: int) -> list[str]:
    """Give the last two words before a mark, "" where there is none."""
    found = text[max(start, end - LOOK_BACK) : end].split()
    found = ["", "", *(word.strip("\"„“”‚‘»«'()[]") for word in found)]
    return [found[-2], _AFTER_JOINT.split(found[-1])[-1]]


def _within_bracket(text: str, start: int, mark: re.Match[str], limit: int) -> bool:
    """Whether the mark stands in a bracket that opened inside this sentence and closes later."""
    if ")" in mark.group():
        return False
    begin = max(start, mark.start() - LONGEST_BRACKET)
    opened = text.rfind("(", begin, mark.start())
    if opened <= start or text.find(")", opened, mark.start()) >= 0:
        return False
    return text.find(")", mark.end(), min(limit, opened + LONGEST_BRACKET)) >= 0


def _skip_space(text: str, position: int, limit: int) -> int:
    while position < limit and text[position].isspace():
        position += 1
    return position


@lru_cache(maxsize=1)
def kinds() -> dict[str, str]:
    """Give what each abbreviation is: `inner` (something always follows) or `final` (a sentence may end there)."""
    return {row[0]: row[1] for row in table("abbreviations")}
