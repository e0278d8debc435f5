"""Sentences that keep back what they are about."""

import pytest

from presseschau.annotating import annotate
from presseschau.summarising.empty import is_empty, presumes_news
from tests.quality.marked import draft_of


@pytest.mark.parametrize(
    ("sentence", "empty"),
    [
        ("Wirt Emil Kranz zeigte sich am Montag enttäuscht.", True),
        ("Wirt Emil Kranz zeigte sich enttäuscht über den Bau der Brücke.", False),
        ("Wirt Emil Kranz zeigte sich enttäuscht, dass Kassel die Brücke baut.", False),
        ("Der Streit um die Brücke geht in die nächste Runde.", True),
        ("Die Studie zu den Brücken hat eine lebhafte Debatte ausgelöst.", True),
        ("Die Studie hat in Kassel die Debatte um eine neue Brücke entfacht.", False),
        ("Die Polizei hat die Zahl der Verletzten in Kassel nach oben korrigiert.", True),
        ("Die Zahl der Verletzten in Kassel ist auf 24 gestiegen.", False),
        ("Die Zahl der Verletzten in Kassel ist auf acht gestiegen.", False),
        ("Die Polizei in Kassel korrigierte am Montag einen Fehler.", False),
    ],
)
def test_a_report_without_its_content_is_empty(sentence: str, *, empty: bool) -> None:
    """What somebody feels about, what is talked of and how many there are is the news, not that it is so."""
    (article,) = annotate((draft_of(sentence, "2024-05-07"),))
    assert is_empty(article, article.sentences[0]) is empty


@pytest.mark.parametrize(
    ("sentence", "presuming"),
    [
        ("Die Sperrung der Brücke kommt die Händler teuer zu stehen.", True),
        ("Der Brand im Hafen beschäftigt die Stadt Kassel.", True),
        ("Der Streik bei der Bahn in Kassel ist beendet.", False),
        ("Das Gericht beschäftigt 40 Richter in Kassel.", False),
        ("Eine Sperrung der Brücke kostet die Händler viel Geld.", False),
    ],
)
def test_what_an_event_means_for_others_presumes_it(sentence: str, *, presuming: bool) -> None:
    """With the definite article it has been told; that it is over is news of its own."""
    (article,) = annotate((draft_of(sentence, "2024-05-07"),))
    assert presumes_news(article, article.sentences[0]) is presuming
