"""Dates as the site gives them: at their precision, and how they are known."""

from collections.abc import Iterable, Sequence
from datetime import date

from presseschau.model import BlockKind, EventDate, Passage, Published, Story
from presseschau.model.calendar import Period, period_of
from presseschau.rendering.escape import Markdown, escape, fold
from presseschau.rendering.evidence import Evidence, wording
from presseschau.rendering.language import date_words, days_words, enumerate_words
from presseschau.rendering.site import Site

_ONE_NIGHT = 1
"""Days between two prints that report the same news."""
_DAY = 10  # characters of an ISO day
_LONGEST_WORDING = 40
"""Characters of a date's wording that still read well inside a line."""


def dated(known: Published | EventDate, site: Site, evidence: Evidence) -> Markdown:
    """Word a date, and say where it was worked out, with the marks of its evidence: "21. Januar 2022 (erschlossen)".

    `derivation` gives the words.
    """
    words = escape(date_words(known.value, known.precision))
    if known.value is None or not known.evidence:
        return words
    if not is_derived(known, site):
        return words + evidence.mark(known.evidence[0])
    return Markdown("{} (erschlossen{})").format(words, evidence.marks(known.evidence))


def when_told(story: Story, site: Site, evidence: Evidence) -> Markdown:
    """Word when an event was, with the marks of what tells it: a day, or from when to when it was reported on.

    "23. bis 26. November 2026": what came last gives the title, which would be wrong of the first day.
    """
    stretch = stretch_of(story, site)
    if stretch is None:
        return dated(story.date, site, evidence)
    last = [site.articles[name].layout.published for name in story.articles]
    ends = [known for known in last if _day_printed(known) == stretch.last]
    marks = evidence.marks((*story.date.evidence, *(place for known in ends[:1] for place in known.evidence)))
    derived = is_derived(story.date, site) or all(known.worked_out for known in ends)
    return Markdown("{} (erschlossen{})" if derived else "{}{}").format(escape(when_words(story, site)), marks)


def when_words(story: Story, site: Site) -> str:
    """Word when an event was without marks, as a list does: "23. bis 26. November 2026"."""
    stretch = stretch_of(story, site)
    day = (story.date.value or "").partition("T")[0] or None
    return days_words(stretch.first, stretch.last) if stretch else date_words(day, story.date.precision)


def stretch_of(story: Story, site: Site) -> Period | None:
    """Give the days from an event's beginning to its last report if that is more than one night, else nothing."""
    begun = period_of((story.date.value or "")[:_DAY])
    printed = _days_printed(story, site)
    if begun is None or begun.first != begun.last or not _lasts(printed):
        return None
    return Period(first=min(begun.first, printed[0]), last=printed[-1])


def printed_words(story: Story, site: Site) -> str:
    """Say from when to when articles of a story appeared, if that is more than one night and not what its days tell."""
    days, stretch = _days_printed(story, site), stretch_of(story, site)
    told = stretch is not None and stretch == Period(first=days[0], last=days[-1])
    return f"Artikel vom {days_words(days[0], days[-1])}" if _lasts(days) and not told else ""


def _lasts(days: Sequence[date]) -> bool:
    return len(days) > 1 and (days[-1] - days[0]).days > _ONE_NIGHT


def _days_printed(story: Story, site: Site) -> list[date]:
    """Give the days on which articles of a story appeared, as far as they are known, the earliest first."""
    printed = (_day_printed(site.articles[name].layout.published) for name in story.articles)
    return sorted(day for day in printed if day is not None)


def _day_printed(known: Published) -> date | None:
    period = period_of((known.value or "")[:_DAY])
    return period.first if period and period.first == period.last else None


def only_day(site: Site, story: Story) -> str | None:
    """Give the day (ISO 8601) of an event and all its articles, which its page tells once; None for several."""
    times = {(site.articles[name].layout.published.value or "")[:_DAY] for name in story.articles}
    return next(iter(times)) if times == {(story.date.value or "")[:_DAY]} else None


def derivation(known: Published | EventDate, site: Site, evidence: Evidence) -> Markdown | None:
    """Say from which words a date was worked out: "Erschlossen aus „am Freitag“ und „21. Januar 2022“"; else nothing.

    A day of publication that other articles give is that of the event, and is said to be.
    """
    if known.value is None or not known.evidence or not is_derived(known, site):
        return None
    reasons = [_reason(words, passages, evidence) for words, passages in _by_words(known.evidence, site).items()]
    day = "Erschlossen aus dem Tag des Ereignisses: " if isinstance(known, Published) else "Erschlossen aus "
    return Markdown("{}{}").format(Markdown(day), Markdown(enumerate_words(reasons)))


def is_derived(known: Published | EventDate, site: Site) -> bool:
    """Whether a date was worked out; an event's is when no passage of its evidence gives the year itself."""
    if isinstance(known, Published):
        return known.worked_out
    year = (known.value or "")[:4]
    return not any(year in site.words(passage) for passage in known.evidence[:1])


def _by_words(evidence: Iterable[Passage], site: Site) -> dict[str, list[Passage]]:
    """Put together the passages that say the same ("am Freitag" in three articles), headers of files under ""."""
    found: dict[str, list[Passage]] = {}
    for passage in evidence:
        words = "" if _is_header(site, passage) else fold(site.words(passage)).strip()
        found.setdefault(words, []).append(passage)
    return found


def _is_header(site: Site, passage: Passage) -> bool:
    """Whether a passage is a line that the file, not the article, says its date in: that is no wording to quote."""
    blocks = site.articles[passage.article].layout.blocks
    return any(block.kind is BlockKind.FURNITURE and block.span.contains(passage.span) for block in blocks)


def _reason(words: str, passages: list[Passage], evidence: Evidence) -> Markdown:
    if not words:
        return Markdown("der Kopfzeile der Datei{}").format(evidence.marks(passages))
    short = words if len(words) <= _LONGEST_WORDING else words[:_LONGEST_WORDING].rsplit(" ", 1)[0] + " …"
    return Markdown("„{}“{}").format(wording(short), evidence.marks(passages))
