"""The German of the site."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.model import Figure, Precision, Qualifier, Span
from presseschau.rendering.language import (
    count,
    date_words,
    days_words,
    decimal,
    enumerate_words,
    figure_words,
    further,
    inline,
    large,
    opening,
    quoted,
    range_words,
    times,
    value_words,
    word,
)


@pytest.mark.parametrize(
    ("value", "precision", "words"),
    [
        ("2022-01-21", Precision.DAY, "21. Januar 2022"),
        ("2022-01-21T12:31", Precision.MINUTE, "21. Januar 2022, 12:31 Uhr"),
        ("2022-01-21T12:31", Precision.DAY, "21. Januar 2022"),
        ("2022-01-21TMO", Precision.PART_OF_DAY, "21. Januar 2022, morgens"),
        ("T06:30", Precision.MINUTE, "06:30 Uhr"),
        ("2022-01", Precision.MONTH, "Januar 2022"),
        ("2022-01-21", Precision.MONTH, "Januar 2022"),
        ("2022-W03", Precision.WEEK, "3. Kalenderwoche 2022 (17.–23. Januar)"),
        ("2022-W05", Precision.WEEK, "5. Kalenderwoche 2022 (31. Januar – 6. Februar)"),
        ("2022-W03-WE", Precision.WEEK, "Wochenende der 3. Kalenderwoche 2022 (22.–23. Januar)"),
        ("2022-Q1", Precision.QUARTER, "1. Quartal 2022"),
        ("2021-WI", Precision.SEASON, "Winter 2021"),
        ("2022", Precision.YEAR, "2022"),
        ("199", Precision.DECADE, "1990er Jahre"),
        ("19", Precision.CENTURY, "20. Jahrhundert"),
        ("PAST_REF", Precision.VAGUE, "früher"),
        (None, Precision.UNKNOWN, "Datum unbekannt"),
    ],
)
def test_dates_are_worded_at_their_precision(value: str | None, precision: Precision, words: str) -> None:
    """A date is given as exactly as it is known and no more."""
    assert date_words(value, precision) == words


def test_numbers_to_twelve_are_words() -> None:
    """Running text says "zwölf" and "13", labels say digits with the fitting noun."""
    assert [word(0), word(1), word(12), word(13)] == ["null", "eins", "zwölf", "13"]
    assert [times(1), times(2), times(1300)] == ["1-mal", "2-mal", "1.300-mal"]
    assert count(1, "Artikel", "Artikel") == "1 Artikel"
    assert count(1200, "Ort", "Orte") == "1.200 Orte"


def test_values_are_german() -> None:
    """Thousands are divided by points, decimals follow a comma; a conflict may also be about dates."""
    assert decimal(115000) == "115.000"
    assert decimal(2.5) == "2,5"
    assert value_words(2.5) == "2,5"
    assert value_words("2022-01-21") == "21. Januar 2022"


def test_figures_are_worded_evenly() -> None:
    """Qualifier, number and unit, whatever the source's order of words."""
    figure = Figure(span=Span(0, 1), value=120000.0, unit="Soldaten", qualifier=Qualifier.MORE_THAN)
    assert figure_words(figure) == "mehr als 120.000 Soldaten"
    assert figure_words(figure, counted="russischen Soldaten") == "mehr als 120.000 russische Soldaten"
    assert figure_words(figure, counted="weiteren Soldaten") == "mehr als 120.000 Soldaten"
    assert figure_words(figure, counted="Frauen und Männer") == "mehr als 120.000 Soldaten"


@pytest.mark.parametrize(
    ("wording", "value", "qualifier", "shown"),
    [
        ("gut drei Millionen", 3e6, Qualifier.ABOUT, "gut 3 Millionen Euro"),
        ("bis zu 300", 300.0, Qualifier.AT_MOST, "bis zu 300 Euro"),
        ("deutlich mehr als 300", 300.0, Qualifier.MORE_THAN, "deutlich mehr als 300 Euro"),
        ("10", 10.0, Qualifier.AT_LEAST, "mindestens 10 Euro"),
        ("Tausende", 1000.0, Qualifier.MORE_THAN, "Tausende Euro"),
        ("31,5", 31.5, Qualifier.EXACTLY, "31,50 Euro"),
    ],
)
def test_figures_keep_how_exactly_they_are_meant(wording: str, value: float, qualifier: Qualifier, shown: str) -> None:
    """The source's own qualifying words stay; money has two decimals or none."""
    figure = Figure(span=Span(0, 1), value=value, unit="Euro", qualifier=qualifier)
    assert figure_words(figure, wording) == shown


@pytest.mark.parametrize(("value", "shown"), [(3.1, "3,10"), (3.0, "3"), (0.045, "0,045")])
def test_money_for_each_of_something_has_two_decimals(value: float, shown: str) -> None:
    """A rate in money is written as money is, unless that would cut it."""
    assert large(value, "Euro pro Tag") == shown


@given(st.lists(st.sampled_from(["Ohm", "Lenz", "Kaya"]), min_size=1))
def test_lists_end_with_und(parts: list[str]) -> None:
    """Every part stands in the list, and "und" once before the last of several."""
    words = enumerate_words(parts)
    assert words.replace(" und ", ", ").split(", ") == parts
    assert words.count(" und ") == (len(parts) > 1)


def test_large_round_numbers_are_words() -> None:
    """Millions stand in words as newspapers write them; a number that would need many decimals keeps its digits."""
    written = [large(number) for number in (10**6, 31 * 10**6, 2.5 * 10**9, 1_234_567, 115_000)]
    assert written == ["1 Million", "31 Millionen", "2,5 Milliarden", "1.234.567", "115.000"]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Brücke gesperrt", "„Brücke gesperrt“"),
        ("Werk wehrt sich: „Keine Warnung“", "„Werk wehrt sich: ‚Keine Warnung‘“"),
        ('Streik "trifft die Falschen"', "„Streik ‚trifft die Falschen‘“"),
        ("Lob für »klare Worte«", "„Lob für ›klare Worte‹“"),
    ],
)
def test_marks_within_marks_are_half_ones(text: str, wording: str) -> None:
    """A title that holds a quotation is quoted with half marks inside."""
    assert quoted(text) == wording


def test_one_further_thing_is_told_in_a_word() -> None:
    """One more stands with its article, which its adjective shows; more than one with their number."""
    assert further(1, "weitere Äußerung", "weitere Äußerungen") == "eine weitere Äußerung"
    assert further(1, "weiterer Satz", "weitere Sätze") == "ein weiterer Satz"
    assert further(3, "weiterer Satz", "weitere Sätze") == "3 weitere Sätze"
    assert opening(further(1, "weiterer Satz", "weitere Sätze")) == "Ein weiterer Satz"


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("Russische Regierung", "russische Regierung"),
        ("Deutsche Bank", "Deutsche Bank"),
        ("Roter Platz", "Roter Platz"),
        ("Nato", "Nato"),
    ],
)
def test_the_government_of_a_land_has_no_capital_of_its_own(name: str, inside: str) -> None:
    """Only where it begins a line; what bears a name keeps it."""
    assert inline(name) == inside


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 11, 23), date(2026, 11, 26), "23. bis 26. November 2026"),
        (date(2026, 11, 30), date(2026, 12, 2), "30. November bis 2. Dezember 2026"),
        (date(2026, 12, 30), date(2027, 1, 2), "30. Dezember 2026 bis 2. Januar 2027"),
    ],
)
def test_a_stretch_of_days_says_no_month_or_year_twice(first: date, last: date, words: str) -> None:
    """Unless it lasts into another one."""
    assert days_words(first, last) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-11-23", "2026-12-04", ("23. November", "4. Dezember 2026")),
        ("2021-12", "2022-01-21", ("Dezember 2021", "21. Januar 2022")),
        ("2022-01", "2022-03", ("Januar", "März 2022")),
        ("2022", "2022-03", ("2022", "März 2022")),
        ("2022-01-21", "2022-01-21", ("21. Januar 2022",)),
    ],
)
def test_a_range_says_a_year_once(first: str, last: str, words: tuple[str, ...]) -> None:
    """A year that is all of a date stays."""
    assert range_words(first, last) == words
