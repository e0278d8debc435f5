"""The summary of several stories: of a day, a month or the whole digest."""

from collections.abc import Mapping, Sequence

from presseschau.model import Story, Summary, SummarySentence


def sum_up(stories: Sequence[Story], summaries: Mapping[str, Summary], most: int) -> tuple[SummarySentence, ...]:
    """Give the first sentences of the stories that most independent texts report, widest reported first.

    Stories told equally often stand in the given order. When there are fewer stories than `most`, their second and
    third sentences fill up, again widest reported first.
    """
    ranked = sorted(stories, key=lambda story: -len(story.origins))
    rows = [summaries[story.id].three for story in ranked]
    depth = max((len(row) for row in rows), default=0)
    columns = [[row[level] for row in rows if level < len(row)] for level in range(depth)]
    return tuple(sentence for column in columns for sentence in column)[:most]
