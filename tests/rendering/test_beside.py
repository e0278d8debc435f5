"""What stands beside a statement."""

from pathlib import Path

import pytest

from presseschau.model import Passage
from presseschau.rendering.beside import contrasts
from presseschau.rendering.site import Site
from tests.rendering.sites import dated, site_of

PROMISE = "Die Stadt Seeburg werde den Händlern nächste Woche schriftliche Vorschläge machen, kündigte Hanna Krill an."


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        ("Dabei handle es sich jedoch nicht um Zusagen.", True),
        ("Dabei gehe es um Zusagen.", False),
        ("Die Ruderer klagen allerdings über ihren Steg.", True),
        ("„Das ist jedoch kein Trost“, sagte ein Händler.", False),
    ],
)
def test_what_an_article_sets_against_a_statement_is_told(tmp_path: Path, behind: str, found: bool) -> None:  # noqa: FBT001
    """What only one article adds by "jedoch" is what the readers of the others lack."""
    text = f"Bürgermeisterin Hanna Krill sprach in Seeburg mit Händlern. {PROMISE} {behind}"
    site = site_of(tmp_path, eins=dated("2024-05-08", text, "Seeburg"))
    told = [site.words(passage) for passage in contrasts(site, [_sentence(site)], ())]
    assert told == ([behind] if found else [])


def test_what_is_told_as_a_statement_of_its_own_is_not_told_again(tmp_path: Path) -> None:
    """It has a row of its own."""
    behind = "Dabei handle es sich jedoch nicht um Zusagen."
    site = site_of(tmp_path, eins=dated("2024-05-08", f"Hanna Krill sprach. {PROMISE} {behind}", "Seeburg"))
    (passage,) = contrasts(site, [_sentence(site)], ())
    assert list(contrasts(site, [_sentence(site)], {passage})) == []


def _sentence(site: Site) -> Passage:
    (article,) = site.digest.articles
    return next(p for s in article.sentences if site.words(p := Passage(article.id, s.span)) == PROMISE)
