"""The page of the data files."""

from presseschau.rendering import render
from presseschau.rendering.pages.downloads import FILES, download_pages
from tests.rendering.digests import sample_digest
from tests.rendering.pages.written import written


def test_describes_every_data_file() -> None:
    """Each file in the folder is on the page, with a link, and no other."""
    made = {file.path for file in render(sample_digest()) if file.path.startswith("daten/")} - {"daten/index.md"}
    assert {f"daten/{name}" for name, *_ in FILES} == made
    page = written(download_pages)["daten/index.md"]
    assert all(f"]({name})" in page for name, *_ in FILES)


def test_says_how_much_is_in_them() -> None:
    """Entries are counted."""
    page = written(download_pages)["daten/index.md"]
    assert page.count("| 1 |") == 5
    assert page.count("| 2 |") == 1
