"""At which stage of a meeting, hearing or match a sentence was written: at its opening, or when it was over."""

import re
from functools import lru_cache

from presseschau.german.lexicon import mapping


def tells_opening(sentence: str) -> bool:
    """Whether a sentence tells what was said or done as something began: "sagte er zum Auftakt".

    Not as something longer did: "zum Auftakt der Saison". What was said before a meeting stands in any report of it.
    """
    return bool(_opening().search(sentence))


def tells_outcome(sentence: str) -> bool:
    """Whether a sentence tells what was said or done when something was over: "nach dem Treffen in Genf"."""
    return bool(_outcome().search(sentence))


def beside_occasion(preposition: str) -> str:
    """Give the pattern of a meeting, match or the like behind a preposition: "nach dem langen Treffen"."""
    nouns = "|".join(mapping("day_order")["occasions"])
    return rf"\b{preposition}\s+(?:de[mnr]|eine[mnr]|seine[mnr]|ihre[mnr])\s+(?:[\w-]+\s+){{0,2}}?\w*(?:{nouns})\b"


@lru_cache(maxsize=1)
def _opening() -> re.Pattern[str]:
    said = "|".join(mapping("day_order")["opening"])
    return re.compile(rf"\b(?:{said})\b(?!\s+(?:der|des|von|einer|eines)\b)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _outcome() -> re.Pattern[str]:
    said = "|".join(mapping("day_order")["closing"])
    return re.compile(rf"{beside_occasion('nach')}|\b(?:{said})\b", re.IGNORECASE)
