"""When two values can both be true, and when one looks like the other told wrongly."""

from decimal import ROUND_HALF_UP, Decimal

from presseschau.model import Figure, Qualifier

SPREAD = 3.0
"""Two counts of one thing do not differ by more than this factor; what does is part and whole, or another thing."""
NEAR = 0.15
"""Part by which counts of one thing of one event mostly differ at most."""
HUNDRED = 100
"""Numbers below it that are rounded are so to tens: "gut 70" may be 74."""
ROUNDING = 0.05
"""Part by which a rounded figure may miss the exact one."""
TELLING = 10
"""Counts below are too common for near ones to be of one thing."""
_SCALES = (10**9, 10**6)
"""What numbers are told in: "3,7 Millionen"."""
LEAST_SWAPPED = 3
"""Significant digits from which the same ones in another order are hardly chance."""


def within_reach(one: float, other: float) -> bool:
    """Whether two values are near enough to be counts of one thing."""
    low, high = sorted((one, other))
    return 0 < high <= SPREAD * low


def is_unrounded(value: float) -> bool:
    """Whether a value has several significant digits: round ones meet by chance."""
    return len(_digits(value)) > 1


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
    mine, theirs = _digits(one), _digits(other)
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
    mine, theirs = _digits(one), _digits(other)
    wrong = sum(a != b for a, b in zip(mine, theirs, strict=False))
    return 0.75 if len(mine) == len(theirs) >= LEAST_SWAPPED and wrong == 1 and within_reach(one, other) else 0.0


def agree(one: Figure, other: Figure) -> bool:
    """Whether two figures can both be true: "rund 100" is 100, "mehr als 100" leaves room for 110.

    Of two rounded ones each may miss the exact one: "rund 180", "knapp 200".
    """
    if one.value == other.value or _is_rounded(one.value, other.value):
        return True
    low, high = sorted((one, other), key=lambda figure: figure.value)
    if low.qualifier in {Qualifier.MORE_THAN, Qualifier.AT_LEAST} or high.qualifier in {
        Qualifier.LESS_THAN,
        Qualifier.AT_MOST,
    }:
        return True
    rounded = [figure.value for figure in (one, other) if figure.qualifier is Qualifier.ABOUT]
    places = [_last_place(value) for value in rounded]
    allowed = min(len(rounded) * ROUNDING * high.value, sum(places))
    if high.value < HUNDRED:
        allowed = max(allowed, sum(places) / 2)
    return high.value - low.value <= allowed


def _is_rounded(one: float, other: float) -> bool:
    """Whether one value is the other with fewer decimals: 3.7 for 3.74, 11 for 11.2.

    Whole numbers of millions, and those below ten, say when they are rounded.
    """
    scale = next((scale for scale in _SCALES if min(one, other) >= scale), 1)
    few, many = sorted((one / scale, other / scale), key=_decimals)
    exact = Decimal(f"{many:.12g}")
    places = _decimals(few)
    least = 0 if scale == 1 and few >= TELLING else 1
    return least <= places < _decimals(many) and float(exact.quantize(Decimal(10) ** -places, ROUND_HALF_UP)) == few


def _decimals(value: float) -> int:
    return len(f"{Decimal(f'{value:.12g}'):f}".partition(".")[2])


def _last_place(value: float) -> float:
    """Give what one more in the last significant digit of a number makes: 1,000 for 412,000, 100,000 for 100,000."""
    places = len(f"{abs(value):.0f}") - len(_digits(round(abs(value))))
    return float(10**places)


def _digits(value: float) -> str:
    """Give the significant digits of a number."""
    return f"{Decimal(f'{value:.12g}'):f}".replace(".", "").strip("0")
