"""Where in its day something was: by the clock, or by what a sentence says of before and after."""

import re
from functools import cache

from presseschau.german import mapping
from presseschau.german.stages import beside_occasion
from presseschau.model import Passage, placed_in
from presseschau.rendering.site import Site

_BEFORE, _CLOCK, _BETWEEN, _AFTER = range(4)
"""What stands before the matter of the day, at a known hour, at no known time, after it."""


def place_in_day(site: Site, passage: Passage, day: str) -> tuple[int, str]:
    """Give what sorts sentences on one `day` (ISO 8601) by time; those of which nothing is known keep their order.

    Hours go by the clock. Of the others "zum Auftakt" goes before them and "nach dem Treffen" behind.
    """
    hour = _hour(site, passage, day)
    if hour:
        return _CLOCK, hour
    words = site.words(passage).lower()
    if _phrases("before", "vor").search(words):
        return _BEFORE, ""
    return (_AFTER if _phrases("after", "nach").search(words) else _BETWEEN), ""


def _hour(site: Site, passage: Passage, day: str) -> str:
    """Give the earliest hour which a sentence of that day names, as "02:40", nothing when it names none."""
    article = site.articles[passage.article]
    inside = placed_in(article.dates, passage.span)
    told = (date for date in inside if date.value.partition("T")[0] in {day, ""})
    hours = (_clock(date.value.partition("T")[2], site.words(passage).lower()) for date in told)
    return min((hour for hour in hours if hour), default="")


def _clock(time: str, words: str) -> str:
    order = mapping("day_order")
    if time == "NI" and re.search(order["night_before"], words):
        return "00:00"
    hour: str = order["hours"].get(time, time)
    return hour


@cache
def _phrases(name: str, preposition: str) -> re.Pattern[str]:
    order = mapping("day_order")
    said = "|".join(map(re.escape, order[name]))
    return re.compile(rf"\b(?:{said})\b|{beside_occasion(preposition)}")
