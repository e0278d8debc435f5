"""Tells for each kind of wording, as the table of patterns names it, how it is read."""

from collections.abc import Callable, Mapping

from presseschau.annotating.dates import absolute, hours, relative
from presseschau.annotating.dates.context import Context
from presseschau.annotating.dates.patterns import Match
from presseschau.annotating.dates.reading import Reading, date_reading
from presseschau.model import TimeType

Action = Callable[[Match, Context], Reading | None]


def read(match: Match, context: Context) -> Reading | None:
    """Give what a match means, None when it turns out to mean nothing (31 February)."""
    return _ACTIONS[match.action](match, context)


def _always(value: str) -> Action:
    return lambda _match, _context: date_reading(value)


def _repeated(_match: Match, _context: Context) -> Reading | None:
    return Reading(type=TimeType.SET, value="P1X")


_ACTIONS: Mapping[str, Action] = {
    "day": absolute.read_day,
    "numeric_day": absolute.read_numeric_day,
    "numeric": absolute.read_numeric,
    "month": absolute.read_month,
    "season": absolute.read_season,
    "quarter": absolute.part_of_year("Q", "Q", 3),
    "half": absolute.part_of_year("H", "HY", 6),
    "year": absolute.read_year,
    "bound_year": absolute.read_year,
    "century": absolute.read_century,
    "decade": lambda match, _: date_reading(match.get("DECADE")),
    "decade_word": lambda match, _: date_reading(match.get("DECADED")),
    "shift": relative.read_shift,
    "unit": relative.read_unit,
    "this_unit": relative.read_this_unit,
    "vague": relative.read_vague,
    "length": relative.read_length,
    "lasting": relative.read_lasting,
    "timed": relative.read_timed,
    "ago": relative.read_ago,
    "later": relative.read_later,
    "text_unit": relative.read_text_unit,
    "text_after": relative.read_text_after,
    "text_shift": relative.read_text_shift,
    "text_tags": relative.read_text_tags,
    "weekday": relative.read_weekday,
    "weekend": relative.read_weekend,
    "weekday_part": hours.read_weekday_part,
    "weekday_night": hours.read_weekday_night,
    "day_part": hours.read_day_part,
    "text_part": hours.read_text_part,
    "midnight": hours.read_midnight,
    "today": relative.read_today,
    "tomorrow": relative.read_tomorrow,
    "clock": hours.read_clock,
    "bare_clock": hours.read_clock,
    "half_clock": hours.read_half,
    "quarter_clock": hours.read_quarter,
    "dated_part": hours.read_dated_part,
    "few_ago": _always("PAST_REF"),
    "moment": hours.read_moment,
    "holiday": absolute.read_holiday,
    "christmas": absolute.read_christmas,
    "christmas_eve": lambda match, context: absolute.calendar_day(match, context, 12, 24),
    "unity_day": lambda match, context: absolute.calendar_day(match, context, 10, 3),
    "ascension": lambda match, context: absolute.moving_holiday(match, context, 39),
    "reference": lambda match, _: date_reading(match.get("REFERENCE")),
    "former_times": _always("PAST_REF"),
    "past": _always("PAST_REF"),
    "present": _always("PRESENT_REF"),
    "future": _always("FUTURE_REF"),
    "repeated": _repeated,
}
