"""Values of one thing that differ, and what they have in common."""

import pytest

from presseschau.model import (
    Conflict,
    ConflictValue,
    EventDate,
    Headline,
    Passage,
    Precision,
    Qualifier,
    Span,
    Story,
)

UNKNOWN = EventDate(value=None, precision=Precision.UNKNOWN)
ABOUT, MORE, EXACT = Qualifier.ABOUT, Qualifier.MORE_THAN, Qualifier.EXACTLY


def _value(place: int, value: float | str, qualifier: Qualifier | None = None) -> ConflictValue:
    return ConflictValue(
        value=value, passage=Passage(str(place), Span(0, 1)), time=UNKNOWN, owners=(), qualifier=qualifier
    )


@pytest.mark.parametrize(
    ("values", "sides"),
    [
        ([(4812, EXACT), (4182, EXACT), (4800, ABOUT)], [[4812, 4800], [4182]]),
        ([(180, ABOUT), (220, ABOUT), (200, MORE), (223, EXACT)], [[180], [223, 220, 200]]),
        ([(100, MORE), (120, EXACT), (150, EXACT)], [[100], [120], [150]]),
        ([("2024-05-07T10:20", None), ("2024-05-07T10:50", None), ("2024-05-07T10:22", None)], None),
        ([("2024-05-07", None), ("2024-05-08", None)], [["2024-05-07"], ["2024-05-08"]]),
    ],
)
def test_what_tells_a_value_roundly_is_on_its_side(
    values: list[tuple[float | str, Qualifier | None]], sides: list[list[float | str]] | None
) -> None:
    """A rounded one that may be one of several stands alone, as nobody can tell which it is."""
    clocks = [["2024-05-07T10:20", "2024-05-07T10:22"], ["2024-05-07T10:50"]]
    told = tuple(_value(place, value, qualifier) for place, (value, qualifier) in enumerate(values))
    conflict = Conflict(about="Gäste", values=told, same_time=True)
    assert [[value.value for value in side] for side in conflict.sides] == (sides or clocks)


def test_more_texts_outvote_fewer_and_those_of_another_event_have_no_vote() -> None:
    """What tells a value roundly votes for it; a conflict may hold values that a related story gives."""
    values = tuple(_value(place, value) for place, value in enumerate((100, 100, 130)))
    story = Story(
        id="ereignis-0",
        title=Headline(text="Fest", article="0", span=None),
        date=UNKNOWN,
        places=(),
        articles=("0", "1", "2"),
        origins=(("0",), ("1",), ("2",)),
        conflicts=(Conflict(about="Gäste", values=(*values, _value(3, 130), _value(4, 130)), same_time=True),),
    )
    assert story.outvoted() == {values[2].passage}
    assert {place.article for place in story.opposing(values[0].passage)} == {"2", "3", "4"}
