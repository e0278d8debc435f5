"""Reads dates counted from publication or from another date in the text."""

from datetime import date, timedelta

from presseschau.annotating.dates.calendar import UNKNOWN_VALUES, move, on_weekday, value_of
from presseschau.annotating.dates.context import Context
from presseschau.annotating.dates.patterns import Match
from presseschau.annotating.dates.reading import Reading, date_reading
from presseschau.annotating.dates.tense import Tense
from presseschau.model import TimeType

_FORWARD = (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT)
"""Tenses in which a day of the week is one to come: what is over is told in the past."""


def read_shift(match: Match, context: Context) -> Reading | None:
    """Read "gestern", "im Vorjahr"."""
    unit, count = match.get("SHIFT")
    return date_reading(context.shifted(unit, count))


def read_unit(match: Match, context: Context) -> Reading | None:
    """Read "nächste Woche", "vergangenes Jahr"."""
    unit = match.get("UNIT") or match.get("YEARS") or match.get("QUARTER") or match.get("HALF")
    if unit in ("H", "MIN", "S"):
        return None
    if unit == "D":
        return _this_day(match, context)
    return date_reading(context.shifted(unit, match.get("DIR")))


def _this_day(match: Match, context: Context) -> Reading | None:
    """Read "am nächsten Tag", "an diesem Tag": days counted in the text, not from publication."""
    direction = match.get("DIR")
    if direction > 0:
        return _text_date(context, "D", 1)
    day = context.recent_day()
    return date_reading(day.isoformat()) if direction == 0 and day else None


def read_this_unit(match: Match, context: Context) -> Reading | None:
    """Read "Anfang der Woche", "Ende nächsten Jahres", "Jahresende"."""
    unit = match.get("UNIT") or match.get("YEARS") or "Y"
    if unit in ("H", "MIN", "S", "D"):
        return None
    return date_reading(context.shifted(unit, match.get("DIR") or 0))


def read_vague(match: Match, _context: Context) -> Reading | None:
    """Read "in den vergangenen Monaten"."""
    direction = match.get("DIR")
    if match.get("PLURAL") in ("H", "MIN", "S"):
        return None
    return date_reading("PRESENT_REF" if direction == 0 else "FUTURE_REF" if direction > 0 else "PAST_REF")


_DURATION_UNITS = {"D": "D", "W": "W", "M": "M", "Y": "Y", "Q": "Q", "HY": "HY", "DE": "DE", "CE": "CE"}


def _unit_of(match: Match) -> str:
    unit: str = match.get("UNIT") or match.get("PLURAL") or match.get("YEARS")
    return unit


def read_length(match: Match, _context: Context) -> Reading | None:
    """Read a length of time."""
    unit, number = _unit_of(match), match.get("NUMBER")
    clock = {"H": "H", "MIN": "M", "S": "S"}.get(unit)
    return Reading(
        type=TimeType.DURATION, value=f"PT{number:g}{clock}" if clock else f"P{number:g}{_DURATION_UNITS[unit]}"
    )


def read_lasting(match: Match, _context: Context) -> Reading | None:
    """Read "48-stündig", "dreitägig"."""
    number, unit = match.get("LASTING")
    clock = unit.startswith("T")
    return Reading(type=TimeType.DURATION, value=f"P{'T' * clock}{number:g}{unit.removeprefix('T')}")


def read_timed(match: Match, _context: Context) -> Reading | None:
    """Read the time of a race: "2:07:41 Stunden"."""
    hours, minutes, seconds = match.get("TIMED")
    return Reading(type=TimeType.DURATION, value=f"PT{hours}H{minutes}M{seconds}S")


def read_ago(match: Match, context: Context) -> Reading | None:
    """Read "vor drei Tagen"."""
    unit, number = _unit_of(match), match.get("NUMBER")
    if unit in ("H", "MIN", "S", "CE") or number != int(number):
        return read_length(match, context)
    return date_reading(context.shifted(unit, -int(number)))


def read_later(match: Match, context: Context) -> Reading | None:
    """Read "zwei Tage später"."""
    unit, number = _unit_of(match), match.get("NUMBER")
    if unit in ("H", "MIN", "S", "CE") or number != int(number) or context.reference() is None:
        return read_length(match, context)
    return _text_date(context, unit, int(number) * match.get("LATER"))


def _text_date(context: Context, unit: str, count: int) -> Reading | None:
    """Read a date that is counted from the day the text speaks of; "am nächsten Tag" tells none without one."""
    if unit == "D" and count > 0 and context.day is None:
        return date_reading(UNKNOWN_VALUES[unit])
    day = context.reference(unit)
    if day is None:
        return date_reading(context.shifted(unit, count))
    return date_reading(value_of(move(day, unit, count), unit))


def read_text_unit(match: Match, context: Context) -> Reading | None:
    """Read "im selben Jahr", "am folgenden Tag"."""
    unit = match.get("UNIT") or match.get("YEARS")
    return None if unit in ("H", "MIN", "S") else _text_date(context, unit, match.get("TDIR"))


def read_text_after(match: Match, context: Context) -> Reading | None:
    """Read "am Tag darauf", "im Jahr zuvor"."""
    unit = match.get("UNIT") or match.get("YEARS")
    return None if unit in ("H", "MIN", "S") else _text_date(context, unit, match.get("LATER"))


def read_text_shift(match: Match, context: Context) -> Reading | None:
    """Read "am Vortag", "im Folgejahr"."""
    unit, count = match.get("TSHIFT")
    return _text_date(context, unit, count)


def read_text_tags(match: Match, context: Context) -> Reading | None:
    """Read "tags darauf"."""
    return _text_date(context, "D", match.get("LATER"))


def weekday_value(match: Match, context: Context, weekday: int) -> str:
    """Write the day a weekday means: by direction word, words around it or tense.

    By default it is publication day or the last before it.
    """
    anchor, direction = context.anchor, match.get("DIR")
    if anchor is None or context.unplaced:
        return f"XXXX-WXX-{weekday}"
    if match.get("UNIT") == "W":
        return context.relative("D", lambda day: _in_week(day, direction, weekday))
    if direction is None and match.get("TODAY") is None:
        forward = context.outlook in _FORWARD
        return context.relative("D", lambda day: on_weekday(day, weekday, forward=forward), near=True)
    if not direction:
        return context.relative("D", lambda day: _in_week(day, 0, weekday), near=True)
    return context.relative("D", lambda day: on_weekday(day, weekday, forward=direction > 0, same=False), near=True)


def _in_week(day: date, weeks: int, weekday: int) -> date:
    return day + timedelta(days=7 * weeks + weekday - day.isoweekday())


def read_weekday(match: Match, context: Context) -> Reading | None:
    """Read a weekday."""
    return date_reading(weekday_value(match, context, match.get("WEEKDAY")))


def read_weekend(match: Match, context: Context) -> Reading | None:
    """Read a weekend: the one of publication, or by direction word or tense."""
    direction = match.get("DIR")
    forward = direction > 0 if direction is not None else context.outlook in _FORWARD

    def saturday(day: date) -> date:
        if direction == 0 or (direction is None and day.isoweekday() > 5):  # noqa: PLR2004 - Friday
            return _in_week(day, 0, 6)
        return on_weekday(day, 6, forward=forward, same=direction is None)

    value = context.relative("W", saturday)
    return date_reading(f"{value}-WE" if "-W" in value else value)


def read_tomorrow(match: Match, context: Context) -> Reading | None:
    """Read "morgen"; "von morgen" means times to come."""
    return date_reading("FUTURE_REF" if match.get("von") else context.shifted("D", 1))


def read_today(match: Match, context: Context) -> Reading | None:
    """Read "heute": the day of publication, or in the present tense without an hour our times."""
    general = context.tense in (Tense.PRESENT, Tense.PLANNED, Tense.UNKNOWN) and not context.hour_stated
    general = general and match.get("bis") is None
    if general or match.get("von") or context.anchor is None:
        return date_reading("PRESENT_REF")
    return date_reading(context.shifted("D", 0))
