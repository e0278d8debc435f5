"""How seldom a contradiction is reported between reports that do not contradict each other.

The six events in `calm` were written by somebody who had not seen the program: three free reports each, with many
figures, hours and dates that look alike and are of different things. Licence: MIT.
"""

from pathlib import Path

import pytest

from presseschau.model import Digest
from presseschau.pipeline import digest_of
from presseschau.reading import read

FOLDERS = sorted((Path(__file__).parent / "calm").iterdir())
MOST_FALSE = 2
"""Contradictions reported that are none; may only fall."""


@pytest.fixture(scope="module")
def digests() -> tuple[Digest, ...]:
    """Compare the reports of each event."""
    return tuple(digest_of(read(folder)) for folder in FOLDERS)


def test_hardly_any_contradiction_is_reported_where_there_is_none(digests: tuple[Digest, ...]) -> None:
    """A false contradiction is worse than one that is missed."""
    stories = [story for digest in digests for story in digest.stories]
    assert sum(conflict.same_time for story in stories for conflict in story.conflicts) <= MOST_FALSE
    assert all(not statement.against for story in stories for statement in story.statements)


def test_the_reports_of_an_event_are_one_story_with_something_in_common(digests: tuple[Digest, ...]) -> None:
    """Else nothing would be compared, and no contradiction could be found."""
    for digest in digests:
        (story,) = digest.stories
        assert len(story.articles) == 3
        assert story.statements
