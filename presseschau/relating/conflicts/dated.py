"""What articles say happened, or will, on one day or in one year, clause by clause."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from presseschau.german import mapping, words
from presseschau.german.roots import participle_root, root
from presseschau.german.stemming import stem
from presseschau.model import (
    ActorKind,
    Article,
    Base,
    Cover,
    Precision,
    Sentence,
    Span,
    TimeExpression,
    TimeType,
    placed_at,
    placed_in,
)
from presseschau.model.clock import CLOCK
from presseschau.relating.clauses import clauses_of, is_of_saying
from presseschau.relating.conflicts.attributes import attributes_in
from presseschau.relating.periods import is_exact, period_of
from presseschau.relating.statements.guards import is_passive
from presseschau.relating.surroundings import with_measure
from presseschau.relating.wording import forms_of, words_of

_UNTIL_TODAY = re.compile(r"\bbis\s+heute$", re.IGNORECASE)
"""What only says that something goes on."""
_BESIDE = 6  # characters between a date and a word that it stands beside, a preposition among them
_ENDINGS = ("e", "er", "en", "es", "em")
_PRONOUNS = frozenset({"er", "sie", "es", "ihn", "dann", "termin", "dazu", "dafür"})
"""Words that take up what the sentence before spoke of."""
_LINK = re.compile(
    r"\b(seit|bis|ab|von)\s+(?:(?:zum|zur|dem|der|mindestens|spätestens|voraussichtlich)\s+)?"
    r"(?:(?:frühen|späten|kommenden|nächsten)\s+)?$",
    re.IGNORECASE,
)
_LINKS = {"seit": "since", "bis": "until", "ab": "from", "von": "from"}
_SCENE = re.compile(
    r"\b(?:[Ii]m|[Ii]n|[Aa]m|[Aa]n|[Aa]uf|[Bb]ei|[Bb]eim|[Vv]or|[Vv]orm|[Aa]us)\s+"
    r"(?:[a-zäöüß]+\s+){0,3}(?:[A-ZÄÖÜ]\w+er\s+)?$"
)
"""What stands before a noun that tells where or on what occasion something is done: "in der alten Festhalle"."""
_FORMER = frozenset(
    ("ursprünglich", "eigentlich", "bisher", "bislang", "zunächst", "anfangs", "spätestens", "frühestens")
)
_SCENE_REACH = 60  # characters before a noun in which the preposition of where or on what occasion stands
_LINK_REACH = 28  # characters before a date in which the preposition stands


@dataclass(frozen=True, kw_only=True, slots=True)
class Dated:
    """A clause with one date: the `link` of the date ("since", "until", "from", or none for the day itself).

    `ahead` tells that the date was still to come, `looks_back` that the sentence tells what was before. `verbs` and
    `nouns` are roots with their places, `own` the nouns of its sentence that no other sentence has, `scene` those of
    its clause that tell where or on what occasion, `subject` those of its subjects, in a `passive` clause those that it
    is done to, `beside` those that stand next to the date, `attributes` of what nouns are, `order` are words that tell
    which of several ("nächste"), `phases` those that the clause names, `former` that
    the date held formerly, `denied` that something is not so then, `people` and `places` the words of names;
    `context` are nouns of the sentence before that it takes up.
    """

    article: str
    date: TimeExpression
    ahead: bool | None
    looks_back: bool
    sentence: Span
    link: str
    verbs: Mapping[str, Span]
    nouns: Mapping[str, Span]
    context: Mapping[str, Span]
    own: Mapping[str, Span]
    scene: frozenset[str]
    subject: frozenset[str]
    passive: bool
    beside: frozenset[str]
    order: frozenset[str]
    attributes: Mapping[str, str]
    phases: Mapping[str, Span]
    former: bool
    denied: bool
    people: frozenset[str]
    places: frozenset[str]


def dated_in(article: Article) -> Iterator[Dated]:
    """Give the clauses of an article that have one exact date each."""
    return _clauses_with(article, _names_days)


def timed_in(article: Article) -> Iterator[Dated]:
    """Give the clauses of an article that have one time of the clock each."""
    return _clauses_with(article, _names_hour)


def _clauses_with(article: Article, fits: Callable[[Article, TimeExpression], bool]) -> Iterator[Dated]:
    nouns = [_nouns(article, sentence) for sentence in article.sentences]
    spread = Counter(noun for told in nouns for noun in told)
    for before, sentence, told in zip([None, *article.sentences], article.sentences, nouns, strict=False):
        dates = [date for date in placed_in(article.dates, sentence.span) if fits(article, date)]
        for clause in _dated_clauses(article, sentence, dates):
            inside = _most_exact([date for date in dates if clause.contains(date.span)])
            if len(inside) == 1 and not is_of_saying(article, clause, inside[0]):
                near = clause if fits is _names_hour else sentence.span
                own = {noun: span for noun, span in told.items() if spread[noun] == 1 and near.contains(span)}
                yield replace(_dated(article, sentence, clause, inside[0], before), own=own)


def _dated_clauses(article: Article, sentence: Sentence, dates: Sequence[TimeExpression]) -> Sequence[Span]:
    """Give the parts of a sentence in which dates stand; the sentence where one stands in none."""
    if not dates:
        return ()
    clauses = clauses_of(article, sentence.span)
    whole = any(not date.span.lies_in(clauses) for date in dates)
    return (sentence.span,) if whole else clauses


def _most_exact(dates: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Leave out what only frames another date ("in diesem Jahr am 10. Mai")."""
    periods = [period_of(date.value) for date in dates]
    return [
        date
        for date, frame in zip(dates, periods, strict=True)
        if not any(frame and other and frame != other and frame.holds(other) for other in periods)
    ]


def is_ahead(article: Article, date: TimeExpression) -> bool | None:
    """Whether a date was still to come when the article was printed, None when that is not known or it was running."""
    printed, days = period_of(article.layout.published.value), period_of(date.value)
    if not printed or not days or (days.meets(printed) and not days.is_day):
        return None
    return days.first > printed.last


def _names_days(article: Article, date: TimeExpression) -> bool:
    """Whether a date names a day or longer itself; "am Abend" may be of any day that is spoken of."""
    exact = is_exact(date) or (date.precision is Precision.PART_OF_DAY and names_weekday(article.text, date))
    return exact and not goes_on(article, date)


def held_formerly(text: str, clause: Span) -> bool:
    """Whether the date of a clause no longer holds, or is only a bound ("ursprünglich", "frühestens")."""
    return not _FORMER.isdisjoint(forms_of(text, clause))


def names_weekday(text: str, date: TimeExpression) -> bool:
    """Whether a date is told by the day of the week ("Montagabend")."""
    wording = date.span.of(text).lower()
    return any(name in wording for name in mapping("calendar")["weekdays"])


def goes_on(article: Article, date: TimeExpression) -> bool:
    """Whether a date only tells that something is still so ("bis heute"): it dates nothing."""
    return bool(_UNTIL_TODAY.search(article.text, max(0, date.span.start - _LINK_REACH), date.span.end))


def _names_hour(_article: Article, date: TimeExpression) -> bool:
    return date.type is TimeType.TIME and CLOCK.search(date.value) is not None


def _dated(article: Article, sentence: Sentence, clause: Span, date: TimeExpression, before: Sentence | None) -> Dated:
    named = placed_in(article.mentions, clause)
    inside = placed_in(sentence.bases, clause)
    taken = [*(mention.span for mention in named), *_measures(article, clause)]
    told = [base for base in inside if base.form not in words("light_terms") and not base.span.touches(taken)]
    subjects = [agent.subject for agent in placed_at(article.agents, clause) if clause.overlaps(agent.subject)]
    return Dated(
        article=article.id,
        date=date,
        ahead=is_ahead(article, date),
        looks_back=sentence.looks_back,
        sentence=sentence.span,
        link=link_before(article.text, clause, date.span),
        verbs={root(base.form): base.span for base in told if base.verb or not _is_noun(article, base)},
        nouns={root(base.form): base.span for base in told if _is_noun(article, base)},
        context=_taken_up(article, clause, before),
        own={},
        scene=frozenset(root(b.form) for b in inside if _is_noun(article, b) and _is_scene(article, clause, b)),
        subject=frozenset(root(b.form) for b in told if _is_noun(article, b) and b.span.lies_in(subjects)),
        passive=is_passive(inside, words_of(article.text, clause)),
        beside=frozenset(root(base.form) for base in told if base.span.gap(date.span) <= _BESIDE),
        attributes=attributes_in(article.text, clause),
        order=frozenset(stem(w.form) for w in words_of(article.text, clause) if w.form in _order_words()),
        phases={phase: base.span for base in told if (phase := _phase(base.form))},
        former=held_formerly(article.text, clause),
        denied=not words("negations").isdisjoint(forms_of(article.text, clause)),
        people=frozenset(w for m in named if m.kind is not ActorKind.PLACE for w in m.name.lower().split()),
        places=frozenset(w for m in named if m.kind is ActorKind.PLACE for w in m.name.lower().split()),
    )


def _measures(article: Article, clause: Span) -> Iterator[Span]:
    """Give the dates, lengths of time and numbers of a clause: no words for what it tells of."""
    yield from (with_measure(article.text, date.span) for date in placed_in(article.dates, clause))
    yield from (with_measure(article.text, figure.span) for figure in placed_in(article.figures, clause))


def link_before(text: str, clause: Span, date: Span) -> str:
    """Give what a preposition makes of a date: "since", "until", "from", empty for the day itself."""
    link = _LINK.search(text, max(clause.start, date.start - _LINK_REACH), date.start)
    return _LINKS[link[1].lower()] if link else ""


def phases_in(sentence: Sentence, clause: Span) -> Mapping[str, Span]:
    """Give the phases of what goes on that a clause names, with the words that do."""
    inside = placed_in(sentence.bases, clause)
    return {phase: base.span for base in inside if (phase := _phase(base.form))}


def _phase(form: str) -> str | None:
    """Give the phase that a word names, be it as the last part of a compound ("Prozessbeginn")."""
    endings = (name for name, nouns in mapping("phase_nouns").items() if form.endswith(tuple(nouns)))
    return _phases().get(root(form)) or _phases().get(participle_root(form)) or next(endings, None)


def _taken_up(article: Article, clause: Span, before: Sentence | None) -> Mapping[str, Span]:
    """Give the nouns of the sentence before that a clause takes up with a pronoun or a word such as "Termin"."""
    said = {word.form for word in words_of(article.text, clause)}
    if before is None or said.isdisjoint(_PRONOUNS):
        return {}
    return {root(base.form): base.span for base in before.bases if _is_noun(article, base)}


def _is_scene(article: Article, clause: Span, base: Base) -> bool:
    start = max(clause.start, base.span.start - _SCENE_REACH)
    return _SCENE.search(article.text, start, base.span.start) is not None


def _nouns(article: Article, sentence: Sentence) -> Mapping[str, Span]:
    """Give the roots of the nouns of a sentence with their places, those of dates left out."""
    dates = Cover(date.span for date in placed_in(article.dates, sentence.span))
    return {
        root(base.form): base.span
        for base in sentence.bases
        if _is_noun(article, base) and not dates.touches(base.span)
    }


def _is_noun(article: Article, base: Base) -> bool:
    return article.text[base.span.start].isupper() and not base.verb


@lru_cache(maxsize=1)
def _phases() -> Mapping[str, str]:
    return {root(form): name for name, forms in mapping("phases").items() for form in forms}


@lru_cache(maxsize=1)
def _order_words() -> frozenset[str]:
    """Give the forms of adjectives that tell which of several is meant, and of words that tell of a further one."""
    told = mapping("quantifiers")
    inflected = (f"{base}{ending}" for base in (*told["ordinals"], *told["order"]) for ending in _ENDINGS)
    return frozenset((*inflected, *told["besides"]))
