"""A page at each address that a story had, or would have had, with fewer articles: so links stay good."""

from collections.abc import Iterator

from presseschau.model import File
from presseschau.rendering.addresses import story_path
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site


def forwarding_pages(site: Site) -> Iterator[File]:
    """Give the pages that lead on to a story's page; the search leaves them out.

    A story goes by one of its articles, the first by name of those of the earliest month. Which address it really had
    depends on the order in which articles were added, and that is not kept: so each of its other articles gets one.
    """
    for story in site.digest.stories:
        for former in story.former_ids:
            page = Page(
                path=story_path(former),
                template="forwarding",
                title=story.title.text,
                description="Dieses Ereignis steht unter einer anderen Adresse.",
                data={"id": story.id},
                listed=False,
            )
            yield compose(page, site, story=story)
