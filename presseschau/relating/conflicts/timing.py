"""Whether two figures can be of one time."""

from presseschau.relating.conflicts.quantities import Quantity
from presseschau.relating.events.joining import MAX_DAYS
from presseschau.relating.periods import may_be_at_one_hour, period_of
from presseschau.relating.values import swapped


def are_of_one_time(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can be of one time; one that looks like the other told wrongly is of its time.

    A toll of the morning and one of the evening are not, nor one and what it has risen to: tolls rise. What moves up
    and down, as levels and numbers of the missing do, is of its own hour only; what is told to replace an earlier count
    is of later than that.
    """
    if one.corrected or other.corrected:
        return False
    parts = {(value or "").partition("T")[2] for value in (one.time.value, other.time.value)} - {""}
    higher = max(one, other, key=lambda quantity: quantity.figure.value)
    if one.whole and other.whole and (len(parts) > 1 or higher.risen):
        return False
    if one.moving and other.moving and not may_be_at_one_hour(one.time.value, other.time.value):
        return False
    a, b = period_of(one.time.value), period_of(other.time.value)
    return a is None or b is None or a.meets(b, MAX_DAYS) or swapped(one.figure.value, other.figure.value, least=2)
