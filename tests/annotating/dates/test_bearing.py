"""What a date has to do with what its sentence tells."""

import pytest

from presseschau.model import Bearing
from tests.annotating.dates.test_search import dates_in


@pytest.mark.parametrize(
    ("text", "bearing"),
    [
        ("Der Hafen wurde 2012 eröffnet.", Bearing.EVENT),
        ("Nach Angaben der Stadt wurde der Hafen 2012 eröffnet.", Bearing.EVENT),
        ("Der Hafen wurde nach langem Streit im Jahr 2012 eröffnet.", Bearing.EVENT),
        ("Beim Sturm von 2012 fielen 40 Bäume um.", Bearing.EVENT),
        ("Der Vertrag gilt vom 1. Mai 2012 an.", Bearing.EVENT),
        ("Auslöser war ein Brief, der im Mai 2012 eintraf.", Bearing.EVENT),
        ("Setzt sich das fort, könnten 2050 alle Gletscher verschwunden sein.", Bearing.EVENT),
        ("Der Hafen gehört seit 2012 der Stadt.", Bearing.SINCE),
    ],
)
def test_dates_of_what_happened(text: str, bearing: Bearing) -> None:
    """A date in the main clause tells when it happened, with "seit" since when it is so."""
    assert [date.bearing for date in dates_in(text)] == [bearing]


@pytest.mark.parametrize(
    "text",
    [
        "Das Abkommen von 1987 wird gekündigt.",
        "Die Richtlinie aus dem Jahr 2000 verlangt mehr.",
        "Der Bericht vom Dienstag liegt vor.",
        "Die Stadt verkauft den Hafen, den sie 2012 eröffnet hatte.",
        "Sie zog ihre Leute aus den Orten ab, die bis 1987 zu Sachsen gehörten.",
        "Es war das trockenste Frühjahr seit 1921.",
        "Das ist der tiefste Stand seit Beginn der Zählung 1904.",
        "Der Verein stieg erstmals seit 1987 ab.",
        "Die Beute ist bis heute verschwunden.",
        "Mit dem Bescheid ist nicht vor Ostern zu rechnen.",
        "Die Halle öffnet frühestens im Herbst 2024.",
        "Das Rad, Baujahr 1990, ist gestohlen.",
        "Der Vertrag war nach der Eröffnung des neuen Hafens 2012 geschlossen worden.",
    ],
)
def test_dates_that_only_tell_which_thing_is_meant(text: str) -> None:
    """Dates of attributes, relative clauses and comparisons are of other things than the sentence tells."""
    assert dates_in(text)[-1].bearing is Bearing.ASIDE


def test_a_stretch_of_time_is_one_date() -> None:
    """The end of a stretch of time does not tell once more what its beginning does."""
    for text in ("Er leitete das Amt von 2010 bis 2015.", "Er leitete das Amt zwischen 2010 und 2015."):
        assert [date.bearing for date in dates_in(text)] == [Bearing.EVENT, Bearing.ASIDE]


@pytest.mark.parametrize(
    "text",
    [
        "Ohne den Regen lägen wir noch Ostern im Garten.",
        "Käme die Fähre am Montag, wäre die Insel am Dienstag versorgt.",
        "Wenn der Deich hielte, bliebe die Straße bis Dienstag offen.",
    ],
)
def test_unreal_conditions_are_of_no_event(text: str) -> None:
    """What the second subjunctive tells under a condition did not happen on that day."""
    assert {date.bearing for date in dates_in(text)} == {Bearing.UNREAL}
