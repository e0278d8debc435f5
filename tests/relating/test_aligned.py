"""How few sentences are taken for one statement that the writers of free reports did not mean as one."""

from tests.relating.aligned import alignment

RIGHT = 0.93
"""Share of the joined pairs that the writers noted; a joined pair is a claim that readers rely on."""


def test_few_sentences_are_joined_that_tell_something_else() -> None:
    """How many of those that tell the same are found is measured with the cases nobody was to look at."""
    joined = list(alignment.right())
    assert sum(joined) >= RIGHT * len(joined)


def test_what_contradicts_each_other_is_no_one_statement() -> None:
    """But for a few: a reader may not be told that two articles agree where they do not."""
    wrong = [pair for found in alignment.alignments() for pair in found.contradicting & found.joined]
    assert len(wrong) <= 1
