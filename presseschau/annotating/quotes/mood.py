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


_OPTATIVES = frozenset(
    {("sei", "denn"), ("sei", "dank"), ("sei", "es"), ("auch", "sei"), ("komme", "was"), ("was", "wolle")}
)
"""Pairs of words in fixed phrases of wishing that report nothing: "es sei denn", "wie dem auch sei"."""
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


def is_optative(before: Word | None, word: Word, behind: Word | None) -> bool:
    """Whether a verb in the subjunctive stands in a fixed phrase with the word before or behind it."""
    pairs = ((before.low if before else "", word.low), (word.low, behind.low if behind else ""))
    return any(pair in _OPTATIVES for pair in pairs)


def is_open(word: Word) -> bool:
    """Whether the form may be past indicative or past subjunctive."""
    form = word.low
    return form in _OPEN or (word.tag == "VVFIN" and form.endswith(("te", "ten")))


def _is_base_without_n(form: str, lemma: str) -> bool:
    if lemma.endswith(("eln", "ern")):
        return form in (lemma[:-1] + "e", lemma[:-3] + lemma[-2] + "e")
    return form.endswith("e") and form == lemma[:-1]
