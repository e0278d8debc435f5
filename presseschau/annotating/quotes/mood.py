"""Subjunctive mood by form: the tagger does not tell it.

The present subjunctive (Konjunktiv I) of the third person singular is the base form without its -n: "komme", "müsse",
"handle"; "sein" has "sei" and "seien". Where it would be no different from the indicative, German takes the past
subjunctive (Konjunktiv II). Rules: Duden, Die Grammatik, on indirect speech.
"""

from enum import Enum

from presseschau.annotating.quotes.lines import Word
from presseschau.german import words


class Mood(Enum):
    """How surely a finite form marks reported speech."""

    INDICATIVE = 0
    PAST_SUBJUNCTIVE = 1
    PRESENT_SUBJUNCTIVE = 2


_TO_BE = frozenset({"sei", "seien", "seiest"})
_OPEN = frozenset({"müssten", "mussten", "sollten", "wollten", "sollte", "wollte"})
"""Forms that are past indicative or subjunctive alike: they carry reported speech on, but never begin it."""


def mood_of(word: Word, ego: bool) -> Mood:  # noqa: FBT001
    """Tell the mood of a finite verb; `ego` when its subject is "ich", whose present has the same form."""
    form = word.low
    if form in _TO_BE or (not ego and _is_base_without_n(form, word.lemma.lower())):
        return Mood.PRESENT_SUBJUNCTIVE
    if form in words("subjunctive_forms"):
        return Mood.PAST_SUBJUNCTIVE
    return Mood.INDICATIVE


def is_open(word: Word) -> bool:
    """Whether the form may be past indicative or past subjunctive."""
    form = word.low
    return form in _OPEN or (word.tag == "VVFIN" and form.endswith(("te", "ten")))


def _is_base_without_n(form: str, lemma: str) -> bool:
    return (form == lemma[:-1] and form.endswith("e")) or (lemma.endswith("eln") and form == lemma[:-3] + "le")
