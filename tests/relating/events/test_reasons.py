"""Why articles are in one story."""

from presseschau.model import Story
from tests.relating.planted import checks

ONE = (
    "In Seeburg haben am Freitag Präsidentin Lidia Maron und Ministerpräsident Goran Telek verhandelt. "
    "Es ging um den Einmarsch in Kasavien und um ein Waffenembargo."
)
OTHER = (
    "Lidia Maron und Goran Telek sind am Freitag in Seeburg zusammengekommen. "
    "Nach dem Einmarsch in Kasavien verlangt Maron ein Waffenembargo. "
    "Die Kollegen aus den Nachbarländern warten ab."
)
THIRD = "Lidia Maron traf am Freitag in Seeburg Goran Telek. Die Kollegen sprachen über ein Waffenembargo."


def story_of(*texts: str) -> Story:
    """Give the only story of reports of one day."""
    (story,) = checks.digest(*({"text": text, "date": "2024-05-03"} for text in texts)).stories
    return story


def test_each_thing_shared_is_one_reason_with_all_who_show_it() -> None:
    """The day of the event is said once, with the words of every article that names it."""
    story = story_of(ONE, OTHER, THIRD)
    dates = [reason for reason in story.reasons if reason.kind == "date"]
    assert [sorted(p.article for p in reason.evidence) for reason in dates] == [sorted(story.articles)]


def test_every_article_of_a_story_is_told_why() -> None:
    """No article is left without a reason."""
    story = story_of(ONE, OTHER, THIRD)
    assert {p.article for reason in story.reasons for p in reason.evidence} == set(story.articles)


def test_common_words_are_no_reason_beside_rare_ones() -> None:
    """A reader must see at once that a word called rare is rare."""
    made = checks.digest(*({"text": text, "date": "2024-05-03"} for text in (ONE, OTHER, THIRD)))
    by_id = {article.id: article.text for article in made.articles}
    words = {
        passage.span.of(by_id[passage.article])
        for story in made.stories
        for reason in story.reasons
        if reason.kind == "rare word"
        for passage in reason.evidence
    }
    assert "Waffenembargo" in words
    assert "Kollegen" not in words


def test_a_story_of_one_article_needs_no_reason() -> None:
    """There is nothing to join."""
    assert story_of(ONE).reasons == ()
