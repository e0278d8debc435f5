"""Tells which classes of calendar words a token belongs to, as the patterns name them."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from presseschau.annotating.analysis import Token
from presseschau.annotating.numbers import parse_digits, parse_word
from presseschau.german import mapping

Classes = Mapping[str, Any]
"""The classes of a token and what it means in each; the token itself, in lower case, is one of them."""

DAY_CLASSES = frozenset(
    ["WEEKDAY", "WEEKDAYPART", "TODAY", "TODAYS", "TOMORROW", "SHIFT", "MONTH", "NUMERIC", "HOLIDAY"]
)
"""Classes of tokens that name a day, or a month that a day can be of."""

_ADJECTIVE_ENDINGS = ("en", "em", "er", "es", "e")
_NOUN_ENDINGS = ("", "s", "es")
_ARTICLES = frozenset(["der", "die", "das", "den", "dem", "des"])
_ONE = frozenset(["ein", "eine", "einen", "einem", "einer", "eines"])
_FEW = frozenset(["einigen", "einige", "wenigen", "wenige", "mehreren", "mehrere", "paar", "vielen"])
_EVERY = frozenset(["jede", "jeden", "jeder", "jedes", "jedem"])
_EVERYDAY = frozenset(["täglich", "wöchentlich", "monatlich", "jährlich", "alljährlich", "stündlich", "wochentags"])
_SINGULAR_ENDINGS = ("", "s", "es")
_PLURALS = frozenset(["tage", "tagen", "wochen", "monate", "monaten", "jahre", "jahren", "jahrzehnte", "jahrzehnten"])
_HALVES = frozenset(["halbjahr", "halbjahres", "halbjahrs", "jahreshälfte"])
_SHORT_PLURALS = frozenset(["stunden", "minuten", "sekunden", "quartale", "quartalen", "jahrhunderte", "jahrhunderten"])

_YEAR = re.compile(r"1\d{3}|20\d\d|21\d\d")
_ORDINAL = re.compile(r"\d{1,2}\.")
_NUMERIC = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_TIMED = re.compile(r"(\d{1,2}):([0-5]\d):([0-5]\d)")
"""Hours, minutes and seconds of a race."""
_LASTING = re.compile(r"(.+?)-?(stünd|täg|wöch|monat)ig(?:e[nmrs]?)?")
_LASTING_UNITS = {"stünd": "TH", "täg": "D", "wöch": "W", "monat": "M"}
_DECADE = re.compile(r"(\d\d)?(\d)0er(-jahren?)?")
_WRITTEN_DECADE = re.compile(r"(\w+ger)-?jahren?")


def classes_of(token: Token) -> Classes:
    """Give the classes of a token with its meaning in each."""
    return _classes(token.text, token.tag.startswith(("ADV", "ADJD", "PTK", "PAV")))


@lru_cache(maxsize=50_000)
def _classes(text: str, adverb: bool) -> Classes:  # noqa: FBT001
    form = text.casefold() if text[0] != "ß" else text
    found: dict[str, Any] = {form: form}
    if text[0].isdigit():
        found.update(_numerals(form))
        return found
    found.update(_fixed_words(form))
    found.update(_adjectives(form))
    found.update(_lasting(form))
    found.update(_decades(form))
    if text[0].isupper():
        found.update(_nouns(form))
    if form == "morgen" and (adverb or text[0].isupper()):
        found["TOMORROW"] = 1
    if form in ("morgen", "früh"):
        found["PART"] = "MO"
    return found


def _numerals(form: str) -> Classes:
    found: dict[str, Any] = {}
    if _YEAR.fullmatch(form):
        found["YEAR"] = int(form)
    if _ORDINAL.fullmatch(form):
        found["ORD"] = int(form[:-1])
    if _NUMERIC.fullmatch(form):
        found["NUMERIC"] = form
    if clock := _CLOCK.fullmatch(form):
        found["CLOCK"] = (int(clock[1]), int(clock[2]))
    if decade := _DECADE.fullmatch(form):
        found["DECADED" if decade[3] else "DECADE"] = (decade[1] or "19") + decade[2]
    if timed := _TIMED.fullmatch(form):
        found["TIMED"] = tuple(map(int, timed.groups()))
    if (number := parse_digits(form)) is not None:
        found["NUMBER"] = number
    return {**found, **_lasting(form)}


def _lasting(form: str) -> Classes:
    """Read an adjective that tells how long something lasts: "48-stündig", "dreitägig", "zweiwöchig"."""
    match = _LASTING.fullmatch(form)
    if match is None:
        return {}
    number = parse_digits(match[1]) if match[1][0].isdigit() else parse_word(match[1])
    return {"LASTING": (number, _LASTING_UNITS[match[2]])} if number else {}


def _fixed_words(form: str) -> Classes:
    words = mapping("calendar")
    found: dict[str, Any] = {}
    for name, group in (("PARTLY", "part_adverbs"), ("REFERENCE", "references"), ("LATER", "text_adverbs")):
        if form in words[group]:
            found[name] = words[group][form]
    for name, members in (("DET", _ARTICLES), ("FEW", _FEW), ("EVERY", _EVERY), ("EVERYDAY", _EVERYDAY)):
        if form in members:
            found[name] = form
    if form in _ONE:
        found["NUMBER"] = 1.0
    elif (number := parse_word(form)) is not None:
        found["NUMBER"] = number
    if form == "heute":
        found["TODAY"] = 0
    if form in words["shifts"]:
        found["SHIFT"] = words["shifts"][form]
    if form.endswith("s") and form[:-1] in words["weekdays"]:
        found["EVERYDAY"] = form
    return found


def _adjectives(form: str) -> Classes:
    words = mapping("calendar")
    found: dict[str, Any] = {}
    for ending in _ADJECTIVE_ENDINGS:
        stem = form.removesuffix(ending)
        if stem == form:
            continue
        for name, group in (("DIR", "directions"), ("TDIR", "text_directions"), ("ORDINAL", "ordinals")):
            if stem in words[group]:
                found[name] = words[group][stem]
        if stem in words["shifts"]:
            found["SHIFT"] = words["shifts"][stem]
        if stem == "heutig":
            found["TODAYS"] = 0
    return found


def _nouns(form: str) -> Classes:
    words = mapping("calendar")
    found: dict[str, Any] = {}
    for name, group in _NOUN_GROUPS:
        for ending in _NOUN_ENDINGS:
            stem = form.removesuffix(ending) if ending else form
            if stem in words[group] and (ending == "" or stem != form):
                found.setdefault(name, words[group][stem])
    for holiday in (form, form.removesuffix("s")):
        if holiday in words["fixed_holidays"] or holiday in words["easter_holidays"]:
            found["HOLIDAY"] = holiday
    found.update(_units(form))
    found.update(_compounds(form))
    return found


_NOUN_GROUPS = (
    ("MONTH", "months"),
    ("WEEKDAY", "weekdays"),
    ("PART", "parts"),
    ("SEASON", "seasons"),
    ("WEEKEND", "weekends"),
    ("SHIFT", "shifts"),
    ("TSHIFT", "text_shifts"),
    ("BOUND", "bounds"),
)


def _units(form: str) -> Classes:
    units = mapping("calendar")["units"]
    if form in _HALVES:
        return {"HALF": "HY", "UNIT": "HY"}
    for ending in _SINGULAR_ENDINGS:
        stem = form.removesuffix(ending) if ending else form
        if stem in units:
            unit = units[stem]
            own = {"Y": "YEARS", "Q": "QUARTER", "CE": "CENTURY"}.get(unit, "UNIT")
            return {own: unit, "UNIT": unit} if own != "YEARS" else {own: unit}
    if form in _PLURALS | _SHORT_PLURALS:
        singular = next(stem for stem in (form[:-2], form[:-1]) if stem in units)
        return {"PLURAL": units[singular]}
    return {}


def _decades(form: str) -> Classes:
    decades = mapping("calendar")["decades"]
    written = _WRITTEN_DECADE.fullmatch(form)
    if written and written[1] in decades:
        return {"DECADED": f"19{decades[written[1]]}"}
    for ending in ("", "n"):
        stem = form.removesuffix(ending) if ending else form
        if stem in decades:
            return {"DECADE": f"19{decades[stem]}"}
    return {}


def _compounds(form: str) -> Classes:
    """Weekday and part of day in one word: "Dienstagabend"."""
    words = mapping("calendar")
    for day, number in words["weekdays"].items():
        part = form.removeprefix(day)
        if part != form:
            for ending in ("", "s"):
                stem = part.removesuffix(ending) if ending else part
                if stem in words["parts"]:
                    return {"WEEKDAYPART": (number, words["parts"][stem])}
    return {}
