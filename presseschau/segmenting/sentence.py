"""Sentences, as far as finding titles and repeats needs them: where they end inside a paragraph."""

import re
from functools import lru_cache

from presseschau.german import table

CLOSING = "“”\"'’‘»«›‹)]"
"""Marks that may follow the full stop of a sentence."""
FINAL = ".!?…"
"""Marks a sentence ends with."""
_END = re.compile(r"[.!?…]+[“”\"'’‘»«›‹)\]]*(?=\s+[^\sa-zäöüß])")
_LAST_WORD = re.compile(r"(\S+)$")


@lru_cache(maxsize=None)
def _abbreviations() -> frozenset[str]:
    return frozenset(form.rstrip(".") for form, _kind in table("abbreviations"))


def sentence_ends(text: str, limit: int = 2_000) -> tuple[int, ...]:
    """Give the offsets after sentences that end inside the first `limit` characters and are followed by another."""
    return tuple(found.end() for found in _END.finditer(text[:limit]) if not _is_abbreviation(text, found))


def ends_sentence(text: str) -> bool:
    """Whether the wording ends with a full stop, question or exclamation mark, closing marks aside."""
    return text.rstrip(CLOSING + " \u00a0").endswith(tuple(FINAL))


def _is_abbreviation(text: str, found: re.Match[str]) -> bool:
    """Whether the stop belongs to an abbreviation, an ordinal or an initial."""
    if not found.group().startswith(".") or len(found.group()) > 1:
        return False
    word = _LAST_WORD.search(text, max(0, found.start() - 40), found.start())
    last = word.group(1).lstrip("(„“\"'»") if word else ""
    return last.isdigit() or (len(last) == 1 and last.isalpha()) or last in _abbreviations()
