"""Sources named beside what they say, without a verb."""

import pytest

from tests.annotating.quotes.articles import quotes_in


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Nach ersten Erkenntnissen fuhr der Wagen zu schnell.", None),
        ("Ersten Informationen zufolge brannte der Stall.", None),
        ("Nach ersten Ermittlungen der Polizei fuhr der Wagen zu schnell.", "der Polizei"),
        ("Angaben der Bahn zufolge stockte der Verkehr.", "Angaben der Bahn"),
        ("Medienberichten zufolge brannte der Stall.", "Medienberichten"),
        ("Laut Polizeiangaben brannte der Stall.", "Polizeiangaben"),
    ],
)
def test_how_certain_something_is_names_nobody(sentence: str, speaker: str | None) -> None:
    """First findings are nobody's words where it is not told whose; they are still no report of the outlet's own."""
    (quote,) = quotes_in(sentence)
    assert (quote.speaker.of(sentence) if quote.speaker else None) == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("In dem 62 Seiten umfassenden Bericht heißt es, die Bremsen seien alt.", "dem 62 Seiten umfassenden Bericht"),
        ("Laut dem 62 Seiten langen Gutachten ist die Mauer feucht.", "dem 62 Seiten langen Gutachten"),
        ("Die 46 Jahre alte Tischlerin sagte, es regne.", "Die 46 Jahre alte Tischlerin"),
    ],
)
def test_a_measure_before_an_adjective_belongs_to_the_source(sentence: str, speaker: str) -> None:
    """What an extended attribute counts is no noun by itself (Duden: Die Grammatik, on extended attributes)."""
    (quote,) = quotes_in(sentence)
    assert quote.speaker is not None
    assert quote.speaker.of(sentence) == speaker
