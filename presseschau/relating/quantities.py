"""What a figure counts, as far as needed to tell whether two figures count the same thing."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from presseschau.german import mapping, words
from presseschau.german.countries import country_of
from presseschau.german.states import is_anyone, state_words
from presseschau.german.stemming import stem
from presseschau.model import ActorKind, Article, EventDate, Figure, Mention, Passage, Precision, Qualifier, Span
from presseschau.relating.attributes import attributes_in, told_apart
from presseschau.relating.clauses import clauses_of
from presseschau.relating.periods import period_of
from presseschau.relating.persons import state_of
from presseschau.relating.roles import counts_for_somebody, role_of, treated
from presseschau.relating.wording import Word, words_of

SPREAD = 3.0
"""Two counts of one thing do not differ by more than this factor; what does is part and whole, or another thing."""
AGE_SPREAD = 10
"""Years by which reports of one person's age differ at most: a wrong digit or swapped ones ("34", "43") stay below."""
NEAR = 0.15
"""Part by which counts of one thing of one event mostly differ at most."""
ROUNDING = 0.05
"""Part by which a rounded figure may miss the exact one."""
COMMON_UNIT, CONTEXT = 1, 2
"""Words beside the unit that must be shared for a thing that is counted, and for a mere measure."""
_GENITIVE = 5  # characters between a noun and the name in the genitive after it: " der "


@dataclass(frozen=True, kw_only=True, slots=True)
class Quantity:
    """A figure and what it counts: `sides` are the countries it belongs to, `context` the words around it.

    `named` are the words of the names told with it, those who state it left out; of votes, of whom they are for, which
    `elected` tells. `attributes` are whose the things are; `state` is what happened to people who are counted, and
    `whole` tells that nothing more is needed to know who they are, `part` that of all they may be a
    part. `age` marks ages.
    """

    article: str
    figure: Figure
    sentence: Span
    unit: str
    sides: frozenset[str]
    context: frozenset[str]
    measure: bool
    time: EventDate
    named: Mapping[ActorKind, frozenset[str]]
    attributes: Mapping[str, str]
    state: str = ""
    whole: bool = False
    part: bool = False
    elected: bool = False
    age: bool = False


def quantities_of(article: Article) -> tuple[Quantity, ...]:
    """Give the figures in an article's sentences with what they count."""
    figures = sorted((figure for figure in article.figures if figure.unit), key=lambda figure: figure.span)
    starts = [figure.span.start for figure in figures]
    return tuple(
        _quantity(article, figure, sentence.span, beside)
        for sentence in article.sentences
        for beside in [figures[bisect_left(starts, sentence.span.start) : bisect_left(starts, sentence.span.end)]]
        for figure in beside
    )


def is_vote(figure: Figure) -> bool:
    """Whether a figure counts votes for or against something, or abstentions."""
    return figure.unit in _vote_units()


@lru_cache(maxsize=1)
def _vote_units() -> frozenset[str]:
    names = mapping("ballots")["names"]
    return frozenset(name for kind in ("for", "against", "abstention") for name in names[kind])


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether both count the same thing of the same side, in what is said around them."""
    shared = one.context & other.context
    needed = CONTEXT if one.measure and not shared & _told_once() else COMMON_UNIT
    alike = one.unit == other.unit and one.sides == other.sides and within_reach(one, other)
    return alike and len(shared) >= needed and may_be_one(one, other)


@lru_cache(maxsize=1)
def _told_once() -> frozenset[str]:
    """Give the stems of what an event has one of, so that no more need be shared by two measures of it."""
    return frozenset(stem(word) for word in mapping("figure_words")["measured_once"])


def within_reach(one: Quantity, other: Quantity) -> bool:
    """Whether two values are near enough to be counts of one thing."""
    low, high = sorted((one.figure.value, other.figure.value))
    return 0 < high <= SPREAD * low


def nearly_equal(one: float, other: float) -> bool:
    """Whether one value looks like the other told wrongly: turned digits, one more or fewer, another day's count."""
    low, high = sorted((one, other))
    return high > 0 and high - low <= max(1, NEAR * high)


def _digits(value: float) -> str:
    """Give the significant digits of a number."""
    return f"{value:.12g}".replace(".", "").strip("0")


def may_be_one(one: Quantity, other: Quantity) -> bool:
    """Whether neither names somebody or a place that the other does not, and the same happened to whom both count."""
    apart = any(one.named[kind] - other.named[kind] and other.named[kind] - one.named[kind] for kind in ActorKind)
    toll = one.whole and other.whole
    if (one.elected or other.elected) and not any(one.named[kind] & other.named[kind] for kind in ActorKind):
        return False
    if one.measure and told_apart(one.attributes, other.attributes):
        return False
    return (
        not apart
        and (one.state == other.state or not (one.state and other.state))
        and not (toll and _spans(one, other))
    )


def may_be_of_one(one: Quantity, other: Quantity) -> bool:
    """Whether two ages may be those of one person: not far apart, and of whom the same is told when no more is said."""
    near = abs(one.figure.value - other.figure.value) <= AGE_SPREAD
    same = one.whole and other.whole
    return near and (same or bool(one.state and one.state == other.state))


def _spans(one: Quantity, other: Quantity) -> bool:
    """Whether one holds for a whole month or year and the other for a day outside: a balance is no single event."""
    a, b = period_of(one.time.value), period_of(other.time.value)
    return a is not None and b is not None and not (a.is_day and b.is_day) and not a.meets(b)


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
    rounded = [figure.value for figure in (one, other) if figure.qualifier is Qualifier.ABOUT]
    return any(high.value - low.value <= min(ROUNDING * high.value, _last_place(value)) for value in rounded)


def _last_place(value: float) -> float:
    """Give what one more in the last significant digit of a number makes: 1,000 for 412,000, 100,000 for 100,000."""
    places = len(f"{abs(value):.0f}") - len(_digits(round(abs(value))))
    return float(10**places)


def _quantity(article: Article, figure: Figure, sentence: Span, beside: Sequence[Figure]) -> Quantity:
    counted = figure.counted or figure.span
    elected = counts_for_somebody(article.text, sentence, figure) and not is_vote(figure)
    state = state_of(article, figure, sentence, beside)
    whole = state is not None and (state.anybody or state.part)
    age = figure.unit in mapping("figure_words")["ages"]
    unit = f"={state.name}" if state and whole else stem(figure.unit.lower())
    if age:
        head = counted.of(article.text).split()[-1].lower() if figure.counted else ""
        unit, whole = f"{unit}={stem(head)}", not is_anyone(head)
    role = role_of(article.text, sentence, figure)
    if state and whole:
        role += treated(article.text, sentence, figure)
    around = _clause(article, sentence, figure.span)
    skipped = [figure.span, *(mention.span for mention in article.mentions), *(date.span for date in article.dates)]
    told = (w for w in words_of(article.text, around) if w.content and not any(s.overlaps(w.span) for s in skipped))
    sides = frozenset(_sides(article, sentence, counted))
    return Quantity(
        article=article.id,
        figure=figure,
        sentence=sentence,
        unit=unit + role,
        sides=sides,
        context=frozenset(word.stem for word in told if word.stem != unit and _tells(word)),
        measure=not age and (figure.counted is None or figure.unit in words("measures")),
        time=_time(article, sentence, past=is_vote(figure)),
        named=_candidate(article, sentence, figure) if elected else _named(article, around, figure),
        attributes=attributes_in(article.text, around),
        elected=elected,
        state=state.name if state else "",
        whole=whole,
        part=state is not None and state.part,
        age=age,
    )


def _tells(word: Word) -> bool:
    """Whether a word may tell what is counted; countries and what happened to people are compared by themselves."""
    light = word.form in state_words() or word.form in mapping("figure_words")["light"]
    return not light and country_of(word.form) is None


def _named(article: Article, around: Span, figure: Figure) -> Mapping[ActorKind, frozenset[str]]:
    return _words_of_names(m for m in article.mentions if around.contains(m.span) and m.span not in figure.owners)


def _candidate(article: Article, sentence: Span, figure: Figure) -> Mapping[ActorKind, frozenset[str]]:
    """Give the name that stands last before the votes, or else first after them."""
    named = [m for m in article.mentions if sentence.contains(m.span) and m.kind is not ActorKind.PLACE]
    before = [mention for mention in named if mention.span.end <= figure.span.start]
    return _words_of_names((before or named[:1])[-1:])


def _words_of_names(mentions: Iterable[Mention]) -> Mapping[ActorKind, frozenset[str]]:
    named = [(mention.kind, stem(part)) for mention in mentions for part in mention.name.lower().split()]
    return {kind: frozenset(part for of, part in named if of is kind) for kind in ActorKind}


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


def _time(article: Article, sentence: Span, *, past: bool) -> EventDate:
    """Give what the figure held for: the date in its sentence, or else when it was printed.

    When it can only be `past`, a later date is that of something else ("stimmte für den Haushalt 2026").
    """
    printed = article.layout.published
    last = period_of(printed.value) if past else None
    for date in article.dates:
        period = period_of(date.value) if sentence.contains(date.span) else None
        if period and not (last and period.last > last.last):
            return EventDate(value=date.value, precision=date.precision, evidence=(Passage(article.id, date.span),))
    value, precision = printed.value, printed.precision
    if value and precision is Precision.MINUTE:
        value, precision = value[: len("2022-01-21")], Precision.DAY
    return EventDate(value=value, precision=precision, evidence=printed.evidence)
