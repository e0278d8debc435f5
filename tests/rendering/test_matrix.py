"""The table of who reports what."""

from dataclasses import replace

import pytest

from presseschau.model import Passage
from presseschau.rendering import matrix
from presseschau.rendering.matrix import OTHERWISE, PART, PERHAPS, WHOLE, Cell, cell_of, columns_of, table_of
from presseschau.rendering.rows import Row
from tests.rendering.digests import passage, sample_digest

(STORY,) = sample_digest().stories
EINS = passage("eins", "Die Brücke über die Elm wird am Montag gesperrt.")
ZWEI = passage("zwei", "Die Elmbrücke wird am Montag gesperrt.")
DREI, VIER = (Passage(name, ZWEI.span) for name in ("drei", "vier"))
ROW = Row(
    lead=EINS,
    core=EINS,
    by_article={"eins": EINS, "zwei": ZWEI},
    sentences={},
    cores=frozenset(),
    origins=2,
    partly=frozenset({"zwei"}),
    against=(DREI,),
    similar={"drei": DREI, "vier": VIER},
)


def test_a_cell_says_how_far_an_article_has_a_statement() -> None:
    """Who contradicts a statement does not perhaps report it; where nothing was found nothing is said."""
    signs = {
        name: (cell.sign if (cell := cell_of(ROW, name)) else None) for name in ("eins", "zwei", "drei", "vier", "fünf")
    }
    assert signs == {"eins": WHOLE, "zwei": PART, "drei": OTHERWISE, "vier": PERHAPS, "fünf": None}
    assert cell_of(ROW, "drei") == Cell(sign=OTHERWISE, place=DREI)


def test_the_key_has_the_signs_that_occur() -> None:
    """Nobody has to learn a sign that is not there."""
    plain = replace(ROW, partly=frozenset(), against=(), similar={})
    assert table_of([plain], STORY)["signs"] == [WHOLE]
    assert table_of([ROW], STORY)["signs"] == [WHOLE, PART]


def test_of_very_many_articles_the_first_of_each_text_has_a_column(monkeypatch: pytest.MonkeyPatch) -> None:
    """Prints of one text say the same."""
    monkeypatch.setattr(matrix, "COLUMNS_SHOWN", 2)
    story = replace(STORY, articles=("eins", "zwei", "drei"), origins=(("eins", "drei"), ("zwei",)))
    assert columns_of(story) == ("eins", "zwei")
    assert columns_of(STORY) == STORY.articles
