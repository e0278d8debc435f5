"""Languages: which one an article is written in."""

import re
from collections import Counter
from functools import lru_cache

from presseschau.german import table

DEFAULT = "de"
"""What an article is in when its text is too short or too strange to tell."""
SAMPLE = 20_000
"""So many characters are enough to tell the language, and keep long texts cheap."""
FEWEST = 3
"""Function words that have to be seen before another language than the default is believed."""


@lru_cache(maxsize=None)
def _languages() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in table("segment_languages")}


def language_of(stated: str | None, text: str) -> str:
    """Give the ISO 639-1 code: the stated one, else the language whose function words the text has most of."""
    code = re.match(r"([a-z]{2})(?:[-_]|$)", (stated or "").strip().lower())
    return code.group(1) if code else _guess(text)


def _guess(text: str) -> str:
    counts = Counter(re.findall(r"[^\W\d_]+", text[:SAMPLE].lower()))
    scores = {code: sum(counts[word] for word in words) for code, words in _languages().items()}
    best = max(scores, key=lambda code: (scores[code], code == DEFAULT))
    return best if scores[best] >= FEWEST else DEFAULT
