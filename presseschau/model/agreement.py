"""When two numbers can both be true of one thing: told roundly, with fewer decimals, or as a bound."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from presseschau.model.annotation import Qualifier

HUNDRED = 100
"""Numbers below it that are rounded are so to tens: "gut 70" may be 74."""
ROUNDING = 0.05
"""Part by which a rounded figure may miss the exact one."""
TENS = 10
"""Whole numbers below it say when they are rounded."""
_SCALES = (10**9, 10**6)
"""What numbers are told in: "3,7 Millionen"."""


class Measured(Protocol):
    """What has a number and says how exactly it is meant; nothing said is exactly."""

    @property
    def value(self) -> float:
        """Give the number."""

    @property
    def qualifier(self) -> Qualifier | None:
        """Give how exactly it is meant."""


@dataclass(frozen=True, slots=True)
class Quantified:
    """A number with how exactly it is meant."""

    value: float
    qualifier: Qualifier | None = None


def agree(one: Measured, other: Measured) -> bool:
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
    least = 0 if scale == 1 and few >= TENS else 1
    return least <= places < _decimals(many) and float(exact.quantize(Decimal(10) ** -places, ROUND_HALF_UP)) == few


def _decimals(value: float) -> int:
    return len(f"{Decimal(f'{value:.12g}'):f}".partition(".")[2])


def _last_place(value: float) -> float:
    """Give what one more in the last significant digit of a number makes: 1,000 for 412,000, 100,000 for 100,000."""
    places = len(f"{abs(value):.0f}") - len(significant_digits(round(abs(value))))
    return float(10**places)


def significant_digits(value: float) -> str:
    """Give the significant digits of a number."""
    return f"{Decimal(f'{value:.12g}'):f}".replace(".", "").strip("0")
