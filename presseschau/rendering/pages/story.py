"""A page for each story: what all sources say, where they differ, who says what."""

from collections.abc import Iterator

from presseschau.model import File, Story
from presseschau.rendering.addresses import story_path
from presseschau.rendering.language import count
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site


def story_pages(site: Site) -> Iterator[File]:
    """Give the page of each story."""
    for story in site.digest.stories:
        yield compose(_page(story), site, story=story, summary=site.summary(story.id))


def _page(story: Story) -> Page:
    articles = count(len(story.articles), "Artikel", "Artikel")
    origins = count(len(story.origins), "eigenständiger Text", "eigenständige Texte")
    return Page(
        path=story_path(story.id),
        template="story",
        title=story.title.text,
        description=f"{articles}, {origins}: {story.title.text}",
        date=story.date.value,
        data={"id": story.id},
        articles=story.articles,
    )
