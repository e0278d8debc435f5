"""Why articles are in one story, with the passages that show it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from presseschau.model import ActorKind, Article, Cast, Passage, Reason, Span, Story
from presseschau.relating.copying.copies import Copy
from presseschau.relating.events.happening import opening_of
from presseschau.relating.events.leads import Profile
from presseschau.relating.events.rarity import weight
from presseschau.relating.wording import words_of

MAX_COPIES = 2
"""Shared passages shown for an article and the earlier one it has most in common with."""
MAX_ACTORS = 3
MAX_WORDS = 3
RARE = 4.0
"""Weight of words that a reader takes for rare: one in 160,000 ("Waffenembargo", not "Außenminister")."""

Evidence = Mapping[str, Span]
"""Where each article, by its id, shows one thing."""


def reasons_of(
    story: Story, articles: Sequence[Article], profiles: Mapping[str, Profile], cast: Cast, copies: Sequence[Copy]
) -> tuple[Reason, ...]:
    """Say what ties a story's articles: text, day, places, people and rare words, each with one passage an article.

    Every article has at least one; where nothing else ties it, the rarest word it shares with another.
    """
    if len(articles) == 1:
        return ()
    found = [
        *_copies(story, articles, copies),
        *_date(story),
        *_actors(articles, cast, story.places),
    ]
    words = _shared_words(articles, profiles)
    found += [_reason("rare word", words[stem]) for stem in _rarest(words)[:MAX_WORDS] if weight(stem) >= RARE]
    covered = {passage.article for reason in found for passage in reason.evidence}
    for article in articles:
        best = next((stem for stem in _rarest(words) if article.id in words[stem]), None)
        if article.id not in covered and best is not None:
            found.append(_reason("rare word", words[best]))
            covered |= words[best].keys()
    return tuple(found)


def _reason(kind: str, evidence: Evidence) -> Reason:
    return Reason(kind=kind, evidence=tuple(Passage(article, span) for article, span in evidence.items()))


def _copies(story: Story, articles: Sequence[Article], copies: Sequence[Copy]) -> Iterator[Reason]:
    """Give for each article but the first the longest passages it shares with the earlier one it shares most with."""
    order = {article.id: place for place, article in enumerate(articles)}
    origin = {name: place for place, group in enumerate(story.origins) for name in group}
    shared: dict[str, dict[str, list[Copy]]] = defaultdict(lambda: defaultdict(list))
    for copy in copies:
        earlier, later = sorted((copy.one.article, copy.other.article), key=order.__getitem__)
        shared[later][earlier].append(copy)
    for article in articles:
        with_earlier = shared[article.id]
        if with_earlier:
            near = max(with_earlier, key=lambda name: (_letters(with_earlier[name]), -order[name]))
            kind = "same text" if origin[near] == origin[article.id] else "shared passage"
            longest = sorted(with_earlier[near], key=lambda copy: (-len(copy.one.span), copy))
            yield from (Reason(kind=kind, evidence=(copy.one, copy.other)) for copy in longest[:MAX_COPIES])


def _letters(copies: Iterable[Copy]) -> int:
    return sum(len(copy.one.span) for copy in copies)


def _date(story: Story) -> Iterator[Reason]:
    """Give the day of the event when several articles name it."""
    first: dict[str, Span] = {}
    for passage in story.date.evidence:
        first.setdefault(passage.article, passage.span)
    if len(first) > 1:
        yield _reason("date", first)


def _actors(articles: Sequence[Article], cast: Cast, places: Sequence[str]) -> Iterator[Reason]:
    """Give the story's places, and those who act where several articles open, most widely named first."""
    named: dict[str, dict[str, Span]] = defaultdict(dict)
    for article in articles:
        for actor, span in _opening_actors(article, cast).items():
            named[actor][article.id] = span
    known = {actor.id: actor for actor in cast.actors}
    shared = sorted((actor for actor in named if len(named[actor]) > 1), key=lambda a: (-len(named[a]), a))
    where = [a for a in shared if known[a].kind is ActorKind.PLACE and known[a].name in places]
    who = [a for a in shared if known[a].kind is not ActorKind.PLACE]
    yield from (_reason("place", named[actor]) for actor in where)
    yield from (_reason("actor", named[actor]) for actor in who[:MAX_ACTORS])


def _opening_actors(article: Article, cast: Cast) -> dict[str, Span]:
    opening = opening_of(article)
    found: dict[str, Span] = {}
    for mention in article.mentions:
        if mention.span.lies_in(opening):
            for actor in cast.of(article.id, (mention.span,)):
                found.setdefault(actor, mention.span)
    return found


def _shared_words(articles: Sequence[Article], profiles: Mapping[str, Profile]) -> Mapping[str, Evidence]:
    """Give the words, by stem, that several articles open with, and where each first has them."""
    found: dict[str, dict[str, Span]] = defaultdict(dict)
    for article in articles:
        for stem, span in _first_places(article).items():
            if stem in profiles[article.id]:
                found[stem][article.id] = span
    return {stem: evidence for stem, evidence in found.items() if len(evidence) > 1}


def _rarest(words: Mapping[str, Evidence]) -> list[str]:
    """Order words by how much they say, a word that more articles have counting for more."""
    return sorted(words, key=lambda stem: (-weight(stem) * len(words[stem]), stem))


def _first_places(article: Article) -> dict[str, Span]:
    """Give where each stem first stands, words of names left out: actors are a reason of their own."""
    named = [mention.span for mention in article.mentions]
    found: dict[str, Span] = {}
    for sentence in article.sentences:
        for word in words_of(article.text, sentence.span):
            if word.stem not in found and not word.span.touches(named):
                found[word.stem] = word.span
    return found
