"""The key sentences of an article."""

from pathlib import Path

import pytest

from presseschau.rendering.site import Site
from tests.rendering.sites import dated, site_of

NEWS = "Der Rat von Seeburg hat am Dienstag den Bau der Elmbrücke beschlossen."
DEMAND = "Die Gewerkschaft forderte von der Stadt Seeburg schriftliche Zusagen für alle Arbeiter der Werft."
REFUSAL = "Die Stadt Seeburg lehnte das ab."
REST = (
    "Die Bauarbeiten an der Elmbrücke sollen im Herbst beginnen. Das Land übernimmt die Hälfte der Kosten von neun "
    "Millionen Euro. Die Händler der Altstadt protestierten vor dem Rathaus. Ein Gutachter prüft seit April die "
    "Pfeiler. Der Verein der Ruderer fürchtet um seinen Steg."
)


def key(site: Site) -> list[str]:
    """Give the key sentences of the only article."""
    (article,) = site.digest.articles
    return [span.of(article.text) for span in site.digest.key_sentences[article.id]]


def test_a_long_text_has_three(tmp_path: Path) -> None:
    """However strong the first sentence is, two more that read alone stand with it."""
    found = key(site_of(tmp_path, eins=dated("2024-05-08", f"{NEWS} {REST}", "Seeburg baut")))
    assert len(found) == 3
    assert found[0] == NEWS


def test_a_refusal_stands_with_what_it_refuses_or_not_at_all(tmp_path: Path) -> None:
    """Who reads that something was turned down reads before it what."""
    found = key(site_of(tmp_path, eins=dated("2024-05-08", f"{NEWS} {DEMAND} {REFUSAL} {REST}", "Seeburg baut")))
    assert (REFUSAL in found) == (DEMAND in found)
    if DEMAND in found:
        assert found.index(REFUSAL) == found.index(DEMAND) + 1


def test_so_it_does_in_each_article_that_has_both(tmp_path: Path) -> None:
    """On a story's page one pair stands for all that print it; each article's key sentences keep to it, too."""
    other = "In Seeburg ist am Dienstag viel beschlossen worden, auch die neue Elmbrücke."
    texts = {"eins": f"{NEWS} {DEMAND} {REFUSAL} {REST}", "zwei": f"{other} {DEMAND} {REFUSAL} Der Rat tagte lange."}
    site = site_of(tmp_path, **{name: dated("2024-05-08", text, "Seeburg baut") for name, text in texts.items()})
    (story,) = site.digest.stories
    assert len(story.disputes) == 1
    for article in site.digest.articles:
        told = [span.of(article.text) for span in site.digest.key_sentences[article.id]]
        assert (REFUSAL in told) == (DEMAND in told)
    assert any(DEMAND in [s.of(a.text) for s in site.digest.key_sentences[a.id]] for a in site.digest.articles)


@pytest.mark.parametrize(("who", "chosen"), [("Steuermann Emil Kranz (61)", False), ("Die Reederei Kranz", True)])
def test_somebody_whose_age_is_told_further_down_is_not_the_news(tmp_path: Path, who: str, chosen: bool) -> None:  # noqa: FBT001
    """A feature follows single persons; what it tells of them gives way to what is told of all."""
    detail = f"{who} verkaufte in Seeburg nach der Havarie im Elmkanal zwei Schlepper und einen Bagger."
    text = f"{NEWS} {REST} {detail}"
    found = key(site_of(tmp_path, eins=dated("2024-05-08", text, "Seeburg baut")))
    assert (detail in found) is chosen


def test_a_first_sentence_that_stands_as_title_is_not_told_again(tmp_path: Path) -> None:
    """A text without a headline has its first sentence above it; three others add to that."""
    (article,) = (site := site_of(tmp_path, eins=dated("2024-05-08", f"{NEWS} {REST}"))).digest.articles
    assert article.layout.title.text == NEWS.removesuffix(".")
    assert NEWS not in key(site)
    assert len(key(site)) == 3


JETTY = "Der Verein der Ruderer fürchtet um seinen Steg."
TRADERS = "Die Händler der Altstadt protestierten vor dem Rathaus."


@pytest.mark.parametrize("told", [JETTY, TRADERS])
def test_what_other_texts_of_the_story_tell_too_goes_first(tmp_path: Path, told: str) -> None:
    """Of two sentences that weigh alike the one is chosen that another text tells as well."""
    costs = "Das Land übernimmt die Hälfte der Kosten von neun Millionen Euro."
    own = f"{NEWS} {costs} {TRADERS} {JETTY}"
    other = f"Die neue Elmbrücke in Seeburg kommt, entschied der Rat am Dienstag. {costs} {told}"
    texts = {"eins": dated("2024-05-08", own, "Seeburg baut"), "zwei": dated("2024-05-08", other, "Elmbrücke kommt")}
    digest = site_of(tmp_path, **texts).digest
    (article,) = (article for article in digest.articles if JETTY in article.text and TRADERS in article.text)
    found = [span.of(article.text) for span in digest.key_sentences[article.id]]
    assert [sentence for sentence in (JETTY, TRADERS) if sentence in found] == [told]


def test_what_somebody_says_of_himself_stands_behind_his_name(tmp_path: Path) -> None:
    """On an article's own page "er" can be told by the name before it; a story's summary does not begin so."""
    said = "Er gehe davon aus, dass die Arbeiter schriftliche Zusagen für 400 Stellen der Werft bekämen."
    text = f"{NEWS} Bürgermeister Emil Kranz sprach vor 200 Gästen. {said} Das Haus war voll. Es regnete."
    site = site_of(tmp_path, eins=dated("2024-05-08", text, "Seeburg baut"))
    assert said in key(site)
    (summary,) = site.digest.summaries.values()
    assert all(said != site.words(sentence.passage) for sentence in summary.seven)


def test_what_the_title_says_is_not_told_again(tmp_path: Path) -> None:
    """Though the sentence that is the title could not be read alone."""
    title = "Auch der Bürgermeister von Seeburg hat sich dagegen für einen offenen Streit ausgesprochen."
    again = "Vor der Presse in Seeburg sprach Emil Kranz von einem offenen Streit."
    found = key(site_of(tmp_path, eins=dated("2024-05-08", f"{title} {again} {NEWS} {REST}")))
    assert len(found) == 3
    assert again not in found
