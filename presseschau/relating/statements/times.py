"""When what passages say is so: on which days, in which months or years, and until when."""

import re
from collections.abc import Sequence
from itertools import pairwise

from presseschau.german import mapping
from presseschau.relating.statements.assertions import AMOUNT, Assertion

LONG_AGO = 31
"""Days from which a time is no more that of the news."""
_YEAR = re.compile(r"\d{4}-")
_NO_MORE = re.compile(r"\b(?:nicht|nie|niemals|niemand|kein(?:e[nmrs]?)?)\b(?: \w+){0,4} mehr\b(?! als)")
"""How it is told that something has ended: "kein Bier mehr", "nicht mehr"."""
_SOON = frozenset({"am", "an", "auf", "im", "in", "vor"})
"""Prepositions behind "noch" with which it tells when or where something was done at once ("noch im Gerichtssaal")."""
YEARS_AGO = 400
"""Days from which a time is of another event than the news, and no earlier stage of it."""
_BACK = frozenset(
    ("hatte", "hatten", "war", "waren", "damals", "einst", "früher", "schon", "bereits", "seit", "zuletzt")
)
"""Words with which a sentence may tell of what was before the news."""
YEAR_DIGITS = 4
"""Digits by which a number may be that of a year."""


def is_passing(assertion: Assertion) -> bool:
    """Whether a passage tells that something is so for the time being, or again after it was not ("wieder")."""
    return are_passing([form for form, _ in assertion.wording])


def are_passing(forms: Sequence[str]) -> bool:
    """Whether words in their order tell that something is so for the time being; "noch am Abend" tells how soon."""
    told = set(forms) - ({"noch"} if "weder" in forms else set())
    soon = any(pair[0] == "noch" and pair[1] in _SOON for pair in pairwise(forms))
    return not (told - ({"noch"} if soon else set())).isdisjoint(mapping("denying_verbs")["passing"])


def tells_of_an_end(one: Assertion, other: Assertion) -> bool:
    """Whether one tells that something is so no more, the other not that it goes on: it was so until then."""
    ended = [_NO_MORE.search(" ".join(form for form, _ in side.wording)) for side in (one, other)]
    going_on = mapping("denying_verbs")["going_on"]
    for end, side in zip(ended, (other, one), strict=True):
        if end and {form for form, _ in side.wording}.isdisjoint(going_on):
            return True
    return False


def are_of_other_times(one: Assertion, other: Assertion) -> bool:
    """Whether each names a day, month or year and none is the other's, or only one tells of what was long before."""
    return _are_of_other_days(one, other) or _are_of_other_months(one, other) or _only_one_is_history(one, other)


def is_of_news_and_history(one: Assertion, other: Assertion) -> bool:
    """Whether one tells of what was long before, and the other of news: nothing in it looks back."""
    for past, news in ((one, other), (other, one)):
        days = past.circumstances.days
        if days and max(days) < -YEARS_AGO and not news.circumstances.days:
            return _BACK.isdisjoint(form for form, _ in news.wording)
    return False


def _only_one_is_history(one: Assertion, other: Assertion) -> bool:
    """Whether only one tells of what was long before its article appeared."""
    days = [side.circumstances.days for side in (one, other)]
    old = [bool(times) and max(times) < -LONG_AGO for times in days]
    return old[0] != old[1]


def _are_of_other_days(one: Assertion, other: Assertion) -> bool:
    """Whether each names a day and none is the other's: a road closed on Tuesday may be open on Wednesday."""
    days = [{term for term in side.terms if is_day(term)} for side in (one, other)]
    return all(days) and days[0].isdisjoint(days[1])


def _are_of_other_months(one: Assertion, other: Assertion) -> bool:
    """Whether each names a month or year and none is the other's: what rose in April may have fallen in May."""
    known = frozenset(mapping("calendar")["months"])
    named = [
        {form for form, _ in side.wording if form in known or (form.isdigit() and len(form) == YEAR_DIGITS)}
        for side in (one, other)
    ]
    return all(named) and named[0].isdisjoint(named[1])


def is_day(term: str) -> bool:
    """Whether a term is a day."""
    return term[0] == AMOUNT and _YEAR.match(term, 1) is not None
