"""Articles joined into stories."""

from presseschau.model import Cast
from presseschau.relating import relate
from tests.relating.articles import made_article

NOBODY = Cast(actors=(), by_mention={})
BRIDGE = "Der Stadtrat hat am Dienstag den Bau einer neuen Brücke über die Lahn beschlossen."
FLOOD = "Nach dem Hochwasser im Tal der Ahr beginnt der Wiederaufbau von vierzig Häusern."


def test_every_article_is_in_one_story_and_origins_part_it() -> None:
    """Whatever the articles, stories are a partition of them, and origins a partition of each story."""
    articles = [
        made_article("a", BRIDGE, "2024-03-05"),
        made_article("b", f"{BRIDGE} Die Arbeiten beginnen im Herbst.", "2024-03-06"),
        made_article("c", FLOOD, "2024-03-06"),
    ]
    stories = relate(articles, NOBODY)
    assert sorted(story.articles for story in stories) == [("a", "b"), ("c",)]
    assert all(sorted(sum(story.origins, ())) == sorted(story.articles) for story in stories)


def test_stories_come_latest_event_first() -> None:
    """The digest opens with what happened last."""
    stories = relate([made_article("a", BRIDGE, "2024-03-05"), made_article("c", FLOOD, "2024-05-06")], NOBODY)
    assert [story.articles for story in stories] == [("c",), ("a",)]
