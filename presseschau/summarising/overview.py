"""Summaries over several stories: of what was printed on a day, and of the whole digest."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from presseschau.model import Passage, Story, Summary, SummarySentence

MOST = 7
"""Sentences such a summary may have."""

_Unit = list[SummarySentence]
"""Sentences that are told together or not at all."""


def sum_up(stories: Sequence[Story], summaries: Mapping[str, Summary]) -> tuple[SummarySentence, ...]:
    """Give the first sentences of the stories that most independent texts report, widest reported first.

    Stories told equally often stand in the given order. When there are fewer stories than sentences, their second and
    third sentences fill up, again widest reported first. What is disputed is told with the reply or not at all.
    """
    return _in_turn([_units(summaries[story.id].three) for story in _widest_first(stories)])


def _widest_first(stories: Iterable[Story]) -> list[Story]:
    return sorted(stories, key=lambda story: -len(story.origins))


def _in_turn(rows: Sequence[Sequence[_Unit]]) -> tuple[SummarySentence, ...]:
    """Take the first of each row, then the second of each, as long as they fit."""
    depth = max((len(row) for row in rows), default=0)
    found: list[SummarySentence] = []
    for unit in (row[level] for level in range(depth) for row in rows if level < len(row)):
        if len(found) + len(unit) <= MOST:
            found += unit
    return tuple(found)


def _units(sentences: Sequence[SummarySentence]) -> list[_Unit]:
    """Put each sentence together with what follows it as a reply or leans on it."""
    units: list[_Unit] = []
    for sentence in sentences:
        if (sentence.replies or sentence.leans) and units:
            units[-1].append(sentence)
        else:
            units.append([sentence])
    return units


def sum_up_days(
    stories: Sequence[Story], summaries: Mapping[str, Summary], printed: Mapping[str, str]
) -> Mapping[str, tuple[SummarySentence, ...]]:
    """Sum up what articles of each day tell; `printed` gives when each appeared, cut to the day or coarser.

    An event that goes on for days is summed up on that of its first sentence: an early day knows nothing of the end,
    and what else of the summary stood in the articles of another day is not what these tell.
    """
    days: dict[str, list[Story]] = defaultdict(list)
    for story in stories:
        if first := summaries[story.id].three[:1]:
            days[printed.get(first[0].passage.article, "")].append(story)
    return {
        day: _in_turn([_known_then(summaries[story.id].three, day, printed) for story in _widest_first(days[day])])
        for day in sorted(days)
        if day
    }


def _known_then(sentences: Sequence[SummarySentence], day: str, printed: Mapping[str, str]) -> list[_Unit]:
    """Give the sentences printed by the end of a day, without the support of what was printed later."""

    def is_known(passage: Passage) -> bool:
        return "" < printed.get(passage.article, "") <= day

    return [
        [replace(sentence, also=tuple(filter(is_known, sentence.also))) for sentence in unit]
        for unit in _units(sentences)
        if all(is_known(sentence.passage) for sentence in unit)
    ]
