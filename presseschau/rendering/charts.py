"""Charts, drawn at build time as inline SVG with the theme's colours: nothing to load, nothing to run.

Raw HTML, so its links are already addresses of the built site (`.html`), and it stays on one line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from presseschau.rendering.calendar import Period, period_of
from presseschau.rendering.escape import Markdown, escape
from presseschau.rendering.language import date_words

WIDTH = 1000
MARGIN = 12
LANE = 15
"""Height of a row of marks, in the units of the drawing: dots of 9 units with room between them."""
LANES = 6
RADIUS = 4.5
LABEL_ROOM = 74
"""Units that a month's name takes; ticks closer than that go unlabelled."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StripMark:
    """Something on the strip: `value` is ISO or TIMEX3, `label` is read aloud, `address` relative."""

    value: str
    label: str
    address: Markdown


def strip(marks: Sequence[StripMark], title: str) -> Markdown:
    """Draw marks along a time axis that covers whole months: a dot for a day, a bar for what is known less exactly."""
    known = [(mark, period) for mark in marks if (period := period_of(mark.value)) and period.last.year < date.max.year]
    if not known:
        return Markdown("")
    scale = _scale([period for _, period in known])
    lanes = _lanes([_extent(period, scale) for _, period in known])
    height = LANE * (max(lanes) + 1) + 26
    base = height - 20
    drawn = [
        _mark(mark, _extent(period, scale), base - LANE * lane - 11)
        for (mark, period), lane in zip(known, lanes, strict=True)
    ]
    return Markdown(
        '<figure class="streifen"><svg viewBox="0 0 {} {}" role="group" aria-label="{}">'
        '<line class="achse" x1="0" x2="{}" y1="{}" y2="{}"/>{}{}</svg></figure>'
    ).format(WIDTH, height, escape(title), WIDTH, base, base, _ticks(scale, base), Markdown("").join(drawn))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Scale:
    first: date
    last: date

    def x(self, day: date) -> float:
        share = (day - self.first).days / max(1, (self.last - self.first).days)
        return MARGIN + share * (WIDTH - 2 * MARGIN)


def _scale(periods: Sequence[Period]) -> _Scale:
    first = min(period.first for period in periods).replace(day=1)
    return _Scale(first=first, last=_next_month(max(period.last for period in periods)))


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _extent(period: Period, scale: _Scale) -> tuple[float, float]:
    start, end = scale.x(period.first), scale.x(period.last + timedelta(days=1))
    if period.first == period.last:
        middle = (start + end) / 2
        return middle - RADIUS, middle + RADIUS
    return start + 1, end - 1


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


def _mark(mark: StripMark, extent: tuple[float, float], y: float) -> Markdown:
    start, end = extent
    if end - start <= 2 * RADIUS:
        shape = Markdown('<circle cx="{:.1f}" cy="{:.1f}" r="{}"/>').format(start + RADIUS, y, RADIUS)
    else:
        shape = Markdown('<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="5" rx="2.500"/>').format(
            start, y - 2.5, end - start
        )
    return Markdown('<a href="{}" aria-label="{}"><title>{}</title>{}</a>').format(
        mark.address, escape(mark.label), escape(mark.label), shape
    )


def _ticks(scale: _Scale, base: float) -> Markdown:
    months, month = [], scale.first
    while month < scale.last:
        months.append(month)
        month = _next_month(month)
    step = max(1, -(-LABEL_ROOM * len(months) // WIDTH))
    return Markdown("").join(
        Markdown(
            '<line class="strich" x1="{0:.1f}" x2="{0:.1f}" y1="{1}" y2="{2}"/><text x="{0:.1f}" y="{3}">{4}</text>'
        ).format(scale.x(month), base, base + 5, base + 17, date_words(f"{month:%Y-%m}"))
        for month in months[::step]
    )
