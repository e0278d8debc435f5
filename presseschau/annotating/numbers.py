"""Reads numbers as German news writes them: in digits with dot, space or apostrophe, and in words."""

import re
from functools import lru_cache

from presseschau.german import mapping

_GROUPED = re.compile(r"\d{1,3}(?:[.’' \u00a0\u202f]\d{3})+(?:,\d+)?\Z")
_DECIMAL = re.compile(r"\d+(?:,\d+)?\Z")
_SEPARATORS = str.maketrans({".": None, "’": None, "'": None, " ": None, "\u00a0": None, "\u202f": None, ",": "."})

HIGHEST = 1e15
"""From a thousand billions (10^15) on numbers count nothing that news tells, and floats are not exact."""
LONGEST_NUMBER = 40
"""Characters of the longest number in digits that is read."""
LONGEST_WORD = 60
"""Letters of the longest number word that is read; beyond it no writer spells a number out."""


def parse_digits(text: str) -> float | None:
    """Give the value of a number in digits ("100.000", "1’000", "2,5"), None when it is something else ("20.30").

    What is longer than any count of news is a code or a row of digits.
    """
    if not (_GROUPED.match(text) or _DECIMAL.match(text)):
        return None
    value = float(text.translate(_SEPARATORS)) if len(text) <= LONGEST_NUMBER else HIGHEST
    return value if value < HIGHEST else None


@lru_cache(maxsize=10_000)
def parse_word(word: str) -> float | None:
    """Give the value of a number word in lower case ("dreiundzwanzig", "eineinhalb"), None when it is none."""
    if len(word) > LONGEST_WORD:
        return None
    numbers = mapping("numbers")
    found = numbers["fractions"].get(word)
    return float(found) if found is not None else _whole(word)


def _whole(word: str) -> float | None:
    """Read millions to ones by taking the word apart at "tausend" and "hundert"."""
    for name, factor in (("tausend", 1000), ("hundert", 100)):
        head, found, tail = word.partition(name)
        if found:
            times = _whole(head) if head else 1.0
            rest = _whole(tail.removeprefix("und")) if tail else 0.0
            return None if times is None or rest is None else times * factor + rest
    return _below_hundred(word)


def _below_hundred(word: str) -> float | None:
    numbers = mapping("numbers")
    if word in numbers["ones"]:
        return float(numbers["ones"][word])
    if word in numbers["tens"]:
        return float(numbers["tens"][word])
    one, found, ten = word.partition("und")
    if found and one in numbers["ones"] and ten in numbers["tens"]:
        return float(numbers["ones"][one] + numbers["tens"][ten])
    return None
