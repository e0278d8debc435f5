"""What articles say happened, or will, on one day or in one year, clause by clause, and where two give other dates.

A date is of what its clause says. So two clauses with other dates contradict each other when they say the same: that
the same is done to the same thing, or the same thing is "since" or "until" then. That needs less in common than sharing a
wording (see `datings`), but nothing that tells the two apart: other names, another phase, another date in the article.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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

ENOUGH = 2
"""Signs that two dates are of one thing, of which one must be a noun or verb that both clauses have."""
SYNONYM = 0.5
"""What a synonym counts beside a word of the same root: it can mean something else."""
_SHORTEST_PART = 5
"""Letters of the shortest word that counts as part of a longer one ("Haltestelle" in "Bushaltestelle")."""
_BESIDE = 2  # characters between a date and a word that it stands beside
_LINK = re.compile(
    r"\b(seit|bis|ab|von)\s+(?:(?:zum|zur|dem|der|mindestens|spätestens|voraussichtlich)\s+)?$", re.IGNORECASE
)
_LINKS = {"seit": "since", "bis": "until", "ab": "from", "von": "from"}
_LINK_REACH = 28  # characters before a date in which the preposition stands


@dataclass(frozen=True, kw_only=True, slots=True)
class Dated:
    """A clause with one date: the `link` of the date ("since", "until", "from", or none for the day itself).

    `ahead` tells that the date was still to come.
    `verbs` and `nouns` are roots with their places, `beside` the roots that stand next to the date, `phases` those that
    the clause names, `people` and `places` the words of names.
    """

    article: str
    date: TimeExpression
    ahead: bool | None
    sentence: Span
    link: str
    verbs: Mapping[str, Span]
    nouns: Mapping[str, Span]
    beside: frozenset[str]
    phases: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]


def dated_in(article: Article) -> Iterator[Dated]:
    """Give the clauses of an article that have one exact date each."""
    for sentence in article.sentences:
        dates = [date for date in article.dates if sentence.span.contains(date.span) and _names_days(date)]
        for clause in clauses_of(article, sentence.span) or (sentence.span,):
            inside = [date for date in dates if clause.contains(date.span)]
            if len(inside) == 1:
                yield _dated(article, sentence, clause, inside[0])


def _is_ahead(article: Article, date: TimeExpression) -> bool | None:
    """Whether a date was still to come when the article was printed, None when that is not known."""
    printed, days = period_of(article.layout.published.value), period_of(date.value)
    return days.first > printed.last if printed and days else None


def _names_days(date: TimeExpression) -> bool:
    return is_exact(date) or date.precision is Precision.PART_OF_DAY


def _dated(article: Article, sentence: Sentence, clause: Span, date: TimeExpression) -> Dated:
    named = [mention for mention in article.mentions if clause.contains(mention.span)]
    told = [
        base
        for base in sentence.bases
        if clause.contains(base.span)
        and base.form not in words("light_terms")
        and not any(base.span.overlaps(taken) for taken in (date.span, *(mention.span for mention in named)))
    ]
    link = _LINK.search(article.text, max(clause.start, date.span.start - _LINK_REACH), date.span.start)
    return Dated(
        article=article.id,
        date=date,
        ahead=_is_ahead(article, date),
        sentence=sentence.span,
        link=_LINKS[link[1].lower()] if link else "",
        verbs={root(base.form): base.span for base in told if base.verb or not _is_noun(article, base)},
        nouns={root(base.form): base.span for base in told if _is_noun(article, base)},
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
    for group in joined(range(len(clauses)), [(place[id(one)], place[id(other)]) for one, other, _ in links]):
        members = tuple(clauses[number] for number in group)
        if any(_contradict(one, other, by_id) for one, other in combinations(members, 2)):
            yield members, next(shared for one, _, shared in links if one is members[0])


def _not_dropped(story: Story, article: Article) -> list[Dated]:
    return [dated for dated in dated_in(article) if Passage(article.id, dated.sentence) not in story.dropped]


def _between(ones: Sequence[Dated], others: Sequence[Dated]) -> Iterator[tuple[Dated, Dated, tuple[Span, ...]]]:
    """Give the pairs of clauses of two articles that date one thing; a clause that has two partners is left out.

    Where an article gives two dates for what seems one thing, it tells of two.
    """
    of_one_thing = [(one, other, shared) for one, other in product(ones, others) if (shared := common(one, other))]
    times: dict[int, set[str]] = defaultdict(set)
    for one, other, _ in of_one_thing:
        times[id(one)].add(other.date.value)
        times[id(other)].add(one.date.value)
    yield from (pair for pair in of_one_thing if all(len(times[id(dated)]) == 1 for dated in pair[:2]))


def _contradict(one: Dated, other: Dated, by_id: Mapping[str, Article]) -> bool:
    texts = [dated.date.span.of(by_id[dated.article].text) for dated in (one, other)]
    days = dates_apart(one.date.value, texts[0], other.date.value, texts[1])
    return days is not None and not (days % timedelta(days=7) == timedelta() and any(not _has_digit(t) for t in texts))


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


def common(one: Dated, other: Dated) -> tuple[Span, ...]:
    """Give the places in the first of what shows that two dates are of one thing, none when they may be of two."""
    if one.link != other.link or _told_apart(one, other):
        return ()
    words = {*other.verbs, *other.nouns}
    told = {span: _likeness(name, words) for name, span in (*one.nouns.items(), *one.verbs.items())}
    done = any(_likeness(verb, words) for verb in one.verbs) or any(
        _likeness(verb, (*one.nouns, *one.verbs)) for verb in other.verbs
    )
    if not (done or one.link):
        return ()
    shared = tuple(span for span, likeness in told.items() if likeness)
    beside = any(_likeness(name, other.beside) == 1 for name in one.beside)
    signs = sum(told.values()) + bool(one.link) + beside + bool(one.places & other.places)
    return shared if shared and signs >= ENOUGH else ()


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
    if {one.ahead, other.ahead} == {True, False}:
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
