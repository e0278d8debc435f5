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
    third sentences fill up, again widest reported first.
    """
    ranked = sorted(stories, key=lambda story: -len(story.origins))
    rows = [summaries[story.id].three for story in ranked]
    depth = max((len(row) for row in rows), default=0)
    columns = [[row[level] for row in rows if level < len(row)] for level in range(depth)]
    return tuple(sentence for column in columns for sentence in column)[:MOST]


def sum_up_days(
    stories: Sequence[Story], summaries: Mapping[str, Summary]
) -> Mapping[str, tuple[SummarySentence, ...]]:
    """Sum up the stories of each day; the key is the event's date cut to the day, or what less is known of it."""
    days: dict[str, list[Story]] = defaultdict(list)
    for story in stories:
        if story.date.value:
            days[story.date.value[:DAY]].append(story)
    return {day: sum_up(days[day], summaries) for day in sorted(days)}
