"""Stories that belong beside each other: what went before, what came after."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from presseschau.model import RelatedStory, Relation, Story
from presseschau.relating.events.leads import Profile, alike, whole_profile
from presseschau.relating.periods import period_of

RELATED = 0.15
"""Likeness of two stories' openings from which one helps to understand the other: about twice that which makes
articles of one day one event, since nothing but their words ties them."""
MAX_RELATED = 5


def with_related(stories: Sequence[Story], openings: Mapping[str, Profile]) -> tuple[Story, ...]:
    """Link each story to the few that are most like it."""
    profiles = {story.id: whole_profile(openings[name] for name in story.articles) for story in stories}
    known = {story.id: story for story in stories}
    near: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for (one, other), value in alike(profiles, RELATED):
        near[one].append((-value, other))
        near[other].append((-value, one))
    return tuple(
        replace(
            story,
            related=tuple(
                RelatedStory(story=name, relation=_relation(known[name], story))
                for _, name in sorted(near[story.id])[:MAX_RELATED]
            ),
        )
        for story in stories
    )


def _relation(other: Story, story: Story) -> Relation:
    """Tell how another story lies to this one; what cannot be told apart in time lies beside it."""
    theirs, ours = period_of(other.date.value), period_of(story.date.value)
    if theirs is None or ours is None or theirs.meets(ours):
        return Relation.BESIDE
    return Relation.BEFORE if theirs.first < ours.first else Relation.AFTER
