"""Finds the quotations of an article: line by line, the speaker carried on where one goes on speaking."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from presseschau.annotating.analysis import Analysis
from presseschau.annotating.quotes.attributions import Attribution, find_attributions
from presseschau.annotating.quotes.clauses import Clause, Shape
from presseschau.annotating.quotes.holders import Holders
from presseschau.annotating.quotes.lines import MARKED, read_lines
from presseschau.annotating.quotes.mood import Mood
from presseschau.annotating.quotes.phrases import speaks
from presseschau.annotating.quotes.reading import Range, Reading, read
from presseschau.annotating.quotes.subjects import subject_of
from presseschau.annotating.quotes.wording import Hold, is_wording
from presseschau.model import Mention, Quote, QuoteKind, Span


@dataclass(frozen=True, slots=True)
class Voice:
    """Who spoke last: where he is named, and in which line and paragraph."""

    speaker: Span | None
    cue: Span | None
    line: int


def find_quotes(analysis: Analysis, mentions: tuple[Mention, ...]) -> tuple[Quote, ...]:
    """Give all direct and indirect quotations of an article in text order, with speakers and whom they stand for."""
    found: list[Quote] = []
    voice: Voice | None = None
    subject: Span | None = None
    for number, line in enumerate(read_lines(analysis, mentions)):
        reading = read(line)
        attributions = find_attributions(reading)
        carried = voice if voice and number - voice.line <= CARRIED_LINES else None
        if carried is None and subject:
            carried = Voice(subject, None, number)
        quotes = tuple(_quotes_of(reading, attributions, carried))
        found += quotes
        voice = _latest(reading, attributions, quotes, number) or voice
        subject = _subject(reading)
    return Holders(analysis, mentions).resolve(tuple(sorted(set(found), key=_order)))


CARRIED_LINES = 2
"""Sentences after which a speaker is no longer carried on."""


def _order(quote: Quote) -> tuple[Span, str]:
    return quote.span, quote.kind.value


def _quotes_of(reading: Reading, attributions: Sequence[Attribution], carried: Voice | None) -> Iterator[Quote]:
    contents = list(_contents(reading, attributions))
    free = not contents and _is_free(reading, attributions)
    if free:
        yield _quote(QuoteKind.INDIRECT, reading.line.span, carried)
    for attribution, content in contents:
        if not _is_marked(reading, content):
            yield _quote(QuoteKind.INDIRECT, reading.line.cover(*content), _voice(reading, attribution))
    if not free:
        for clause in _loose(reading, contents):
            speaker = _matrix(reading, clause)
            yield _quote(QuoteKind.INDIRECT, reading.line.cover(clause.start, clause.end), speaker or carried)
    yield from _direct(reading, attributions, carried, free)


def _quote(kind: QuoteKind, span: Span, voice: Voice | None) -> Quote:
    return Quote(kind=kind, span=span, speaker=voice.speaker if voice else None, cue=voice.cue if voice else None)


def _voice(reading: Reading, attribution: Attribution) -> Voice:
    speaker = reading.line.cover(*attribution.speaker) if attribution.speaker else None
    return Voice(speaker, reading.line.cover(*attribution.cue), 0)


def _contents(reading: Reading, attributions: Sequence[Attribution]) -> Iterator[tuple[Attribution, Range]]:
    """Give the contents that lie in no other."""
    pairs = [(attribution, content) for attribution in attributions for content in attribution.contents]
    for attribution, content in pairs:
        if not any(_encloses(other, content) for _, other in pairs):
            yield attribution, content


def _encloses(outer: Range, inner: Range) -> bool:
    return outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]


def _is_marked(reading: Reading, content: Range) -> bool:
    words = reading.words[content[0] : content[1]]
    return all(word.tag == MARKED or not word.text[0].isalnum() for word in words)


def _is_free(reading: Reading, attributions: Sequence[Attribution]) -> bool:
    """Whether a line goes on with what somebody says: its main verb is in the subjunctive."""
    del attributions
    main = [c for c in reading.clauses if c.shape in (Shape.MAIN, Shape.VERB_FIRST)]
    return bool(main) and main[0].mood is Mood.PRESENT_SUBJUNCTIVE


def _loose(reading: Reading, contents: Sequence[tuple[Attribution, Range]]) -> Iterator[Clause]:
    """Give clauses in the present subjunctive that no content covers."""
    for clause in reading.clauses:
        covered = any(content[0] <= clause.start < content[1] for _, content in contents)
        if clause.mood is Mood.PRESENT_SUBJUNCTIVE and not covered:
            yield clause


def _matrix(reading: Reading, clause: Clause) -> Voice | None:
    for number, other in enumerate(reading.clauses):
        if other.shape in (Shape.MAIN, Shape.VERB_FIRST) and other != clause:
            subject = subject_of(reading, number)
            if subject:
                return Voice(reading.line.cover(*subject), None, 0)
    return None


def _direct(
    reading: Reading,
    attributions: Sequence[Attribution],
    carried: Voice | None,
    free: bool,  # noqa: FBT001
) -> Iterator[Quote]:
    for position, word in enumerate(reading.words):
        if word.tag != MARKED:
            continue
        attribution, hold = _holding(attributions, position)
        if free and hold is Hold.NONE:
            hold = Hold.CONTENT
        if is_wording(reading, position, hold):
            voice = _voice(reading, attribution) if attribution else carried
            yield _quote(QuoteKind.DIRECT, word.span, voice)


def _holding(attributions: Sequence[Attribution], position: int) -> tuple[Attribution | None, Hold]:
    """Give the nearest attribution whose content, or else whose own clause, holds a word."""
    inside = [(end - start, a.cue, a) for a in attributions for start, end in a.contents if start <= position < end]
    if inside:
        return min(inside, key=lambda found: found[:2])[2], Hold.CONTENT
    own = [a for a in attributions if a.own[0] <= position < a.own[1]]
    return (own[0], Hold.CLAUSE) if own else (None, Hold.NONE)


def _latest(
    reading: Reading, attributions: Sequence[Attribution], quotes: Sequence[Quote], number: int
) -> Voice | None:
    """Tell who goes on speaking after a line."""
    named = [a for a in attributions if a.speaker and (a.contents or quotes)]
    if named:
        voice = _voice(reading, named[-1])
        return Voice(voice.speaker, voice.cue, number)
    if quotes:
        return Voice(quotes[-1].speaker, quotes[-1].cue, number)
    return None


def _subject(reading: Reading) -> Span | None:
    """Give the subject of the line's main clause, if it can speak."""
    for number, clause in enumerate(reading.clauses):
        if clause.shape in (Shape.MAIN, Shape.VERB_FIRST):
            found = subject_of(reading, number)
            phrase = next((p for p in reading.phrases if found and p.start == found[0]), None)
            if found and phrase and speaks(reading.line, phrase):
                return reading.line.cover(*found)
    return None
