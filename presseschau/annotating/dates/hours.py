"""Reads parts of days and hours."""

from presseschau.annotating.dates.absolute import read_day, read_numeric
from presseschau.annotating.dates.calendar import move
from presseschau.annotating.dates.context import Context
from presseschau.annotating.dates.patterns import Match
from presseschau.annotating.dates.reading import Reading, date_reading, time_reading
from presseschau.annotating.dates.relative import read_text_shift, weekday_value
from presseschau.annotating.dates.tense import Tense

HOUR_OF_EVENING = 12
HOUR_OF_MORNING = 5
"""Hours before it are of the night: news gives them with the night it tells of."""
_UNKNOWN_DAY = "XXXX-XX-XX"


def read_weekday_part(match: Match, context: Context) -> Reading | None:
    """Read "Dienstagabend", "Montag früh"."""
    weekday, part = match.get("WEEKDAYPART") or (match.get("WEEKDAY"), match.get("PART") or match.get("PARTLY"))
    return _with_part(weekday_value(match, context, weekday), part)


def _with_part(value: str, part: str) -> Reading | None:
    """Read a part of a day; of a day that is not known only what is known."""
    known_day = len(value) == 10 or "-WXX-" in value  # noqa: PLR2004 - ISO 8601
    return time_reading(f"{value}T{part}") if known_day else date_reading(value)


def read_weekday_night(match: Match, context: Context) -> Reading | None:
    """Read "in der Nacht zum Samstag" as the night of the day it leads to."""
    return _with_part(weekday_value(match, context, match.all("WEEKDAY")[-1]), "NI")


def read_day_part(match: Match, context: Context) -> Reading | None:
    """Read "gestern Abend", "heute Morgen"."""
    count = match.get("TOMORROW") or 0
    if match.get("SHIFT"):
        unit, count = match.get("SHIFT")
        if unit != "D":
            return None
    if match.get("TSHIFT"):
        reading = read_text_shift(match, context)
        return _with_part(reading.value, match.get("PART")) if reading else None
    return _with_part(context.shifted("D", count), match.get("PART") or match.get("PARTLY"))


def read_text_part(match: Match, context: Context) -> Reading | None:
    """Read "am Nachmittag": of the day just named, of a morning after an evening the next, else of publication.

    The evening of what is over, in a text that has told no day, is that of a day nobody knows.
    """
    part = match.get("PART") or "NI"
    if match.get("LATER"):
        return _counted_part(part, match.get("LATER"), context)
    day = context.early_day() if part in ("MO", "NI") else context.recent_day()
    if match.get("DIR") == 0:
        day = context.this_day()
    count = match.get("TDIR") or match.get("DIR") or 0
    if count > 0 and day:
        return _with_part(move(day, "D", count).isoformat(), part)
    if day is None and _is_open(part, context):
        return time_reading(f"{_UNKNOWN_DAY}T{part}")
    if day and part == "EV" and context.is_before_today(day):
        day = move(day, "D", -1)
    return _with_part(day.isoformat() if day else context.shifted("D", 0), part)


def _counted_part(part: str, count: int, context: Context) -> Reading | None:
    """Read "am Abend zuvor", "am Morgen danach": counted from the day told, not from that of publication.

    The night before a day is the one that leads to it, which bears its date; the morning behind a night is of its day.
    """
    day = context.day
    if day is None:
        return time_reading(f"{_UNKNOWN_DAY}T{part}")
    by_night = context.night == day
    same = (part == "NI" and count < 0 and not by_night) or (part == "MO" and count > 0 and by_night)
    return _with_part((day if same else move(day, "D", count)).isoformat(), part)


def read_midnight(match: Match, context: Context) -> Reading | None:
    """Read "kurz vor Mitternacht": the end of the day told, which is over when a text comes out.

    "Kurz nach Mitternacht" is a small hour, behind an evening of the next day.
    """
    day = context.night_day() if match.get("nach") is not None else context.recent_day()
    if day is None and context.leaves_day_open:
        return time_reading(f"{_UNKNOWN_DAY}TNI")
    return _with_part(day.isoformat() if day else context.shifted("D", 0), "NI")


def _is_open(part: str, context: Context) -> bool:
    """Whether nothing says of which day a part of a day is; a night in the past is the last before publication."""
    late = part == "EV" or (part == "NI" and context.tense is not Tense.PAST)
    return context.leaves_day_open and (late or context.anterior)


def read_clock(match: Match, context: Context) -> Reading | None:
    """Read an hour: of the day just named, where there is one."""
    hour, minute = match.get("CLOCK") or (match.get("NUMBER"), None)
    numbers = match.all("NUMBER")
    if match.get("CLOCK") is None and len(numbers) > 1:
        minute = numbers[1]
    if not 0 <= hour <= 24 or hour != int(hour):  # noqa: PLR2004 - hours of a day
        return None
    if _is_late(match, context) and hour < HOUR_OF_EVENING:
        hour += HOUR_OF_EVENING
    time = f"{int(hour):02}:{int(minute or 0):02}"
    day = context.night_day() if hour < HOUR_OF_MORNING else context.day_of_hour(time)
    return time_reading(f"{day.isoformat() if day else ''}T{time}")


def read_moment(match: Match, context: Context) -> Reading | None:
    """Read a date with its hour after a comma: "21. Januar 2022, 12:31 Uhr"."""
    day = read_numeric(match, context) if match.get("NUMERIC") else read_day(match, context)
    hour, minute = match.get("CLOCK")
    return time_reading(f"{day.value}T{hour:02}:{minute:02}") if day else None


def read_half(match: Match, context: Context) -> Reading | None:
    """Read "halb acht", "halb acht abends": half an hour before the hour it names."""
    return _on_the_face(match, context, -30)


def read_quarter(match: Match, context: Context) -> Reading | None:
    """Read "Viertel vor sieben", "Viertel nach sieben abends"."""
    return _on_the_face(match, context, -15 if match.get("vor") is not None else 15)


def _on_the_face(match: Match, context: Context, minutes: int) -> Reading | None:
    """Read so many minutes after an hour of the clock face, or before it."""
    hour = match.get("NUMBER")
    if not 1 <= hour <= 12 or hour != int(hour):  # noqa: PLR2004 - hours of a clock face
        return None
    day = context.recent_day()
    late = HOUR_OF_EVENING if _is_late(match, context) else 0
    hours, minutes = divmod((int(hour) + late) % 24 * 60 + minutes, 60)
    return time_reading(f"{day.isoformat() if day else ''}T{hours:02}:{minutes:02}")


def _is_late(match: Match, context: Context) -> bool:
    """Whether an hour of the clock face is one of the second half of a day: "Montagabend, acht Uhr"."""
    return match.get("PARTLY") in ("EV", "AF") or (context.joined and context.late)


def read_dated_part(match: Match, context: Context) -> Reading | None:
    """Read "am Abend des 3. März 2020"."""
    day = read_numeric(match, context) if match.get("NUMERIC") else read_day(match, context)
    return _with_part(day.value, match.get("PART") or "NI") if day else None
