"""Walks through an article and puts figures together: number, unit and owner."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from presseschau.annotating.ages import ages_in
from presseschau.annotating.analysis import AnalysedSentence, Analysis, Token
from presseschau.annotating.figures.charges import charged_with
from presseschau.annotating.figures.clauses import clauses_of
from presseschau.annotating.figures.ellipses import Count, units_in
from presseschau.annotating.figures.numerals import Numeral, numerals_in
from presseschau.annotating.figures.owners import NOBODY, Setting, teller_of
from presseschau.annotating.figures.tallies import Tally, tallies_in
from presseschau.annotating.figures.units import Unit, is_fraction, is_notable
from presseschau.annotating.places import placed_in
from presseschau.annotating.quotes import Speech
from presseschau.model import BODY_KINDS, ActorKind, Agent, BlockKind, Figure, Mention, Span, TimeExpression

_COUNTED_BLOCKS = BODY_KINDS | {BlockKind.CAPTION}


def find_figures(
    analysis: Analysis, mentions: tuple[Mention, ...], speech: Speech, dates: tuple[TimeExpression, ...]
) -> tuple[Figure, ...]:
    """Give the figures of an article in text order: numbers that count or measure something.

    Dates, lengths of time, ordinals, page and phone numbers and small counts that are no news are none. Of a range
    both bounds are figures, the first at least, the second at most.
    """
    return tuple(_in_sentences(analysis, mentions, speech, dates))


def _in_sentences(
    analysis: Analysis, mentions: Sequence[Mention], speech: Speech, dates: Sequence[TimeExpression]
) -> Iterator[Figure]:
    voted = False
    last: Sequence[Count] = ()
    for sentence in analysis.sentences:
        if sentence.block not in _COUNTED_BLOCKS:
            continue
        numerals = numerals_in(sentence.tokens)
        tallies = tallies_in(sentence.tokens, numerals, goes_on=voted)
        voted = bool(tallies)
        setting = Setting(
            sentence=sentence,
            mentions=[m for m in placed_in(mentions, sentence.span) if sentence.span.contains(m.span)],
            quotes=placed_in(speech.quotes, sentence.span),
            agents=_acting_in(speech.agents, sentence.span),
        )
        ages = list(ages_in(sentence.tokens, [m.span for m in setting.mentions if m.kind is ActorKind.PERSON]))
        dated = [date.span for date in placed_in(dates, sentence.span)]
        taken = [*dated, *(tally.span for tally in tallies), *(age.span for age in ages)]
        units = units_in(sentence.tokens, numerals, last)
        last = [Count(value=n.value, unit=unit) for n, unit in zip(numerals, units, strict=True) if unit]
        found = [
            *_counts(sentence, numerals, units, taken),
            *(_votes(tally) for tally in tallies),
            *ages,
        ]
        for figure in sorted(found, key=lambda figure: figure.span.start):
            teller = teller_of(figure.span, setting)
            if teller.speaker and figure.counted and teller.speaker.overlaps(figure.counted):
                teller = NOBODY  # whose age is told, or who is counted, does not state it
            charged = charged_with(figure.span, clauses_of(sentence.tokens), setting.mentions, teller.owners)
            yield replace(figure, owners=teller.owners, speaker=teller.speaker, charged=charged)


def _acting_in(agents: Sequence[Agent], part: Span) -> Sequence[Agent]:
    """Give the agents of the clauses that begin in a part of the text; `agents` are in text order."""
    begin = bisect_left(agents, part.start, key=lambda agent: agent.clause.start)
    return agents[begin : bisect_left(agents, part.end, lo=begin, key=lambda agent: agent.clause.start)]


def _votes(tally: Tally) -> Figure:
    return Figure(span=tally.span, value=tally.value, unit=tally.unit, qualifier=tally.qualifier)


def _counts(
    sentence: AnalysedSentence, numerals: Sequence[Numeral], units: Sequence[Unit | None], taken: Sequence[Span]
) -> Iterator[Figure]:
    """Give the figures of a sentence; of numbers that count one thing together all are news if one is."""
    counted = [
        (numeral, unit)
        for numeral, unit in zip(numerals, units, strict=True)
        if unit
        and not any(date.overlaps(place) for date in taken for place in (_span(sentence.tokens, numeral), unit.counted))
    ]
    notable = [unit for numeral, unit in counted if is_notable(sentence.tokens, numeral, unit)]
    for numeral, unit in counted:
        if unit in notable and not is_fraction(sentence.tokens, numeral, unit):
            yield _figure(_span(sentence.tokens, numeral), numeral, unit)


def _span(tokens: Sequence[Token], numeral: Numeral) -> Span:
    return Span(tokens[numeral.start].span.start, tokens[numeral.end - 1].span.end)


def _figure(span: Span, numeral: Numeral, unit: Unit) -> Figure:
    return Figure(
        span=span,
        value=numeral.value,
        unit=unit.name,
        qualifier=numeral.qualifier,
        counted=unit.counted,
    )
