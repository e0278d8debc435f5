"""Sets of articles as newsrooms write them become pages in which every word is proven."""

from pathlib import Path

import pytest

from presseschau.pipeline import digest_of, files_of
from presseschau.reading import read

SETS = sorted((Path(__file__).parent / "summarising" / "sets").iterdir())


@pytest.mark.parametrize("folder", SETS, ids=lambda folder: folder.name)
def test_a_set_of_articles_becomes_proven_pages(folder: Path) -> None:
    """Whatever a story holds, its page can be shown, and nothing on it is anyone's but a source's."""
    digest = digest_of(read(folder))
    pages = [file.path for file in files_of(digest)]
    assert {f"ereignisse/{story.id}.md" for story in digest.stories} <= set(pages)
