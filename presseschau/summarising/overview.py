"""Summaries over several stories: of a day (or month, where no day is known) and of the whole digest."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from presseschau.model import Story, Summary, SummarySentence

MOST = 7
"""Sentences such a summary may have."""

DAY = len("2022-01-21")
"""How much of an ISO 8601 value is its day."""


def sum_up(stories: Sequence[Story], summaries: Mapping[str, Summary]) -> tuple[SummarySentence, ...]:
    """Give the first sentences of the stories that most independent texts report, widest reported first.

    Stories told equally often stand in the given order. When there are fewer stories than sentences, their second and
    third sentences fill up, again widest reported first. What is disputed is told with the reply or not at all.
    """
    ranked = sorted(stories, key=lambda story: -len(story.origins))
    rows = [_units(summaries[story.id].three) for story in ranked]
    depth = max((len(row) for row in rows), default=0)
    found: list[SummarySentence] = []
    for unit in (row[level] for level in range(depth) for row in rows if level < len(row)):
        if len(found) + len(unit) <= MOST:
            found += unit
    return tuple(found)


def _units(sentences: Sequence[SummarySentence]) -> list[list[SummarySentence]]:
    """Put each sentence together with what follows it as a reply or leans on it."""
    units: list[list[SummarySentence]] = []
    for sentence in sentences:
        if (sentence.replies or sentence.leans) and units:
            units[-1].append(sentence)
        else:
            units.append([sentence])
    return units


def sum_up_days(
    stories: Sequence[Story], summaries: Mapping[str, Summary]
) -> Mapping[str, tuple[SummarySentence, ...]]:
    """Sum up the stories of each day; the key is the event's date cut to the day, or what less is known of it."""
    days: dict[str, list[Story]] = defaultdict(list)
    for story in stories:
        if story.date.value:
            days[story.date.value[:DAY]].append(story)
    return {day: sum_up(days[day], summaries) for day in sorted(days)}
