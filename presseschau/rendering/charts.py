"""Charts, drawn at build time with the theme's colours: nothing to load, nothing to run.

An axis is inline SVG on one line, measured in per cent so that its type keeps its size on every screen. What is a
link on it is a Markdown link laid over it, so that the strict build checks it and a keyboard reaches it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from presseschau.model.calendar import Period, period_of
from presseschau.rendering.escape import Markdown, escape
from presseschau.rendering.language import date_words

DOT = 1.2
"""Width of a day's dot in per cent of the strip, on a screen of 1,000 pixels."""
LANES = 6
LANE_REM = 0.75
AXIS_REM = 1.5
LABELS = 5
"""So many names of months stand side by side on a small screen."""

_YEAR, _MONTH = re.compile(r"\d{4}"), re.compile(r"\d{4}-\d{2}")


@dataclass(frozen=True, kw_only=True, slots=True)
class StripMark:
    """Something on the strip: `value` is ISO or TIMEX3, `label` is read aloud, `target` a Markdown link's."""

    value: str
    label: str
    target: Markdown


def strip(marks: Sequence[StripMark], title: str) -> Markdown:
    """Draw marks along a time axis of whole months: a dot for a day, a hatched bar for a day not known exactly.

    A line below says what hatching means, so that nobody takes a month in which a day lies for something that lasted.
    """
    known = [(mark, period) for mark in marks if (period := period_of(mark.value)) and period.last.year < date.max.year]
    if not known:
        return Markdown("")
    scale = _scale([period for _, period in known])
    extents = [_extent(period, scale) for _, period in known]
    lanes = _lanes(extents)
    items = [
        _link(mark, "punkt" if period.first == period.last else "balken", extent, lane)
        for (mark, period), extent, lane in zip(known, extents, lanes, strict=True)
    ]
    height = AXIS_REM + LANE_REM * (max(lanes) + 2)
    return Markdown(
        '<div class="streifen" role="group" aria-label="{}" style="height: {}rem" markdown>\n\n{}\n\n{}\n\n</div>{}'
    ).format(escape(title), _units(height), Markdown("\n").join(items), _axis(scale), _legend(known))


def _legend(known: Sequence[tuple[StripMark, Period]]) -> Markdown:
    """Say when what a hatched bar stands for was, by name where there is one time only; nothing without a bar."""
    times = list(dict.fromkeys(mark.value for mark, period in known if period.first != period.last))
    if not times:
        return Markdown("")
    when = _within(times[0]) if len(times) == 1 else "irgendwann in der schraffierten Zeit"
    return Markdown('\n\n<p class="streifen-legende"><span class="balken"></span> {}, Tag nicht bekannt</p>').format(
        escape(when)
    )


def _within(value: str) -> str:
    """Say that something was within a time: "irgendwann im Dezember 2021", "irgendwann 2021"."""
    if _YEAR.fullmatch(value):
        return f"irgendwann {date_words(value)}"
    joint = "im" if _MONTH.fullmatch(value) else "in dieser Zeit:"
    return f"irgendwann {joint} {date_words(value)}"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Scale:
    first: date
    last: date

    def place(self, day: date) -> float:
        """Give the place of a day's beginning in per cent."""
        return 100 * (day - self.first).days / max(1, (self.last - self.first).days)


def _scale(periods: Sequence[Period]) -> _Scale:
    first = min(period.first for period in periods).replace(day=1)
    return _Scale(first=first, last=_next_month(max(period.last for period in periods)))


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _extent(period: Period, scale: _Scale) -> tuple[float, float]:
    start, end = scale.place(period.first), scale.place(period.last + timedelta(days=1))
    if period.first == period.last:
        return (start + end - DOT) / 2, (start + end + DOT) / 2
    return start + 0.1, end - 0.1


def _lanes(extents: Sequence[tuple[float, float]]) -> list[int]:
    """Give each mark the lowest row where it touches none before it; the top row takes what finds no room."""
    taken: list[list[tuple[float, float]]] = [[] for _ in range(LANES)]
    found = []
    for start, end in extents:
        free = (lane for lane in range(LANES) if all(end < left or right < start for left, right in taken[lane]))
        lane = next(free, LANES - 1)
        taken[lane].append((start, end))
        found.append(lane)
    return found


def _link(mark: StripMark, kind: str, extent: tuple[float, float], lane: int) -> Markdown:
    start, end = extent
    return Markdown(
        '- [<span class="nur-vorlesen">{}</span>]({}){{ .{} title="{}" style="left: {}%; width: {}%; bottom: {}rem" }}'
    ).format(
        mark.label,
        mark.target,
        kind,
        mark.label,
        _units(start),
        _units(end - start),
        _units(AXIS_REM + LANE_REM * (lane + 0.25)),
    )


def _axis(scale: _Scale) -> Markdown:
    months, month = [], scale.first
    while month < scale.last:
        months.append(month)
        month = _next_month(month)
    step = -(-len(months) // LABELS)
    ticks = (
        Markdown('<line x1="{0}%" x2="{0}%" y1="0" y2="6"/><text x="{0}%" y="20">{1}</text>').format(
            _units(scale.place(month)), date_words(f"{month:%Y-%m}")
        )
        for month in months[::step]
    )
    return Markdown(
        '<figure class="achse" aria-hidden="true"><svg width="100%" height="28">'
        '<line x1="0" x2="100%" y1="0.500" y2="0.500"/>{}</svg></figure>'
    ).format(Markdown("").join(ticks))


def _units(number: float) -> Markdown:
    return Markdown(f"{number:.2f}")
