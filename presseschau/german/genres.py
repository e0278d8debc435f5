"""What kind of text an article is, by the label that its outlet prints."""

import re
from functools import lru_cache

from presseschau.german.lexicon import words

HEAD = 400
"""Characters at the head of a text in which its label or its author's line stands."""


def is_opinion(title: str, text: str) -> bool:
    """Whether an outlet prints an article as a view: "Kommentar: …" in the headline, or "Ein Kommentar von …" above.

    A line that is only the label may be an entry of a menu.
    """
    return bool(_labelled().match(title) or _signed().search(text, 0, HEAD))


@lru_cache(maxsize=1)
def _labels() -> str:
    return "|".join(sorted(words("opinion_labels"), key=lambda label: (-len(label), label)))


@lru_cache(maxsize=1)
def _labelled() -> re.Pattern[str]:
    """Match how a headline opens with the label: "Kommentar: …", "Kommentar zur Wahl: …"."""
    return re.compile(rf"\W*(?:{_labels()})(?:\s+(?:zu[mr]?|über)\s[^:]{{1,60}})?\s*:\s", re.IGNORECASE)


@lru_cache(maxsize=1)
def _signed() -> re.Pattern[str]:
    """Match how an author's line says it, alone on its line: "Ein Kommentar von Anna Ott"."""
    name = r"[A-ZÄÖÜ][\w.-]*(?:[ \t]+(?:von[ \t]+)?[A-ZÄÖÜ][\w.-]*){1,3}"
    return re.compile(rf"^\W*(?:Eine?\s+)?(?:{_labels()})\s+von\s+{name}\s*$", re.MULTILINE)
