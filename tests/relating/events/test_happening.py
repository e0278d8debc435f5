"""When a story's event was."""

from dataclasses import replace

from presseschau.annotating import annotate
from presseschau.relating.events.happening import date_of
from tests.quality.marked import draft_of


def evidence_in(text: str) -> list[str]:
    """Give the words by which a text, printed on a Friday, tells the day of its event."""
    (article,) = annotate([draft_of(text, "2023-05-12")])
    return [passage.span.of(text) for passage in date_of((article,)).evidence if passage.span.end <= len(text)]


def test_words_of_a_quotation_date_no_event() -> None:
    """A speaker's "gestern" counts from when he spoke; the article's own words tell the day."""
    text = "Der Damm brach am Mittwoch. „Ich war gestern noch oben“, sagte Anna Berger."
    assert "Mittwoch" in evidence_in(text)
    assert "gestern" not in evidence_in(text)
    assert "gestern" not in evidence_in("Der Damm brach. „Ich war gestern noch oben“, sagte Anna Berger.")


def test_the_day_of_saying_dates_no_event_where_another_is_named() -> None:
    """When the police told of it is later than when it happened."""
    text = "Der Damm brach am Mittwoch. Zwei Häuser stehen leer, wie die Polizei am Donnerstag mitteilte."
    assert "Donnerstag" not in evidence_in(text)
    assert "Donnerstag" in evidence_in("Zwei Häuser stehen leer, wie die Polizei am Donnerstag mitteilte.")


def test_prints_of_one_text_are_one_voice_on_the_day() -> None:
    """Two prints that name one day do not outvote the day that another text names; the earlier one holds."""
    texts = ("Der Damm brach am Mittwoch.", "Am Donnerstag brach der Damm.", "Am Donnerstag brach der Damm.")
    articles = annotate([replace(draft_of(text, "2023-05-12"), id=str(n)) for n, text in enumerate(texts)])
    assert date_of(articles, (("0",), ("1", "2"))).value == "2023-05-10"
    assert date_of(articles).value == "2023-05-11"
