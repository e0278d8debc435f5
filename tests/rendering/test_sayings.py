"""Which quotation a card sets apart."""

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
