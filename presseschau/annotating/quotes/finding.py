"""Finds the quotations of an article: line by line, the speaker carried on where one goes on speaking."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from presseschau.annotating.analysis import Analysis
from presseschau.annotating.mentions import NameBook
from presseschau.annotating.quotes.agents import agents_in
from presseschau.annotating.quotes.attributions import Attribution, find_attributions
from presseschau.annotating.quotes.forms import forms
from presseschau.annotating.quotes.free import goes_on, is_bare, is_retold, subjunctive_clauses, teller_of
from presseschau.annotating.quotes.holders import Holders, main_subject
from presseschau.annotating.quotes.holding import bearer_of, holding, names_speaker, quotes_text, text_in
from presseschau.annotating.quotes.interviews import Answer, interview_in
from presseschau.annotating.quotes.lines import MARKED, read_lines
from presseschau.annotating.quotes.people import gather
from presseschau.annotating.quotes.reading import Range, Reading, read
from presseschau.annotating.quotes.turns import answers_by_gesture, can_go_on, is_third
from presseschau.annotating.quotes.wording import Hold, is_wording, names_borne
from presseschau.model import Agent, Mention, Quote, QuoteKind, Span

CARRIED_LINES = 3
"""Sentences after which a speaker is no longer carried on, when none of them reported speech."""
_OPENING = frozenset({"say", "label", "demand"})
"""Frames of verbs after which the next sentence may go on in reported speech ("Er kritisierte den Plan. …")."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: the line and its words that name him, and the cue."""

    line: int
    speaker: Range | None
    cue: Range | None


@dataclass(frozen=True, slots=True)
class Finding:
    """A quotation whose speaker is not resolved yet; `rival` has come in since he spoke and may speak as well."""

    kind: QuoteKind
    span: Span
    voice: Voice | None
    rival: Voice | None = None


@dataclass(slots=True)
class _Thread:
    """What the lines hand on: who spoke last and in which line, who was last spoken of, what the last line held.

    `rival` is the subject of a line since then in which nobody spoke; `names` are those that things bear in marks;
    `told` that the last line rendered what somebody said without marks.
    """

    names: frozenset[str] = frozenset()

    voice: Voice | None = None
    line: int = -1
    subject: Voice | None = None
    rival: Voice | None = None
    text: Voice | None = None
    reported: bool = True
    told: bool = False

    def text_before(self, number: int) -> Voice | None:
        """Give the text last named, when it was named just before line `number`."""
        return self.text if self.text and number - self.text.line <= 1 else None

    def carried(self, number: int) -> Voice | None:
        """Give whose words an unattributed quotation in line `number` renders."""
        near = self.voice is not None and number - self.line <= CARRIED_LINES
        if near:
            return self.voice
        return self.subject if self.subject and number - self.subject.line <= CARRIED_LINES else None

    def rival_of(self, voice: Voice | None) -> Voice | None:
        """Give who came in since a carried speaker spoke."""
        return self.rival if voice is not None and voice is self.voice else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Speech:
    """The quotations of an article and the subjects of its clauses, both in text order."""

    quotes: tuple[Quote, ...]
    agents: tuple[Agent, ...]


def find_speech(analysis: Analysis, mentions: tuple[Mention, ...], names: NameBook | None = None) -> Speech:
    """Find direct and indirect quotations, their speakers, and who acts in each clause, with whom both stand for.

    `names` hold what other articles tell of those who are named: an office, an age.
    """
    readings = tuple(read(line) for line in read_lines(analysis, mentions))
    company = gather(readings, mentions, names)
    interview = interview_in(readings, company)
    thread = _Thread(names=names_borne(readings))
    found = {(answer.span, QuoteKind.DIRECT): _answered(answer) for answer in interview.answers}
    for number, reading in enumerate(readings):
        if number in interview.lines:
            told = () if number in interview.spoken else _told_in_question(reading, number)
            found.update(((finding.span, finding.kind), finding) for finding in told)
            continue
        attributions = find_attributions(reading)
        new = [*_findings(reading, attributions, thread, number)]
        for finding in _retold(readings, number, attributions, thread):
            found[finding.span, finding.kind] = finding
            new.insert(0, finding)
        for finding in new:
            found.setdefault((finding.span, finding.kind), finding)
        _hand_on(thread, reading, attributions, new, number)
    holders = Holders(readings, company)
    order = sorted(found, key=lambda key: (key[0], key[1].value))
    return Speech(
        quotes=tuple(_quote(found[key], readings, holders) for key in order),
        agents=tuple(agents_in(readings, holders)),
    )


def _answered(answer: Answer) -> Finding:
    """Take an answer in an interview for direct speech; the colon is its cue."""
    colon = (answer.speaker[1], answer.speaker[1] + 1)
    return Finding(QuoteKind.DIRECT, answer.span, Voice(answer.line, answer.speaker, colon))


def _told_in_question(reading: Reading, number: int) -> Iterator[Finding]:
    """Find whose words a question takes up: somebody's with a name or office, not of who is asked or asks."""
    attributions = [a for a in find_attributions(reading) if a.speaker and reading.words[a.cue[0]].text != ":"]
    named = [a for a in attributions if a.speaker and is_third(reading, a.speaker)]
    for finding in _findings(reading, named, _Thread(), number):
        if finding.voice and finding.voice.cue:
            yield finding


def _quote(finding: Finding, readings: Sequence[Reading], holders: Holders) -> Quote:
    voice = finding.voice
    if voice and finding.rival:
        voice = _between(voice, finding.rival, readings, holders)
    if voice is None:
        return Quote(kind=finding.kind, span=finding.span)
    line = readings[voice.line].line
    return Quote(
        kind=finding.kind,
        span=finding.span,
        speaker=line.cover(*voice.speaker) if voice.speaker else None,
        cue=line.cover(*voice.cue) if voice.cue else None,
        holders=holders.of(voice.line, voice.speaker) if voice.speaker else (),
    )


def _between(voice: Voice, rival: Voice, readings: Sequence[Reading], holders: Holders) -> Voice | None:
    """Tell who goes on speaking: who spoke, or somebody named since; None when both may.

    A paragraph has one topic: who is its subject speaks in it rather than who spoke before it, a body as well as a
    person; of a place that is named there nobody can tell.
    """
    if voice.speaker is None or rival.speaker is None:
        return voice
    spoke, came = holders.of(voice.line, voice.speaker), holders.acting(rival.line)
    person = holders.are_persons(came)
    if set(map(holders.party_of, came)) & set(map(holders.party_of, spoke)):
        return voice
    if readings[voice.line].line.paragraph == readings[rival.line].line.paragraph:
        return None if person else voice
    return rival if person or holders.are_bodies(came) else None


def _retold(
    readings: Sequence[Reading], number: int, attributions: Sequence[Attribution], thread: _Thread
) -> Iterator[Finding]:
    """Find "Das teilte X mit": the sentence before is what X said."""
    if not number or not is_retold(readings[number]):
        return
    attribution = next((a for a in attributions if a.speaker), None)
    before = readings[number - 1]
    if attribution and not thread.reported:
        yield Finding(QuoteKind.INDIRECT, before.line.span, _voice(attribution, number))
    elif attribution and is_bare(before):
        marked = (word for word in before.words if word.tag == MARKED)
        yield from (Finding(QuoteKind.DIRECT, word.span, _voice(attribution, number)) for word in marked)


def _findings(reading: Reading, attributions: Sequence[Attribution], thread: _Thread, number: int) -> Iterator[Finding]:
    contents = tuple(_contents([a for a in attributions if not a.told]))
    textual = quotes_text(reading, attributions)
    carried = thread.text_before(number) if textual else thread.carried(number)
    spoke = thread.voice is not None and number - thread.line <= 1
    free = not contents and goes_on(reading, just_spoke=spoke, just_told=spoke and thread.told)
    if free:
        yield Finding(QuoteKind.INDIRECT, reading.line.span, carried, thread.rival_of(carried))
    else:
        indirect = _indirect(reading, contents, carried, number)
        yield from (replace(f, rival=thread.rival_of(f.voice)) for f in indirect)
    least = Hold.CONTENT if free else Hold.NONE
    for position, word in enumerate(reading.words):
        named = word.tag == MARKED and word.text[1:-1] in thread.names
        if word.tag == MARKED and not named and not names_speaker(reading, attributions, position):
            attribution, hold = holding(reading, attributions, position)
            if is_wording(reading, position, least if hold is Hold.NONE else hold):
                bearer = None if attribution else bearer_of(reading, position)
                voice = Voice(number, bearer, None) if bearer else carried
                voice = _voice(attribution, number) if attribution else voice
                yield Finding(QuoteKind.DIRECT, word.span, voice, thread.rival_of(voice))


def _indirect(
    reading: Reading, contents: Sequence[tuple[Attribution, Range]], carried: Voice | None, number: int
) -> Iterator[Finding]:
    for attribution, content in contents:
        if not _is_marked(reading, content):
            textual = attribution.speaker is None and carried and quotes_text(reading, [attribution])
            voice = carried if textual else _voice(attribution, number)
            yield Finding(QuoteKind.INDIRECT, reading.line.cover(*content), voice)
    for clause in subjunctive_clauses(reading, [content for _, content in contents]):
        teller = teller_of(reading, clause)
        voice = Voice(number, teller, None) if teller else carried
        yield Finding(QuoteKind.INDIRECT, reading.line.cover(clause.start, clause.end), voice)


def _voice(attribution: Attribution, number: int) -> Voice:
    return Voice(number, attribution.speaker, attribution.cue)


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


def _hand_on(
    thread: _Thread, reading: Reading, attributions: Sequence[Attribution], new: Sequence[Finding], number: int
) -> None:
    """Note who goes on speaking after a line: the teller of the outermost content, the last one if several."""
    named = [a for a in attributions if _goes_on(reading, a) and (a.contents or new or a.frames & _OPENING)]
    outer = [a for a in named if not any(a is not b and _lies_in(a, b) for b in attributions)]
    if outer:
        thread.voice, thread.line = _voice(outer[-1], number), number
    elif new:
        tellers = (finding.voice for finding in reversed(new))
        thread.voice = next((teller for teller in tellers if _is_somebody(reading, teller, number)), thread.voice)
        thread.line = number
    subject = main_subject(reading)
    able = Voice(number, subject, None) if subject and can_go_on(reading, subject) else None
    thread.subject = able or thread.subject
    if subject and not named and not new and answers_by_gesture(reading, subject):
        thread.voice, thread.line = Voice(number, subject, None), number
    if outer or not any(finding.rival for finding in new):
        thread.rival = None if thread.line == number else able or thread.rival
    text = text_in(reading)
    thread.text = Voice(number, text, None) if text else thread.text
    thread.reported = bool(new)
    thread.told = any(finding.kind is QuoteKind.INDIRECT for finding in new)


def _goes_on(reading: Reading, attribution: Attribution) -> bool:
    """Whether the speaker of a cue may go on speaking in the next sentence."""
    return not attribution.told and _is_somebody(reading, _voice(attribution, 0), 0)


def _is_somebody(reading: Reading, voice: Voice | None, number: int) -> bool:
    """Whether a voice of this line or carried into it names a speaker, not just "man" or "es"."""
    if voice is None or voice.speaker is None:
        return False
    return voice.line != number or reading.words[voice.speaker[0]].low not in forms("impersonal")


def _lies_in(inner: Attribution, outer: Attribution) -> bool:
    return any(start <= inner.cue[0] < end for start, end in outer.contents)
