"""How many planted cases each check catches, and that the site publishes just that."""

import pytest

from presseschau.german import mapping
from tests.relating.planted import checks

FLOORS = checks.cases("floors")


@pytest.fixture(scope="module")
def found() -> dict[str, tuple[int, int]]:
    """Run all checks once."""
    return checks.results()


@pytest.mark.parametrize("name", sorted(checks.CHECKS))
def test_each_check_catches_what_it_did_before(name: str, found: dict[str, tuple[int, int]]) -> None:
    """No change may lose a planted case; what a change wins is held by raising the floor."""
    assert found[name][0] >= FLOORS[name]


def test_the_method_page_says_what_is_caught(found: dict[str, tuple[int, int]]) -> None:
    """The published values are those of this version (`python scripts/measure_planted.py` writes them)."""
    published = mapping("measured")["measures"]
    assert [measure for measure in checks.measures(found) if measure not in published] == []


def test_edits_change_the_share_of_words_they_are_asked_to() -> None:
    """The planted copies differ as much as their check says."""
    text = " ".join(f"w{number}" for number in range(100))
    kept = set(checks.edited(text, 30, ["x"]).split()) & set(text.split())
    assert 70 <= len(kept) <= 80
