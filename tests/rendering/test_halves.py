"""Sentences cut out of a longer quotation."""

import pytest

from presseschau.rendering.escape import Markdown
from presseschau.rendering.halves import completed, lacking


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("„Wir gehen.", False, True),
        ("Wir bleiben“, sagte er.", True, False),
        ("„Wir gehen“, sagte er.", False, False),
        ("„Das ist „Unfug“.", False, True),
        ("»Wir gehen.", False, True),
        ("Wir bleiben«, sagte er.", True, False),
        ("«Wir gehen», sagte er.", False, False),
        ('"Wir gehen" und "wir bleiben", sagte er.', False, False),
        ('Wir bleiben", sagte er.', True, False),
        ("„Wir gehen”, sagte er (“heute”).", False, False),
        ("Wir gehen.", False, False),
    ],
)
def test_the_missing_mark_is_known(text: str, before: bool, after: bool) -> None:  # noqa: FBT001
    """In each style of quotation marks, what begins or goes on outside a sentence lacks one of them."""
    assert lacking(text) == (before, after)


def test_the_mark_stands_outside_the_sources_words() -> None:
    """What is supplied is ours and looks so."""
    shown = completed("„Wir gehen.", Markdown('<span class="wortlaut">„Wir gehen.</span>'))
    assert shown == '<span class="wortlaut">„Wir gehen.</span><span class="ergaenzt"> …“</span>'
