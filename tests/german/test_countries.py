"""Which country a word names."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presseschau.german import table
from presseschau.german.countries import country_of

ENDINGS = ("", "e", "en", "er", "es", "em")


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("polen", "Polen"),
        ("polens", "Polen"),
        ("laos", "Laos"),
        ("weißrussland", "Belarus"),
        ("usa", "USA"),
        ("polnische", "Polen"),
        ("französischen", "Frankreich"),
        ("irischer", "Irland"),
        ("nigrische", "Niger"),
        ("nigerianische", "Nigeria"),
    ],
)
def test_names_and_adjectives_name_a_country(word: str, country: str) -> None:
    """A country is known by each of its names, also in the genitive, and by its adjective in any form."""
    assert country_of(word) == country


@pytest.mark.parametrize("word", ["brücke", "polierte", "indirekt", "persönlich", "tonne", "isch", "s", ""])
def test_other_words_name_none(word: str) -> None:
    """A word that only begins or ends like the name of a country is none."""
    assert country_of(word) is None


@settings(deadline=None)  # the first word waits for the tables
@given(st.sampled_from([row for row in table("countries") if row[2]]), st.sampled_from(ENDINGS))
def test_every_adjective_can_be_declined(row: tuple[str, ...], ending: str) -> None:
    """Each adjective of the table leads to its own country, whatever its ending."""
    assert {country_of(stem + ending) for stem in row[2].split("|")} == {row[0]}
