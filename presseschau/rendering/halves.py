"""Sentences cut out of a longer quotation: the quotation mark that is missing is supplied outside the source's words."""

from functools import lru_cache

from presseschau.rendering.escape import Markdown

_OPENERS = frozenset("„»«“\"”")
_CLOSERS = frozenset("“”«»\"")
_BEFORE_OPENER = frozenset("([–—-/:")
"""What may stand before an opening mark, beside white space."""

_OPENED = Markdown('<span class="ergaenzt">„… </span>')
_CLOSED = Markdown('<span class="ergaenzt"> …“</span>')


def completed(text: str, shown: Markdown) -> Markdown:
    """Put the mark that `text` lacks before or after it as it is shown: a quotation goes on, or began before."""
    before, after = lacking(text)
    return Markdown("{}{}{}").format(_OPENED if before else "", shown, _CLOSED if after else "")


@lru_cache(maxsize=2**14)  # a sentence stands on many pages
def lacking(text: str) -> tuple[bool, bool]:
    """Tell whether words lack an opening mark before them, and a closing one after them.

    Which a mark is, where it stands tells, since „…“, »…«, «…» and "…" share their signs: what opens stands at the
    start of a word, what closes at an end.
    """
    open_marks, unopened = 0, False
    for place, sign in enumerate(text):
        if sign in _OPENERS and _opens(text, place):
            open_marks += 1
        elif sign in _CLOSERS:
            unopened = unopened or not open_marks
            open_marks = max(0, open_marks - 1)
    return unopened, open_marks > 0


def _opens(text: str, place: int) -> bool:
    if text[place] == "„":
        return True
    free = place == 0 or text[place - 1].isspace() or text[place - 1] in _BEFORE_OPENER
    return free and place + 1 < len(text) and not text[place + 1].isspace() and text[place + 1] not in ",.;:"
