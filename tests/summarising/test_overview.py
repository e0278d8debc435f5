"""Summaries over several stories."""

import pytest

from presseschau.model import Passage, Span, Summary, SummarySentence
from presseschau.summarising.overview import MOST, sum_up, sum_up_days
from tests.proving.samples import sound_digest

STORY = sound_digest().stories[0]


def sentence(number: int, *, replies: bool = False) -> SummarySentence:
    """Make a sentence of one article, told apart by its place."""
    return SummarySentence(passage=Passage("eins", Span(number, number + 1)), replies=replies)


@pytest.mark.parametrize("stories", [1, 2, MOST - 1, MOST])
def test_a_disputed_sentence_comes_with_its_reply_or_not_at_all(stories: int) -> None:
    """However many stories share the summary, nobody's charge stands without the answer, and the answer follows it."""
    told = (sentence(0), sentence(1), sentence(2, replies=True))
    summary = Summary(one=told[:1], three=told, seven=told)
    found = sum_up([STORY] * stories, {STORY.id: summary})
    assert len(found) <= MOST
    places = [place for place, one in enumerate(found) if one == told[1]]
    assert all(found[place + 1] == told[2] for place in places)
    assert len(places) == found.count(told[2])


def said(article: str, *others: str) -> SummarySentence:
    """Make the sentence of one article that others support."""
    return SummarySentence(
        passage=Passage(article, Span(0, 1)), also=tuple(Passage(name, Span(0, 1)) for name in others)
    )


def test_a_day_is_told_by_what_was_printed_by_then() -> None:
    """How an event ended is told on the day it did, not on its first; later prints support no earlier summary."""
    printed = {"eins": "2024-03-04", "zwei": "2024-03-05", "drei": "2024-03-06"}
    early, late, last = said("eins", "drei"), said("zwei", "eins", "drei"), said("drei")
    summary = Summary(one=(late,), three=(late, early, last), seven=())
    days = sum_up_days([STORY], {STORY.id: summary}, printed)
    assert days == {"2024-03-05": (said("zwei", "eins"), said("eins"))}


def test_what_was_printed_on_no_known_day_sums_up_none() -> None:
    """An article without a date is told on no day."""
    summary = Summary(one=(said("eins"),), three=(said("eins"),), seven=())
    assert sum_up_days([STORY], {STORY.id: summary}, {"eins": ""}) == {}
