"""Long lists divided by month."""

from hypothesis import given
from hypothesis import strategies as st

from presseschau.rendering.months import parts

ENTRIES = st.lists(st.tuples(st.sampled_from(["2022-01", "2022-02", "2021", "ohne-datum"]), st.integers()))


def test_numbers_the_parts_of_a_long_month() -> None:
    """A month with more entries than fit a page has several, each named."""
    divided = parts([("2022-01", number) for number in range(5)], lambda entry: entry[0], limit=2)
    assert [(part.name, part.words, len(part.entries)) for part in divided] == [
        ("2022-01-1", "Januar 2022, Teil 1", 2),
        ("2022-01-2", "Januar 2022, Teil 2", 2),
        ("2022-01-3", "Januar 2022, Teil 3", 1),
    ]


def test_names_what_has_no_month() -> None:
    """A year stays a year, and what has no date is said to have none."""
    divided = parts(["2021", "ohne-datum"], lambda entry: entry)
    assert [part.words for part in divided] == ["2021", "Ohne Datum"]


@given(ENTRIES, st.integers(min_value=1, max_value=7))
def test_loses_and_doubles_nothing(entries: list[tuple[str, int]], limit: int) -> None:
    """Each entry is on exactly one page, in order within its month; no page is too long; no two share a name."""
    divided = parts(entries, lambda entry: entry[0], limit=limit)
    shown = [entry for part in divided for entry in part.entries]
    assert shown == sorted(entries, key=lambda entry: entry[0])
    assert all(len(part.entries) <= limit for part in divided)
    assert len({part.name for part in divided}) == len(divided)
