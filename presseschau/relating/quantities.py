"""What a figure counts, as far as needed to tell whether two figures count the same thing."""

from collections.abc import Iterator
from dataclasses import dataclass

from presseschau.german import words
from presseschau.german.countries import country_of
from presseschau.german.stemming import stem
from presseschau.model import Article, EventDate, Figure, Passage, Precision, Qualifier, Span
from presseschau.relating.clauses import clauses_of
from presseschau.relating.periods import period_of
from presseschau.relating.wording import words_of

SPREAD = 3.0
"""Two counts of one thing do not differ by more than this factor; what does is part and whole, or another thing."""
ROUNDING = 0.05
"""Part by which a rounded figure may miss the exact one."""
COMMON_UNIT, CONTEXT = 1, 2
"""Words beside the unit that must be shared for a thing that is counted, and for a mere measure."""
_GENITIVE = 5  # characters between a noun and the name in the genitive after it: " der "


@dataclass(frozen=True, kw_only=True, slots=True)
class Quantity:
    """A figure and what it counts: `sides` are the countries it belongs to, `context` the words around it."""

    article: str
    figure: Figure
    sentence: Span
    unit: str
    sides: frozenset[str]
    context: frozenset[str]
    measure: bool
    time: EventDate


def quantities_of(article: Article) -> tuple[Quantity, ...]:
    """Give the figures in an article's sentences with what they count."""
    return tuple(
        _quantity(article, figure, sentence.span)
        for figure in article.figures
        for sentence in article.sentences
        if figure.unit and sentence.span.contains(figure.span)
    )


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether both count the same thing of the same side, in what is said around them."""
    needed = CONTEXT if one.measure else COMMON_UNIT
    low, high = sorted((one.figure.value, other.figure.value))
    near = 0 < high <= SPREAD * low
    return one.unit == other.unit and one.sides == other.sides and near and len(one.context & other.context) >= needed


def agree(one: Figure, other: Figure) -> bool:
    """Whether two figures can both be true: "rund 100" is 100, "mehr als 100" leaves room for 110."""
    if one.value == other.value:
        return True
    low, high = sorted((one, other), key=lambda figure: figure.value)
    if low.qualifier in {Qualifier.MORE_THAN, Qualifier.AT_LEAST} or high.qualifier in {
        Qualifier.LESS_THAN,
        Qualifier.AT_MOST,
    }:
        return True
    rounded = Qualifier.ABOUT in {one.qualifier, other.qualifier}
    return rounded and high.value - low.value <= ROUNDING * high.value


def _quantity(article: Article, figure: Figure, sentence: Span) -> Quantity:
    counted = figure.counted or figure.span
    unit = stem(figure.unit.lower())
    around = _clause(article, sentence, figure.span)
    skipped = [figure.span, *(mention.span for mention in article.mentions), *(date.span for date in article.dates)]
    told = (w for w in words_of(article.text, around) if w.content and not any(s.overlaps(w.span) for s in skipped))
    sides = frozenset(_sides(article, sentence, counted))
    return Quantity(
        article=article.id,
        figure=figure,
        sentence=sentence,
        unit=unit,
        sides=sides,
        context=frozenset(word.stem for word in told if word.stem != unit and country_of(word.form) is None),
        measure=figure.counted is None or figure.unit in words("measures"),
        time=_time(article, sentence),
    )


def _clause(article: Article, sentence: Span, place: Span) -> Span:
    return next((part for part in clauses_of(article, sentence) if part.contains(place)), sentence)


def _sides(article: Article, sentence: Span, counted: Span) -> Iterator[str]:
    """Give the countries named with what is counted: "russischen Soldaten", "Soldaten Russlands"."""
    after = next((m.span for m in article.mentions if 0 <= m.span.start - counted.end <= _GENITIVE), None)
    phrase = Span(counted.start, after.end if after and sentence.contains(after) else counted.end)
    for word in words_of(article.text, phrase):
        country = country_of(word.form)
        if country:
            yield country


def _time(article: Article, sentence: Span) -> EventDate:
    """Give what the figure held for: the date in its sentence, or else when it was printed."""
    printed = article.layout.published
    for date in article.dates:
        if sentence.contains(date.span) and period_of(date.value) is not None:
            return EventDate(value=date.value, precision=date.precision, evidence=(Passage(article.id, date.span),))
    value, precision = printed.value, printed.precision
    if value and precision is Precision.MINUTE:
        value, precision = value[: len("2022-01-21")], Precision.DAY
    return EventDate(value=value, precision=precision, evidence=printed.evidence)
