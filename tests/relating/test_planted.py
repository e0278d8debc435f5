"""How many planted cases each check catches."""

import pytest

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


def test_edits_change_the_share_of_words_they_are_asked_to() -> None:
    """The planted copies differ as much as their check says."""
    text = " ".join(f"w{number}" for number in range(100))
    kept = set(checks.edited(text, 30, ["x"]).split()) & set(text.split())
    assert 70 <= len(kept) <= 80
