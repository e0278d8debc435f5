"""Reports that look at a widely covered event from the side: analysis, background, reactions."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from presseschau.relating.events.leads import Profile, whole_profile
from presseschau.relating.periods import Period

LEAST_COVERAGE = 3
"""Articles from which coverage as a whole shows what it is about: words that most have stand out from those that one
chose."""
MOST_FOLLOWERS = 2
"""Articles on a side of an event that may follow it together; more are an event of their own."""
FOLLOWING = 0.2
"""Likeness of a report to the coverage as a whole from which it is part of it. The few words that coverage is about
make up some .4 of its profile each, one of a report's fifteen telling words about .25: so two of them. Mean likeness to
each report, by which events are found, misses such reports, since wide coverage is worded in many ways."""

Event = tuple[str, ...]


def attached(
    events: Sequence[Event], profiles: Mapping[str, Profile], periods: Mapping[str, Period | None]
) -> tuple[Event, ...]:
    """Join small events to the one with wide coverage whose opening words and days they share.

    What is undated, here or there, stays apart.
    """
    wide = {place: event for place, event in enumerate(events) if len(event) >= LEAST_COVERAGE}
    spans = {place: _span(event, periods) for place, event in wide.items()}
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, event in wide.items():
        for stem, value in whole_profile(profiles[name] for name in event).items():
            postings[stem].append((place, value))
    joined: dict[int, Event] = dict(enumerate(events))
    for place, event in enumerate(events):
        days = _span(event, periods) if len(event) <= MOST_FOLLOWERS else None
        if days is None:
            continue
        near = _likenesses(whole_profile(profiles[name] for name in event), postings)
        fitting = [(value, -other) for other, value in near.items() if (span := spans[other]) and span.meets(days)]
        best = max(fitting, default=(0.0, 0))
        if best[0] >= FOLLOWING:
            joined[-best[1]] += joined.pop(place)
    return tuple(sorted(tuple(sorted(event)) for event in joined.values()))


def brought_in(events: Sequence[Event], bearing: Mapping[tuple[str, str], float]) -> tuple[Event, ...]:
    """Join small events to that of a report with which they share a rare name and much else, the likest first.

    One such report is enough: what the others are like tells nothing, since a feature is worded in its own way.
    """
    joined = dict(enumerate(events))
    place_of = {name: place for place, event in joined.items() for name in event}
    for (one, other), _ in sorted(bearing.items(), key=lambda pair: (-pair[1], pair[0])):
        small, large = sorted((place_of[one], place_of[other]), key=lambda place: (len(joined[place]), -place))
        if small != large and len(joined[small]) <= MOST_FOLLOWERS:
            place_of.update(dict.fromkeys(joined[small], large))
            joined[large] += joined.pop(small)
    return tuple(sorted(tuple(sorted(event)) for event in joined.values()))


def _likenesses(profile: Profile, postings: Mapping[str, Sequence[tuple[int, float]]]) -> Mapping[int, float]:
    """Give the likeness to each wide event that shares more than one word."""
    total: dict[int, float] = defaultdict(float)
    common: dict[int, int] = defaultdict(int)
    for stem in sorted(profile):
        for place, value in postings.get(stem, ()):
            total[place] += profile[stem] * value
            common[place] += 1
    return {place: round(value, 9) for place, value in total.items() if common[place] > 1}


def _span(event: Event, periods: Mapping[str, Period | None]) -> Period | None:
    """Give the days from the first to the last article, None when a date is unknown or no exact day."""
    days = [period for period in map(periods.__getitem__, event) if period is not None and period.is_day]
    if len(days) < len(event):
        return None
    return Period(min(day.first for day in days), max(day.last for day in days))
