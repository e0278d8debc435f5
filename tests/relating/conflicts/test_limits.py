"""Words beside a figure that tell of what part of things it is."""

import pytest

from presseschau.annotating import annotate
from presseschau.relating.conflicts.limits import limits_in
from tests.quality.marked import draft_of


@pytest.mark.parametrize(
    ("told", "limits"),
    [
        ("14 Menschen trugen Verletzungen davon.", set()),
        ("Verletzungen haben 14 Menschen davon getragen.", set()),
        ("Davon sind 14 Menschen schwer verletzt.", {"part"}),
        ("Die Miete beträgt 800 Euro inklusive Heizung.", {"with"}),
    ],
)
def test_what_limits_a_figure(told: str, limits: set[str]) -> None:
    """A part is told by "davon" before it, which a verb may have as its prefix and then tells none."""
    (article,) = annotate((draft_of(told, None),))
    (sentence,), figure = article.sentences, article.figures[0]
    assert limits_in(article.text, sentence.span, figure) == limits
