"""Which quotation a card sets apart."""

from dataclasses import replace
from pathlib import Path

import pytest

from presseschau.rendering.sayings import saying_of
from tests.rendering.sites import dated, site_of

GIST = "Nach Angaben von Ministerin Ida Rohm fällt die Entscheidung über den Staudamm in Kassel schon bald."
SAID = "„Ich rechne damit, dass wir uns noch in diesem Monat auf einen Weg einigen“, sagte Rohm."
OTHER = "Die Bauern an der Grenze befürchten dagegen einen Verlust von einem Drittel ihres Wassers."


@pytest.mark.parametrize(("text", "apart"), [(f"{GIST} {SAID}", False), (f"{GIST} {OTHER} {SAID}", True)])
def test_sets_apart_no_evidence_of_what_the_summary_tells(tmp_path: Path, text: str, apart: bool) -> None:  # noqa: FBT001
    """A quotation right behind its own gist tells the same once more; one behind something else does not."""
    site = site_of(tmp_path, eins=dated("2024-05-07", text))
    (story,) = site.digest.stories
    assert GIST in [site.words(sentence.passage) for sentence in site.summary(story.id).three]
    assert bool(saying_of(site, story, {})) is apart


EARLY = "„Ich klebe nicht an meinem Stuhl und laufe vor diesen haltlosen Vorwürfen auch nicht davon“, sagte Rohm."
LATE = "„Ich übernehme für alle diese Fehler heute die Verantwortung“, sagte Rohm."


def test_of_quotations_told_as_often_the_later_one_is_set_apart(tmp_path: Path) -> None:
    """What somebody said first may be overtaken by what the summary above tells; the longer wording is no reason."""
    site = site_of(
        tmp_path,
        eins=dated("2024-05-07", f"Ministerin Ida Rohm hat in Kassel die Vorwürfe zum Staudamm bestritten. {EARLY}"),
        zwei=dated("2024-05-08", f"Ministerin Ida Rohm ist in Kassel wegen des Staudamms zurückgetreten. {LATE}"),
    )
    earlier, later = (article.quotes[-1].span for article in site.digest.articles)
    assert len(earlier) > len(later)
    (story,) = site.digest.stories
    told = saying_of(site, replace(story, statements=()), {})
    assert told is not None
    assert (told.passage.article, told.passage.span) == (site.digest.articles[1].id, later)
