"""Why articles are in one story, with the passages that show it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from presseschau.model import Actor, ActorKind, Article, Cast, Passage, Reason, Span, Story, TimeExpression
from presseschau.relating.copies import Copy
from presseschau.relating.happening import opening_of
from presseschau.relating.leads import Profile, likeness
from presseschau.relating.wording import words_of

MAX_WORDS = 3
"""Rare words shown for a pair of articles."""
MAX_COPIES = 2


def reasons_of(
    story: Story, articles: Sequence[Article], profiles: Mapping[str, Profile], cast: Cast, copies: Sequence[Copy]
) -> tuple[Reason, ...]:
    """Say for each article of a story but the first what ties it to the earlier one it is most like."""
    found: list[Reason] = []
    between = _by_pair(copies)
    actors = {actor.id: actor for actor in cast.actors}
    for place, article in enumerate(articles[1:], start=1):
        near = max(
            articles[:place],
            key=lambda a: (_copied(between[_pair(a, article)]), likeness(profiles[a.id], profiles[article.id])),
        )
        same_text = any(near.id in group and article.id in group for group in story.origins)
        found += _copies(between[_pair(near, article)], same_text=same_text)
        found += _dates(near, article)
        found += _actors(near, article, cast, actors, story.places)
        found += _words(near, article, profiles)
    return tuple(found)


def _by_pair(copies: Sequence[Copy]) -> Mapping[frozenset[str], list[Copy]]:
    found: dict[frozenset[str], list[Copy]] = defaultdict(list)
    for copy in copies:
        found[frozenset((copy.one.article, copy.other.article))].append(copy)
    return found


def _pair(one: Article, other: Article) -> frozenset[str]:
    return frozenset((one.id, other.id))


def _copied(copies: Sequence[Copy]) -> int:
    return sum(len(copy.one.span) for copy in copies)


def _copies(copies: Sequence[Copy], *, same_text: bool) -> Iterator[Reason]:
    longest = sorted(copies, key=lambda copy: (-len(copy.one.span), copy))
    for copy in longest[:MAX_COPIES]:
        yield Reason(kind="same text" if same_text else "shared passage", evidence=(copy.one, copy.other))


def _dates(one: Article, other: Article) -> Iterator[Reason]:
    days = [{date.value: date.span for date in reversed(_opening_dates(article))} for article in (one, other)]
    for value in sorted(days[0].keys() & days[1].keys())[:1]:
        yield Reason(kind="date", evidence=(Passage(one.id, days[0][value]), Passage(other.id, days[1][value])))


def _opening_dates(article: Article) -> list[TimeExpression]:
    opening = opening_of(article)
    return [date for date in article.dates if any(s.contains(date.span) for s in opening)]


def _actors(
    one: Article, other: Article, cast: Cast, actors: Mapping[str, Actor], places: Sequence[str]
) -> Iterator[Reason]:
    sides = [_opening_actors(article, cast) for article in (one, other)]
    shared = [actors[name] for name in sorted(sides[0].keys() & sides[1].keys(), key=lambda a: sides[0][a])]
    told = [actor for actor in shared if actor.kind is not ActorKind.PLACE or actor.name in places]
    for actor in told[:MAX_WORDS]:
        kind = "place" if actor.kind is ActorKind.PLACE else "actor"
        yield Reason(kind=kind, evidence=(Passage(one.id, sides[0][actor.id]), Passage(other.id, sides[1][actor.id])))


def _opening_actors(article: Article, cast: Cast) -> dict[str, Span]:
    opening = opening_of(article)
    found: dict[str, Span] = {}
    for mention in article.mentions:
        if any(sentence.contains(mention.span) for sentence in opening):
            for actor in cast.of(article.id, (mention.span,)):
                found.setdefault(actor, mention.span)
    return found


def _words(one: Article, other: Article, profiles: Mapping[str, Profile]) -> Iterator[Reason]:
    a, b = profiles[one.id], profiles[other.id]
    rarest = sorted(a.keys() & b.keys(), key=lambda stem: (-a[stem] * b[stem], stem))
    places = [_first_places(article) for article in (one, other)]
    shown = [stem for stem in rarest if stem in places[0] and stem in places[1]]
    for stem in shown[:MAX_WORDS]:
        yield Reason(kind="rare word", evidence=(Passage(one.id, places[0][stem]), Passage(other.id, places[1][stem])))


def _first_places(article: Article) -> dict[str, Span]:
    """Give where each stem first stands, words of names left out: actors are a reason of their own."""
    named = [mention.span for mention in article.mentions]
    found: dict[str, Span] = {}
    for sentence in article.sentences:
        for word in words_of(article.text, sentence.span):
            if word.stem not in found and not any(name.overlaps(word.span) for name in named):
                found[word.stem] = word.span
    return found
