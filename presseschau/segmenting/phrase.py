"""Phrases: whole lines that belong to the web page and not to the article."""

import re
from functools import lru_cache

from presseschau.german import table

LONGEST = 240
"""No furniture line is longer; a longer line is text whatever it begins with."""
NUMBER = r"[\d.,:]+"
"""What `#` stands for: counts, dates and clock times."""
GAP = r"[^\n]{0,120}?"
"""What `*` stands for in the table: a few words."""
EDGES = " \t.:!…›»>→▸▶|•·-–—«‹<←"
"""Marks around a line that make no difference to what it is."""

MOST_IN_ROW = 6
"""Buttons that stand in one line without dividers at most ("Kommentare Drucken Teilen")."""
DIVIDER = re.compile(r"\s*[|·•›»>]\s*|\s+/\s+|\s{2,}")
"""What stands between the links of a row."""


@lru_cache(maxsize=None)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Compile the table, one pattern a rule."""
    by_rule: dict[str, list[str]] = {}
    for rule, phrase in table("segment_furniture"):
        by_rule.setdefault(rule, []).append(_expression(phrase))
    return tuple((rule, re.compile("|".join(phrases))) for rule, phrases in by_rule.items())


def _expression(phrase: str) -> str:
    words = re.escape(phrase.strip(EDGES) if "*" not in phrase else phrase.rstrip(EDGES))
    return words.replace(r"\*", GAP).replace(r"\#", NUMBER).replace("#", NUMBER)


def furniture_rule(line: str) -> str | None:
    """Name the rule by which the whole line is furniture, None when no phrase of the table fits it or all its parts."""
    if len(line) > LONGEST:
        return None
    return (
        _rule(line) or _row_rule([part for part in DIVIDER.split(line.strip(EDGES)) if part]) or _row_rule(line.split())
    )


def _rule(wording: str) -> str | None:
    plain = " ".join(wording.casefold().replace("ß", "ss").split()).strip(EDGES)
    return next((rule for rule, pattern in _patterns() if pattern.fullmatch(plain)), None)


def _row_rule(parts: list[str]) -> str | None:
    """Name the rule of a row of buttons and links: that of the first, when each of them is one by itself."""
    if not 1 < len(parts) <= MOST_IN_ROW:
        return None
    rules = [_rule(part) for part in parts]
    return rules[0] if all(rules) else None
