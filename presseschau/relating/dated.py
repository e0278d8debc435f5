"""What articles say happened, or will, on one day or in one year, clause by clause, and where two give other dates.

A date is of what its clause says. So two clauses with other dates contradict each other when they say the same: that
the same is done to the same thing, or the same thing is "since" or "until" then. That needs less in common than
sharing a wording (see `datings`), but nothing may tell the two apart: other names, another phase, another date in the
article.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from itertools import combinations, product

from presseschau.german import mapping, words
from presseschau.german.roots import root
from presseschau.german.synonyms import senses
from presseschau.model import ActorKind, Article, Base, Passage, Precision, Sentence, Span, Story, TimeExpression
from presseschau.relating.clauses import clauses_of
from presseschau.relating.crowds import CROWD
from presseschau.relating.groups import joined
from presseschau.relating.periods import dates_apart, is_exact, period_of

ENOUGH = 3
"""Signs that two dates are of one thing: nouns and verbs that both clauses have, the preposition, the place."""
ENOUGH_NEAR = 1
"""The same where one date looks like the other told wrongly, since of few dates two are seldom near by chance."""
NEAR_DAYS, NEAR_MONTHS, NEAR_YEARS = timedelta(days=7), timedelta(days=92), timedelta(days=3 * 366)
"""How far a wrongly told day, month or year mostly lies from the right one."""
SYNONYM = 0.5
"""What a synonym counts beside a word of the same root: it can mean something else."""
_SHORTEST_PART = 5
"""Letters of the shortest word that counts as part of a longer one ("Haltestelle" in "Bushaltestelle")."""
_BESIDE = 6  # characters between a date and a word that it stands beside, a preposition among them
_LINK = re.compile(
    r"\b(seit|bis|ab|von)\s+(?:(?:zum|zur|dem|der|mindestens|spätestens|voraussichtlich)\s+)?$", re.IGNORECASE
)
_LINKS = {"seit": "since", "bis": "until", "ab": "from", "von": "from"}
_LINK_REACH = 28  # characters before a date in which the preposition stands


@dataclass(frozen=True, kw_only=True, slots=True)
class Dated:
    """A clause with one date: the `link` of the date ("since", "until", "from", or none for the day itself).

    `ahead` tells that the date was still to come, `looks_back` that the sentence tells what was before. `verbs` and
    `nouns` are roots with their places, `subject` those of its subjects, `beside` those that stand next to the date,
    `phases` those that the clause names, `people` and `places` the words of names.
    """

    article: str
    date: TimeExpression
    ahead: bool | None
    looks_back: bool
    sentence: Span
    link: str
    verbs: Mapping[str, Span]
    nouns: Mapping[str, Span]
    subject: frozenset[str]
    beside: frozenset[str]
    phases: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """Two clauses that date one thing, how many `signs` show it, and the places of words in the first that do."""

    one: Dated
    other: Dated
    signs: float
    shared: tuple[Span, ...]


def dated_in(article: Article) -> Iterator[Dated]:
    """Give the clauses of an article that have one exact date each."""
    for sentence in article.sentences:
        dates = [date for date in article.dates if sentence.span.contains(date.span) and _names_days(article, date)]
        for clause in clauses_of(article, sentence.span) or (sentence.span,):
            inside = _most_exact([date for date in dates if clause.contains(date.span)])
            if len(inside) == 1:
                yield _dated(article, sentence, clause, inside[0])


def _most_exact(dates: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Leave out what only frames another date ("in diesem Jahr am 10. Mai")."""
    periods = [period_of(date.value) for date in dates]
    return [
        date
        for date, frame in zip(dates, periods, strict=True)
        if not any(frame and other and frame != other and frame.holds(other) for other in periods)
    ]


def _is_ahead(article: Article, date: TimeExpression) -> bool | None:
    """Whether a date was still to come when the article was printed, None when that is not known."""
    printed, days = period_of(article.layout.published.value), period_of(date.value)
    return days.first > printed.last if printed and days else None


def _names_days(article: Article, date: TimeExpression) -> bool:
    """Whether a date names a day or longer itself; "am Abend" may be of any day that is spoken of."""
    wording = date.span.of(article.text).lower()
    weekday = any(name in wording for name in mapping("calendar")["weekdays"])
    return is_exact(date) or (date.precision is Precision.PART_OF_DAY and weekday)


def _dated(article: Article, sentence: Sentence, clause: Span, date: TimeExpression) -> Dated:
    named = [mention for mention in article.mentions if clause.contains(mention.span)]
    told = [
        base
        for base in sentence.bases
        if clause.contains(base.span)
        and base.form not in words("light_terms")
        and not any(base.span.overlaps(taken) for taken in (date.span, *(mention.span for mention in named)))
    ]
    subjects = [agent.subject for agent in article.agents if clause.overlaps(agent.subject)]
    link = _LINK.search(article.text, max(clause.start, date.span.start - _LINK_REACH), date.span.start)
    return Dated(
        article=article.id,
        date=date,
        ahead=_is_ahead(article, date),
        looks_back=sentence.looks_back,
        sentence=sentence.span,
        link=_LINKS[link[1].lower()] if link else "",
        verbs={root(base.form): base.span for base in told if base.verb or not _is_noun(article, base)},
        nouns={root(base.form): base.span for base in told if _is_noun(article, base)},
        subject=frozenset(root(base.form) for base in told if any(place.contains(base.span) for place in subjects)),
        beside=frozenset(root(base.form) for base in told if _gap(base.span, date.span) <= _BESIDE),
        phases=frozenset(phase for base in told if (phase := _phases().get(root(base.form)))),
        people=frozenset(w for m in named if m.kind is not ActorKind.PLACE for w in m.name.lower().split()),
        places=frozenset(w for m in named if m.kind is ActorKind.PLACE for w in m.name.lower().split()),
    )


def dates_of_one_thing(
    story: Story, by_id: Mapping[str, Article]
) -> Iterator[tuple[tuple[Dated, ...], tuple[Span, ...]]]:
    """Give groups of clauses of different articles that date one thing, and not all alike.

    Of very many articles only the first print of each text is looked at.
    With each come the places in its first clause of the words that show it.
    """
    many = len(story.articles) > CROWD
    names = [group[0] for group in story.origins] if many else story.articles
    told = [_not_dropped(story, by_id[name]) for name in names]
    links = [link for ones, others in combinations(told, 2) for link in _between(ones, others)]
    clauses = [dated for dateds in told for dated in dateds]
    place = {id(dated): number for number, dated in enumerate(clauses)}
    for group in joined(range(len(clauses)), [(place[id(link.one)], place[id(link.other)]) for link in links]):
        members = tuple(clauses[number] for number in group)
        if any(_contradict(one, other, by_id) for one, other in combinations(members, 2)):
            yield members, next(link.shared for link in links if link.one is members[0])


def _not_dropped(story: Story, article: Article) -> list[Dated]:
    return [dated for dated in dated_in(article) if Passage(article.id, dated.sentence) not in story.dropped]


def _between(ones: Sequence[Dated], others: Sequence[Dated]) -> Iterator[Link]:
    """Give the pairs of clauses of two articles that date one thing: of several partners the one with most signs.

    Where an article gives two dates for what seems one thing, it tells of two.
    """
    links = [link for one, other in product(ones, others) if (link := link_of(one, other)) is not None]
    best: dict[int, float] = defaultdict(float)
    for link in links:
        for dated in (link.one, link.other):
            best[id(dated)] = max(best[id(dated)], link.signs)
    foremost = [link for link in links if link.signs == best[id(link.one)] == best[id(link.other)]]
    times: dict[int, set[str]] = defaultdict(set)
    for link in foremost:
        times[id(link.one)].add(link.other.date.value)
        times[id(link.other)].add(link.one.date.value)
    yield from (link for link in foremost if len(times[id(link.one)]) == len(times[id(link.other)]) == 1)


def _contradict(one: Dated, other: Dated, by_id: Mapping[str, Article]) -> bool:
    texts = [dated.date.span.of(by_id[dated.article].text) for dated in (one, other)]
    days = dates_apart(one.date.value, texts[0], other.date.value, texts[1])
    return days is not None and not (days % timedelta(days=7) == timedelta() and any(not _has_digit(t) for t in texts))


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


def link_of(one: Dated, other: Dated) -> Link | None:
    """Tell what shows that two dates are of one thing, None when they may be of two."""
    if one.link != other.link or _told_apart(one, other):
        return None
    words = {*other.verbs, *other.nouns}
    told = {span: _likeness(name, words) for name, span in (*one.nouns.items(), *one.verbs.items())}
    shared = tuple(span for span, likeness in told.items() if likeness)
    beside = _meet(one.beside, other.beside)
    if not shared or not (one.link or _is_done(one, other) or _is_of_one(one, other)):
        return None
    signs = sum(told.values()) + 2 * bool(one.link) + beside + bool(one.places & other.places)
    near = one.date.value == other.date.value or _is_slip(one, other)
    return (
        Link(one=one, other=other, signs=signs + near, shared=shared)
        if signs >= (ENOUGH_NEAR if near else ENOUGH)
        else None
    )


def _is_done(one: Dated, other: Dated) -> bool:
    """Whether one thing is done in both clauses, or begins in both."""
    verbs = _meet(one.verbs, {*other.verbs, *other.nouns}) or _meet(other.verbs, {*one.verbs, *one.nouns})
    return verbs or bool(one.phases & other.phases)


def _is_of_one(one: Dated, other: Dated) -> bool:
    """Whether both clauses have one subject, or the word beside one date is in the other clause."""
    subject = _meet(one.subject, other.subject)
    return subject or _meet(one.beside, {*other.verbs, *other.nouns}) or _meet(other.beside, {*one.verbs, *one.nouns})


def _meet(ones: Iterable[str], others: Collection[str]) -> bool:
    return any(_likeness(word, others) for word in ones)


def _is_slip(one: Dated, other: Dated) -> bool:
    """Whether one date looks like the other told wrongly: a day of that or the next week, a digit, a month, a year."""
    days = [period_of(dated.date.value) for dated in (one, other)]
    if days[0] is None or days[1] is None or len(one.date.value) != len(other.date.value):
        return False
    apart = abs(days[0].first - days[1].first)
    if days[0].is_day:
        digits = [str(period.first.day) for period in days if period]
        month = days[0].first.replace(day=1) == days[1].first.replace(day=1)
        return apart <= NEAR_DAYS or (month and (digits[0][-1] == digits[1][-1] or digits[0][0] == digits[1][0]))
    return apart <= (NEAR_YEARS if days[0].is_year else NEAR_MONTHS)


def _likeness(word: str, others: Iterable[str]) -> float:
    """Give 1 for a word that is among others, or part of one or the other way round, less for a synonym."""
    likeness = 0.0
    for other in others:
        short, long = sorted((word, other), key=len)
        if short == long or (len(short) >= _SHORTEST_PART and (long.startswith(short) or long.endswith(short))):
            return 1.0
        likeness = SYNONYM if senses(word) & senses(other) else likeness
    return likeness


def _told_apart(one: Dated, other: Dated) -> bool:
    if {one.ahead, other.ahead} == {True, False} or (one.looks_back != other.looks_back and not one.link):
        return True
    named = ((one.people, other.people), (one.places, other.places), (one.phases, other.phases))
    return any(a and b and a.isdisjoint(b) for a, b in named)


def _is_noun(article: Article, base: Base) -> bool:
    return article.text[base.span.start].isupper() and not base.verb


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


@lru_cache(maxsize=1)
def _phases() -> Mapping[str, str]:
    return {root(form): name for name, forms in mapping("phases").items() for form in forms}
