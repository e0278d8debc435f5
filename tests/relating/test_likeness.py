"""How alike words are."""

import pytest

from presseschau.relating.likeness import contrasted, likeness, meet


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("kurpark", "kurpark", 1.0),
        ("kurparktor", "kurpark", 1.0),
        ("stadtkapell", "kapell", 1.0),
        ("beifahrer", "fahrer", 0.0),
        ("abflieg", "flieg", 0.0),
        ("rad", "radio", 0.0),
        ("rettungskraft", "blumentopf", 0.0),
    ],
)
def test_parts_of_compounds_are_alike(one: str, other: str, alike: float) -> None:
    """The first or last part of a compound is, unless what stands before it makes it another thing."""
    assert likeness(one, (other,)) == alike
    assert likeness(other, (one,)) == alike
    assert meet((one,), (other,)) is bool(alike)


@pytest.mark.parametrize(
    ("one", "other", "contrast"),
    [
        ("fernverkehr", "nahverkehr", True),
        ("sommerreifen", "winterreifen", True),
        ("reifen", "winterreifen", False),
        ("mannschaft", "gesellschaft", False),
        ("kurpark", "kurpark", False),
        ("verhandlung", "verletzung", False),
        ("abendmusik", "nachtmusik", False),
    ],
)
def test_compounds_of_one_head_name_kinds_of_it(one: str, other: str, contrast: bool) -> None:  # noqa: FBT001
    """Two first parts before one word tell kinds apart; a mere suffix is no such word, and synonyms are one kind."""
    assert bool(list(contrasted([one], [other]))) is contrast
