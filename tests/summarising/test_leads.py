"""The lead that tells its article's headline."""

from pathlib import Path

import pytest

from presseschau.model import Article, Passage
from presseschau.summarising.candidate import article_candidates
from presseschau.summarising.leads import with_lead
from tests.rendering.sites import dated, site_of

LEAD = "Die Werft in Seeburg will im Herbst 40 Stellen streichen."
REST = (
    "Die Bauarbeiten an der Elmbrücke in Seeburg sollen im Herbst beginnen. Ein Gutachter prüft seit April die Pfeiler."
)


def _article(folder: Path, text: str, headline: str) -> Article:
    (article,) = site_of(folder, eins=dated("2024-05-08", text, headline)).digest.articles
    return article


def _titular(article: Article) -> list[str]:
    found = with_lead(article, article_candidates(article, 0, ()), ())
    return [c.passage.span.of(article.text) for c in found if c.titular]


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("Werft streicht 40 Stellen", True),
        ("Seeburg: Werft will Stellen streichen", True),
        ("Die Werft und das Land streiten um Geld", False),
        ("Angst vor dem Herbst", False),
    ],
)
def test_a_lead_tells_a_headline_with_half_of_its_words(tmp_path: Path, headline: str, *, told: bool) -> None:
    """An editor put into the headline what the news is; one shared word or two of many may be by chance."""
    assert _titular(_article(tmp_path, f"{LEAD} {REST}", headline)) == ([LEAD] if told else [])


def test_a_lead_is_at_the_head(tmp_path: Path) -> None:
    """Further down a text comes back to its headline in any of its sentences."""
    assert not _titular(_article(tmp_path, f"{REST} {LEAD}", "Werft streicht 40 Stellen"))


@pytest.mark.parametrize(
    "scene",
    [
        "Die Arbeiter der Werft lehnen am Tor, als der Chef die Zahl verliest: 40 Stellen will er streichen.",
        "In Seeburg trafen sich die Werft und das Land zum Gespräch über Stellen.",
    ],
)
def test_a_scene_or_an_occasion_is_no_news(tmp_path: Path, scene: str) -> None:
    """Though it has the words of the headline."""
    assert not _titular(_article(tmp_path, f"{scene} {REST}", "Werft: Gespräch über Stellen"))


def test_what_a_summary_leaves_out_may_be_the_news_of_a_text(tmp_path: Path) -> None:
    """What has been rejected or risen since is no candidate of the story, and still what this article tells."""
    article = _article(tmp_path, f"{LEAD} {REST}", "Werft streicht 40 Stellen")
    others = [c for c in article_candidates(article, 0, ()) if c.number > 0]
    assert [c.passage.span.of(article.text) for c in with_lead(article, others, ()) if c.titular] == [LEAD]
    place = next(c.passage for c in article_candidates(article, 0, ()) if c.number == 0)
    assert isinstance(place, Passage)
    assert not any(c.titular for c in with_lead(article, others, {place}))
