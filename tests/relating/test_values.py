"""When two figures can both be true."""

import pytest

from presseschau.model import Figure, Qualifier, Span
from presseschau.relating.values import agree


def figure(value: float, qualifier: Qualifier = Qualifier.EXACTLY) -> Figure:
    """Make a figure."""
    return Figure(span=Span(0, 1), value=value, unit="Menschen", qualifier=qualifier)


@pytest.mark.parametrize(
    ("one", "other", "agreeing"),
    [
        (figure(100_000, Qualifier.ABOUT), figure(100_000), True),
        (figure(100_000, Qualifier.ABOUT), figure(103_000), True),
        (figure(100_000, Qualifier.ABOUT), figure(115_000), False),
        (figure(100, Qualifier.MORE_THAN), figure(130), True),
        (figure(100), figure(130, Qualifier.AT_MOST), True),
        (figure(100), figure(101), False),
    ],
)
def test_qualifiers_leave_room(one: Figure, other: Figure, agreeing: bool) -> None:  # noqa: FBT001
    """A rounded or one-sided figure agrees with what it allows; exact ones must be equal."""
    assert agree(one, other) is agree(other, one) is agreeing
