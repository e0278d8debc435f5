"""What average linkage leaves between two statements."""

from collections.abc import Mapping

from presseschau.model import Passage, Span
from presseschau.relating.statements.overlaps import Group, completed, pair_of

LEAST = 0.4


def _place(name: str, number: int = 0) -> Passage:
    """Give the sentence of an article by its number."""
    return Passage(name, Span(10 * number, 10 * number + 9))


A, B, C, D = (_place(name) for name in "abcd")
AGAIN = _place("a", 1)


def _completed(groups: tuple[Group, ...], likeness: Mapping[tuple[Passage, Passage], float]) -> list[Group]:
    pairs = {pair_of(*pair): value for pair, value in likeness.items()}
    return sorted(tuple(sorted(group)) for group in completed(groups, pairs, LEAST, lambda _one, _other: True))


def test_a_passage_that_is_like_all_of_a_group_completes_it() -> None:
    """A third text has the statement, too, although its passage went into another group."""
    found = _completed(((A, C), (AGAIN, B)), {(A, C): 0.9, (AGAIN, B): 0.9, (A, B): 0.5, (B, C): 0.5})
    assert found == [(A, AGAIN, B, C)]


def test_a_passage_that_is_like_a_part_of_a_group_makes_a_statement_of_its_own() -> None:
    """What the others of the group say it does not say."""
    assert _completed(((A, B), (C,)), {(A, B): 0.9, (B, C): 0.5}) == [(A, B), (B, C), (C,)]


def test_two_texts_that_agree_already_agree_once() -> None:
    """Another sentence of theirs that is a little like tells nothing more."""
    assert _completed(((A, B), (AGAIN, D)), {(A, B): 0.9, (AGAIN, D): 0.9, (AGAIN, B): 0.45}) == [(A, B), (AGAIN, D)]


def test_what_may_not_be_one_is_not_joined() -> None:
    """Passages kept apart stay apart, however like a third one is to both."""
    pairs = {(A, C): 0.9, (AGAIN, B): 0.9, (A, B): 0.5, (B, C): 0.5}
    found = completed(((A, C), (AGAIN, B)), pairs, LEAST, lambda one, other: {one, other} != {B, C})
    assert (AGAIN, B) in found
    assert not any({B, C} <= set(group) and len(group) > 2 for group in found)
