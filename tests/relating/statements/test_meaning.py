"""What two passages have in common."""

from collections.abc import Set as AbstractSet

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.german.roots import root
from presseschau.relating.statements.meaning import SYNONYM, Meaning

WORDS = (
    "fordern",
    "verlangen",
    "arzt",
    "mediziner",
    "streik",
    "arbeitskampf",
    "brücke",
    "hafen",
    "senken",
    "verringern",
    "reduzieren",
)
TERMS = tuple(root(word) for word in WORDS)
SETS = st.frozensets(st.sampled_from(TERMS))
MEANING = Meaning({term: 1.0 + number for number, term in enumerate(TERMS)})


def _roots(words: str) -> frozenset[str]:
    return frozenset(root(word) for word in words.split())


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("fordern brücke", "fordern hafen", 1.0),
        ("fordern brücke", "verlangen hafen", SYNONYM),
        ("fordern brücke", "verlangen brücke", 1.0 + SYNONYM),
        ("fordern brücke", "streik hafen", 0.0),
        ("fordern verlangen", "fordern hafen", 1.0),
        ("fordern", "fordern verlangen", 1.0),
        ("senken verringern", "reduzieren", SYNONYM),
    ],
)
def test_a_synonym_counts_less_than_the_same_word(one: str, other: str, shared: float) -> None:
    """The same word counts in full, another word for it in part, and no word twice."""
    meaning = Meaning(dict.fromkeys(TERMS, 1.0))
    assert meaning.shared(_roots(one), _roots(other)) == pytest.approx(shared)


def test_a_synonym_is_worth_no_more_than_the_rarer_word_allows() -> None:
    """Of two synonyms the one that is worth less tells what they have in common."""
    meaning = Meaning({root("arzt"): 2.0, root("mediziner"): 6.0})
    assert meaning.shared(_roots("arzt"), _roots("mediziner")) == pytest.approx(SYNONYM * 2.0)


def test_common_terms_are_those_of_the_first_side() -> None:
    """What both say is given in the words of the one that is asked about."""
    assert MEANING.common(_roots("arzt brücke hafen"), _roots("mediziner brücke")) == _roots("arzt brücke")


@given(SETS)
def test_a_passage_shares_all_with_itself(terms: AbstractSet[str]) -> None:
    """Nothing is more like a passage than itself, and it has all its terms in common with itself."""
    assert MEANING.shared(terms, terms) == MEANING.worth(terms)
    assert MEANING.common(terms, terms) == terms


@given(SETS, SETS)
def test_two_passages_share_no_more_than_either_says(one: AbstractSet[str], other: AbstractSet[str]) -> None:
    """What is shared lies between the words that are the same and all that the poorer passage says."""
    shared = MEANING.shared(one, other)
    assert MEANING.worth(one & other) <= shared
    assert shared <= min(MEANING.worth(one), MEANING.worth(other)) + 1e-9
    assert one & other <= MEANING.common(one, other) <= one


@given(SETS, SETS)
def test_likeness_has_no_direction(one: AbstractSet[str], other: AbstractSet[str]) -> None:
    """It does not matter which of two passages comes first."""
    assert MEANING.shared(one, other) == pytest.approx(MEANING.shared(other, one))
