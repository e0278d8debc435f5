"""Which articles support a sentence of a summary."""

from dataclasses import replace

import pytest

from presseschau.model import Passage, Statement
from presseschau.summarising.support import supported
from tests.relating.planted import checks

SENTENCE = "Wirtschaftsminister Emil Kranz ist in der Affäre um einen Vertrag zurückgetreten."
REST = "Die Opposition im Landtag in Kassel sprach von einem Skandal um 40 Rechnungen der Firma Elbtech."


@pytest.mark.parametrize(
    ("other", "day", "supports"),
    [
        ("Wirtschaftsminister Emil Kranz gerät wegen eines Vertrags immer stärker unter Druck.", "2024-05-06", False),
        ("Wirtschaftsminister Emil Kranz gerät wegen eines Vertrags immer stärker unter Druck.", "2024-05-08", True),
        ("Wirtschaftsminister Emil Kranz gibt wegen eines Vertrags seinen Rücktritt bekannt.", "2024-05-06", True),
    ],
)
def test_a_report_of_the_day_before_must_speak_of_what_was_done(other: str, day: str, *, supports: bool) -> None:
    """It cannot know what happened since; of one day, what was found to tell the same is believed."""
    made = checks.digest({"text": f"{other} {REST}", "date": day}, {"text": f"{SENTENCE} {REST}", "date": "2024-05-08"})
    by_id = {article.id: article for article in made.articles}
    places = [Passage(article.id, article.sentences[0].span) for article in made.articles]
    own = next(place for place in places if place.span.of(by_id[place.article].text) == SENTENCE)
    statement = Statement(passages=tuple(places), wordings=tuple((place,) for place in places))
    story = replace(made.stories[0], statements=(statement,), conflicts=())
    told = supported(own, story, by_id)
    assert [place.article for place in told.also] == [p.article for p in places if p != own and supports]
