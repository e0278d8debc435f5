"""Walks through an article sentence by sentence and reads the dates and times it finds."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from presseschau.annotating.analysis import Analysis, Token
from presseschau.annotating.dates.bearing import bearing_of
from presseschau.annotating.dates.calendar import precision_of
from presseschau.annotating.dates.classes import Classes, classes_of
from presseschau.annotating.dates.context import Context, anchor_of
from presseschau.annotating.dates.guards import is_no_date, without_comparison, without_count
from presseschau.annotating.dates.outlook import (
    can_be_general,
    cue_at,
    goes_on_ahead,
    is_any_weekday,
    is_habit,
    is_historic,
    is_nowadays,
)
from presseschau.annotating.dates.patterns import Match, longest_match
from presseschau.annotating.dates.reading import Reading
from presseschau.annotating.dates.readings import read
from presseschau.annotating.dates.series import complete_series
from presseschau.annotating.dates.tense import Tense, is_anterior, tense_at
from presseschau.model import Published, Span, TimeExpression, TimeType

_HABIT = Reading(type=TimeType.SET, value="P1X")
_APART = 2
_MARKS = frozenset('„“”"»«')
_HOURS = frozenset(["clock", "bare_clock", "half_clock", "quarter_clock"])
_DAYS = frozenset(["weekday", "weekday_part", "day", "numeric_day", "numeric", "shift"])
_LINKS = ("$", "APPR", "ART")
"""What stands between a day and its hour at most: "Freitag, um 11 Uhr"."""


def find_dates(analysis: Analysis, published: Published) -> tuple[TimeExpression, ...]:
    """Give the dates and times of an article in text order, with durations and sets under their own types.

    Values are never finer than the text and `published` allow: a weekday in an article known to the month is a month.
    """
    context = Context(anchor=anchor_of(published))
    found: list[TimeExpression] = []
    for number, sentence in enumerate(analysis.sentences):
        context.sentence = number
        found.extend(_in_sentence(sentence.tokens, context))
    return tuple(found)


def _in_sentence(tokens: Sequence[Token], context: Context) -> Iterator[TimeExpression]:
    classes = [classes_of(token) for token in tokens]
    matches = complete_series(list(_matches(tokens, classes)), classes)
    context.hour_stated = any(match.action == "clock" for match in matches)
    for before, match, following in zip([None, *matches], matches, [*matches[1:], None], strict=False):
        _look_around(tokens, match, before, context)
        if following is not None and _names_day_of_hour(tokens, match, following):
            _take_day(tokens, following, context)
        reading = _HABIT if is_habit(tokens, match) else read(match, context)
        if reading is not None:
            if reading.type in (TimeType.DATE, TimeType.TIME) and not _goes_back(match):
                context.note(reading.value, match.action)
            elif reading.type is TimeType.SET:
                context.forget_day()
            bearing = bearing_of(tokens, match, before)
            yield replace(_expression(tokens, classes, match, reading), bearing=bearing)


def _goes_back(match: Match) -> bool:
    """Whether a date only looks back from the day told, of which the text goes on to tell: "am Abend zuvor"."""
    unit, count = match.get("TSHIFT") or ("D", match.get("LATER") or 0)
    return match.action in ("text_shift", "text_part", "text_tags") and unit == "D" and count < 0


def _names_day_of_hour(tokens: Sequence[Token], match: Match, following: Match) -> bool:
    """Whether the day of an hour stands right behind it: "um 9 Uhr am Mittwoch"."""
    between = [token.text.lower() for token in tokens[match.end : following.start]]
    return match.action in _HOURS and following.action in _DAYS and between in (["am"], [])


def _take_day(tokens: Sequence[Token], following: Match, context: Context) -> None:
    """Take the day behind an hour for what has been named; the hour looks the way its own clause does."""
    reading = read(following, context)
    if reading is not None and not is_habit(tokens, following):
        context.note(reading.value, following.action)
        context.joined = context.day_sentence == context.sentence


def _look_around(tokens: Sequence[Token], match: Match, before: Match | None, context: Context) -> None:
    """Tell the context what stands around a date."""
    context.tense, context.cue = tense_at(tokens, match.start), cue_at(tokens, match)
    if is_historic(tokens, match):
        context.tense = Tense.PAST
    if is_nowadays(tokens, match):
        context.tense = Tense.PRESENT
    if context.cue is None and goes_on_ahead(tokens, match) and context.is_ahead:
        context.cue = Tense.FUTURE
    context.quoted = is_quoted(tokens, match.start)
    context.general = context.cue is None and can_be_general(tokens, match)
    context.anterior = is_anterior(tokens, match.start)
    context.unplaced = is_any_weekday(tokens, match)
    between = all(token.tag.startswith(_LINKS) for token in tokens[before.end : match.start]) if before else False
    near = before is not None and match.start - before.end <= _APART
    context.joined = near and between and context.day_sentence == context.sentence


def is_quoted(tokens: Sequence[Token], position: int) -> bool:
    """Whether a token stands between quotation marks of its sentence: an odd number of them lies before it."""
    return sum(token.text in _MARKS for token in tokens[:position]) % 2 == 1


def _matches(tokens: Sequence[Token], classes: Sequence[Classes]) -> Iterator[Match]:
    position = 0
    while position < len(tokens):
        match = longest_match(classes, position)
        if match is None or is_no_date(match, tokens, classes):
            position += 1
        else:
            yield (match := without_count(without_comparison(match, tokens), tokens))
            position = match.end


def _expression(tokens: Sequence[Token], classes: Sequence[Classes], match: Match, reading: Reading) -> TimeExpression:
    start = _with_bound(classes, match.start)
    return TimeExpression(
        span=Span(tokens[start].span.start, tokens[match.end - 1].span.end),
        type=reading.type,
        value=reading.value,
        precision=precision_of(reading.value),
    )


def _with_bound(classes: Sequence[Classes], start: int) -> int:
    """Begin with the words that cut a part out ("Ende Dezember", "Mitte der Woche") or the article of the phrase."""
    article = start > 0 and "DET" in classes[start - 1]
    before = start - 1 if article else start
    if before > 0 and "BOUND" in classes[before - 1]:
        return before - 1
    return before if article and {"DIR", "TDIR", "DECADE"} & classes[start].keys() else start
