"""How much of their text articles have in common."""

import pytest

from presseschau.relating.copying.sharing import shared_texts, text_shares
from tests.relating.articles import made_article
from tests.relating.copying.found import find_copies

BRIDGE = "Der Stadtrat von Hohenfels hat den Bau einer neuen Brücke über die Lahn beschlossen."
WORKS = "Die Arbeiten beginnen im Herbst und dauern nach Angaben der Verwaltung zwei Jahre."
COSTS = "Für den Bau gibt das Land sechs Millionen Euro aus dem Topf für kleine Gemeinden."


def test_the_share_with_the_nearest_article_is_told_from_both_sides() -> None:
    """It is a part of each one's own text; of equally near ones the earliest counts."""
    articles = [
        made_article("a", BRIDGE),
        made_article("b", f"{BRIDGE} {WORKS}"),
        made_article("c", f"{WORKS} {COSTS}"),
        made_article("d", "Der Kreistag tritt im Mai zusammen."),
    ]
    found = shared_texts(articles, find_copies(articles))
    half = len(BRIDGE) / (len(BRIDGE) + len(WORKS))
    other = len(WORKS) / (len(WORKS) + len(COSTS))
    assert [(shared.article, shared.other) for shared in found] == [("a", "b"), ("b", "a"), ("c", "b")]
    assert [shared.share for shared in found] == [1.0, pytest.approx(half, abs=0.001), pytest.approx(other, abs=0.001)]


def test_the_share_with_any_article_counts_each_letter_once() -> None:
    """What two others have too is no more shared than what one has; who shares nothing has a share of none."""
    articles = [
        made_article("a", f"{BRIDGE} {WORKS} {COSTS}"),
        made_article("b", f"{BRIDGE} {WORKS}"),
        made_article("c", WORKS),
        made_article("d", "Der Kreistag tritt im Mai zusammen."),
    ]
    shares = {part.article: part.share for part in text_shares(articles, find_copies(articles))}
    whole = len(BRIDGE) + len(WORKS) + len(COSTS)
    assert shares == {"a": pytest.approx(1 - len(COSTS) / whole, abs=0.001), "b": 1.0, "c": 1.0, "d": 0.0}
