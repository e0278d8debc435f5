"""Dates that systems write where they know none."""

import pytest

from presseschau.segmenting.moment import read_place


@pytest.mark.parametrize("wording", ["0001-01-01", "9999-12-31", "1066-10-14"])
def test_no_article_appeared_in_years_far_off(wording: str) -> None:
    """They are no date, so that nothing is counted from them."""
    assert read_place(wording) is None


def test_the_first_newspaper_has_a_date() -> None:
    """Old newspapers are read as well."""
    assert read_place("1605-07-01") is not None
