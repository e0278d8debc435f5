"""Keys that spellings share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.relating.cast.keys import LONGEST_ID, fold, person_key, slug


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sergej Lawrow", "Sergei Lavrov"),
        ("Wolodymyr Selenskyj", "Volodymyr Zelensky"),
        ("Rjabkow", "Ryabkov"),
        ("Sacharowa", "Zakharova"),
        ("München", "Muenchen"),
        ("NATO", "Nato"),
    ],
)
def test_spellings_share_a_key(one: str, other: str) -> None:
    """German and English transliterations, umlauts written out and capitals are one."""
    assert fold(one) == fold(other)


def test_middle_names_do_not_part_people() -> None:
    """Initials between first name and surname are left out of the key, a numeral behind it is not."""
    assert person_key("Joe R. Biden") == person_key("Joe Biden")
    assert person_key("Johannes Paul II.") != person_key("Johannes Paul")


@given(st.text(max_size=200))
def test_slugs_are_file_names(name: str) -> None:
    """Any name gives a short ASCII address that is never empty nor `index`."""
    address = slug(name)
    assert address.isascii()
    assert 0 < len(address) <= LONGEST_ID
    assert address != "index"
    assert set(address) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
