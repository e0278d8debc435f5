"""Sentences cut out of a longer quotation: the mark they lack is supplied outside the source's words."""

from functools import lru_cache

from presseschau.rendering.escape import Markdown

_CLOSER_OF = {"„": "“", "“": "”", "”": "”", "»": "«", "«": "»", '"': '"'}
_OPENER_OF = {"“": "„", "”": "„", "«": "»", "»": "«", '"': '"'}
_BEFORE_OPENER = frozenset("([–—-/:")
"""What may stand before an opening mark, beside white space."""


def completed(text: str, shown: Markdown) -> Markdown:
    """Put the mark that `text` lacks before or after it as it is shown: a quotation goes on, or began before."""
    before, after = lacking(text)
    opening = Markdown('<span class="ergaenzt">{}… </span>').format(before) if before else ""
    closing = Markdown('<span class="ergaenzt"> …{}</span>').format(after) if after else ""
    return Markdown("{}{}{}").format(opening, shown, closing)


@lru_cache(maxsize=2**14)  # a sentence stands on many pages
def lacking(text: str) -> tuple[str, str]:
    """Give the opening mark that words lack before them, and the closing one after them; empty where none is missing.

    Which a mark is, where it stands tells, since „…“, »…«, «…» and "…" share their signs: what opens stands at the
    start of a word, what closes at an end.
    """
    opened: list[str] = []
    before = ""
    for place, sign in enumerate(text):
        if sign in _CLOSER_OF and _opens(text, place):
            opened.append(sign)
        elif sign in _OPENER_OF and opened:
            opened.pop()
        elif sign in _OPENER_OF:
            before = before or _OPENER_OF[sign]
    return before, _CLOSER_OF[opened[0]] if opened else ""


def _opens(text: str, place: int) -> bool:
    if text[place] == "„":
        return True
    free = place == 0 or text[place - 1].isspace() or text[place - 1] in _BEFORE_OPENER
    return free and place + 1 < len(text) and not text[place + 1].isspace() and text[place + 1] not in ",.;:"
