"""Sentences cut out of a longer quotation."""

import pytest

from presseschau.rendering.escape import Markdown
from presseschau.rendering.halves import completed, lacking


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("„Wir gehen.", "", "“"),
        ("Wir bleiben“, sagte er.", "„", ""),
        ("„Wir gehen“, sagte er.", "", ""),
        ("„Das ist „Unfug“.", "", "“"),
        ("»Wir gehen.", "", "«"),
        ("Wir bleiben«, sagte er.", "»", ""),
        ("«Wir gehen», sagte er.", "", ""),
        ('"Wir gehen" und "wir bleiben", sagte er.', "", ""),
        ('Wir bleiben", sagte er.', '"', ""),
        ('"Wir gehen.', "", '"'),
        ("„Wir gehen”, sagte er (“heute”).", "", ""),
        ("Wir gehen.", "", ""),
    ],
)
def test_the_missing_mark_is_known(text: str, before: str, after: str) -> None:
    """In each style of quotation marks, what begins or goes on outside a sentence lacks one of them."""
    assert lacking(text) == (before, after)


def test_the_mark_stands_outside_the_sources_words() -> None:
    """What is supplied is ours and looks so."""
    shown = completed("„Wir gehen.", Markdown('<span class="wortlaut">„Wir gehen.</span>'))
    assert shown == '<span class="wortlaut">„Wir gehen.</span><span class="ergaenzt"> …“</span>'
