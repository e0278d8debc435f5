"""When two figures can both be true."""

import pytest

from presseschau.model import Figure, Qualifier, Span
from presseschau.model.agreement import agree
from presseschau.relating.values import nearly_equal, swapped


def figure(value: float, qualifier: Qualifier = Qualifier.EXACTLY) -> Figure:
    """Make a figure."""
    return Figure(span=Span(0, 1), value=value, unit="Menschen", qualifier=qualifier)


@pytest.mark.parametrize(
    ("one", "other", "agreeing"),
    [
        (figure(100_000, Qualifier.ABOUT), figure(100_000), True),
        (figure(100_000, Qualifier.ABOUT), figure(103_000), True),
        (figure(100_000, Qualifier.ABOUT), figure(115_000), False),
        (figure(70, Qualifier.ABOUT), figure(74), True),
        (figure(70, Qualifier.ABOUT), figure(76), False),
        (figure(100, Qualifier.MORE_THAN), figure(130), True),
        (figure(100), figure(130, Qualifier.AT_MOST), True),
        (figure(100), figure(101), False),
        (figure(11), figure(11.2), True),
        (figure(11), figure(11.6), False),
        (figure(3), figure(3.4), False),
        (figure(180, Qualifier.ABOUT), figure(200, Qualifier.ABOUT), True),
        (figure(180, Qualifier.ABOUT), figure(200), False),
        (figure(100, Qualifier.ABOUT), figure(130, Qualifier.ABOUT), False),
    ],
)
def test_qualifiers_leave_room(one: Figure, other: Figure, agreeing: bool) -> None:  # noqa: FBT001
    """A rounded or one-sided figure agrees with what it allows; exact ones must be equal."""
    assert agree(one, other) is agree(other, one) is agreeing


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        (412_000, 421_000, True),
        (1.35, 1.53, True),
        (214, 241, True),
        (214, 412, False),
        (45, 54, False),
        (300, 300, False),
        (1_230, 132_000, False),
    ],
)
def test_neighbouring_digits_change_places(one: float, other: float, slip: bool) -> None:  # noqa: FBT001
    """Three digits at least must be the same, two neighbours in the other order."""
    assert swapped(one, other) is swapped(other, one) is slip


def test_near_values_differ_by_a_seventh_or_by_one() -> None:
    """A count of the next day is mostly near the first."""
    assert nearly_equal(37, 41)
    assert nearly_equal(2, 3)
    assert not nearly_equal(30, 41)
