"""Whether wordings that are alike were copied."""

from pathlib import Path

import pytest

from presseschau.rendering.copied import copying_of
from presseschau.rendering.pages.story import story_pages
from presseschau.rendering.rows import shared_rows
from presseschau.rendering.site import Site
from tests.rendering.sites import dated, site_of

NEWS = "Minister Henning Brodersen ist am Montag in Kiel wegen des Vertrags mit Norvanta zurückgetreten."
SHORT = "Die Kosten betragen 310 Millionen Euro."
LONG = "Nach langem Streit will die Regierung den alten Damm nun doch abreißen und an anderer Stelle neu bauen lassen."
QUOTE = "„Ich trage die politische Verantwortung für alle Fehler, die in meinem Haus gemacht worden sind“, sagte er."

FIRST = (
    "Dort liegt ein Antrag der Fraktionen vor. Über ihn sollen die Abgeordneten erst in der kommenden Woche abstimmen."
)
SECOND = "Der Vertrag mit Norvanta war vor zwei Jahren ohne Ausschreibung geschlossen worden. Geprüft hat ihn niemand."


def _site(folder: Path, told: str) -> Site:
    """Make two texts of one event that have one sentence in common."""
    first = f"{NEWS} {told} Die Opposition hatte das seit Tagen gefordert. Am Abend tagt in Kiel der Landtag. {FIRST}"
    second = f"Nach drei Jahren im Amt gibt Henning Brodersen in Kiel auf. {told} Wer ihm folgt, ist offen. {SECOND}"
    return site_of(folder, eins=dated("2024-05-07", first), zwei=dated("2024-05-07", second))


def _copied(site: Site, told: str) -> tuple[int, bool, bool]:
    """Tell how many wordings of what both tell are independent, if one was copied, and if it is a quotation."""
    (story,) = site.digest.stories
    assert len(story.origins) > 1
    rows = shared_rows(site, story)
    (row,) = (row for row in rows if told.rstrip(".") in site.words(row.lead))
    found = copying_of(site, story, row)
    return found.independent, bool(found.groups), found.quoted


@pytest.mark.parametrize(
    ("told", "independent", "copied", "quoted"),
    [(LONG, 1, True, False), (SHORT, 2, False, False), (QUOTE, 2, False, True)],
)
def test_copied_is_what_two_writers_do_not_word_alike(
    tmp_path: Path,
    told: str,
    independent: int,
    copied: bool,  # noqa: FBT001
    quoted: bool,  # noqa: FBT001
) -> None:
    """A short sentence about a figure and what somebody said in public are alike in all reports."""
    site = _site(tmp_path, told)
    assert _copied(site, told) == (independent, copied, quoted)
    page = next(file.content.decode() for file in story_pages(site))
    assert (">dasselbe Zitat<" in page) is quoted
