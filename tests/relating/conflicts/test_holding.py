"""For which time a figure holds."""

import pytest

from presseschau.annotating import annotate
from presseschau.relating.conflicts.quantities import quantities_of
from tests.quality.marked import draft_of


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Das Heim war 1911 gegründet worden und verfügt über 148 Betten.", "2023-05-12"),
        ("Der Verein entstand 1920 und zählt 480 Mitglieder.", "2023-05-12"),
        ("Der Verein zählte 1920 in der Stadt und im Umland 480 Mitglieder.", "1920"),
        ("1920 wuchs der Verein und zählte 480 Mitglieder.", "1920"),
        ("Im Heim standen 1911 noch 148 Betten.", "1911"),
    ],
)
def test_a_date_of_another_verb_is_not_of_the_figure(text: str, time: str) -> None:
    """A date within a part that "und" joins goes with its verb; at the head of the sentence it is that of both."""
    (article,) = annotate([draft_of(text, "2023-05-12")])
    assert [quantity.time.value for quantity in quantities_of(article)] == [time]
