"""Publication dates that other articles of an event make more exact."""

import pytest

from presseschau.model import Article, Origin
from tests.relating.planted.checks import digest

DATED = "Der Stadtrat von Hohenfels hat am Freitag den Bau einer Brücke über die Lahn beschlossen. 14 Räte waren dafür."


def known(text: str, other: str = DATED) -> tuple[Article, list[tuple[str, str]]]:
    """Give an article of May 2024 beside one of Friday, 3 May, and which words of which give its date."""
    found = digest({"text": text, "date": "2024-05"}, {"text": other, "date": "2024-05-03"})
    by_id = {article.id: article for article in found.articles}
    one = next(article for article in found.articles if article.text == text)
    evidence = [
        ("own" if p.article == one.id else "other", p.span.of(by_id[p.article].text))
        for p in one.layout.published.evidence
    ]
    return one, evidence


def test_own_words_come_before_quoted_ones() -> None:
    """A weekday that the article itself names is shown, not a "heute" that somebody it quotes says."""
    text = (
        "„Wir haben heute viel erreicht“, sagte Bürgermeisterin Anna Berger in Hohenfels. "
        "Der Stadtrat hat am Freitag den Bau einer Brücke über die Lahn beschlossen."
    )
    one, evidence = known(text)
    assert one.layout.published.value == "2024-05-03"
    assert evidence[0] == ("own", "Freitag")


def test_quoted_words_are_never_shown_as_evidence() -> None:
    """Where only a quotation says "heute", the other article's words show the day of the event."""
    text = (
        "Der Stadtrat von Hohenfels will den Bau einer Brücke über die Lahn. "
        "„Wir haben heute viel erreicht“, sagte Bürgermeisterin Anna Berger."
    )
    one, evidence = known(text)
    assert one.layout.published.origin is Origin.DERIVED
    assert {whose for whose, _ in evidence} == {"other"}


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Am Freitag waren zwei Räte zurückgetreten.", "2024-05"),
        ("Der Rat hatte am Freitag lange gestritten.", "2024-05"),
        ("Der Rat hat gestern lange gestritten.", "2024-05-04"),
    ],
)
def test_what_the_day_of_the_event_does_not_show(sentence: str, value: str) -> None:
    """The pluperfect looks back from a later day, and "gestern" is the day before printing."""
    text = f"Der Stadtrat von Hohenfels will den Bau einer Brücke über die Lahn. {sentence}"
    assert known(text)[0].layout.published.value == value
