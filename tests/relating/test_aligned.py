"""How few sentences are taken for one statement that the writers of free reports did not mean as one."""

import pytest

from tests.relating.aligned import alignment


@pytest.mark.parametrize(("part", "least"), [("fitted", 0.92), ("held_out", 0.94)])
def test_few_sentences_are_joined_that_tell_something_else(part: str, least: float) -> None:
    """A joined pair is a claim that readers rely on; how many are found is measured with the unseen cases."""
    joined = list(alignment.right(part))
    assert sum(joined) >= least * len(joined) > 0


@pytest.mark.parametrize("part", ["fitted", "held_out"])
def test_what_contradicts_each_other_is_no_one_statement(part: str) -> None:
    """A reader may not be told that two articles agree where they do not; in a clause of it they may."""
    assert any(found.contradicting for found in alignment.alignments(part))
    assert [pair for found in alignment.alignments(part) for pair in found.contradicting & found.whole] == []
