"""Which articles were written as something began."""

import pytest

from presseschau.relating.events.standing import openings_of
from tests.relating.articles import made_article

BEGUN = "Die Minister sprachen in Genf. Er erwarte nichts, sagte Olsen zum Auftakt."
OVER = "Die Minister sprachen in Genf. Nach dem Treffen sprach Olsen von Fortschritten."


def _shown(*texts: str) -> list[str]:
    articles = [made_article(f"a{number}", text) for number, text in enumerate(texts)]
    by_id = {article.id: article for article in articles}
    return [place.span.of(by_id[place.article].text) for place in openings_of(articles)]


def test_an_article_that_knows_no_outcome_is_told() -> None:
    """Where another knows it, by the sentence that tells the opening."""
    assert _shown(BEGUN, OVER) == ["Er erwarte nichts, sagte Olsen zum Auftakt."]


@pytest.mark.parametrize(
    "texts",
    [
        (BEGUN, BEGUN),
        (OVER, f"{BEGUN} Im Anschluss an das Gespräch gab es Kaffee."),
        (OVER, "Er erwarte nichts, sagte Olsen zum Auftakt der Saison."),
        (OVER, "Vor dem Treffen hatte Olsen gewarnt."),
    ],
)
def test_nothing_is_told_of_others(texts: tuple[str, ...]) -> None:
    """Where nobody knows more, where both is told, or where something longer or what was said before is meant."""
    assert _shown(*texts) == []
