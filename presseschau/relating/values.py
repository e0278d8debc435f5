"""When two values are near enough to be of one thing, and when one looks like the other told wrongly."""

from presseschau.model.agreement import significant_digits

SPREAD = 3.0
"""Two counts of one thing do not differ by more than this factor; what does is part and whole, or another thing."""
NEAR = 0.15
"""Part by which counts of one thing of one event mostly differ at most."""
TELLING = 10
"""Counts below are too common for near ones to be of one thing."""
LEAST_SWAPPED = 3
"""Significant digits from which the same ones in another order are hardly chance."""


def within_reach(one: float, other: float) -> bool:
    """Whether two values are near enough to be counts of one thing."""
    low, high = sorted((one, other))
    return 0 < high <= SPREAD * low


def is_unrounded(value: float) -> bool:
    """Whether a value has several significant digits: round ones meet by chance."""
    return len(significant_digits(value)) > 1


def is_telling(value: float) -> bool:
    """Whether a value is so exact that one near it is hardly of another thing: small counts are too common."""
    return is_unrounded(value) or value >= TELLING


def nearly_equal(one: float, other: float) -> bool:
    """Whether one value looks like the other told wrongly: turned digits, one more or fewer, another day's count."""
    low, high = sorted((one, other))
    return high > 0 and high - low <= max(1, NEAR * high)


DECADE = 10
"""Factor that turned digits never make: "12" and "2.100" have other digits, too."""


def swapped(one: float, other: float, least: int = LEAST_SWAPPED) -> bool:
    """Whether two neighbouring digits changed places ("412" and "421"), the commonest slip besides a wrong digit.

    Fewer than `least` digits do so by chance too often. (Wing and Baddeley 1980, on slips in copying numbers.)
    """
    mine, theirs = significant_digits(one), significant_digits(other)
    low, high = sorted((one, other))
    if one == other or not len(mine) == len(theirs) >= least or high >= DECADE * low:
        return False
    apart = [place for place, (a, b) in enumerate(zip(mine, theirs, strict=True)) if a != b]
    neighbours = len(apart) == 2 and apart[1] - apart[0] == 1  # noqa: PLR2004 - the two that changed places
    return neighbours and mine[apart[0]] == theirs[apart[1]] and mine[apart[1]] == theirs[apart[0]]


def slip(one: float, other: float) -> float:
    """Tell how much one value looks like the other told wrongly: 1 for turned digits, less for a wrong one, 0 for none.

    Of two digits one is the same too often by chance.
    """
    if swapped(one, other, least=2):
        return 1.0
    mine, theirs = significant_digits(one), significant_digits(other)
    wrong = sum(a != b for a, b in zip(mine, theirs, strict=False))
    return 0.75 if len(mine) == len(theirs) >= LEAST_SWAPPED and wrong == 1 and within_reach(one, other) else 0.0
