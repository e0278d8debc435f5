"""For which time a figure holds: the date that is told with it, or else that of print."""

import re
from collections.abc import Iterator

from presseschau.german import words
from presseschau.model import (
    Article,
    Bearing,
    EventDate,
    Figure,
    Passage,
    Precision,
    Sentence,
    Span,
    TimeExpression,
    placed_at,
    placed_in,
)
from presseschau.model.clock import CLOCK
from presseschau.relating.periods import is_exact, period_of

_UNTIL = re.compile(r"\bbis\s+(?:zum\s+|spätestens\s+)?(?:\w+\s+){0,2}\S*$", re.IGNORECASE)
_BREAK = re.compile(r"[,;:–—]\s|\s(?:und|sowie|oder)\s")
_AND = re.compile(r"\s(?:und|aber|doch)\s+(?=(\w+))")
_KNOWN = re.compile(r",\s(?:dass|wonach|wie viele)\s")
_DAYS_BEFORE = 2
"""Sentences back in which the day is told on which something was."""
_DAY = 10  # characters of an ISO day
_BEHIND = 16  # characters between a figure and the date that it is of: " im ganzen Jahr "
_UNTIL_REACH = 20  # characters before a date in which "bis" stands


def time_of(article: Article, within: Sentence, figure: Figure, *, vote: bool, moving: bool = False) -> EventDate:
    """Give what the figure held for: the date told with it, or else when it was printed.

    A date that is still to come is until when something shall be done ("sollen bis Ende Juli freikommen"); of a `vote`,
    which can only be past, it is that of something else ("stimmte für den Haushalt 2026"). What is `moving` was so at
    the hour that is told beside the day ("am Mittwoch um 12 Uhr").
    """
    printed = article.layout.published
    today = period_of(printed.value)
    for date in placed_in(article.dates, within.span):
        period = period_of(date.value)
        if period is None or _is_apart(article.text, figure, date.span) or _is_of_another(article, figure, date.span):
            continue
        if _is_of_other_verb(article.text, within, figure, date.span) or _is_since_known(article.text, figure, date):
            continue
        if not (today and period.last > today.last and (vote or _is_limit(article.text, date.span))):
            exact = _with_hour(article, within, date) if moving else date
            return EventDate(value=exact.value, precision=exact.precision, evidence=(Passage(article.id, exact.span),))
    value, precision = printed.value, printed.precision
    if value and precision is Precision.MINUTE:
        value, precision = value[: len("2022-01-21")], Precision.DAY
    return EventDate(value=value, precision=precision, evidence=printed.evidence)


def _with_hour(article: Article, within: Sentence, date: TimeExpression) -> TimeExpression:
    """Give the time of the clock of a day or part of it, if a sentence tells but one."""
    day = date.value.partition("T")[0]
    told = [d for d in placed_in(article.dates, within.span) if d.value.startswith(f"{day}T") and CLOCK.search(d.value)]
    return told[0] if len(told) == 1 else date


def _is_apart(text: str, figure: Figure, date: Span) -> bool:
    """Whether a date behind a figure belongs to another clause or another part of its own."""
    return date.start > figure.end and bool(_BREAK.search(text, figure.end, date.start))


def _is_since_known(text: str, figure: Figure, date: TimeExpression) -> bool:
    """Whether a date only tells since when something is known: "Seit dem Wochenende ist bekannt, dass er … zahlte"."""
    return date.bearing is Bearing.SINCE and bool(
        _KNOWN.search(text, date.span.end, max(date.span.end, figure.span.start))
    )


def _is_of_other_verb(text: str, within: Sentence, figure: Figure, date: Span) -> bool:
    """Whether a date before a figure goes with a verb of its own: "wurde 1911 gegründet und verfügt über 148 Betten".

    At the head of its clause a date is that of both verbs: "2020 sank die Zahl und lag bei 148" (Duden: Die Grammatik,
    "zusammengezogener Satz").
    """
    if date.end > figure.span.start:
        return False
    verbs = {base.span.start for base in within.bases if base.verb}
    found = [match for match in _AND.finditer(text, date.end, figure.span.start) if _is_verb(match, verbs)]
    head = re.split(r"[,;:]\s", text[within.span.start : date.start])[-1]
    start = date.start - len(head)
    told = any(start <= verb < date.start for verb in verbs)
    return bool(found) and (told or not words("auxiliary_forms").isdisjoint(head.lower().split()))


def _is_verb(match: re.Match[str], verbs: set[int]) -> bool:
    return match.start(1) in verbs or match.group(1) in words("auxiliary_forms")


def _is_of_another(article: Article, figure: Figure, date: Span) -> bool:
    """Whether a date before a figure stands right behind another one: "nach vier Fällen im Jahr 2024 nun 63"."""
    if date.end > figure.span.start:
        return False
    near = placed_at(article.figures, Span(max(0, date.start - _BEHIND - 1), date.end))
    return any(0 <= date.start - other.span.end <= _BEHIND and other.span != figure.span for other in near)


def _is_limit(text: str, date: Span) -> bool:
    return bool(_UNTIL.search(text, max(0, date.start - _UNTIL_REACH), date.end))


def with_days_before(article: Article) -> Iterator[tuple[Sentence, frozenset[str]]]:
    """Give the sentences with the days told in the two before them in their paragraph, where they tell none."""
    days: list[frozenset[str]] = []
    end = 0
    for sentence in article.sentences:
        days = [] if "\n" in article.text[end : sentence.span.start] else days[-_DAYS_BEFORE:]
        told = frozenset(d.value[:_DAY] for d in placed_in(article.dates, sentence.span) if is_exact(d))
        yield sentence, frozenset() if told else frozenset[str]().union(*days)
        days.append(told)
        end = sentence.span.end
