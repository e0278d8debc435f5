"""Reads a matched wording: each function turns one kind into a TIMEX3 type and value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from presseschau.annotating.dates.calendar import easter, move, on_weekday, safe_day, value_of
from presseschau.annotating.dates.context import Context
from presseschau.annotating.dates.patterns import Match
from presseschau.annotating.dates.tense import Tense
from presseschau.german import mapping
from presseschau.model import TimeType

TURN_OF_CENTURY = 50
"""Years written with two digits from here on belong to the 20th century."""

HOUR_OF_EVENING = 12


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What a wording means."""

    type: TimeType
    value: str


Action = Callable[[Match, Context], Reading | None]


def read(match: Match, context: Context) -> Reading | None:
    """Give what a match means, None when it turns out to mean nothing (31 February)."""
    return _ACTIONS[match.action](match, context)


def _date(value: str | None) -> Reading | None:
    return Reading(type=TimeType.DATE, value=value) if value else None


def _time(value: str | None) -> Reading | None:
    return Reading(type=TimeType.TIME, value=value) if value else None


def _stated_year(match: Match, context: Context) -> int | None:
    """Give the year that stands in the wording itself, as a number or as "vergangenen Jahres", "des Vorjahres"."""
    year: int | None = match.get("YEAR")
    if year is not None:
        return year
    count: int | None = match.get("DIR") if match.get("YEARS") else None
    if match.get("SHIFT"):
        count = match.get("SHIFT")[1]
    if count is None:
        return None
    value = context.shifted("Y", count)
    return int(value) if value.isdigit() else None


def _day(match: Match, context: Context) -> Reading | None:
    month = match.get("MONTH")
    number = match.get("ORD") or match.get("NUMBER")
    return _calendar_day(match, context, month, int(number))


def _numeric_day(match: Match, context: Context) -> Reading | None:
    day, month = match.all("ORD")
    return _calendar_day(match, context, month, day)


def _calendar_day(match: Match, context: Context, month: int, day: int) -> Reading | None:
    year = _stated_year(match, context)
    if year is None:
        weekday = match.get("WEEKDAY")
        year = _year_with_weekday(context, month, day, weekday) if weekday else None
    if year is None:
        year = context.choose_year(lambda y: safe_day(y, month, day))
    if year is None:
        return _date(f"XXXX-{month:02}-{day:02}") if safe_day(2000, month, day) else None
    found = safe_day(year, month, day)
    return _date(found.isoformat()) if found else None


def _year_with_weekday(context: Context, month: int, day: int, weekday: int) -> int | None:
    """Find the one year around publication in which the date falls on this weekday."""
    if context.anchor is None:
        return None
    years = (context.anchor.last.year + step for step in (0, 1, -1))
    return next((y for y in years if (d := safe_day(y, month, day)) and d.isoweekday() == weekday), None)


def _numeric(match: Match, _context: Context) -> Reading | None:
    text: str = match.get("NUMERIC")
    if "-" in text:
        year, month, day = map(int, text.split("-"))
    else:
        day, month, year = map(int, text.split("."))
    if year < 100:  # noqa: PLR2004 - two digits
        year += 1900 if year >= TURN_OF_CENTURY else 2000
    found = safe_day(year, month, day)
    return _date(found.isoformat()) if found else None


def _month(match: Match, context: Context) -> Reading | None:
    month = match.get("MONTH")
    year = _stated_year(match, context)
    if year is None and match.get("DIR") is not None:
        return _date(_directed_month(context, month, match.get("DIR")))
    if year is None:
        year = context.choose_year(lambda y: date(y, month, 15), unit="M")
    return _date(f"{year:04}-{month:02}" if year is not None else f"XXXX-{month:02}")


def _directed_month(context: Context, month: int, direction: int) -> str:
    if context.anchor is None:
        return f"XXXX-{month:02}"
    now = context.anchor.first if direction > 0 else context.anchor.last
    year = now.year
    if direction > 0 and month <= now.month:
        year += 1
    elif direction < 0 and month >= now.month:
        year -= 1
    return f"{year:04}-{month:02}"


_SEASON_MONTHS = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}


def _season(match: Match, context: Context) -> Reading | None:
    season = match.get("SEASON")
    year = _stated_year(match, context)
    month = _SEASON_MONTHS[season]
    if year is None and match.get("DIR") is not None:
        value = _directed_month(context, month, match.get("DIR"))
        return _date(f"{value[:4]}-{season}")
    if year is None:
        year = context.choose_year(lambda y: date(y, month, 15), unit="M")
    return _date(f"{year:04}-{season}" if year is not None else f"XXXX-{season}")


def _part_of_year(letter: str, unit: str, months: int) -> Action:
    def action(match: Match, context: Context) -> Reading | None:
        number = match.get("ORDINAL") or match.get("ORD")
        if not 1 <= number <= 12 // months:
            return None
        year = _stated_year(match, context)
        if year is None:
            year = context.choose_year(lambda y: date(y, (number - 1) * months + 1, 15), unit=unit)
        return _date(f"{year:04}-{letter}{number}" if year is not None else f"XXXX-{letter}{number}")

    return action


def _year(match: Match, _context: Context) -> Reading | None:
    return _date(f"{match.get('YEAR'):04}")


def _century(match: Match, _context: Context) -> Reading | None:
    number = match.get("ORDINAL") or match.get("ORD")
    return _date(f"{number - 1:02}")


def _shift(match: Match, context: Context) -> Reading | None:
    unit, count = match.get("SHIFT")
    return _date(context.shifted(unit, count))


def _unit(match: Match, context: Context) -> Reading | None:
    unit = match.get("UNIT") or match.get("YEARS") or match.get("QUARTER") or match.get("HALF")
    if unit in ("H", "MIN", "S"):
        return None
    if unit == "D" and match.get("DIR") > 0:
        return _text_date(context, "D", 1)
    return _date(context.shifted(unit, match.get("DIR")))


def _this_unit(match: Match, context: Context) -> Reading | None:
    unit = match.get("UNIT") or match.get("YEARS")
    if unit in ("H", "MIN", "S", "D"):
        return None
    return _date(context.shifted(unit, match.get("DIR") or 0))


def _vague(match: Match, _context: Context) -> Reading | None:
    direction = match.get("DIR")
    if match.get("PLURAL") in ("H", "MIN", "S"):
        return None
    return _date("PRESENT_REF" if direction == 0 else "FUTURE_REF" if direction > 0 else "PAST_REF")


_DURATION_UNITS = {"D": "D", "W": "W", "M": "M", "Y": "Y", "Q": "Q", "HY": "HY", "DE": "DE", "CE": "CE"}


def _unit_of(match: Match) -> str:
    unit: str = match.get("UNIT") or match.get("PLURAL") or match.get("YEARS")
    return unit


def _length(match: Match, _context: Context) -> Reading | None:
    unit, number = _unit_of(match), match.get("NUMBER")
    clock = {"H": "H", "MIN": "M", "S": "S"}.get(unit)
    return Reading(
        type=TimeType.DURATION, value=f"PT{number:g}{clock}" if clock else f"P{number:g}{_DURATION_UNITS[unit]}"
    )


def _ago(match: Match, context: Context) -> Reading | None:
    unit, number = _unit_of(match), match.get("NUMBER")
    if unit in ("H", "MIN", "S", "CE") or number != int(number):
        return _length(match, context)
    return _date(context.shifted(unit, -int(number)))


def _later(match: Match, context: Context) -> Reading | None:
    unit, number = _unit_of(match), match.get("NUMBER")
    if unit in ("H", "MIN", "S", "CE") or number != int(number) or context.reference() is None:
        return _length(match, context)
    return _text_date(context, unit, int(number) * match.get("LATER"))


def _text_date(context: Context, unit: str, count: int) -> Reading | None:
    """Read a date that is counted from the day the text speaks of."""
    day = context.reference()
    if day is None:
        return _date(context.shifted(unit, count))
    return _date(value_of(move(day, unit, count), unit))


def _text_unit(match: Match, context: Context) -> Reading | None:
    unit = match.get("UNIT") or match.get("YEARS")
    return None if unit in ("H", "MIN", "S") else _text_date(context, unit, match.get("TDIR"))


def _text_after(match: Match, context: Context) -> Reading | None:
    unit = match.get("UNIT") or match.get("YEARS")
    return None if unit in ("H", "MIN", "S") else _text_date(context, unit, match.get("LATER"))


def _text_shift(match: Match, context: Context) -> Reading | None:
    unit, count = match.get("TSHIFT")
    return _text_date(context, unit, count)


def _text_tags(match: Match, context: Context) -> Reading | None:
    return _text_date(context, "D", match.get("LATER"))


def weekday_value(match: Match, context: Context, weekday: int) -> str:
    """Write the day a weekday means: by direction word or tense; by default publication day or the last before it."""
    anchor, direction = context.anchor, match.get("DIR")
    if anchor is None:
        return f"XXXX-WXX-{weekday}"
    if match.get("UNIT") == "W":
        return context.relative("D", lambda day: _in_week(day, direction, weekday))
    if direction is None and match.get("TODAY") is None:
        forward = context.tense is Tense.FUTURE
        return context.relative("D", lambda day: on_weekday(day, weekday, forward=forward), near=True)
    if not direction:
        return context.relative("D", lambda day: _in_week(day, 0, weekday), near=True)
    return context.relative("D", lambda day: on_weekday(day, weekday, forward=direction > 0, same=False), near=True)


def _in_week(day: date, weeks: int, weekday: int) -> date:
    return day + timedelta(days=7 * weeks + weekday - day.isoweekday())


def _weekday(match: Match, context: Context) -> Reading | None:
    return _date(weekday_value(match, context, match.get("WEEKDAY")))


def _weekend(match: Match, context: Context) -> Reading | None:
    direction = match.get("DIR")
    forward = direction > 0 if direction is not None else context.tense is Tense.FUTURE

    def saturday(day: date) -> date:
        if direction == 0 or (direction is None and day.isoweekday() > 5):  # noqa: PLR2004 - Friday
            return _in_week(day, 0, 6)
        return on_weekday(day, 6, forward=forward, same=direction is None)

    value = context.relative("W", saturday)
    return _date(f"{value}-WE" if "-W" in value else value)


def _weekday_part(match: Match, context: Context) -> Reading | None:
    weekday, part = match.get("WEEKDAYPART") or (match.get("WEEKDAY"), match.get("PART") or match.get("PARTLY"))
    return _with_part(weekday_value(match, context, weekday), part)


def _with_part(value: str, part: str) -> Reading | None:
    """Read a part of a day; of a day that is not known only what is known."""
    known_day = len(value) == 10 or "-WXX-" in value  # noqa: PLR2004 - ISO 8601
    return _time(f"{value}T{part}") if known_day else _date(value)


def _weekday_night(match: Match, context: Context) -> Reading | None:
    return _with_part(weekday_value(match, context, match.all("WEEKDAY")[-1]), "NI")


def _day_part(match: Match, context: Context) -> Reading | None:
    count = match.get("TOMORROW") or 0
    if match.get("SHIFT"):
        unit, count = match.get("SHIFT")
        if unit != "D":
            return None
    if match.get("TSHIFT"):
        reading = _text_shift(match, context)
        return _with_part(reading.value, match.get("PART")) if reading else None
    return _with_part(context.shifted("D", count), match.get("PART") or match.get("PARTLY"))


def _text_part(match: Match, context: Context) -> Reading | None:
    part = match.get("PART") or "NI"
    day = context.recent_day()
    count = match.get("TDIR") or match.get("DIR") or 0
    if count > 0 and day:
        return _with_part(move(day, "D", count).isoformat(), part)
    return _with_part(day.isoformat() if day else context.shifted("D", 0), part)


def _tomorrow(_match: Match, context: Context) -> Reading | None:
    return _date(context.shifted("D", 1))


def _today(_match: Match, context: Context) -> Reading | None:
    general = context.tense in (Tense.PRESENT, Tense.UNKNOWN) or context.anchor is None
    return _date("PRESENT_REF" if general else context.shifted("D", 0))


def _clock(match: Match, context: Context) -> Reading | None:
    hour, minute = match.get("CLOCK") or (match.get("NUMBER"), None)
    numbers = match.all("NUMBER")
    if match.get("CLOCK") is None and len(numbers) > 1:
        minute = numbers[1]
    if not 0 <= hour <= 24 or hour != int(hour):  # noqa: PLR2004 - hours of a day
        return None
    if match.get("PARTLY") in ("EV", "AF") and hour < HOUR_OF_EVENING:
        hour += HOUR_OF_EVENING
    day = context.recent_day()
    return _time(f"{day.isoformat() if day else ''}T{int(hour):02}:{int(minute or 0):02}")


def _holiday(match: Match, context: Context) -> Reading | None:
    name, words = match.get("HOLIDAY"), mapping("calendar")
    if name in words["fixed_holidays"]:
        month, day = map(int, words["fixed_holidays"][name].split("-"))
        return _calendar_day(match, context, month, day)
    return _moving(match, context, words["easter_holidays"][name])


def _moving(match: Match, context: Context, offset: int) -> Reading | None:
    year = _stated_year(match, context)
    if year is None:
        year = context.choose_year(lambda y: easter(y) + timedelta(days=offset))
    return _date((easter(year) + timedelta(days=offset)).isoformat() if year is not None else None)


def _christmas(match: Match, context: Context) -> Reading | None:
    number = match.get("ORD") or match.get("ORDINAL")
    return _calendar_day(match, context, 12, 24 + number) if number in (1, 2) else None


def _always(value: str) -> Action:
    return lambda _match, _context: _date(value)


def _repeated(_match: Match, _context: Context) -> Reading | None:
    return Reading(type=TimeType.SET, value="P1X")


_ACTIONS: Mapping[str, Action] = {
    "day": _day,
    "numeric_day": _numeric_day,
    "numeric": _numeric,
    "month": _month,
    "season": _season,
    "quarter": _part_of_year("Q", "Q", 3),
    "half": _part_of_year("H", "HY", 6),
    "year": _year,
    "century": _century,
    "decade": lambda match, _: _date(match.get("DECADE")),
    "decade_word": lambda match, _: _date(match.get("DECADED")),
    "shift": _shift,
    "unit": _unit,
    "this_unit": _this_unit,
    "vague": _vague,
    "length": _length,
    "ago": _ago,
    "later": _later,
    "text_unit": _text_unit,
    "text_after": _text_after,
    "text_shift": _text_shift,
    "text_tags": _text_tags,
    "weekday": _weekday,
    "weekend": _weekend,
    "weekday_part": _weekday_part,
    "weekday_night": _weekday_night,
    "day_part": _day_part,
    "text_part": _text_part,
    "today": _today,
    "tomorrow": _tomorrow,
    "clock": _clock,
    "holiday": _holiday,
    "christmas": _christmas,
    "unity_day": lambda match, context: _calendar_day(match, context, 10, 3),
    "ascension": lambda match, context: _moving(match, context, 39),
    "reference": lambda match, _: _date(match.get("REFERENCE")),
    "former_times": _always("PAST_REF"),
    "past": _always("PAST_REF"),
    "present": _always("PRESENT_REF"),
    "future": _always("FUTURE_REF"),
    "repeated": _repeated,
}
