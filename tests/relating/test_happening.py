"""When a story's event was."""

from presseschau.annotating import annotate
from presseschau.relating.happening import date_of
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
