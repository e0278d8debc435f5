"""The page of an article."""

from dataclasses import replace

import pytest

from presseschau.rendering.pages import article
from presseschau.rendering.pages.article import article_pages
from tests.rendering.digests import sample_digest
from tests.rendering.pages.written import written

MATTERS = "## Das Wichtigste"


@pytest.mark.parametrize(("met", "shown"), [(1, True), (3, False)])
def test_what_opens_an_article_is_not_told_before_it(monkeypatch: pytest.MonkeyPatch, met: int, shown: bool) -> None:  # noqa: FBT001
    """Key sentences are of use where some stand further down than a reader gets at once."""
    monkeypatch.setattr(article, "SENTENCES_MET", met)
    assert (MATTERS in written(article_pages)["artikel/eins.md"]) is shown


def test_that_no_sentence_stands_alone_is_said_of_long_texts_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not of one whose key sentences were only left out since they open it."""
    said = "kein Satz für sich allein verständlich"
    monkeypatch.setattr(article, "SHORT", 2)
    assert said not in written(article_pages)["artikel/eins.md"]
    digest = replace(sample_digest(), key_sentences={})
    assert said in written(article_pages, digest)["artikel/eins.md"]
    monkeypatch.setattr(article, "SHORT", 3)
    assert said not in written(article_pages, digest)["artikel/eins.md"]


def test_a_figure_says_what_it_counts() -> None:
    """A bare number beside the text means nothing."""
    digest = sample_digest()
    first, second = digest.articles
    (figure,) = first.figures
    bare = replace(figure, span=replace(figure.span, end=figure.span.start + len("Rund 300")))
    page = written(article_pages, replace(digest, articles=(replace(first, figures=(bare,)), second)))
    assert "- [rund 300 Fahrzeuge](#s" in page["artikel/eins.md"]
