"""Whether two figures can be of one time."""

from presseschau.model import Precision
from presseschau.model.calendar import printed_later
from presseschau.relating.conflicts.quantities import Quantity
from presseschau.relating.events.joining import MAX_DAYS
from presseschau.relating.periods import may_be_at_one_hour, period_of
from presseschau.relating.values import swapped

LASTING_DAYS = 7
"""Days up to which reports tell of one state of what does not change by itself: news of one event."""


def are_of_one_time(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can be of one time.

    A toll of the morning and one of the evening are not: tolls rise. What moves up and down, as levels and numbers of
    the missing do, is of its own hour only.
    """
    parts = {(value or "").partition("T")[2] for value in (one.time.value, other.time.value)} - {""}
    if one.whole and other.whole and len(parts) > 1:
        return False
    if one.moving and other.moving and not may_be_at_one_hour(one.time.value, other.time.value):
        return False
    return are_of_near_days(one, other)


def are_of_near_days(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can be of one state of an event, be they of other hours.

    What a toll has risen to, and what is told to replace an earlier count, is of later than that.
    """
    higher = max(one, other, key=lambda quantity: quantity.figure.value)
    if one.corrected or other.corrected or (one.whole and other.whole and higher.risen):
        return False
    return are_of_one_event(one, other)


def are_of_one_event(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can be of one event, earlier or later; a slip of the pen is of the other's day.

    What is told behind a day is of that day. What is measured and of which no time is told holds in the days after,
    too: the price of a house, the length of a pipe. Not where each sentence tells its year: "sank 2025 auf 412
    Millionen", "lag 2022 bei 421 Millionen".
    """
    a, b = period_of(one.time.value), period_of(other.time.value)
    lasting = _holds_on(one) and _holds_on(other)
    if a is None or b is None or a.meets(b, LASTING_DAYS if lasting else MAX_DAYS):
        return True
    if any(x.time.value in y.before and _is_untold(y) for x, y in ((one, other), (other, one))):
        return True
    years = one.time.precision is Precision.YEAR and other.time.precision is Precision.YEAR
    return not years and swapped(one.figure.value, other.figure.value, least=2)


def is_settled_since(one: Quantity, other: Quantity) -> bool:
    """Whether one of two figures was agreed on, and the other printed surely before that, as what was planned."""
    return any(
        later.settled and not earlier.settled and printed_later(later.printed, earlier.printed)
        for later, earlier in ((one, other), (other, one))
    )


def _holds_on(quantity: Quantity) -> bool:
    """Whether a figure measures something that goes neither up nor down by the hour, and no time is told of it."""
    changes = quantity.moving or quantity.whole or quantity.risen
    return quantity.measure and _is_untold(quantity) and not changes


def _is_untold(quantity: Quantity) -> bool:
    """Whether the sentence of a figure does not say for what time it is, so that it is taken for that of print."""
    return not any(quantity.sentence.contains(place.span) for place in quantity.time.evidence)
