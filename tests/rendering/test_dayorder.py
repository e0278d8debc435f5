"""The order of a day's sentences."""

from pathlib import Path

import pytest

from presseschau.model import Passage
from presseschau.rendering.dayorder import place_in_day
from presseschau.rendering.pages.timeline import moments_of
from tests.rendering.sites import dated, site_of

DAY = "2024-05-07"


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("Um 2.40 Uhr ging am Dienstag der Notruf ein.", "Um 14 Uhr war das Feuer am Dienstag gelöscht."),
        ("Am Dienstagmorgen sperrte die Stadt die Brücke.", "Am Dienstagabend öffnete die Stadt die Brücke."),
        ("In der Nacht zum Dienstag brannte die Mühle.", "Am Dienstagmittag kam ein Gutachter."),
        ("Zum Auftakt sprach am Dienstag der Wirt.", "Am Dienstag tagte der Rat."),
        ("Vor dem Treffen warnte am Dienstag die Stadt.", "Nach ihrem zweiten Gespräch warnte am Dienstag das Land."),
        ("Am Dienstag sind die Minister zusammengekommen.", "Am Dienstag drohte die Stadt mit einer Klage."),
        ("Am Dienstag tagte der Rat.", "Nach der Sitzung sprach am Dienstag der Wirt."),
    ],
)
def test_what_was_earlier_stands_first(tmp_path: Path, first: str, then: str) -> None:
    """The clock counts, and without it what a sentence says of before and after, whichever article it is in."""
    site = site_of(tmp_path, a=dated("2024-05-07", then), b=dated("2024-05-07", first))
    places = [Passage(article.id, article.sentences[0].span) for article in site.digest.articles]
    later, earlier = (place_in_day(site, place, DAY) for place in places)
    assert earlier < later


@pytest.mark.parametrize("sentence", ["Vor dem Rathaus stand am Dienstag ein Bus.", "Nach Berlin fuhr er am Dienstag."])
def test_a_place_is_no_time(tmp_path: Path, sentence: str) -> None:
    """What stands before or behind a place is not earlier or later."""
    site = site_of(tmp_path, a=dated("2024-05-07", sentence), b=dated("2024-05-07", "Am Dienstag tagte der Rat."))
    one, other = (Passage(article.id, article.sentences[0].span) for article in site.digest.articles)
    assert place_in_day(site, one, DAY) == place_in_day(site, other, DAY)


def test_the_timeline_goes_by_the_clock(tmp_path: Path) -> None:
    """Sentences of one day stand in the order of its hours, not of the articles."""
    early = "Das Feuer in der Mühle von Seeburg brach am Dienstag um 2.40 Uhr aus."
    late = "Der Bürgermeister von Seeburg besuchte am Dienstag um 15 Uhr die Mühle."
    site = site_of(tmp_path, a=dated("2024-05-07", late), b=dated("2024-05-07", early))
    assert [site.words(moment.passage) for moment in moments_of(site)] == [early, late]
