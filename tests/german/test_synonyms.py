"""Which words can mean the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presseschau.german import table
from presseschau.german.roots import root
from presseschau.german.synonyms import senses


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fordern", "verlangen"),
        ("helfen", "unterstützen"),
        ("senken", "verringern"),
        ("auto", "wagen"),
        ("arzt", "mediziner"),
        ("abkommen", "vertrag"),
        ("ausbruch", "eruption"),
        ("streik", "arbeitskampf"),
        ("soldat", "truppe"),
        ("krise", "konflikt"),
    ],
)
def test_synonyms_share_a_sense(one: str, other: str) -> None:
    """Two words for one thing have a meaning in common."""
    assert senses(root(one)) & senses(root(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fordern", "ablehnen"),
        ("steigen", "fallen"),
        ("gewinnen", "verlieren"),
        ("krieg", "frieden"),
        ("erlauben", "verbieten"),
        ("öffnen", "schließen"),
        ("haus", "garten"),
    ],
)
def test_words_that_only_go_together_share_none(one: str, other: str) -> None:
    """Opposites, and words that stand in the same texts, do not mean the same."""
    assert senses(root(one))
    assert senses(root(other))
    assert not senses(root(one)) & senses(root(other))


def test_a_noun_has_the_senses_of_its_verb() -> None:
    """A demand can be told with the noun of one verb and with another verb that means the same."""
    assert senses(root("forderung")) & senses(root("verlangen"))


def test_an_unknown_word_has_no_sense() -> None:
    """What no dictionary lists is a synonym of nothing."""
    assert senses("xylobrack") == frozenset()


@settings(deadline=None)  # the first word waits for the tables
@given(st.sampled_from([*table("synonyms"), *table("news_synonyms")]))
def test_all_words_of_a_set_are_synonyms_of_each_other(members: tuple[str, ...]) -> None:
    """Each set of the table gives all its words one sense."""
    assert frozenset.intersection(*(senses(root(member)) for member in members))
