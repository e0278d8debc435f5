"""What several texts tell in words of their own."""

from presseschau.summarising.facts import facts_of
from tests.relating.planted import checks

OPENINGS = (
    "Die Firma Greil schließt im Herbst das Sägewerk in Kassel. Der Wald ringsum gehört dem Land.",
    "Das Sägewerk von Greil in Kassel wird im Herbst geschlossen. Am Dienstag erfuhr es die Belegschaft.",
)


def _facts(*texts: str) -> list[set[str]]:
    reports = (f"{opening} {text}" for opening, text in zip(OPENINGS, texts, strict=True))
    made = checks.digest(*({"text": report, "date": "2024-05-07"} for report in reports))
    (story,) = made.stories
    by_id = {article.id: article.text for article in made.articles}
    return [{place.span.of(by_id[place.article]) for place in fact} for fact in facts_of(story, made.articles)]


def test_the_same_figure_in_other_words_is_a_fact() -> None:
    """Two texts count 340 workers: whatever else each says of them."""
    found = _facts("Betroffen sind 340 Beschäftigte.", "340 Beschäftigte verlieren ihre Stelle, sagt der Betriebsrat.")
    assert found == [{"340"}]


def test_figures_that_differ_are_a_fact_too() -> None:
    """That both have a figure for it shows that it is news."""
    found = _facts("340 Beschäftigte verlieren die Arbeit.", "Die Arbeit verlieren 380 Beschäftigte.")
    assert found == [{"340", "380"}]


def test_small_counts_and_other_units_are_none() -> None:
    """Three weeks and three men have nothing to do with each other, nor have 340 men and 340 euros."""
    assert _facts("Drei Wochen wurde verhandelt.", "Drei Wochen Urlaub hat dort jeder.") == []
    assert _facts("340 Beschäftigte gehen.", "Im Monat kostet ein Platz 340 Euro.") == []


def test_one_text_alone_tells_no_fact() -> None:
    """What one source repeats is told by no other."""
    assert _facts("340 Beschäftigte gehen. Die 340 Beschäftigten sind wütend.", "Der Betriebsrat schweigt.") == []
