"""Dates as the site gives them: at their precision, and how they are known."""

from collections.abc import Iterable

from presseschau.model import BlockKind, EventDate, Passage, Published, Story
from presseschau.model.calendar import period_of
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


def printed_words(story: Story, site: Site) -> str:
    """Say from when to when articles of a story appeared, if that is more than one night: it went on for days."""
    times = (site.articles[name].layout.published.value or "" for name in story.articles)
    periods = (period for time in times if (period := period_of(time[:_DAY])))
    days = sorted(period.first for period in periods if period.first == period.last)
    lasting = len(days) > 1 and (days[-1] - days[0]).days > _ONE_NIGHT
    return f"Artikel vom {days_words(days[0], days[-1])}" if lasting else ""


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
