"""Groups by mean likeness."""

from hypothesis import given
from hypothesis import strategies as st

from presseschau.relating.linkage import linked

PAIRS = st.dictionaries(
    st.tuples(st.sampled_from("abcd"), st.sampled_from("efgh")), st.floats(0, 1, allow_nan=False), max_size=10
)


def test_two_groups_do_not_chain_through_one_that_is_like_both() -> None:
    """An article on two events joins the nearer one; the events stay apart."""
    likeness = {("a", "b"): 0.9, ("c", "d"): 0.9, ("b", "x"): 0.5, ("a", "x"): 0.5, ("c", "x"): 0.4, ("d", "x"): 0.4}
    assert linked("abcdx", likeness, 0.3) == (("a", "b", "x"), ("c", "d"))


def test_two_members_of_one_kind_do_not_count_for_the_mean() -> None:
    """Two members that are never compared keep each other out of no group; as two kinds they would."""
    likeness = {("a1", "b"): 0.6, ("a2", "b"): 0.5}
    members = ("a1", "a2", "b")
    assert linked(members, likeness, 0.4, kind=lambda member: member[0]) == (members,)
    assert linked(members, likeness, 0.4) == (("a1", "b"), ("a2",))


def test_members_of_one_kind_still_need_to_be_like_the_others() -> None:
    """The mean over the other kinds decides, however many members one kind has."""
    likeness = {("a1", "b"): 0.6, ("a2", "b"): 0.5, ("a1", "c"): 0.6}
    groups = linked(("a1", "a2", "b", "c"), likeness, 0.45, kind=lambda member: member[0])
    assert groups == (("a1", "a2", "b"), ("c",))


@given(PAIRS, st.floats(0.1, 1))
def test_groups_part_the_members(likeness: dict[tuple[str, str], float], least: float) -> None:
    """Every member is in exactly one group, also where kinds are told apart."""
    for kind in (str, "efgh".__contains__):
        groups = linked("abcdefgh", likeness, least, kind=kind)
        assert sorted(name for group in groups for name in group) == list("abcdefgh")


@given(PAIRS)
def test_unlike_members_stay_alone(likeness: dict[tuple[str, str], float]) -> None:
    """Nothing is joined when nothing is as like as asked."""
    assert all(len(group) == 1 for group in linked("abcdefgh", likeness, 1.1))
