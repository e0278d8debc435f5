"""Walks through an article and puts figures together: number, unit and owner."""

from collections.abc import Iterator, Sequence

from presseschau.annotating.analysis import AnalysedSentence, Analysis, Token
from presseschau.annotating.figures.numerals import Numeral, numerals_in
from presseschau.annotating.figures.owners import owners_of
from presseschau.annotating.figures.units import Unit, is_notable, unit_of
from presseschau.annotating.places import placed_in
from presseschau.model import BODY_KINDS, BlockKind, Figure, Mention, Quote, Span, TimeExpression

_COUNTED_BLOCKS = BODY_KINDS | {BlockKind.CAPTION}


def find_figures(
    analysis: Analysis, mentions: tuple[Mention, ...], quotes: tuple[Quote, ...], dates: tuple[TimeExpression, ...]
) -> tuple[Figure, ...]:
    """Give the figures of an article in text order: numbers that count or measure something.

    Dates, lengths of time, ordinals, page and phone numbers and small counts that are no news are none. Of a range
    both bounds are figures, the first at least, the second at most.
    """
    return tuple(
        figure
        for sentence in analysis.sentences
        if sentence.block in _COUNTED_BLOCKS
        for figure in _in_sentence(sentence, mentions, quotes, dates)
    )


def _in_sentence(
    sentence: AnalysedSentence, mentions: Sequence[Mention], quotes: Sequence[Quote], dates: Sequence[TimeExpression]
) -> Iterator[Figure]:
    numerals = numerals_in(sentence.tokens)
    if not numerals:
        return
    taken = [date.span for date in placed_in(dates, sentence.span)]
    named, said = placed_in(mentions, sentence.span), placed_in(quotes, sentence.span)
    units = [unit_of(sentence.tokens, numeral) for numeral in numerals]
    for number in range(len(numerals) - 2, -1, -1):
        if numerals[number].partner:
            units[number] = units[number + 1]
    for numeral, unit in zip(numerals, units, strict=True):
        span = _span(sentence.tokens, numeral)
        if (
            unit
            and is_notable(numeral, unit)
            and not any(date.overlaps(place) for date in taken for place in (span, unit.counted))
        ):
            yield _figure(span, numeral, unit, owners_of(span, sentence, named, said))


def _span(tokens: Sequence[Token], numeral: Numeral) -> Span:
    return Span(tokens[numeral.start].span.start, tokens[numeral.end - 1].span.end)


def _figure(span: Span, numeral: Numeral, unit: Unit, owners: tuple[Span, ...]) -> Figure:
    return Figure(
        span=span,
        value=numeral.value,
        unit=unit.name,
        qualifier=numeral.qualifier,
        counted=unit.counted,
        owners=owners,
    )
