"""Keeps the sources' words words: whatever an article contains, Markdown shows it and never acts on it.

No library does this for Python-Markdown, whose backslash escapes do not cover attribute lists, tables, raw HTML and
block openers. Numeric character references do: they are opaque to every block and inline pattern.
"""

import re
from functools import lru_cache
from html import escape as _escape_html
from typing import Any, Self, SupportsIndex

from markupsafe import Markup

ANYWHERE = "\\`*_{}[]<>&|#;"
"""Characters that can open or close something in the middle of a line (inline patterns, tables, attributes)."""

AT_START = "+-:=!?~.^/"
"""Characters that can make a line a list, heading underline, block or definition when they come first."""

_WHITE = re.compile(r"\s+")
_BEFORE_COLON = re.compile(r" : ")
_OPENER = re.compile(r"^( ?)(?:([" + re.escape(AT_START) + r"])|(\d+)([.)]))")
_ACTING = re.compile(f'[{re.escape(ANYWHERE)}"]')

# Unicode 15.1, general category Cc without white space, and the bidirectional controls of UAX 9: they have no glyph,
# and the latter can make a line show other words than it holds.
_CONTROLS = [code for code in (*range(0x20), *range(0x7F, 0xA0)) if not chr(code).isspace()]
_DIRECTIONS = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF]
_DROPPED = re.compile(f"[{re.escape(''.join(map(chr, _CONTROLS + _DIRECTIONS)))}]")


def fold(text: str) -> str:
    """Make white space single blanks and drop characters that show nothing: what a page can show of `text`."""
    return _WHITE.sub(" ", _DROPPED.sub("", text))


class Markdown(Markup):
    """Markdown that is ours and safe; everything joined to or formatted into it is escaped first."""

    __slots__ = ()

    @classmethod
    def escape(cls, text: Any, /) -> Self:  # noqa: ANN401  # the base class takes anything
        """Make any text safe, leave what is safe already."""
        return cls(text) if hasattr(text, "__html__") else cls(_escaped(str(text)))

    def __mul__(self, times: SupportsIndex, /) -> Self:
        """Repeat it."""
        return type(self)(str.__mul__(self, times))


def escape(text: object) -> Markdown:
    """Turn text into Markdown that shows exactly it, white space folded; Markdown of ours stays as it is."""
    return text if type(text) is Markdown else Markdown.escape(text)


def escape_html(text: str) -> str:
    """Make text safe for front matter, which MkDocs' templates put into HTML as it stands."""
    return _escape_html(fold(text).strip())


@lru_cache(maxsize=2**14)  # a sentence stands on many pages
def _escaped(text: str) -> str:
    return _OPENER.sub(_disarmed, _ACTING.sub(_entity, fold(text)), count=1)


def _entity(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"


def _disarmed(found: re.Match[str]) -> str:
    blank, mark, number, after = found.groups()
    return f"{blank}&#{ord(mark)};" if mark else f"{blank}{number}&#{ord(after)};"


def running(text: str) -> str:
    """Put a headline into running text: no blank before the colon that divides the kicker from it."""
    return _BEFORE_COLON.sub(": ", fold(text)).strip()


def headline(text: str) -> Markdown:
    """Show a headline with its kicker, the topic before a colon set off by blanks, on a line of its own."""
    kicker, colon, rest = fold(text).partition(" : ")
    if not colon:
        return escape(text)
    return Markdown('<span class="dachzeile">{}<span class="trenner">{}</span></span> {}').format(
        kicker, colon.strip(), rest
    )
