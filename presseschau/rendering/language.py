"""The German of the site: numbers, plurals, lists and dates as a careful writer puts them."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import format_decimal

from presseschau.german import mapping, words
from presseschau.german.countries import country_of
from presseschau.model import Figure, Layout, Precision, Published, Qualifier
from presseschau.model.calendar import Period, period_of

_LOCALE = "de"
TWO = 2
"""So many are told as "4. und 5. März", more as a stretch."""
_OBLIQUE = re.compile(r"(?<=\w{3}e)[nrms]$")
"""Endings of adjectives beside those of the nominative plural: "russischen"."""
_FURTHER_ONES = frozenset({"weitere", "weiteren", "weiterer", "andere", "anderen", "anderer"})
"""What tells a part of those counted, and no kind."""
_WORDS = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$")
_CLOCK = re.compile(r"T(\d\d:\d\d)$")
_MONTH = re.compile(r"(\d{4})-(\d\d)$")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?$")
_PART = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$")
_PARTS = {
    "Q1": "1. Quartal", "Q2": "2. Quartal", "Q3": "3. Quartal", "Q4": "4. Quartal",
    "H1": "1. Halbjahr", "H2": "2. Halbjahr",
    "SP": "Frühjahr", "SU": "Sommer", "FA": "Herbst", "WI": "Winter",
}  # fmt: skip
_DAYTIMES = {
    "MO": "morgens", "FO": "vormittags", "MI": "mittags", "AF": "nachmittags", "EV": "abends", "NI": "nachts",
    "DT": "tagsüber",
}  # fmt: skip
_VAGUE = {"PAST_REF": "früher", "PRESENT_REF": "gegenwärtig", "FUTURE_REF": "künftig"}
_LARGE = (
    (10**12, "Billion", "Billionen"),
    (10**9, "Milliarde", "Milliarden"),
    (10**6, "Million", "Millionen"),
)
_QUALIFIERS = {
    Qualifier.EXACTLY: "",
    Qualifier.ABOUT: "rund",
    Qualifier.MORE_THAN: "mehr als",
    Qualifier.LESS_THAN: "weniger als",
    Qualifier.AT_LEAST: "mindestens",
    Qualifier.AT_MOST: "höchstens",
}

MONEY = frozenset(["Euro", "Dollar", "US-Dollar", "Franken", "Pfund"])
"""Units of money."""


def count(number: float, one: str, many: str) -> str:
    """Say "1 Artikel", "2 Personen", "1,5 Millionen": for labels and lists, digits; only exactly one is singular."""
    return f"{decimal(number)} {one if number == 1 else many}"


def further(number: int, one: str, many: str) -> str:
    """Say "ein weiterer Satz" or "3 weitere Sätze"; `one` begins with an adjective in the nominative ("weiterer")."""
    article = "eine" if one.partition(" ")[0].endswith("e") else "ein"
    return f"{article} {one}" if number == 1 else count(number, one, many)


def opening(text: str) -> str:
    """Begin with a capital letter, as a line does."""
    return text[:1].upper() + text[1:]


def plainly_dated(known: Published) -> str:
    """Word a date where no evidence can stand beside it, as in a citation: "21. Januar 2022 (erschlossen)"."""
    words = date_words(known.value, known.precision)
    return f"{words} (erschlossen)" if known.worked_out else words


def agency_words(layout: Layout) -> tuple[str, ...]:
    """Name the agencies of an article, those that made its picture as such: "AFP", "dpa (Bild)"."""
    return tuple(f"{name} (Bild)" if name in layout.picture_agencies else name for name in layout.agencies)


def word(number: int) -> str:
    """Say a number in running text: words to twelve (Duden), digits from there."""
    return _WORDS[number] if 0 <= number < len(_WORDS) else decimal(number)


def times(number: int) -> str:
    """Say how often in a list: "1-mal", "13-mal"; words are for running text."""
    return f"{decimal(number)}-mal"


@lru_cache(maxsize=10_000, typed=True)
def decimal(number: float) -> str:
    """Write a number the German way: "115.000", "2,5"; no more than three decimals."""
    return format_decimal(round(number, 3), locale=_LOCALE)


def large(number: float, unit: str = "") -> str:
    """Write a number as newspapers do, round millions and milliards in words: "31 Millionen", "1,5 Milliarden".

    Of money, parts of the unit are hundredths: "31,50", also for each of something: "3,10 Euro pro Tag".
    """
    for size, one, many in _LARGE:
        if number >= size and round(number * 100) % size == 0:
            return count(number / size, one, many)
    money, _, each = unit.partition(" pro ")
    if money in MONEY and number % 1 and not (each and round(number, 2) != number):
        return format_decimal(number, "#,##0.00", locale=_LOCALE)
    return decimal(number)


def value_words(value: float | str, unit: str = "") -> str:
    """Word what a conflict is about: a number of a unit, a date or length of time as in TIMEX3, or a score."""
    return date_words(value) if isinstance(value, str) else large(value, unit)


def unit_words(unit: str) -> str:
    """Write a unit behind its number: of ages "Jahre alt" becomes "Jahre"."""
    return unit.removesuffix(" alt")


def figure_words(figure: Figure, wording: str = "", counted: str = "") -> str:
    """Word a figure evenly ("mehr als 120.000 Soldaten"), for tables that compare what sources word differently.

    `wording` are the source's words for it: how exactly it is meant stays as they say it ("gut", "bis zu"). `counted`
    are those for what is counted, of which kinds are told: "115.000 russische Soldaten".
    """
    if wording.casefold() in mapping("figure_words")["magnitudes"]:
        return f"{wording.capitalize()} {figure.unit}".strip()
    qualifier = qualifying(wording, figure.qualifier)
    kinds = _kinds(counted) if figure.value > 1 else ()
    return " ".join(part for part in (qualifier, large(figure.value, figure.unit), *kinds, figure.unit) if part)


def _kinds(counted: str) -> Sequence[str]:
    """Give the adjectives of what is counted in the plural's nominative: "russischen Soldaten" are "russische"."""
    *kinds, noun = counted.split() or [""]
    plain = noun[:1].isupper() and all(kind.islower() and kind not in words("function_words") for kind in kinds)
    return [_OBLIQUE.sub("", kind) for kind in kinds] if plain and not _FURTHER_ONES.intersection(kinds) else ()


def qualifying(wording: str, qualifier: Qualifier) -> str:
    """Say how exactly a figure is meant as its wording begins ("gut drei Millionen"), else in a word of ours."""
    if qualifier is Qualifier.EXACTLY:
        return ""
    said = [words for words in mapping("figure_words")["qualifiers"] if wording.casefold().startswith(f"{words} ")]
    return max(said, key=len, default=_QUALIFIERS[qualifier])


def inline(name: str) -> str:
    """Write a name as within a sentence: "russische Regierung" is none that has a capital of its own."""
    adjective, _, noun = name.partition(" ")
    organ = noun in mapping("name_words")["state_organs"] and country_of(adjective.lower()) is not None
    return name[:1].lower() + name[1:] if organ else name


def enumerate_words(parts: Sequence[str]) -> str:
    """Join "a, b und c"."""
    return " und ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


@lru_cache(maxsize=10_000)  # a date stands in many places
def date_words(value: str | None, precision: Precision = Precision.UNKNOWN) -> str:
    """Word an ISO or TIMEX3 date at its own precision: "21. Januar 2022", "Januar 2022".

    A week has its number and its days. `precision` can make it coarser than the value, never finer.
    """
    if value is None:
        return "Datum unbekannt"
    value = _cut(value, precision)
    for pattern, wording in _FORMS:
        if found := pattern.match(value):
            return wording(found)
    return _VAGUE.get(value, value)


def _cut(value: str, precision: Precision) -> str:
    lengths = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}
    return value[: lengths[precision]] if precision in lengths else value


def _day_words(found: re.Match[str]) -> str:
    year, month, day, clock = found.groups()
    wording = format_date(date(int(year), int(month), int(day)), "d. MMMM y", locale=_LOCALE)
    if not clock:
        return wording
    return f"{wording}, {_DAYTIMES[clock]}" if clock in _DAYTIMES else f"{wording}, {clock} Uhr"


def _month_words(found: re.Match[str]) -> str:
    return format_date(date(int(found[1]), int(found[2]), 1), "MMMM y", locale=_LOCALE)


def _week_words(found: re.Match[str]) -> str:
    weekend = "Wochenende der " if found[3] else ""
    week = f"{weekend}{int(found[2])}. Kalenderwoche {found[1]}"
    period = period_of(found[0])
    return f"{week} ({_days_words(period)})" if period else week


def days_words(first: date, last: date) -> str:
    """Word a stretch of days in a sentence: "23. bis 26. November 2026", "30. November bis 2. Dezember 2026"."""
    begin = "d." if (first.year, first.month) == (last.year, last.month) else "d. MMMM"
    begin = begin if first.year == last.year else "d. MMMM y"
    return f"{format_date(first, begin, locale=_LOCALE)} bis {format_date(last, 'd. MMMM y', locale=_LOCALE)}"


def range_words(first: str, last: str) -> tuple[str, ...]:
    """Word the ends of a range for a heading, a year that both share once: "23. November", "4. Dezember 2026"."""
    begin, end = date_words(first), date_words(last)
    year = f" {first[:4]}"
    shared = first[:4] == last[:4] and begin.endswith(year) and end.endswith(year)
    return (end,) if begin == end else (begin.removesuffix(year) if shared else begin, end)


def several_days(days: Sequence[date]) -> str:
    """Word days of printing, earliest first: "4. und 5. März 2024"; of three and more the first and the last."""
    if len(days) == 1:
        return format_date(days[0], "d. MMMM y", locale=_LOCALE)
    stretch = days_words(days[0], days[-1])
    return stretch if len(days) > TWO else stretch.replace(" bis ", " und ")


def _days_words(period: Period) -> str:
    """Give the days of a week, which few know by its number: "24.–30. Januar", "31. Januar – 6. Februar"."""
    first, last = (format_date(day, "d. MMMM", locale=_LOCALE) for day in (period.first, period.last))
    return f"{period.first.day}.–{last}" if period.first.month == period.last.month else f"{first} – {last}"


_DURATION = re.compile(
    r"P(?=.)(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$"
)
_DURATION_UNITS = (
    ("Jahr", "Jahre"), ("Monat", "Monate"), ("Woche", "Wochen"), ("Tag", "Tage"), ("Stunde", "Stunden"),
    ("Minute", "Minuten"), ("Sekunde", "Sekunden"),
)  # fmt: skip


def _duration_words(found: re.Match[str]) -> str:
    parts = zip(found.groups(), _DURATION_UNITS, strict=True)
    return enumerate_words([count(float(number), *unit) for number, unit in parts if number])


_FORMS = (
    (_CLOCK, lambda found: f"{found[1]} Uhr"),
    (_DATE, _day_words),
    (_MONTH, _month_words),
    (_WEEK, _week_words),
    (_PART, lambda found: f"{_PARTS[found[2]]} {found[1]}"),
    (re.compile(r"(\d{3})X?$"), lambda found: f"{found[1]}0er Jahre"),
    (_DURATION, _duration_words),
    (re.compile(r"(\d\d)(XX)?$"), lambda found: f"{int(found[1]) + 1}. Jahrhundert"),
)


_HALF_MARKS = str.maketrans({"„": "‚", "“": "‘", "”": "‘", "»": "›", "«": "‹"})
_STRAIGHT = re.compile(r'"([^"]*)"')


def quoted(text: str) -> str:
    """Put text into quotation marks; those inside become half ones (Duden, Die deutsche Rechtschreibung, rule 12)."""
    inside = _STRAIGHT.sub(r"‚\1‘", text).translate(_HALF_MARKS)
    return f"„{inside}“"
