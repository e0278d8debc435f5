"""What the words of one family share."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presseschau.german import table
from presseschau.german.roots import root

LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß"
WORDS = st.text(LETTERS, min_size=1, max_size=14) | st.sampled_from([row[0] for row in table("synonyms")])
SHORTEST = 3


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        ("warnen", "warnung"),
        ("prüfen", "prüfung"),
        ("verhaften", "verhaftung"),
        ("planen", "plan"),
        ("besuchen", "besuch"),
        ("exportieren", "export"),
        ("finanzieren", "finanzierung"),
        ("verlieren", "verlust"),
        ("abziehen", "abzug"),
        ("zurückziehen", "rückzug"),
        ("zurücktreten", "rücktritt"),
        ("ansteigen", "anstieg"),
        ("angreifen", "angriff"),
        ("anbieten", "angebot"),
        ("verbieten", "verbot"),
        ("ausschließen", "ausschluss"),
        ("einbrechen", "einbruch"),
        ("widersprechen", "widerspruch"),
        ("festnehmen", "festnahme"),
        ("ankommen", "ankunft"),
        ("vorwerfen", "vorwurf"),
        ("aufstehen", "aufstand"),
    ],
)
def test_a_verb_and_its_noun_are_one_family(verb: str, noun: str) -> None:
    """Nouns in "-ung", nouns without any ending and nouns made by a change of vowel have the root of their verb."""
    assert root(verb) == root(noun)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("abziehen", "anziehen"),
        ("vorwerfen", "verwerfen"),
        ("einbruch", "ausbruch"),
        ("verlieren", "verlauten"),
        ("lernen", "lehren"),
        ("frieren", "frist"),
    ],
)
def test_words_of_different_families_have_different_roots(one: str, other: str) -> None:
    """A first part makes another word, and so does another stem however like it is."""
    assert root(one) != root(other)


@pytest.mark.parametrize(
    ("verb", "stem"), [("verlieren", "verlier"), ("einfrieren", "einfrier"), ("marschieren", "marsch")]
)
def test_strong_verbs_keep_what_looks_like_a_suffix(verb: str, stem: str) -> None:
    """An "-ier-" is taken off verbs of foreign origin, not off the few German verbs whose stem ends so."""
    assert root(verb) == stem


@pytest.mark.parametrize("word", ["nachtzug", "kirchgang", "segelflug", "beinbruch", "kauflust", "handgriff"])
def test_only_first_parts_of_verbs_lead_back(word: str) -> None:
    """A noun that ends like one made of a verb, but begins with another noun, is no part of the verb's family."""
    assert root(word) == word


@settings(deadline=None)  # the first word waits for the tables
@given(WORDS)
def test_a_root_is_a_lower_case_word(word: str) -> None:
    """Whatever the word, its root can be compared letter by letter, and is never so short that it means anything."""
    found = root(word)
    assert found == found.lower()
    assert "ß" not in found
    assert len(found) >= min(SHORTEST, len(word))


@pytest.mark.parametrize(("one", "other"), [("fordern", "fördern"), ("zahlen", "zählen"), ("losung", "lösung")])
def test_an_umlaut_makes_another_word(one: str, other: str) -> None:
    """What only an umlaut tells apart stays apart."""
    assert root(one) != root(other)
