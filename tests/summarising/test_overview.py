"""Summaries over several stories."""

import pytest

from presseschau.model import Passage, Span, Summary, SummarySentence
from presseschau.summarising.overview import MOST, sum_up
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
