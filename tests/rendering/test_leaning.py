"""What a sentence takes up of the one before stands with it."""

import re
from pathlib import Path

import pytest

from presseschau.model import Passage
from presseschau.rendering.pages.quotations import quotation_pages
from presseschau.rendering.pages.story import story_pages
from tests.rendering.sites import dated, site_of

BEFORE = "Wirt Emil Kranz warnte am Dienstag vor einer Sperrstunde."


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("Dies werde „ernste Folgen“ haben.", True),
        ("Dabei gehe es um „viele Stellen“.", True),
        ("Er hoffe auf „ein Einsehen“.", False),
        ("Die Stadt müsse „endlich handeln“, sagte Kranz.", False),
    ],
)
def test_what_it_hangs_on_is_shown_before_it(tmp_path: Path, sentence: str, leans: bool) -> None:  # noqa: FBT001
    """A pronoun for the speaker needs nothing, since the list names who speaks."""
    site = site_of(tmp_path, a=dated("2024-05-07", f"{BEFORE} {sentence}"))
    (article,) = site.digest.articles
    place = Passage(article.id, article.sentences[-1].span)
    before = Passage(article.id, article.sentences[0].span)
    assert site.before(place) == (before if leans else None)
    page = "".join(file.content.decode() for file in quotation_pages(site))
    assert ('<span class="umfeld"><span class="wortlaut">Wirt Emil Kranz' in page) is leans


def test_a_paragraph_begins_anew(tmp_path: Path) -> None:
    """What stands in the paragraph before is not shown with it."""
    site = site_of(tmp_path, a=dated("2024-05-07", f"{BEFORE}\n\nDies werde „ernste Folgen“ haben."))
    (article,) = site.digest.articles
    assert site.before(Passage(article.id, article.sentences[-1].span)) is None


def test_what_hangs_on_an_utterance_follows_it(tmp_path: Path) -> None:
    """Of a speaker's many utterances one that is shown at once brings its continuation; no sentence is read twice."""
    said = "„Die Sperrstunde ist ein Fehler“, sagte Wirt Emil Kranz. „Darüber sind sich alle Wirte einig.“"
    more = [f"Kranz sagte, {what} sei gut." for what in ("das Bier", "der Wein", "die Küche", "der Garten")]
    site = site_of(tmp_path, a=dated("2024-05-07", f"{said} {' '.join(more)}"))
    (page,) = (file.content.decode() for file in story_pages(site))
    voices = page.partition("## Stimmen")[2].partition("\n</div>")[0]
    assert re.sub(r"\{[^{}]*\}", "", voices).count("ist ein Fehler") == 1
