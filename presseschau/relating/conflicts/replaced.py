"""Which figure a source says to have been wrong: "nicht bei 480, sondern bei 430 Millionen Euro"."""

import re

from presseschau.model import Article, Figure, Span, placed_in

_NOT = re.compile(r"\bnicht(?P<denied>[^.;:!?]{1,60}?),\s+sondern\b(?:\s+[a-zäöüß]+){0,3}\s*$")
"""How a sentence goes up to the figure that is right: the one that is not stands behind "nicht"."""
_NUMBER = re.compile(r"\d+(?:\.\d{3})*(?:,\d+)?")


def replaced_by(article: Article, sentence: Span, figure: Figure) -> float | None:
    """Give the figure that a sentence denies for the sake of this one, in the same unit, None where it denies none.

    A bare number counts in the thousands or millions of the figure behind it.
    """
    found = _NOT.search(article.text, sentence.start, figure.span.start)
    if found is None:
        return None
    denied = Span(*found.span("denied"))
    told = placed_in(article.figures, denied)
    if told:
        return told[0].value if len(told) == 1 and told[0].unit == figure.unit else None
    bare = _NUMBER.findall(denied.of(article.text))
    own = _NUMBER.match(figure.span.of(article.text))
    if len(bare) != 1 or own is None or not _value(own.group()):
        return None
    return _value(bare[0]) * figure.value / _value(own.group())


def _value(number: str) -> float:
    return float(number.replace(".", "").replace(",", "."))
