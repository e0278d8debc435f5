"""What a figure counts, as far as needed to tell whether two figures count the same thing."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from presseschau.german import mapping
from presseschau.german.ages import is_age
from presseschau.german.countries import country_of
from presseschau.german.states import is_anyone, is_of_degree, state_words
from presseschau.german.stemming import stem
from presseschau.model import (
    ActorKind,
    Article,
    Cover,
    EventDate,
    Figure,
    Mention,
    Sentence,
    Span,
    placed_at,
    placed_in,
)
from presseschau.relating.clauses import clauses_of
from presseschau.relating.conflicts.aspects import Aspect, aspect_of, tells_peak
from presseschau.relating.conflicts.attributes import attributes_in, numbered_in
from presseschau.relating.conflicts.fates import fate_of
from presseschau.relating.conflicts.holding import time_of, with_days_before
from presseschau.relating.conflicts.limits import limits_in
from presseschau.relating.conflicts.persons import State, state_of
from presseschau.relating.conflicts.replaced import replaced_by
from presseschau.relating.conflicts.roles import (
    counts_for_somebody,
    has_risen,
    is_corrected,
    is_joined,
    opened_formerly,
    role_of,
    scope_of,
    standing_of,
    treated,
)
from presseschau.relating.conflicts.settling import reports_agreement, tells_agreement
from presseschau.relating.conflicts.units import is_measure, is_rate, is_vote
from presseschau.relating.wording import Word, words_of

WANTED = ("+demanded", "+offered")
"""How units end of figures that somebody wants, or is ready to give."""
_FALLING = frozenset({"vermisst"})
"""States of people whose number falls as they are found."""
_GENITIVE = 5  # characters between a noun and the name in the genitive after it: " der "


@dataclass(frozen=True, kw_only=True, slots=True)
class Quantity:
    """A figure and what it counts: `sides` are the countries it belongs to, `context` the words around it.

    `named` are the words of the names told with it, those who state it left out; of votes, of whom they are for, which
    `elected` tells. `attributes` are whose the things are; `state` is what happened to people who are counted, and
    `whole` tells that nothing more is needed to know who they are, `part` that of all they may be a part, `thing` that
    no people are counted. `age` marks ages, `kind` are the stems of adjectives that tell which things are counted,
    `subject` those of the nouns of whom or what it is said, `scope` the areas it holds for, `risen` that it is told to
    have grown, `corrected` that it replaces one given before, `replaces` which one, as far as told, `moving` that it
    goes up and down, `peak` that it is the highest or lowest of these, `joined` that others are counted beside them;
    `limits` are the kinds of words that make it a part, a plan or the like, `nouns` are the base forms of those of its
    clause, `aspect` is what a measure measures; `known` are the words of all places that its article names; `printed`
    is when its article was, empty if not known; `before` are the days told right before; `settled`: it was agreed on;
    `numbered` are lines, roads and halls told by number.
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
    thing: bool = False
    elected: bool = False
    age: bool = False
    kind: frozenset[str] = frozenset()
    subject: frozenset[str] = frozenset()
    scope: frozenset[str] = frozenset()
    risen: bool = False
    corrected: bool = False
    replaces: float | None = None
    moving: bool = False
    peak: bool = False
    joined: bool = False
    limits: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    aspect: Aspect | None = None
    known: frozenset[str] = frozenset()
    printed: str = ""
    before: frozenset[str] = frozenset()
    settled: bool = False
    numbered: frozenset[str] = frozenset()


def quantities_of(article: Article) -> tuple[Quantity, ...]:
    """Give the figures in an article's sentences with what they count."""
    figures = sorted((figure for figure in article.figures if figure.unit), key=lambda figure: figure.span)
    starts = [figure.span.start for figure in figures]
    places = _words_of_names(article.mentions)[ActorKind.PLACE]
    printed = article.layout.published.value or ""
    agreed = reports_agreement(article)
    return tuple(
        replace(
            _quantity(article, figure, sentence, beside),
            known=places,
            printed=printed,
            before=before,
            settled=agreed and (any(is_rate(one.unit) for one in beside) or tells_agreement(article, sentence)),
        )
        for sentence, before in with_days_before(article)
        for beside in [figures[bisect_left(starts, sentence.span.start) : bisect_left(starts, sentence.span.end)]]
        for figure in beside
    )


def _quantity(article: Article, figure: Figure, within: Sentence, beside: Sequence[Figure]) -> Quantity:
    sentence = within.span
    elected = counts_for_somebody(article.text, sentence, figure) and not is_vote(figure)
    around = _clause(article, sentence, figure.span)
    state = state_of(article, figure, sentence, beside) or fate_of(article.text, figure, within, around)
    replaces = replaced_by(article, sentence, figure)
    aspect = aspect_of(article.text, figure, within.bases, around)
    age = is_age(figure.unit)
    unit, whole = _counted_as(article.text, figure, state)
    moving = _is_moving(aspect, state) or figure.unit.lower() in mapping("figure_words")["moving_units"]
    return Quantity(
        article=article.id,
        figure=figure,
        sentence=sentence,
        unit=unit + _role(article.text, figure, within, around, state if whole and not age else None),
        sides=frozenset(_sides(article, sentence, figure.counted or figure.span)),
        context=frozenset(word.stem for word in _context(article, figure, around) if word.stem != unit),
        measure=_measures(figure),
        time=time_of(article, within, figure, vote=is_vote(figure), moving=moving),
        named=_candidate(article, sentence, figure) if elected else _named(article, around, figure),
        attributes=attributes_in(article.text, around),
        numbered=numbered_in(article.text, around),
        elected=elected,
        state=state.name if state else "",
        whole=whole,
        part=state is not None and state.part,
        thing=state is not None and state.thing,
        age=age,
        kind=_adjectives(article.text, figure),
        subject=frozenset(_subject(article, around, figure)),
        scope=scope_of(article.text, around),
        risen=has_risen(article.text, sentence),
        corrected=replaces is not None or is_corrected(article.text, sentence),
        replaces=replaces,
        moving=moving,
        peak=moving and tells_peak(within, around),
        joined=is_joined(article.text, figure),
        limits=limits_in(article.text, around, figure),
        nouns=frozenset(_nouns(article.text, around, within)),
        aspect=aspect,
    )


def _measures(figure: Figure) -> bool:
    if is_age(figure.unit):
        return False
    return figure.counted is None or is_measure(figure.unit)


def _counted_as(text: str, figure: Figure, state: State | None) -> tuple[str, bool]:
    """Give the unit by which figures are compared, and whether no more is needed to know who is counted."""
    if is_age(figure.unit):
        head = figure.counted.of(text).split()[-1].lower() if figure.counted else ""
        base = f"={state.name}" if state and (state.anybody or state.part) else _unit(figure.unit)
        return f"{base}={stem(head)}", not is_anyone(head)
    if state is not None and (state.anybody or state.part):
        return f"={state.name}", True
    return _unit(figure.unit), False


def _role(text: str, figure: Figure, within: Sentence, around: Span, state: State | None) -> str:
    """Give what a figure is to what it counts; of people in a `state` also whether they were treated."""
    role = role_of(text, within.span, figure)
    if state is not None:
        told = is_of_degree(state.name) or (state.thing and role == "+further")  # "51 davon wurden abgeschossen"
        role = ("" if told else role) + treated(text, within.span, figure)
    if _measures(figure) and not is_vote(figure):
        standing = standing_of(text, around, figure, within.bases) or opened_formerly(text, within.span)
        wished = figure.unit == "Prozent" and standing.endswith(
            WANTED
        )  # wages "um 5 Prozent", "ein Plus von 5 Prozent"
        role = (role.removesuffix("+change") if wished else role) + standing
    return role


def _context(article: Article, figure: Figure, around: Span) -> Iterator[Word]:
    """Give the words around a figure that may tell what is counted, names and dates left out."""
    names = (mention.span for mention in placed_at(article.mentions, around))
    skipped = Cover((figure.span, *names, *(date.span for date in placed_at(article.dates, around))))
    for word in words_of(article.text, around):
        if word.content and _tells(word) and not skipped.touches(word.span):
            yield word


def _is_moving(aspect: Aspect | None, state: State | None) -> bool:
    """Whether a value goes up and down in hours: a level, a temperature, the number of those still missing."""
    return (aspect is not None and aspect.moving) or (state is not None and state.name in _FALLING)


def _unit(name: str) -> str:
    """Give the stem of a unit, of those that count the same that of the first."""
    return _same_units().get(stem(name.lower()), stem(name.lower()))


@lru_cache(maxsize=1)
def _same_units() -> Mapping[str, str]:
    return {stem(form): stem(group[0]) for group in mapping("figure_words")["same_units"] for form in group}


def _subject(article: Article, around: Span, figure: Figure) -> Iterator[str]:
    """Give the nouns of whom or what something is said; who states the figure is not who it is of."""
    for agent in placed_at(article.agents, around):
        states = figure.speaker is not None and agent.subject.overlaps(figure.speaker)
        if around.contains(agent.subject) and not states:
            words = words_of(article.text, agent.subject)
            yield from (w.stem for w in words if w.content and article.text[w.span.start].isupper())


def _nouns(text: str, around: Span, within: Sentence) -> Iterator[str]:
    inside = (base for base in placed_in(within.bases, around) if not base.verb)
    yield from (base.form for base in inside if text[base.span.start].isupper())


def _adjectives(text: str, figure: Figure) -> frozenset[str]:
    phrase = words_of(text, figure.counted) if figure.counted else ()
    return frozenset(word.stem for word in phrase[:-1] if word.content and text[word.span.start].islower())


def _tells(word: Word) -> bool:
    """Whether a word may tell what is counted; countries and what happened to people are compared by themselves."""
    light = word.form in state_words() or word.form in mapping("figure_words")["light"]
    return not light and country_of(word.form) is None


def _named(article: Article, around: Span, figure: Figure) -> Mapping[ActorKind, frozenset[str]]:
    """Give the names in a clause, those left out of who states the figure, or within what says who does."""
    states = (*figure.owners, *([figure.speaker] if figure.speaker else []))
    return _words_of_names(m for m in placed_in(article.mentions, around) if not m.span.lies_in(states))


def _candidate(article: Article, sentence: Span, figure: Figure) -> Mapping[ActorKind, frozenset[str]]:
    """Give the name that stands last before the votes, or else first after them."""
    named = [m for m in placed_in(article.mentions, sentence) if m.kind is not ActorKind.PLACE]
    before = [mention for mention in named if mention.span.end <= figure.span.start]
    return _words_of_names((before or named[:1])[-1:])


def _words_of_names(mentions: Iterable[Mention]) -> Mapping[ActorKind, frozenset[str]]:
    named = [(mention.kind, stem(part)) for mention in mentions for part in mention.name.lower().split()]
    return {kind: frozenset(part for of, part in named if of is kind) for kind in ActorKind}


def _clause(article: Article, sentence: Span, place: Span) -> Span:
    return next((part for part in clauses_of(article, sentence) if part.contains(place)), sentence)


def _sides(article: Article, sentence: Span, counted: Span) -> Iterator[str]:
    """Give the countries named with what is counted: "russischen Soldaten", "Soldaten Russlands"."""
    behind = placed_at(article.mentions, Span(counted.end, counted.end + _GENITIVE + 1))
    after = next((m.span for m in behind if m.span.start >= counted.end), None)
    phrase = Span(counted.start, after.end if after and sentence.contains(after) else counted.end)
    for word in words_of(article.text, phrase):
        country = country_of(word.form)
        if country:
            yield country
