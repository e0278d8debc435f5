"""What was measured of this version, as far as pages say it."""

from collections.abc import Mapping
from typing import Any

from presseschau.german import mapping
from presseschau.rendering.language import word

REWORDED = "Sätze freier Berichte, die dasselbe besagen"
"""The case that tells how often one statement in other words is taken for one."""
ALONE = "Sätze freier Berichte, als „nur hier gefunden“ genannt"
"""The case that tells how often a sentence that is called one article's own is."""


def found_measures(name: str) -> Mapping[str, Any]:
    """Give what was measured when this version was made; nothing where the file was left out."""
    try:
        return mapping(name)
    except FileNotFoundError:
        return {}


def case_of(what: str) -> Mapping[str, Any] | None:
    """Give how many cases of a kind were caught, if that was measured."""
    cases = found_measures("measured").get("unseen", ())
    return next((case for case in cases if case["what"] == what), None)


def alone_words() -> str:
    """Say how many of ten sentences that are called one article's own mostly are."""
    case = case_of(ALONE)
    if case is None:
        return ""
    tenths = word(round(10 * case["caught"] / case["cases"]))
    return f" Erfahrungsgemäß steht bei etwa {tenths} von zehn solchen Sätzen der Inhalt tatsächlich nur dort."
