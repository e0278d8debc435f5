"""Keywords of an article."""

from presseschau.annotating import annotate
from presseschau.annotating.keywords import MOST_KEYWORDS
from tests.quality.marked import draft_of

TEXT = (
    "Die Wasserversorgung der Stadt Orla ist gefährdet. Am Freitag sprach der Rat über die Wasserversorgung.\n"
    "Die Wasserversorgung sei marode, sagte Bürgermeisterin Henrike Vogt. Vogt will neue Rohre verlegen lassen.\n"
    "Rohre sind teuer. Prozent, Jahr, Woche und Ende sind keine Themen, und das Jahr ist lang."
)


def test_keywords_name_the_topic() -> None:
    """The word the article turns on comes first, in its base form; words of time and measure are none."""
    (article,) = annotate((draft_of(TEXT, "2023-05-12"),))
    assert article.keywords[0] == "Wasserversorgung"
    assert not {"Freitag", "Jahr", "Prozent", "Woche", "Ende"} & set(article.keywords)
    assert len(article.keywords) <= MOST_KEYWORDS


def test_an_empty_text_has_no_keywords() -> None:
    """Nothing said, nothing named."""
    (article,) = annotate((draft_of("Aha.", None),))
    assert article.keywords == ()
