"""The summary of a story in one, three and seven sentences."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from presseschau.model import PROSE_KINDS, Article, Passage, Story, Summary, SummarySentence
from presseschau.summarising.candidate import Candidate
from presseschau.summarising.material import Material
from presseschau.summarising.selection import choose
from presseschau.summarising.support import supported
from presseschau.summarising.worth import Said, size_of

LONG, MIDDLE, SHORT = 7, 3, 1
"""The three lengths, in sentences."""

LEAST_GAIN = 0.0
"""A sentence that adds less than this share of the first one's worth is not worth its place."""

SHARE = 3
"""A summary has at most one sentence for this many of the coverage: beyond that one may as well read it all."""


def summarise(story: Story, material: Material) -> Summary:
    """Choose whole sentences that read well alone, say different things, and cover what independent sources report.

    A story whose sentences all lean on each other is summed up by the first sentence of its first article.
    """
    by_id = material.by_id
    prose = sum(len(article.prose) for article in material.articles)
    most = min(LONG, max(SHORT, prose // SHARE))
    chosen = choose(tuple(material.below(story)), material.weights, most, LEAST_GAIN)
    one, three, seven = (
        _in_reading_order(_fitting(chosen, min(most, length)), story, by_id) for length in (SHORT, MIDDLE, LONG)
    )
    opening = _opening(story, by_id)
    return Summary(one=one or opening, three=three or opening, seven=seven or opening)


def _fitting(chosen: Sequence[Candidate], places: int) -> list[Candidate]:
    """Take of what was chosen, best first, what finds room; so shorter summaries are parts of longer ones."""
    taken = Said()
    for candidate in chosen:
        if taken.size + size_of(candidate) <= places and taken.carries(candidate):
            taken.add(candidate)
    return taken.sentences


def _in_reading_order(
    chosen: Sequence[Candidate], story: Story, by_id: Mapping[str, Article]
) -> tuple[SummarySentence, ...]:
    """Put the most important first, then how many died, then as articles lead from the news to its background.

    What was said as it all began goes behind how it ended. Who introduces a person goes before who presumes them
    known; what another side says against a sentence follows it, and so does what leans on it.
    """
    leaning = {candidate.leans_on: candidate.passage for candidate in chosen if candidate.leans_on is not None}
    alone = [candidate for candidate in chosen if candidate.leans_on is None]
    rest = sorted(alone[1:], key=lambda c: (not c.toll, c.opening, c.number, c.passage))
    told: dict[Passage, SummarySentence] = {}
    for candidate in introducing_first((*alone[:1], *rest)):
        told.setdefault(candidate.passage, supported(candidate.passage, story, by_id))
        behind = leaning.get(candidate.passage)
        while behind is not None:
            told.setdefault(behind, replace(supported(behind, story, by_id), leans=True))
            behind = leaning.get(behind)
        if candidate.reply is not None:
            told.setdefault(candidate.reply, replace(supported(candidate.reply, story, by_id), replies=True))
    return tuple(told.values())


def introducing_first(ordered: Sequence[Candidate]) -> Iterator[Candidate]:
    """Leave the first sentence where it is, and draw who introduces somebody before who presumes them known."""
    yield from ordered[:1]
    waiting = list(ordered[1:])
    introduced = set[str]().union(*(candidate.introduces for candidate in ordered[:1]))
    while waiting:
        wanted = waiting[0].presumes - introduced
        helping = (c for c in waiting[1:] if c.introduces & wanted and c.presumes.isdisjoint(wanted))
        following = next(helping, waiting[0])
        waiting.remove(following)
        introduced |= following.introduces
        yield following


def _opening(story: Story, by_id: Mapping[str, Article]) -> tuple[SummarySentence, ...]:
    """Take the first sentence of the earliest article that has any, rather one that nobody disputes."""
    disputed = {place for dispute in story.disputes for place in (dispute.claim, dispute.counter)}
    for name in story.articles:
        sentences = [s for s in by_id[name].sentences if Passage(name, s.span) not in story.dropped]
        prose = [s for s in sentences if s.block in PROSE_KINDS] or sentences
        told = [Passage(name, sentence.span) for sentence in prose]
        if told:
            return (SummarySentence(passage=next((p for p in told if p not in disputed), told[0])),)
    return ()
