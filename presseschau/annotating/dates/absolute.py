"""Reads dates of the calendar: days, months, seasons, years, holidays."""

from collections.abc import Callable
from datetime import date, timedelta

from presseschau.annotating.dates.calendar import easter, safe_day
from presseschau.annotating.dates.context import Context
from presseschau.annotating.dates.patterns import Match
from presseschau.annotating.dates.reading import Reading, date_reading
from presseschau.annotating.dates.tense import Tense
from presseschau.german import mapping

TURN_OF_CENTURY = 50
"""Years written with two digits from here on belong to the 20th century."""

Action = Callable[[Match, Context], Reading | None]


def stated_year(match: Match, context: Context) -> int | None:
    """Give the year that stands in the wording itself, as a number or as "vergangenen Jahres", "desselben Jahres"."""
    year: int | None = match.get("YEAR")
    if year is not None:
        return year
    if match.get("TDIR") is not None or match.get("TSHIFT"):
        return _year_of_text(match, context)
    count: int | None = match.get("DIR") if match.get("YEARS") else None
    if match.get("SHIFT"):
        count = match.get("SHIFT")[1]
    if count is None:
        return None
    value = context.shifted("Y", count)
    return int(value) if value.isdigit() else None


def _year_of_text(match: Match, context: Context) -> int | None:
    """Give the year counted from the one the text spoke of last: "Juni desselben Jahres", "Mai des Folgejahres"."""
    unit, count = match.get("TSHIFT") or ("Y", match.get("TDIR"))
    spoken = context.reference("Y")
    return spoken.year + count if spoken and unit == "Y" else None


def read_day(match: Match, context: Context) -> Reading | None:
    """Read "21. Januar", with or without weekday and year."""
    month = match.get("MONTH")
    ordinal = match.get("ORD")
    number = match.get("NUMBER") if ordinal is None else ordinal
    return calendar_day(match, context, month, int(number)) if number else None


def read_numeric_day(match: Match, context: Context) -> Reading | None:
    """Read "21. 1.", with or without year."""
    day, month = match.all("ORD")
    return calendar_day(match, context, month, day)


def calendar_day(match: Match, context: Context, month: int, day: int) -> Reading | None:
    """Read a day of a month; the year is stated, or fits the weekday, or is chosen by context."""
    year = stated_year(match, context)
    if year is None:
        weekday = match.get("WEEKDAY")
        year = _year_with_weekday(context, month, day, weekday) if weekday else None
    if year is None:
        year = context.choose_year(lambda y: safe_day(y, month, day))
    if year is None:
        return date_reading(f"XXXX-{month:02}-{day:02}") if safe_day(2000, month, day) else None
    found = safe_day(year, month, day)
    return date_reading(found.isoformat()) if found else None


def _year_with_weekday(context: Context, month: int, day: int, weekday: int) -> int | None:
    """Find the one year around publication in which the date falls on this weekday."""
    if context.anchor is None:
        return None
    years = (context.anchor.last.year + step for step in (0, 1, -1))
    return next((y for y in years if (d := safe_day(y, month, day)) and d.isoweekday() == weekday), None)


def read_numeric(match: Match, _context: Context) -> Reading | None:
    """Read "21.1.2022" and "2022-01-21"."""
    text: str = match.get("NUMERIC")
    if "-" in text:
        year, month, day = map(int, text.split("-"))
    else:
        day, month, year = map(int, text.split("."))
    if year < 100:  # noqa: PLR2004 - two digits
        year += 1900 if year >= TURN_OF_CENTURY else 2000
    found = safe_day(year, month, day)
    return date_reading(found.isoformat()) if found else None


def read_month(match: Match, context: Context) -> Reading | None:
    """Read "Januar", "Januar 2022", "Juni vergangenen Jahres"."""
    month = match.get("MONTH")
    year = stated_year(match, context)
    if year is None and match.get("DIR") is not None:
        return date_reading(_directed_month(context, month, match.get("DIR")))
    if year is None:
        year = context.choose_year(lambda y: date(y, month, 15), unit="M")
    return date_reading(f"{year:04}-{month:02}" if year is not None else f"XXXX-{month:02}")


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
_WINTER_BEGINS, _WINTER_ENDS, _WINTER_NEARS = 12, 2, 9
"""The first and last month of a winter, which bears the year in which it begins, and that from which on "this winter"
is the one ahead."""


def read_season(match: Match, context: Context) -> Reading | None:
    """Read "im Herbst", "Herbst 1998"; of what is so every year, no year is known."""
    season = match.get("SEASON")
    year = stated_year(match, context)
    month = _SEASON_MONTHS[season]
    if year is None and match.get("DIR") is not None:
        year = _directed_winter(context, match.get("DIR")) if season == "WI" else None
        value = f"{year:04}" if year else _directed_month(context, month, match.get("DIR"))[:4]
        return date_reading(f"{value}-{season}")
    if year is None and context.general:
        return date_reading(f"XXXX-{season}")
    if season == "WI" and context.cue is Tense.FUTURE:
        month = _WINTER_BEGINS
    if year is None:
        year = context.choose_year(lambda y: date(y, month, 15), unit="M")
    return date_reading(f"{year:04}-{season}" if year is not None else f"XXXX-{season}")


def _directed_winter(context: Context, direction: int) -> int | None:
    """Give the year in which "this", "last" or "next" winter begins; in January the running one is of last year."""
    if context.anchor is None:
        return None
    now = context.anchor.last
    running = now.month <= _WINTER_ENDS
    if direction > 0:
        return now.year + (now.month == _WINTER_BEGINS)
    if direction < 0:
        return now.year - 1 - running
    return now.year - (now.month < _WINTER_NEARS)


def part_of_year(letter: str, unit: str, months: int) -> Action:
    """Make the reader of quarters or halves: their TIMEX3 letter, unit and length in months."""

    def action(match: Match, context: Context) -> Reading | None:
        number = match.get("ORDINAL") or match.get("ORD")
        if not 1 <= number <= 12 // months:
            return None
        year = stated_year(match, context)
        if year is None:
            year = context.choose_year(lambda y: date(y, (number - 1) * months + 1, 15), unit=unit)
        return date_reading(f"{year:04}-{letter}{number}" if year is not None else f"XXXX-{letter}{number}")

    return action


def read_year(match: Match, _context: Context) -> Reading | None:
    """Read a year."""
    return date_reading(f"{match.get('YEAR'):04}")


def read_century(match: Match, _context: Context) -> Reading | None:
    """Read "18. Jahrhundert": TIMEX3 writes 17."""
    number = match.get("ORDINAL") or match.get("ORD")
    return date_reading(f"{number - 1:02}")


def read_holiday(match: Match, context: Context) -> Reading | None:
    """Read a holiday by name."""
    name, words = match.get("HOLIDAY"), mapping("calendar")
    if name in words["fixed_holidays"]:
        month, day = map(int, words["fixed_holidays"][name].split("-"))
        return calendar_day(match, context, month, day)
    return moving_holiday(match, context, words["easter_holidays"][name])


def moving_holiday(match: Match, context: Context, offset: int) -> Reading | None:
    """Read a holiday that lies `offset` days after Easter Sunday."""
    year = stated_year(match, context)
    if year is None:
        year = context.choose_year(lambda y: easter(y) + timedelta(days=offset))
    return date_reading((easter(year) + timedelta(days=offset)).isoformat() if year is not None else None)


def read_christmas(match: Match, context: Context) -> Reading | None:
    """Read the first or second day of Christmas."""
    number = match.get("ORD") or match.get("ORDINAL")
    return calendar_day(match, context, 12, 24 + number) if number in (1, 2) else None
