"""Finds the quotations of an article: line by line, the speaker carried on where one goes on speaking."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from presseschau.annotating.analysis import Analysis
from presseschau.annotating.quotes.attributions import Attribution, find_attributions
from presseschau.annotating.quotes.clauses import VERB_EARLY
from presseschau.annotating.quotes.forms import forms
from presseschau.annotating.quotes.free import goes_on, is_retold, subjunctive_clauses, teller_of
from presseschau.annotating.quotes.holders import Holders
from presseschau.annotating.quotes.lines import MARKED, Line, read_lines
from presseschau.annotating.quotes.phrases import Phrase, speaks
from presseschau.annotating.quotes.reading import Range, Reading, read
from presseschau.annotating.quotes.subjects import subject_of
from presseschau.annotating.quotes.wording import Hold, inside, is_name, is_wording
from presseschau.model import Mention, Quote, QuoteKind, Span

CARRIED_LINES = 3
"""Sentences after which a speaker is no longer carried on, when none of them reported speech."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who spoke last: where he is named, and by which cue."""

    speaker: Span | None
    cue: Span | None


@dataclass(slots=True)
class _Thread:
    """What one line hands on to the next: who spoke in which line, and who was last spoken of."""

    voice: Voice | None = None
    line: int = 0
    subject: Voice | None = None

    def carried(self, number: int) -> Voice | None:
        """Give whose words an unattributed quotation in line `number` renders."""
        if self.voice and number - self.line <= CARRIED_LINES:
            return self.voice
        return self.subject


def find_quotes(analysis: Analysis, mentions: tuple[Mention, ...]) -> tuple[Quote, ...]:
    """Give all direct and indirect quotations of an article in text order, with speakers and whom they stand for."""
    found: list[Quote] = []
    thread = _Thread()
    earlier: Line | None = None
    for number, line in enumerate(read_lines(analysis, mentions)):
        reading = read(line)
        attributions = find_attributions(reading)
        retold = _retold(reading, attributions, earlier, found)
        quotes = [*retold, *_quotes_of(reading, attributions, thread, number)]
        found += quotes
        _hand_on(thread, reading, attributions, quotes, number)
        earlier = line
    ordered = sorted(
        set(found), key=lambda quote: (quote.span, quote.kind.value, quote.speaker is None, quote.speaker or quote.span)
    )
    return Holders(analysis, mentions).resolve(tuple(ordered))


def _retold(
    reading: Reading, attributions: Sequence[Attribution], earlier: Line | None, found: Sequence[Quote]
) -> Iterator[Quote]:
    """Find "Das teilte X mit": the sentence before is what X said."""
    if earlier is None or not is_retold(reading) or any(quote.span.overlaps(earlier.span) for quote in found[-3:]):
        return
    attribution = next((a for a in attributions if a.speaker), None)
    if attribution:
        yield _quote(QuoteKind.INDIRECT, earlier.span, _voice(reading, attribution))


def _quotes_of(reading: Reading, attributions: Sequence[Attribution], thread: _Thread, number: int) -> Iterator[Quote]:
    contents = tuple(_contents(attributions))
    carried = thread.carried(number)
    just_spoke = thread.voice is not None and number - thread.line <= 1
    free = not contents and goes_on(reading, just_spoke)
    if free:
        yield _quote(QuoteKind.INDIRECT, reading.line.span, carried)
    for attribution, content in contents:
        if not _is_marked(reading, content):
            yield _quote(QuoteKind.INDIRECT, reading.line.cover(*content), _voice(reading, attribution) or carried)
    if not free:
        for clause in subjunctive_clauses(reading, [content for _, content in contents]):
            teller = teller_of(reading, clause)
            voice = Voice(reading.line.cover(*teller), None) if teller else carried
            yield _quote(QuoteKind.INDIRECT, reading.line.cover(clause.start, clause.end), voice)
    yield from _direct(reading, attributions, carried, Hold.CONTENT if free else Hold.NONE)


def _quote(kind: QuoteKind, span: Span, voice: Voice | None) -> Quote:
    return Quote(kind=kind, span=span, speaker=voice.speaker if voice else None, cue=voice.cue if voice else None)


def _voice(reading: Reading, attribution: Attribution) -> Voice:
    speaker = reading.line.cover(*attribution.speaker) if attribution.speaker else None
    return Voice(speaker, reading.line.cover(*attribution.cue))


def _contents(attributions: Sequence[Attribution]) -> Iterator[tuple[Attribution, Range]]:
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


def _direct(
    reading: Reading, attributions: Sequence[Attribution], carried: Voice | None, least: Hold
) -> Iterator[Quote]:
    for position, word in enumerate(reading.words):
        if word.tag != MARKED or _names_speaker(reading, attributions, position):
            continue
        attribution, hold = _holding(reading, attributions, position)
        if hold is Hold.NONE:
            hold = least
        if is_wording(reading, position, hold):
            yield _quote(QuoteKind.DIRECT, word.span, _voice(reading, attribution) if attribution else carried)


def _names_speaker(reading: Reading, attributions: Sequence[Attribution], position: int) -> bool:
    """Whether a marked passage is (part of) the name of who speaks ("teilte die „Aktion Licht“ mit")."""
    if not any(a.speaker and a.speaker[0] <= position < a.speaker[1] for a in attributions):
        return False
    inner = inside(reading, reading.words[position])
    return is_name(inner) or len(inner) == 1


def _holding(reading: Reading, attributions: Sequence[Attribution], position: int) -> tuple[Attribution | None, Hold]:
    """Give whose words stand at a place: by its own clause, by the content it lies in, or by the line before it."""
    own = [a for a in attributions if a.own[0] <= position < a.own[1]]
    label = next((a for a in own if "label" in a.frames), None)
    around = [(end - start, a.cue, a) for a in attributions for start, end in a.contents if start <= position < end]
    named = sorted(found for found in around if found[2].speaker is not None and not _echoes(reading, found[2], around))
    if label and label.speaker:
        return label, Hold.CONTENT if around else Hold.LABEL
    if around:
        return named[0][2] if named else None, Hold.CONTENT
    if own:
        speaking = next((a for a in own if a.speaker), None)
        return speaking, _hold_of(own)
    before = [a for a in attributions if a.speaker and a.cue[0] < position]
    return before[-1] if before else None, Hold.NONE


def _hold_of(own: Sequence[Attribution]) -> Hold:
    frames = frozenset().union(*(attribution.frames for attribution in own))
    if frames & {"label", "demand"}:
        return Hold.LABEL
    return Hold.CLAUSE if frames - {"think"} else Hold.NONE


def _echoes(reading: Reading, attribution: Attribution, others: Sequence[tuple[int, Range, Attribution]]) -> bool:
    """Whether a pronoun inside a larger content stands for the outer speaker ("Er hoffe, dass …, sagte Moos")."""
    speaker = attribution.speaker
    if speaker is None or reading.words[speaker[0]].low not in ("er", "sie", "man"):
        return False
    return any(
        start <= attribution.cue[0] < end for _, _, other in others for start, end in other.contents if other.speaker
    )


def _hand_on(
    thread: _Thread, reading: Reading, attributions: Sequence[Attribution], quotes: Sequence[Quote], number: int
) -> None:
    """Note who goes on speaking after a line."""
    named = [a for a in attributions if a.speaker and (a.contents or quotes)]
    outer = [a for a in named if not any(a is not b and _lies_in(a, b) for b in named)]
    if outer:
        thread.voice, thread.line = _voice(reading, outer[-1]), number
    elif quotes:
        spoke = next((quote for quote in reversed(quotes) if quote.speaker), None)
        thread.voice = Voice(spoke.speaker, spoke.cue) if spoke else thread.voice
        thread.line = number
    subject = _subject(reading)
    thread.subject = Voice(subject, None) if subject else thread.subject


def _can_go_on(reading: Reading, phrase: Phrase) -> bool:
    """Whether the subject of a sentence may be who speaks in the next one."""
    if phrase.pronoun:
        return reading.words[phrase.start].low in forms("carried_pronouns")
    return speaks(reading.line, phrase)


def _lies_in(inner: Attribution, outer: Attribution) -> bool:
    return any(start <= inner.cue[0] < end for start, end in outer.contents)


def _subject(reading: Reading) -> Span | None:
    """Give the subject of the line's main clause, if it can speak."""
    for number, clause in enumerate(reading.clauses):
        found = subject_of(reading, number) if clause.shape in VERB_EARLY else None
        phrase = next((p for p in reading.phrases if found and p.start == found[0]), None)
        if found and phrase:
            return reading.line.cover(*found) if _can_go_on(reading, phrase) else None
    return None
