"""Addresses that stories had before."""

from dataclasses import replace

from presseschau.rendering.pages.forwarding import forwarding_pages
from presseschau.rendering.site import Site
from tests.rendering.digests import sample_digest


def test_a_former_address_leads_to_the_story() -> None:
    """Each id that a story had before earlier articles came has a page that links to it and stays out of the search."""
    digest = sample_digest()
    (story,) = digest.stories
    site = Site(digest=replace(digest, stories=(replace(story, former_ids=("ereignis-alt", "ereignis-neu")),)))
    pages = {file.path: file.content.decode() for file in forwarding_pages(site)}
    assert list(pages) == ["ereignisse/ereignis-alt.md", "ereignisse/ereignis-neu.md"]
    assert all(f"]({story.id}.md)" in page and "exclude: true" in page for page in pages.values())
