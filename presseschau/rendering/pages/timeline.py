"""The timeline: what the articles speak of, by when it was or is to be; a long one is divided by month."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import groupby

from presseschau.model import Bearing, File, Passage, Span, Story, placed_in
from presseschau.model.calendar import Period, period_of
from presseschau.rendering.addresses import TIMELINE
from presseschau.rendering.dating import stretch_of
from presseschau.rendering.dayorder import place_in_day
from presseschau.rendering.language import count, date_words
from presseschau.rendering.months import ENTRIES_ON_A_PAGE, parts
from presseschau.rendering.page import Page, compose
from presseschau.rendering.repeats import letters
from presseschau.rendering.site import Site

FOLDER = "zeitleiste"
TITLE = "Zeitleiste"
ISO_DAY = 10
"""Length of `2022-01-21`: a clock time behind it does not divide the timeline further, the sentence shows it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """A sentence that names a time, and the same statement elsewhere.

    `value` is the time as TIMEX3 without the clock, `named` the words that name it, `announced` whether it lay ahead
    when the article was published, `lasting` whether it is so since then.
    """

    value: str
    passage: Passage
    named: Span
    also: tuple[Passage, ...]
    announced: bool
    lasting: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Date:
    """One entry of the timeline: a time with what is said of it and the events that were then."""

    value: str
    words: str
    moments: tuple[Moment, ...]
    stories: tuple[Story, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    """What is said of one time in the articles of one event; `begun` tells that it is the event's own time."""

    story: Story | None
    moments: tuple[Moment, ...]
    begun: bool = False


def timeline_pages(site: Site) -> Iterator[File]:
    """Give the timeline, or an overview and a page for each month when it is long."""
    moments = moments_of(site)
    stories = dated_stories(site)
    if len(moments) <= ENTRIES_ON_A_PAGE:
        yield _timeline(site, TIMELINE, TITLE, moments, stories)
        return
    chapters = parts(moments, _month)
    months = [(f"{FOLDER}/{part.name}.md", part.words, len(part.entries)) for part in chapters]
    page = _page(TIMELINE, "timeline_overview", TITLE, moments)
    yield compose(page, site, moments=moments, months=months, dates=dates_of((), stories))
    for part in chapters:
        near = {value: held for value, held in stories.items() if part.name.startswith(_chapter(value))}
        yield _timeline(site, f"{FOLDER}/{part.name}.md", f"{TITLE}: {part.words}", part.entries, near)


def moments_of(site: Site) -> tuple[Moment, ...]:
    """Give every dated statement once, in order of time, within a day too; the same words in two events are one."""
    found: dict[tuple[str, bool, str], Moment] = {}
    for entry in site.digest.timeline:
        first, *also = entry.passages
        key = (entry.value, entry.announced, letters(site.words(first)))
        if key in found:
            found[key] = replace(found[key], also=(*found[key].also, *entry.passages))
        else:
            named = entry.named or first.span
            found[key] = Moment(
                value=entry.value,
                passage=first,
                named=named,
                also=tuple(also),
                announced=entry.announced,
                lasting=entry.lasting,
            )
    by_time = groupby(found.values(), key=lambda moment: moment.value)
    return tuple(moment for value, held in by_time for moment in sorted(held, key=lambda m: _in_day(site, m, value)))


def _in_day(site: Site, moment: Moment, value: str) -> tuple[int, str]:
    return place_in_day(site, moment.passage, value) if len(value) == ISO_DAY else (0, "")


def dates_of(moments: Iterable[Moment], stories: dict[str, tuple[Story, ...]]) -> tuple[Date, ...]:
    """Put together what is said of one time, earliest first, the longer of two that begin together first."""
    by_value = {value: tuple(said) for value, said in groupby(moments, key=lambda moment: moment.value)}
    values = {value: period for value in (*by_value, *stories) if (period := period_of(value))}
    ordered = sorted(values, key=lambda value: (values[value].first, -values[value].last.toordinal(), value))
    return tuple(
        Date(value=value, words=date_words(value), moments=by_value.get(value, ()), stories=stories.get(value, ()))
        for value in ordered
    )


def dated_stories(site: Site) -> dict[str, tuple[Story, ...]]:
    """Give the stories of each time at which an event was; one of several days stands at that of its first sentence."""
    found: dict[str, tuple[Story, ...]] = {}
    for story in site.digest.stories:
        value = _day_of(site, story)[:ISO_DAY]
        if period_of(value):
            found[value] = (*found.get(value, ()), story)
    return found


def _day_of(site: Site, story: Story) -> str:
    """Give the time of an event; of several days the one that its first sentence names, or on which it was printed."""
    stretch, told = stretch_of(story, site), site.summary(story.id).one[:1]
    if stretch is None or not told:
        return story.date.value or ""
    article = site.articles[told[0].passage.article]
    named = (date for date in placed_in(article.dates, told[0].passage.span) if date.bearing is Bearing.EVENT)
    days = (date.value[:ISO_DAY] for date in named if date.precision.names_day)
    printed = article.layout.published.value or ""
    return next((day for day in (*days, printed[:ISO_DAY]) if _is_within(stretch, day)), story.date.value or "")


def _is_within(stretch: Period, day: str) -> bool:
    period = period_of(day)
    return period is not None and stretch.first <= period.first and period.last <= stretch.last


def _month(moment: Moment) -> str:
    return _chapter(moment.value)


def _chapter(value: str) -> str:
    """Give the month that a time lies in, the year where it is longer."""
    period = period_of(value)
    if period is None:
        return value
    within = (period.first.year, period.first.month) == (period.last.year, period.last.month)
    return period.first.isoformat()[: len("2022-01") if within else len("2022")]


def _timeline(
    site: Site, path: str, title: str, moments: tuple[Moment, ...], stories: dict[str, tuple[Story, ...]]
) -> File:
    history, news = parted(site, dates_of(moments, stories))
    years = [(year, tuple(held)) for year, held in groupby(news, key=_year)]
    return compose(
        _page(path, "timeline", title, moments),
        site,
        moments=moments,
        history=history,
        years=years,
        groups_of=partial(groups_of, site),
    )


def parted(site: Site, dates: Sequence[Date]) -> tuple[tuple[Date, ...], tuple[Date, ...]]:
    """Part what was before the first event and the first article from the rest; where nothing is left, nothing is."""
    known = [article.layout.published.value for article in site.digest.articles]
    known += [story.date.value for story in site.digest.stories]
    periods = [period for value in known if (period := period_of((value or "")[:ISO_DAY]))]
    begun = min((period.first for period in periods), default=date.min)
    history = tuple(entry for entry in dates if _is_before(entry, begun))
    return (
        (history, tuple(entry for entry in dates if entry not in history))
        if set(history) < set(dates)
        else ((), tuple(dates))
    )


def _is_before(entry: Date, begun: date) -> bool:
    """Whether a time lies before a day; a year that has the day only if nothing of it is announced or an event."""
    period = period_of(entry.value)
    if period is None or period.first >= begun:
        return False
    ahead = entry.stories or any(moment.announced for moment in entry.moments)
    return period.last < begun or (entry.value.isdigit() and not ahead)


def groups_of(site: Site, entry: Date) -> tuple[Group, ...]:
    """Put together what is said of one time by event: those that were then first, then in the order of time."""
    found: dict[str, list[Moment]] = {story.id: [] for story in entry.stories}
    for moment in entry.moments:
        story = site.story_of.get(moment.passage.article)
        found.setdefault(story.id if story else "", []).append(moment)
    begun = {story.id for story in entry.stories}
    return tuple(
        Group(story=site.stories.get(name), moments=tuple(moments), begun=name in begun)
        for name, moments in found.items()
    )


def _year(entry: Date) -> str:
    period = period_of(entry.value)
    return str(period.first.year) if period else ""


def _page(path: str, template: str, title: str, moments: tuple[Moment, ...]) -> Page:
    entries = count(len(moments), "datierte Aussage", "datierte Aussagen")
    return Page(
        path=path,
        template=template,
        title=title,
        description=f"{entries} der Artikel, nach der Zeit geordnet, von der sie sprechen, jede mit Beleg.",
    )
