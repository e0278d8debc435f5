"""Articles joined into stories."""

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presseschau.errors import InputError
from presseschau.model import (
    Article,
    Cast,
    DroppedSentence,
    Passage,
    Relation,
    Story,
    StoryCorrections,
    TitleCorrection,
)
from presseschau.pipeline import digest_of
from presseschau.proving.spans import passages_in
from presseschau.reading import read
from presseschau.relating import relate
from tests.relating.articles import made_article
from tests.relating.planted import checks

PLANT = Path(__file__).parent.parent / "summarising" / "sets" / "sturm"
"""Articles of which a story has everything that stories list."""
LISTS = frozenset(
    ["statements", "variants", "comparisons", "conflicts", "disputes", "unique", "resemblances", "gaps", "reasons"]
)
NOBODY = Cast(actors=(), by_mention={})
BRIDGE = "Der Stadtrat von Hohenfels hat den Bau einer neuen Brücke über die Lahn beschlossen."
FLOOD = "Nach dem Hochwasser im Tal der Ahr beginnt der Wiederaufbau von vierzig Häusern."
WORKS = "Die Arbeiten an der Brücke in Hohenfels beginnen im Herbst und dauern zwei Jahre."
SAME = "Der Stadtrat von Hohenfels beriet hinter verschlossenen Türen über die Lahnbrücke."
ARTICLES = (
    made_article("a", BRIDGE, "2024-03-05"),
    made_article("b", f"{BRIDGE} {WORKS}", "2024-03-06"),
    made_article("c", FLOOD, "2024-03-06"),
    made_article("d", f"{SAME} {WORKS}", "2024-03-06"),
    made_article("e", f"{BRIDGE} Die Kosten der Brücke in Hohenfels sind inzwischen gestiegen.", "2024-06-11"),
)


def members(stories: tuple[Story, ...]) -> list[tuple[str, ...]]:
    """Give the articles of each story, in a fixed order."""
    return sorted(tuple(sorted(story.articles)) for story in stories)


@settings(max_examples=20, deadline=None)
@given(st.sets(st.sampled_from(ARTICLES), min_size=1))
def test_stories_part_the_articles_and_origins_part_each_story(chosen: set[Article]) -> None:
    """Whatever the articles, each is in exactly one story, and there in exactly one independent text."""
    stories = relate(sorted(chosen, key=lambda article: article.id), NOBODY)
    assert sorted(name for story in stories for name in story.articles) == sorted(article.id for article in chosen)
    assert all(sorted(sum(story.origins, ())) == sorted(story.articles) for story in stories)


@settings(max_examples=20, deadline=None)
@given(st.permutations(ARTICLES))
def test_the_order_of_articles_does_not_matter(order: list[Article]) -> None:
    """The same articles give the same stories, however they come."""
    assert relate(order, NOBODY) == relate(ARTICLES, NOBODY)


@settings(max_examples=20, deadline=None)
@given(st.permutations(ARTICLES))
def test_ids_stay_when_articles_are_added(order: list[Article]) -> None:
    """Each id a story ever had while articles came in one by one still leads to the story of its first article."""
    for count in range(1, len(order) + 1):
        now = {story.id: story for story in relate(order[:count], NOBODY)}
        later = relate(order, NOBODY)
        for story in now.values():
            heir = next(other for other in later if story.articles[0] in other.articles)
            assert story.id in {heir.id, *heir.former_ids}


def test_an_older_id_stays_when_newer_articles_come() -> None:
    """The id is the earliest article's, so coverage that goes on does not move a story's page."""
    first = relate(ARTICLES[:1], NOBODY)[0]
    assert first.id in {story.id for story in relate(ARTICLES, NOBODY)}


def test_one_event_told_again_months_later_is_two_stories_that_link() -> None:
    """Dates that do not meet part what the words would join, and the two know of each other."""
    stories = relate((ARTICLES[0], ARTICLES[4]), NOBODY)
    assert [story.articles for story in stories] == [("e",), ("a",)]
    assert [[related.relation for related in story.related] for story in stories] == [
        [Relation.BEFORE],
        [Relation.AFTER],
    ]


def test_stories_come_latest_event_first() -> None:
    """The digest opens with what happened last."""
    assert [story.date.value for story in relate(ARTICLES, NOBODY)] == ["2024-06-11", "2024-03-06", "2024-03-05"]


def test_a_story_tells_how_much_of_each_article_stands_in_others() -> None:
    """Each article has its share, also the one that shares nothing."""
    (story,) = relate(ARTICLES[:2], NOBODY)
    assert [(part.article, part.share) for part in story.shares] == [
        ("a", 1.0),
        ("b", pytest.approx(len(BRIDGE) / (len(BRIDGE) + len(WORKS)), abs=0.01)),
    ]
    (alone,) = relate(ARTICLES[2:3], NOBODY)
    assert [part.share for part in alone.shares] == [0.0]


def test_an_editor_joins_and_parts_stories() -> None:
    """Corrections overrule what was computed, and the story says so."""
    together = relate(ARTICLES, NOBODY, StoryCorrections(together=(("a", "c"),)))
    assert ("a", "b", "c", "d") in members(together)
    apart = relate(ARTICLES, NOBODY, StoryCorrections(apart=(("b",),)))
    assert ("b",) in members(apart)
    assert [reason.kind for story in apart if story.articles == ("b",) for reason in story.reasons] == ["correction"]


def test_an_editor_chooses_a_title_in_the_articles_words() -> None:
    """A title is a headline or sentence of the coverage; other words change nothing."""
    stories = relate(ARTICLES, NOBODY, StoryCorrections(titles=(TitleCorrection(article="a", title=WORKS),)))
    assert WORKS in {story.title.text for story in stories}
    unchanged = StoryCorrections(titles=(TitleCorrection(article="a", title="Brücke kommt"),))
    assert relate(ARTICLES, NOBODY, unchanged) == relate(ARTICLES, NOBODY)


def _listed(story: Story) -> dict[str, set[Passage]]:
    """Give what each list of a story shows, not what tells when it was or what is kept back."""
    kept_back = ("title", "date", "dropped")
    values = {field.name: getattr(story, field.name) for field in fields(story) if field.name not in kept_back}
    return {name: found for name, value in values.items() if (found := set(passages_in(value)))}


def test_dropped_sentences_leave_all_lists() -> None:
    """Whatever a story lists them in; all else of what they shared stays known as no text's own."""
    made = digest_of(read(PLANT))
    by_id = {article.id: article for article in made.articles}
    (before,) = made.stories
    shown = _listed(before)
    assert shown.keys() >= LISTS
    dropped = {by_id[place.article].around(place.span) for places in shown.values() for place in sorted(places)[:2]}
    drops = [DroppedSentence(article=d.article, wording=d.span.of(by_id[d.article].text)) for d in sorted(dropped)]
    (after,) = relate(made.articles, made.cast, StoryCorrections(dropped=tuple(drops)))
    assert set(after.dropped) == dropped
    for name, places in _listed(after).items():
        assert {by_id[place.article].around(place.span) for place in places}.isdisjoint(dropped), name


def test_a_dropped_sentence_still_carries_what_it_says() -> None:
    """What its twin says is not called that text's own."""
    twins = StoryCorrections(dropped=(DroppedSentence(article="b", wording=WORKS),))
    before = next(story for story in relate(ARTICLES, NOBODY) if "b" in story.articles)
    after = next(story for story in relate(ARTICLES, NOBODY, twins) if "b" in story.articles)
    (gone,) = after.dropped
    (group,) = (group for group in before.variants if gone in group)
    assert not set(after.unique) & {*group}


def test_a_correction_of_an_unknown_article_is_refused() -> None:
    """A slip of the pen in the corrections is named, not ignored."""
    with pytest.raises(InputError, match="there is no article 'x'"):
        relate(ARTICLES, NOBODY, StoryCorrections(apart=(("x",),)))


TOLL = "Bei einem Zugunglück in Hohenfels sind {} Menschen ums Leben gekommen. Der Zug war am Hang entgleist."


def _told(story: Story) -> list[tuple[str, bool, list[float | str]]]:
    """Give all conflicts: of what they are, whether of one time, and their values."""
    return [(c.about, c.same_time, [value.value for value in c.values]) for c in story.conflicts]


@pytest.mark.parametrize("before", ["zwei", "mindestens zwei"])
def test_a_toll_that_has_risen_supersedes_the_earlier_one(before: str) -> None:
    """The headline is taken from a report that gives the latest toll; the earlier one is known as superseded.

    "Mindestens zwei" is true of three, and yet no longer what is known.
    """
    early = {"text": "Zwei Tote bei Zugunglück in Hohenfels am Hang\n\n" + TOLL.format(before), "date": "2024-03-05"}
    late = {
        "text": "Zugunglück: Zahl der Toten gestiegen\n\n"
        + TOLL.format("drei").replace("sind drei", "sind inzwischen drei"),
        "date": "2024-03-06",
    }
    (story,) = checks.digest(early, late).stories
    assert {place.article for place in story.superseded()} == {story.articles[0]}
    assert story.title.article == story.articles[1]


def test_only_a_surely_later_toll_supersedes_another() -> None:
    """Of one day nobody knows which came first, and what is counted for other years replaces nothing."""
    toll = [TOLL.format("zwei"), TOLL.format("drei").replace("sind drei", "sind inzwischen drei")]
    (story,) = checks.digest(*({"text": text, "date": "2024-03-05"} for text in toll)).stories
    assert _told(story) == [("Tote", False, [2.0, 3.0])]
    assert not story.superseded()
    ridden = "In Hohenfels nutzten im Jahr {} Fahrgäste die Bahn am Hang, wie die Stadt mitteilte."
    reports = [
        {"text": ridden.format(f"{year} rund {count}"), "date": day}
        for year, count, day in ((2022, 4512, "2024-03-05"), (2023, 5217, "2024-03-06"))
    ]
    (story,) = checks.digest(*reports).stories
    assert _told(story) == [("Fahrgäste", False, [4512.0, 5217.0])]
    assert not story.superseded()


def test_a_corrected_count_is_no_contradiction() -> None:
    """A count that replaces an earlier one stands beside it, as one of another time."""
    told = "In dem Zug, der in Hohenfels entgleiste, saßen {} Fahrgäste."
    reports = [told.format("60"), told.format("nach neuen Erkenntnissen 72")]
    (story,) = checks.digest(*({"text": text, "date": "2024-03-05"} for text in reports)).stories
    assert _told(story) == [("Fahrgäste", False, [60.0, 72.0])]


def test_a_figure_that_is_said_to_be_wrong_is_told_no_more() -> None:
    """What a later report denies for the sake of another figure is superseded, though it is the higher one."""
    early = {
        "text": "Die Werft in Hohenfels wird verkauft. Der Preis beträgt 480 Millionen Euro.",
        "date": "2024-03-05",
    }
    right = (
        "Die Werft in Hohenfels wird billiger verkauft. Der Preis liegt nicht bei 480, sondern bei 430 Millionen Euro."
    )
    (story,) = checks.digest(early, {"text": right, "date": "2024-03-06"}).stories
    ((_, at_one_time, values),) = _told(story)
    assert (at_one_time, values) == (False, [4.8e8, 4.3e8])
    assert {place.article for place in story.superseded()} == {story.articles[0]}
